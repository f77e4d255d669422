// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tambo;
using namespace tambo::store;

namespace {

const QByteArray key(32, 'k');

/// What the other program does: this one again, with the database as its argument.
int countRows(const QString &path)
{
    const auto database = Database::open(path, key);
    if (!database.ok())
        return -1;
    const auto rows = (*database)->integer("SELECT count(*) FROM t");
    return rows.ok() ? int(*rows) : -1;
}

int countedByAnotherProgram(const QString &path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {path});
}

} // namespace

/// The window and the command line beside it, with one database.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever closes last takes the write-ahead log away. POSIX forgets a process's locks on a
    /// file when it closes any descriptor of it (sqlite.org/howtocorrupt.html, 2.2): then the other
    /// program would think that it is the last, and what is written from then on would be lost.
    void theLogStaysWhileOneWrites()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tambo.db"));
        const auto writing = Database::open(path, key);
        QVERIFY(writing.ok());
        QVERIFY((*writing)->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)").ok());
        // As a store has: a second connection, and one that is made anew.
        const auto reading = Database::open(path, key, Database::Mode::ReadOnly);
        QVERIFY(reading.ok());
        QVERIFY((*reading)->reopen().ok());
        QCOMPARE(countedByAnotherProgram(path), 1);
        QVERIFY(QFileInfo::exists(path + QStringLiteral("-wal")));
        QVERIFY((*writing)->execute("INSERT INTO t VALUES(2)").ok());
        QCOMPARE(countedByAnotherProgram(path), 2);
    }
};

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QString path = QCoreApplication::arguments().value(1);
    if (path.endsWith(QLatin1String(".db")))
        return countRows(path);
    TestTwoPrograms test;
    return QTest::qExec(&test, count, arguments);
}
#include "testtwoprograms.moc"
