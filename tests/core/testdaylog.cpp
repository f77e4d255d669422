// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/daylog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

using namespace tambo;

class TestDayLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_now;

    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("registros")); }
    [[nodiscard]] std::function<QDateTime()> clock()
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    [[nodiscard]] QByteArray all() const
    {
        QByteArray bytes;
        for (const QString &name : files()) {
            QFile file(QDir(folder()).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 7, 14), QTime(8, 42, 5));
    }

    void eachDayHasItsFile()
    {
        DayLog log(folder(), clock());
        QVERIFY(!QFileInfo::exists(folder())); // until there is something to say
        log.write(QStringLiteral("storage disk I/O error"));
        m_now = m_now.addDays(1);
        log.write(QStringLiteral("network status 503"));
        QCOMPARE(files(),
            (QStringList{
                QStringLiteral("tambo-2026-07-14.log"), QStringLiteral("tambo-2026-07-15.log")}));
        QCOMPARE(DayLog::lastLines(folder(), 10),
            (QStringList{QStringLiteral("2026-07-14 08:42:05 storage disk I/O error"),
                QStringLiteral("2026-07-15 08:42:05 network status 503")}));
        QCOMPARE(DayLog::lastLines(folder(), 1),
            QStringList{QStringLiteral("2026-07-15 08:42:05 network status 503")});
        QCOMPARE(DayLog::lastLines(folder() + u'x', 10), QStringList());
    }

    void twoWeeksAreKept()
    {
        DayLog log(folder(), clock());
        const QString foreign = folder() + QStringLiteral("/nota.txt");
        for (int day = 0; day < 30; ++day) {
            log.write(QStringLiteral("internal day %1").arg(day));
            m_now = m_now.addDays(1);
        }
        QCOMPARE(files().size(), 14);
        QFile note(foreign);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.close();
        // A clock that was years ahead leaves nothing for ever.
        m_now = QDateTime(QDate(2031, 1, 1), QTime(8, 0));
        DayLog(folder(), clock()).write(QStringLiteral("internal ahead"));
        m_now = QDateTime(QDate(2026, 8, 20), QTime(8, 0));
        DayLog(folder(), clock()).write(QStringLiteral("internal now"));
        QCOMPARE(files(),
            (QStringList{QStringLiteral("nota.txt"), QStringLiteral("tambo-2026-08-20.log")}));
    }

    void aDayHasAnEnd()
    {
        constexpr int most = 4000;
        DayLog log(folder(), clock(), {14, most});
        for (int i = 0; i < 1000; ++i)
            log.write(QStringLiteral("storage again and again %1").arg(i));
        QVERIFY(all().size() <= most);
        QVERIFY(all().size() > most - 100);
        QVERIFY(all().endsWith('\n')); // no line is cut
    }

    void threadsDoNotMixTheirLines()
    {
        DayLog log(folder(), clock());
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&log] {
                for (int line = 0; line < 100; ++line)
                    log.write(QStringLiteral("internal one line"));
            });
        for (std::thread &thread : threads)
            thread.join();
        const QByteArrayList lines = all().split('\n');
        QCOMPARE(lines.count("08:42:05 internal one line"), 400);
    }

    void aFolderThatCannotBeIsNoReasonToStop()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        DayLog log(folder(), clock());
        log.write(QStringLiteral("internal"));
        QCOMPARE(QFileInfo(folder()).size(), 0);
    }

    void whatIsSomebodysStaysOut_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *name, const char *detail, const char *left) {
            QTest::newRow(name) << QString::fromUtf8(detail) << QString::fromUtf8(left);
        };
        row("technical", "database disk image is malformed (11)",
            "database disk image is malformed (11)");
        row("id", "story 1a2b3c4d: user_version 9", "story 1a2b3c4d: user_version 9");
        row("search words", "fts5: syntax error near \"molienda\"", "fts5: syntax error near ...");
        row("open quote", "no such column: 'molienda de", "no such column: ...");
        row("spanish quotes", "falta «La molienda» aquí mismo", "falta ... ... mismo");
        row("path", "cannot open /home/rosa/La molienda de Rosa.opus", "cannot open ...");
        row("windows", "open C:\\Users\\Rosa\\voz.opus: denied", "open ...");
        row("address", "refused by rosa@example.org, status 5", "refused by ...");
        row("letters", "owner María Ñusta unknown", "owner ... ... unknown");
        row("lines", "one\ntwo\tthree\x1b[31m", "one two ...");
        row("nothing", "", "");
    }
    void whatIsSomebodysStaysOut()
    {
        QFETCH(QString, detail);
        QFETCH(QString, left);
        QCOMPARE(impersonal(detail), left);
        QVERIFY(impersonal(detail + QString(5000, u'x')).size() <= 300);
    }
};

QTEST_GUILESS_MAIN(TestDayLog)
#include "testdaylog.moc"
