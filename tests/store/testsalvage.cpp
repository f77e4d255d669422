// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage.h"
#include "app/store/swap.h"
#include "app/store/trees.h"
#include "tests/store/scene.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

constexpr qint64 pageBytes = 4096;

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        qFatal("cannot write %s", qPrintable(path));
    const char byte = char(file.peek(1).at(0) ^ 16);
    file.seek(at);
    file.write(&byte, 1);
}

QStringList titlesIn(Store &store)
{
    const auto notes = store.read([](Reader &reader) { return reader.list<Note>(); }).takeResult();
    QStringList titles;
    for (const Note &note : notes.ok() ? *notes : QList<Note>())
        titles.append(note.title);
    titles.sort();
    return titles;
}

QList<QByteArray> all(Store &store, const QByteArray &sql)
{
    return *store
                .read([&](Reader &reader) -> Result<QList<QByteArray>> {
                    QList<QByteArray> found;
                    Statement rows = reader.database().prepare(sql);
                    for (;;) {
                        TAMBO_ASSIGN(const auto step, rows.step());
                        if (step == Statement::Step::Done)
                            return found;
                        found.append(rows.bytes(0));
                    }
                })
                .takeResult();
}

} // namespace

/// One page of the database goes bad, each in turn: the store opens, what is not in the hole can be
/// read and written on, and one meeting with a PC that has the rest makes it whole. A sample of the
/// pages by default; TAMBO_PAGES=all takes all of them.
class TestSalvage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Pc> m_peer; ///< has all that was sealed
    QStringList m_titles;
    QStringList m_pending; ///< titles that were not sealed yet
    quint32 m_seed = 0;
    int m_copies = 0;

    [[nodiscard]] QString original() const { return m_dir.filePath(QStringLiteral("first")); }
    static QString database(const QString &folder) { return folder + QStringLiteral("/tambo.db"); }

    QString fresh()
    {
        const QString to = m_dir.filePath(QStringLiteral("copy%1").arg(m_copies++));
        QDir().mkpath(to);
        for (const char *name : {"/keys", "/tambo.db"}) {
            if (!QFile::copy(original() + QLatin1String(name), to + QLatin1String(name)))
                qFatal("cannot copy");
        }
        return to;
    }

    static Result<> add(Store &store, const QString &title, SpaceKind kind)
    {
        Note note = noted(title, QStringLiteral("páramo ").repeated(title.size() % 40));
        note.space = store.space(kind);
        return Scene::write(store, [&](Writer &writer) { return writer.save(note); });
    }

    static Result<> meet(Store &store, Pc &peer)
    {
        return Scene::write(store, [&](Writer &writer) -> Result<> {
            for (const QByteArray &entry : peer.control())
                TAMBO_TRY(receiveControl(writer, entry));
            for (const QByteArray &segment : peer.segments())
                TAMBO_TRY(receiveSegment(writer, segment));
            return {};
        });
    }

    /// What is wrong after those pages went bad.
    QString wrongWith(const QList<qint64> &pages, QRandomGenerator &random)
    {
        const QString folder = fresh();
        for (const qint64 page : pages)
            flip(database(folder), page * pageBytes + random.bounded(int(pageBytes)));
        QFile mark(folder + QStringLiteral("/damage"));
        if (!mark.open(QIODevice::WriteOnly))
            return QStringLiteral("no mark");
        mark.close();
        QString wrong = wrongAfterOpening(folder);
        QDir(folder).removeRecursively();
        return wrong;
    }

    QString wrongAfterOpening(const QString &folder)
    {
        const auto opened = Store::open(optionsIn(folder));
        if (!opened.ok())
            return opened.error().message + opened.error().detail;
        Store &store = **opened;
        // One page holds few of the unsealed ones, and segments are of twelve notes.
        if (const auto done = meet(store, *m_peer); !done.ok())
            return done.error().message + done.error().detail;
        const QStringList now = titlesIn(store);
        QStringList lost;
        for (const QString &title : m_titles) {
            if (!now.contains(title) && !m_pending.contains(title))
                lost.append(title);
        }
        if (!lost.isEmpty())
            return QStringLiteral("lost: ") + lost.join(u' ');
        const auto written = add(store, QStringLiteral("Después"), SpaceKind::Public);
        if (!written.ok())
            return written.error().message + written.error().detail;
        if (!titlesIn(store).contains(QStringLiteral("Después")))
            return QStringLiteral("what was written is not there");
        return wrongFound(store);
    }

    static QString wrongFound(Store &store)
    {
        const auto report = verifyStore(store);
        if (!report.ok())
            return report.error().message;
        for (const Finding &finding : report->findings) {
            if (finding.weight == Finding::Weight::Damage)
                return finding.sentence + finding.where;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = tambo::test::seed();
        auto founded = Store::found(optionsIn(original()), newRecoveryEntropy());
        QVERIFY_OK(founded);
        Store &store = **founded;
        m_peer = std::make_unique<Pc>(store.centre(), noteTable(), [] { return someDay; });
        const DeviceKeys keys{m_peer->keys.device.publicKey, m_peer->keys.box.publicKey};
        QVERIFY_OK(
            Scene::write(store, [&](Writer &writer) { return certifyDevice(writer, keys); }));
        for (int i = 0; i < 60; ++i) {
            m_titles.append(QStringLiteral("nota %1").arg(i));
            QVERIFY_OK(add(store, m_titles.last(), i % 3 ? SpaceKind::Public : SpaceKind::Centre));
            if (i % 6 == 5 && i < 54)
                QVERIFY_OK(Scene::write(store, [](Writer &writer) { return sealPending(writer); }));
        }
        m_pending = m_titles.last(6);
        m_titles.sort();
        for (const QByteArray &entry :
            all(store, "SELECT bytes FROM control ORDER BY centre, number"))
            m_peer->takeControl(entry);
        for (const QByteArray &segment : all(store, "SELECT bytes FROM segment ORDER BY arrival"))
            m_peer->take(segment);
    }

    void aPageGoesBad()
    {
        QRandomGenerator random(m_seed);
        const qint64 pages = QFileInfo(database(original())).size() / pageBytes;
        const bool everyOne = qgetenv("TAMBO_PAGES") == "all";
        QStringList wrong;
        for (qint64 page = 0; page < pages; ++page) {
            if (!everyOne && page > 1 && random.bounded(4) != 0)
                continue;
            const QString said = wrongWith({page}, random);
            if (!said.isEmpty())
                wrong.append(QStringLiteral("page %1: %2").arg(page + 1).arg(said));
        }
        qInfo("%lld pages", pages);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// With the index over segments nobody knows any more what was on a page beside it: this PC
    /// takes another name, and what comes back in the old one is its own.
    void aPageGoesBadBesideTheIndex()
    {
        QRandomGenerator random(m_seed);
        const auto opened = openVault(original() + QStringLiteral("/keys"));
        QVERIFY_OK(opened);
        const auto file = PageFile::open(database(original()), opened->keys.databaseKey);
        QVERIFY_OK(file);
        Trees trees(**file);
        QVERIFY_OK(trees.readSchema());
        const qint64 index = trees.rootOf(QStringLiteral("segment_range"));
        QVERIFY(index > 0);
        const qint64 pages = QFileInfo(database(original())).size() / pageBytes;
        QStringList wrong;
        // Each: it is one page, nobody knows which, that the last segments are on.
        for (qint64 page = 0; page < pages; ++page) {
            const QString said = wrongWith({index - 1, page}, random);
            if (!said.isEmpty())
                wrong.append(QStringLiteral("page %1: %2").arg(page + 1).arg(said));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// More than one hole, anywhere. Never is anything said to be whole that is not.
    void severalPagesGoBad()
    {
        QRandomGenerator random(m_seed);
        const qint64 pages = QFileInfo(database(original())).size() / pageBytes;
        const int rounds = qgetenv("TAMBO_PAGES") == "all" ? 2'000 : 12;
        // Ids are others in every run, so a finding comes back with the same pages and some rounds.
        QList<qint64> given;
        for (const QByteArray &page : qgetenv("TAMBO_BAD").split(' ')) {
            if (page.toLongLong() > 0)
                given.append(page.toLongLong() - 1);
        }
        QStringList wrong;
        for (int round = 0; round < rounds; ++round) {
            QList<qint64> bad = given;
            for (int i = 0; i < 2 + round % 3 && given.isEmpty(); ++i)
                bad.append(random.bounded(pages));
            const QString said = wrongWith(bad, random);
            if (!said.isEmpty()) {
                QStringList names;
                for (const qint64 page : bad)
                    names.append(QString::number(page + 1));
                wrong.append(names.join(u' ') + QStringLiteral(": ") + said);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aDamagedSaltIsMended()
    {
        const QString folder = fresh();
        flip(database(folder), 3);
        {
            const auto opened = Store::open(optionsIn(folder));
            QVERIFY_OK(opened);
            QCOMPARE(titlesIn(**opened), m_titles);
            QCOMPARE((*opened)->repaired(), QString());
        }
    }

    /// What was damaged is kept, and said once.
    void theDamagedFileIsKeptAside()
    {
        const QString folder = fresh();
        flip(database(folder), 200);
        {
            const auto opened = Store::open(optionsIn(folder));
            QVERIFY_OK(opened);
            QVERIFY((*opened)->repaired().endsWith(u'.'));
            QCOMPARE(titlesIn(**opened), m_titles);
        }
        QCOMPARE(QDir(folder).entryList({QStringLiteral("tambo.db.damaged-*")}).size(), 1);
        const auto again = Store::open(optionsIn(folder));
        QVERIFY_OK(again);
        QCOMPARE((*again)->repaired(), QString());
    }

    /// A disk that goes bad once more every day is not filled with what it spoiled.
    void fewDamagedFilesAreKept()
    {
        const QString folder = fresh();
        const QStringList pattern{QStringLiteral("tambo.db.damaged-*")};
        QStringList first;
        for (int day = 0; day < 5; ++day) {
            flip(database(folder), 200);
            QVERIFY_OK(Store::open(optionsIn(folder)));
            const QStringList now = QDir(folder).entryList(pattern);
            QCOMPARE(now.size(), std::min(day + 1, 3));
            if (day == 0)
                first = now;
        }
        QVERIFY(QDir(folder).entryList(pattern).contains(first.first()));
        QCOMPARE(titlesIn(**Store::open(optionsIn(folder))), m_titles);
    }

    void whereAReplacingBreaksOff_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {0, 1, 2})
            QTest::addRow("step %d", step) << step;
    }
    /// Unfinished; finished but not yet in its place; the old one already out of the way.
    void whereAReplacingBreaksOff()
    {
        QFETCH(int, step);
        const QString folder = fresh();
        flip(database(folder), 200);
        const auto keys = openVault(folder + QStringLiteral("/keys"), {});
        QVERIFY_OK(keys);
        QVERIFY_OK(salvageDatabase(database(folder), keys->keys));
        if (step > 0)
            QVERIFY(QFile::rename(
                unfinished(database(folder)), database(folder) + QStringLiteral(".new")));
        if (step > 1)
            QVERIFY(QFile::rename(
                database(folder), database(folder) + QStringLiteral(".damaged-2026-01-01")));
        const auto opened = Store::open(optionsIn(folder));
        QVERIFY_OK(opened);
        QCOMPARE(titlesIn(**opened), m_titles);
        QVERIFY(!QFileInfo::exists(unfinished(database(folder))));
    }

    void itCanBeStopped()
    {
        const QString folder = fresh();
        flip(database(folder), 200);
        const auto keys = openVault(folder + QStringLiteral("/keys"), {});
        const auto stopped
            = salvageDatabase(database(folder), keys->keys, [](double) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(isClear(stopped.error()));
        QVERIFY_OK(Store::open(optionsIn(folder)));
    }

    /// A second copy needs room; what is whole can be read until there is some.
    void withoutRoomItOpensAllTheSame()
    {
        // A page that opening does not read, so that only the mark tells of it.
        QString folder;
        for (int page = 2; folder.isEmpty(); ++page) {
            const QString tried = fresh();
            flip(database(tried), page * pageBytes + 100);
            const auto opened = Store::open(optionsIn(tried));
            QVERIFY_OK(opened);
            if (!(*opened)->repaired().isEmpty())
                continue;
            folder = fresh();
            flip(database(folder), page * pageBytes + 100);
        }
        QFile mark(folder + QStringLiteral("/damage"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        {
            tambo::test::FaultyVfs disk;
            disk.arm({tambo::test::FaultyVfs::Kind::Full, 1, m_seed});
            const auto opened = Store::open(optionsIn(folder));
            QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().detail));
            QVERIFY(disk.hasStruck());
            QVERIFY(!(*opened)->repaired().isEmpty());
        }
        QVERIFY(mark.exists());
        const auto opened = Store::open(optionsIn(folder));
        QVERIFY_OK(opened);
        QCOMPARE(titlesIn(**opened), m_titles);
        QVERIFY(!mark.exists());
    }

    /// The n-th operation on the disk fails or is the last one, for every n, while a damaged
    /// database is salvaged and what is shown is computed again.
    void everyOperationOfARepair()
    {
        using Kind = tambo::test::FaultyVfs::Kind;
        tambo::test::FaultyVfs disk;
        bool more = true;
        for (qint64 n = 1; more; ++n) {
            const QString folder = fresh();
            flip(database(folder), 200);
            const std::array kinds{Kind::Error, Kind::Full, Kind::PowerCut};
            disk.arm({kinds[size_t((n + m_seed) % 3)], n, m_seed ^ quint32(n)});
            (void)Store::open(optionsIn(folder));
            more = n <= disk.disarm();
            auto opened = Store::open(optionsIn(folder));
            QVERIFY2(opened.ok(),
                qPrintable(QStringLiteral("%1: %2").arg(n).arg(
                    opened.ok() ? QString() : opened.error().detail)));
            QVERIFY2(titlesIn(**opened) == m_titles, qPrintable(QString::number(n)));
            opened = fail(Error::Kind::Cancelled, {}); // its lock goes before its folder
            QDir(folder).removeRecursively();
        }
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "testsalvage.moc"
