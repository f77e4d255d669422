// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/laterverbs.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

#include <sqlite3.h>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

// Counts calls into SQLite on any thread and fails one of them, or all from one on.
std::atomic<qint64> calls = 0;
std::atomic<qint64> failAt = 0; ///< 0: none
std::atomic_bool failsOn = false;
std::atomic_bool struck = false;

bool fails()
{
    const qint64 at = failAt.load();
    const qint64 call = ++calls;
    const bool now = at > 0 && (call == at || (failsOn && call > at));
    if (now)
        struck = true;
    return now;
}

/// A store in which the first verbs have been done.
struct Life {
    Life(Scene &scene, const std::vector<Scene::Verb> &verbs, size_t doneBefore)
        : folder(scene.fresh())
        , ledger(scene.ledger())
    {
        auto opened = Store::open(optionsIn(folder));
        Pc::must(opened);
        store = *std::move(opened);
        for (size_t i = 0; i < doneBefore; ++i)
            Pc::must(verbs[i].run(*store, ledger));
    }

    /// What is wrong with it in the end.
    QString end()
    {
        store.reset();
        return wrongAfter(folder, ledger);
    }

    QString folder;
    Ledger ledger;
    std::unique_ptr<Store> store;
};

void arm(qint64 at, bool on = false)
{
    calls = 0;
    struck = false;
    failsOn = on;
    failAt = at;
}

} // namespace

// The linker leads the calls of the code under test to these (--wrap).
extern "C" {
int __real_sqlite3_step(sqlite3_stmt *);
int __wrap_sqlite3_step(sqlite3_stmt *statement)
{
    return fails() ? SQLITE_NOMEM : __real_sqlite3_step(statement);
}
int __real_sqlite3_prepare_v3(
    sqlite3 *, const char *, int, unsigned, sqlite3_stmt **, const char **);
int __wrap_sqlite3_prepare_v3(sqlite3 *handle, const char *sql, int size, unsigned flags,
    sqlite3_stmt **statement, const char **tail)
{
    return fails() ? SQLITE_NOMEM
                   : __real_sqlite3_prepare_v3(handle, sql, size, flags, statement, tail);
}
int __real_sqlite3_exec(
    sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
int __wrap_sqlite3_exec(sqlite3 *handle, const char *sql, int (*row)(void *, int, char **, char **),
    void *argument, char **message)
{
    return fails() ? SQLITE_IOERR : __real_sqlite3_exec(handle, sql, row, argument, message);
}
int __real_sqlite3_bind_int64(sqlite3_stmt *, int, sqlite3_int64);
int __wrap_sqlite3_bind_int64(sqlite3_stmt *statement, int index, sqlite3_int64 value)
{
    return fails() ? SQLITE_NOMEM : __real_sqlite3_bind_int64(statement, index, value);
}
int __real_sqlite3_bind_text(sqlite3_stmt *, int, const char *, int, void (*)(void *));
int __wrap_sqlite3_bind_text(
    sqlite3_stmt *statement, int index, const char *text, int size, void (*done)(void *))
{
    return fails() ? SQLITE_TOOBIG : __real_sqlite3_bind_text(statement, index, text, size, done);
}
int __real_sqlite3_bind_blob(sqlite3_stmt *, int, const void *, int, void (*)(void *));
int __wrap_sqlite3_bind_blob(
    sqlite3_stmt *statement, int index, const void *bytes, int size, void (*done)(void *))
{
    return fails() ? SQLITE_TOOBIG : __real_sqlite3_bind_blob(statement, index, bytes, size, done);
}
int __real_sqlite3_open_v2(const char *, sqlite3 **, int, const char *);
int __wrap_sqlite3_open_v2(const char *path, sqlite3 **handle, int flags, const char *vfs)
{
    *handle = nullptr;
    return fails() ? SQLITE_NOMEM : __real_sqlite3_open_v2(path, handle, flags, vfs);
}
}

/// Each call into SQLite that opening and each verb make fails once, and then, from it on, all do:
/// an error with a sentence, nothing half done, and the same verb works when SQLite does.
class TestCalls : public QObject
{
    Q_OBJECT

    std::optional<tambo::test::FaultyVfs> m_disk; // whose fsync takes no time
    std::optional<Scene> m_scene;

private Q_SLOTS:
    void initTestCase()
    {
        m_disk.emplace();
        m_scene.emplace();
    }
    void cleanup() { arm(0); }
    void cleanupTestCase()
    {
        m_scene.reset();
        m_disk.reset();
    }

    void everyCallOfOpening()
    {
        const QString folder = m_scene->fresh();
        for (const bool on : {false, true}) {
            for (qint64 n = 1;; ++n) {
                arm(n, on);
                const auto opened = Store::open(optionsIn(folder));
                const bool hit = struck;
                arm(0);
                QVERIFY2(opened.ok() || (hit && isClear(opened.error())),
                    qPrintable(QStringLiteral("call %1").arg(n)));
                if (!hit)
                    break;
            }
        }
        const QString wrong = wrongAfter(folder, m_scene->ledger());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// What is shown is computed anew from the log.
    void everyCallOfRebuilding()
    {
        const QString folder = m_scene->fresh();
        for (const bool on : {false, true}) {
            qint64 n = 1;
            for (bool hit = true; hit; ++n) {
                QFile mark(folder + QStringLiteral("/damage"));
                QVERIFY(mark.open(QIODevice::WriteOnly));
                mark.close();
                arm(n, on);
                const auto opened = Store::open(optionsIn(folder));
                hit = struck;
                arm(0);
                QVERIFY2(opened.ok() || (hit && isClear(opened.error())),
                    qPrintable(QStringLiteral("call %1").arg(n)));
                QVERIFY(hit || !(*opened)->repaired().isEmpty());
            }
            qInfo("%lld calls", n - 1);
        }
        QVERIFY(QDir(folder).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
        const QString wrong = wrongAfter(folder, m_scene->ledger());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyCallOfEveryVerb_data()
    {
        QTest::addColumn<bool>("on");
        QTest::newRow("one call fails") << false;
        QTest::newRow("all calls from it on fail") << true;
    }
    void everyCallOfEveryVerb()
    {
        QFETCH(bool, on);
        const std::vector<Scene::Verb> verbs = m_scene->verbs();
        Life life(*m_scene, verbs, 0);
        for (size_t i = 0; i < verbs.size(); ++i) {
            qint64 n = 1;
            for (;; ++n) {
                arm(n, on);
                const auto done = verbs[i].run(*life.store, life.ledger);
                const bool hit = struck;
                arm(0);
                const auto where = QStringLiteral("%1, call %2: %3")
                                       .arg(QLatin1String(verbs[i].name))
                                       .arg(n)
                                       .arg(done.ok() ? QString() : done.error().message);
                QVERIFY2(done.ok() || (hit && isClear(done.error())), qPrintable(where));
                if (!hit)
                    break;
                // It could do without what failed. Doing it again would need fewer calls.
                if (done.ok()) {
                    QCOMPARE(life.end(), QString());
                    life = Life(*m_scene, verbs, i);
                }
            }
            qInfo("%s: %lld calls", verbs[i].name, n - 1);
            QVERIFY(n > 10);
        }
        QCOMPARE(life.end(), QString());
    }

    /// They make thousands, and some grow with what was done before: each failure has a life of its
    /// own, and a run takes some of them. TAMBO_CALLS=all takes all.
    void callsOfRarerDeeds()
    {
        const quint32 seed = tambo::test::seed();
        const bool all = qgetenv("TAMBO_CALLS") == "all";
        QRandomGenerator random(seed);
        for (const Scene::Verb &verb : laterVerbs()) {
            Life whole(*m_scene, {}, 0);
            arm(0);
            QVERIFY_OK(verb.run(*whole.store, whole.ledger));
            const qint64 needed = calls;
            QCOMPARE(whole.end(), QString());
            const qint64 most = all ? 1 : std::max<qint64>(1, needed / 12);
            for (qint64 n = 1; n <= needed; n += random.bounded(most) + 1) {
                Life life(*m_scene, {}, 0);
                arm(n, n % 2);
                const auto done = verb.run(*life.store, life.ledger);
                arm(0);
                const auto where = QStringLiteral("%1, call %2: %3")
                                       .arg(QLatin1String(verb.name))
                                       .arg(n)
                                       .arg(done.ok() ? QString() : done.error().message);
                QVERIFY2(done.ok() || isClear(done.error()), qPrintable(where));
                const QString wrong = life.end();
                QVERIFY2(wrong.isEmpty(), qPrintable(where + u' ' + wrong));
                QDir(life.folder).removeRecursively();
            }
            qInfo("%s: %lld calls", verb.name, needed);
            QVERIFY(needed > 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "testcalls.moc"
