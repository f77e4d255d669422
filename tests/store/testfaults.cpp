// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "tests/store/laterverbs.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;
using tambo::test::FaultyVfs;
using Kind = FaultyVfs::Kind;

namespace {

const char *nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Error:
        return "error";
    case Kind::Full:
        return "full";
    case Kind::PowerCut:
        return "power cut";
    case Kind::None:
        break;
    }
    return "none";
}

} // namespace

/// The n-th write, fsync, truncate, open or delete of a day fails, for every n, in each of three
/// ways. By default each n fails in one of them, and which one changes from run to run;
/// TAMBO_FAULTS=all tries all, TAMBO_SEED repeats a run.
class TestFaults : public QObject
{
    Q_OBJECT

    std::optional<FaultyVfs> m_disk;
    std::optional<Scene> m_scene;
    quint32 m_seed = 0;

    [[nodiscard]] QList<Kind> kindsAt(qint64 n) const
    {
        const QList<Kind> all{Kind::Error, Kind::Full, Kind::PowerCut};
        if (qgetenv("TAMBO_FAULTS") == "all")
            return all;
        return {all[qsizetype((n + m_seed) % all.size())]};
    }
    [[nodiscard]] FaultyVfs::Plan planAt(Kind kind, qint64 n) const
    {
        return {kind, n, m_seed ^ quint32(n)};
    }

    [[nodiscard]] std::vector<Scene::Verb> verbsOf(bool rare) const
    {
        return rare ? laterVerbs() : m_scene->verbs();
    }
    static void addDays()
    {
        QTest::addColumn<bool>("rare");
        QTest::newRow("a day") << false;
        QTest::newRow("rarer deeds") << true;
    }

    /// Opens, does what a day asks for, closes. Returns what was said badly.
    static QString live(
        const QString &folder, Ledger &ledger, const std::vector<Scene::Verb> &verbs)
    {
        auto opened = Store::open(optionsIn(folder));
        if (!opened.ok())
            return isClear(opened.error()) ? QString() : opened.error().detail;
        for (const Scene::Verb &verb : verbs) {
            const auto done = verb.run(**opened, ledger);
            if (!done.ok() && !isClear(done.error()))
                return QLatin1String(verb.name) + u' ' + done.error().message + done.error().detail;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = tambo::test::seed();
        m_disk.emplace();
        m_scene.emplace();
    }
    void cleanupTestCase()
    {
        m_scene.reset();
        m_disk.reset();
    }

    void aDayWithoutFaults_data() { addDays(); }
    void aDayWithoutFaults()
    {
        QFETCH(const bool, rare);
        const QString folder = m_scene->fresh();
        Ledger ledger = m_scene->ledger();
        m_disk->arm({});
        {
            auto opened = Store::open(optionsIn(folder));
            QVERIFY_OK(opened);
            for (const Scene::Verb &verb : verbsOf(rare))
                QVERIFY_OK(verb.run(**opened, ledger));
        }
        const qint64 operations = m_disk->disarm();
        qInfo("%lld operations", operations);
        QVERIFY(operations > 50);
        QCOMPARE(wrongAfter(folder, ledger), QString());
    }

    void everyOperationOfADay_data() { addDays(); }
    void everyOperationOfADay()
    {
        QFETCH(const bool, rare);
        const std::vector<Scene::Verb> verbs = verbsOf(rare);
        QHash<Kind, int> struck;
        bool more = true;
        for (qint64 n = 1; more; ++n) {
            more = false;
            for (const Kind kind : kindsAt(n)) {
                const QString folder = m_scene->fresh();
                Ledger ledger = m_scene->ledger();
                m_disk->arm(planAt(kind, n));
                const QString said = live(folder, ledger, verbs);
                const bool hit = m_disk->hasStruck();
                const qint64 operations = m_disk->disarm();
                more = more || n <= operations;
                struck[kind] += hit;
                const QString wrong = said.isEmpty() ? wrongAfter(folder, ledger) : said;
                QVERIFY2(wrong.isEmpty(),
                    qPrintable(QStringLiteral("%1 at %2: %3")
                            .arg(QLatin1String(nameOf(kind)))
                            .arg(n)
                            .arg(wrong)));
                QDir(folder).removeRecursively();
            }
        }
        for (const Kind kind : {Kind::Error, Kind::Full, Kind::PowerCut}) {
            qInfo("%s: %d times", nameOf(kind), struck.value(kind));
            QVERIFY(struck.value(kind) > 10);
        }
    }

    /// What is shown is computed anew from the log.
    void everyOperationOfARebuild()
    {
        bool more = true;
        for (qint64 n = 1; more; ++n) {
            const QString folder = m_scene->fresh();
            QFile mark(folder + QStringLiteral("/damage"));
            QVERIFY(mark.open(QIODevice::WriteOnly));
            mark.close();
            const Kind kind = kindsAt(n).first();
            m_disk->arm(planAt(kind, n));
            const QString said = [&] {
                const auto opened = Store::open(optionsIn(folder));
                return opened.ok() || isClear(opened.error()) ? QString() : opened.error().detail;
            }();
            more = n <= m_disk->disarm();
            const QString wrong = said.isEmpty() ? wrongAfter(folder, m_scene->ledger()) : said;
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("%1 at %2: %3")
                        .arg(QLatin1String(nameOf(kind)))
                        .arg(n)
                        .arg(wrong)));
            QDir(folder).removeRecursively();
        }
    }

    void everyOperationOfAFounding()
    {
        bool more = true;
        for (qint64 n = 1; more; ++n) {
            more = false;
            for (const Kind kind : kindsAt(n)) {
                const QString folder = m_scene->empty();
                m_disk->arm(planAt(kind, n));
                auto founded = Store::found(optionsIn(folder), newRecoveryEntropy());
                const bool acknowledged = founded.ok();
                QVERIFY(acknowledged || isClear(founded.error()));
                founded = fail(Error::Kind::Cancelled, {});
                more = n <= m_disk->disarm() || more;
                QVERIFY(!acknowledged || Store::exists(folder));
                // Not founded: nothing stands in the way of founding it now.
                if (!Store::exists(folder))
                    QVERIFY_OK(Store::found(optionsIn(folder), newRecoveryEntropy()));
                const QString wrong = wrongAfter(folder, {});
                QVERIFY2(wrong.isEmpty(),
                    qPrintable(QStringLiteral("%1 at %2: %3")
                            .arg(QLatin1String(nameOf(kind)))
                            .arg(n)
                            .arg(wrong)));
                QDir(folder).removeRecursively();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "testfaults.moc"
