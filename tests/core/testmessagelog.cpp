// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/messagelog.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;

class TestMessageLog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<MessageLog> m_log;
    int m_count = 0;

    [[nodiscard]] QString folder() const { return m_dir.filePath(QString::number(m_count)); }
    [[nodiscard]] QString last() const
    {
        return DayLog::lastLines(folder(), 1).value(0).mid(int(qstrlen("2026-07-14 08:42:05 ")));
    }

private Q_SLOTS:
    void init()
    {
        ++m_count;
        m_log = std::make_unique<MessageLog>(std::make_shared<DayLog>(folder()));
    }
    void cleanup() { m_log.reset(); }

    void anErrorIsItsKindAndDetail()
    {
        note(fail(Error::Kind::Storage, QStringLiteral("No se guardó «La molienda»."),
            QStringLiteral("disk full (13)")));
        QCOMPARE(last(), QStringLiteral("storage disk full (13)"));
        note(fail(Error::Kind::Internal, QStringLiteral("Rosa ya no está.")));
        QCOMPARE(last(), QStringLiteral("internal"));
    }

    void whatAPersonDidIsNoError()
    {
        note(fail(Error::Kind::Cancelled, {}, QStringLiteral("stopped")));
        note(fail(Error::Kind::BadInput, QStringLiteral("Falta el nombre.")));
        note(fail(Error::Kind::Denied, QStringLiteral("Rosa no puede.")));
        QCOMPARE(DayLog::lastLines(folder(), 9), QStringList());
    }

    void ofQtOnlyWhoSpeaks()
    {
        QTest::ignoreMessage(QtWarningMsg, "QFile::open: La molienda de Rosa cannot be read");
        qWarning("QFile::open: La molienda de Rosa cannot be read");
        QCOMPARE(last(), QStringLiteral("qt default QFile::open"));
        QTest::ignoreMessage(QtWarningMsg, "Rosa said something");
        qWarning("Rosa said something");
        QCOMPARE(last(), QStringLiteral("qt default"));
        QTest::ignoreMessage(QtDebugMsg, "QFile::open: by the way");
        qDebug("QFile::open: by the way");
        QCOMPARE(DayLog::lastLines(folder(), 9).size(), 2);
    }

    void afterwardsQtSpeaksAsBefore()
    {
        m_log.reset();
        QTest::ignoreMessage(QtWarningMsg, "internal after the log");
        note(fail(Error::Kind::Internal, {}, QStringLiteral("after the log")));
        QCOMPARE(DayLog::lastLines(folder(), 9), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMessageLog)
#include "testmessagelog.moc"
