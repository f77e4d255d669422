// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/safety.h"
#include "ui/shell/tasks.h"
#include "ui/shell/words.h"

#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

const QDateTime now(QDate(2026, 7, 14), QTime(8, 42));

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes_data();
    void bytes();
    void when_data();
    void when();
    void days();
    void greetings_data();
    void greetings();
    void left_data();
    void left();
    void safety_data();
    void safety();
    void sendingSaysWhatAndHowFar();
    void tasksTellTheirPace();
};

void TestWords::bytes_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << "0 bytes";
    QTest::newRow("few") << qint64(999) << "999 bytes";
    QTest::newRow("kilo") << qint64(12'400) << "12 kB";
    QTest::newRow("mega") << qint64(38'400'000) << "38,4 MB";
    QTest::newRow("many mega") << qint64(380'400'000) << "380 MB";
    QTest::newRow("rounds up to the next unit") << qint64(999'999) << "1,0 MB";
    QTest::newRow("giga") << qint64(1'234'567'890) << "1,2 GB";
}

void TestWords::bytes()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);
    const QString shown = bytesText(count);
    QVERIFY(!shown.contains(u' '));
    QCOMPARE(QString(shown).replace(QChar(0xa0), u' '), text);
}

void TestWords::when_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << now.addSecs(-120) << "hoy, 08:40";
    QTest::newRow("yesterday") << QDateTime(QDate(2026, 7, 13), QTime(18, 40)) << "ayer, 18:40";
    QTest::newRow("this year") << QDateTime(QDate(2026, 3, 3), QTime(9, 5)) << "mar 3 mar, 09:05";
    QTest::newRow("before") << QDateTime(QDate(2025, 12, 31), QTime(9, 5)) << "31 dic 2025";
    QTest::newRow("told in UTC") << now.addSecs(-120).toUTC() << "hoy, 08:40";
}

void TestWords::when()
{
    QFETCH(QDateTime, moment);
    QFETCH(QString, text);
    QCOMPARE(whenText(moment, now), text);
}

void TestWords::days()
{
    QCOMPARE(dayText(now.date()), QStringLiteral("Martes 14 de julio"));
    QCOMPARE(shortMomentText(now), QStringLiteral("mar 14 jul, 08:42"));
    QCOMPARE(lengthText(484'000), QStringLiteral("08:04"));
    QCOMPARE(lengthText(3'723'000), QStringLiteral("1:02:03"));
}

void TestWords::greetings_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("text");
    QTest::newRow("night") << 4 << "Buenas noches";
    QTest::newRow("morning") << 5 << "Buenos días";
    QTest::newRow("noon") << 12 << "Buenas tardes";
    QTest::newRow("evening") << 19 << "Buenas noches";
}

void TestWords::greetings()
{
    QFETCH(int, hour);
    QFETCH(QString, text);
    QCOMPARE(greeting(QTime(hour, 0)), text);
}

void TestWords::left_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << "";
    QTest::newRow("soon") << qint64(10) << "faltan unos segundos";
    QTest::newRow("one minute") << qint64(60) << "falta 1 minuto";
    QTest::newRow("minutes") << qint64(61) << "faltan 2 minutos";
    QTest::newRow("hours") << qint64(7200) << "faltan 2 horas";
}

void TestWords::left()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(leftText(seconds), text);
}

void TestWords::safety_data()
{
    using Phase = sync::Status::Phase;
    using State = Safety::State;
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("errorKind"); // -1: none
    QTest::addColumn<bool>("clockSuspect");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("headline");
    const int none = -1;
    QTest::newRow("no server") << int(Phase::NoHub) << none << false << int(State::Safe)
                               << "Todo está a salvo aquí";
    QTest::newRow("resting") << int(Phase::Resting) << none << false << int(State::Safe)
                             << "Todo está a salvo aquí";
    QTest::newRow("offline is no error") << int(Phase::Waiting) << int(Error::Kind::Network)
                                         << false << int(State::Safe) << "Todo está a salvo aquí";
    QTest::newRow("denied") << int(Phase::Waiting) << int(Error::Kind::Denied) << false
                            << int(State::Attention) << "No se puede.";
    QTest::newRow("connecting") << int(Phase::Connecting) << none << false << int(State::Connecting)
                                << "Conectando…";
    QTest::newRow("busy though the last try failed")
        << int(Phase::Exchanging) << int(Error::Kind::Denied) << false << int(State::Sending)
        << "Enviando y trayendo";
    QTest::newRow("clock") << int(Phase::Resting) << none << true << int(State::Attention)
                           << "Revise la fecha y la hora de este PC.";
}

void TestWords::safety()
{
    QFETCH(int, phase);
    QFETCH(int, errorKind);
    QFETCH(bool, clockSuspect);
    QFETCH(int, state);
    QFETCH(QString, headline);
    SafetyFacts facts;
    facts.status.phase = sync::Status::Phase(phase);
    facts.things = 12;
    facts.clockSuspect = clockSuspect;
    if (errorKind >= 0)
        facts.status.problem = Error{Error::Kind(errorKind), QStringLiteral("No se puede."), {}};
    const Safety safe = safetyOf(facts, now);
    QCOMPARE(int(safe.state), state);
    QCOMPARE(safe.headline, headline);
    if (safe.state == Safety::State::Safe)
        QCOMPARE(
            safe.details.join(u'|'), QStringLiteral("12 cosas por enviar|todavía sin conexión"));
}

void TestWords::sendingSaysWhatAndHowFar()
{
    SafetyFacts facts;
    facts.status.phase = sync::Status::Phase::Sending;
    facts.status.done = 6'100'000;
    facts.status.total = 19'600'000;
    facts.sending = QStringLiteral("El huerto");
    const Safety safe = safetyOf(facts, now);
    QCOMPARE(safe.headline, QStringLiteral("Enviando «El huerto»"));
    QCOMPARE(QString(safe.details.first()).replace(QChar(0xa0), u' '),
        QStringLiteral("6,1 MB de 19,6 MB"));
    facts.status.phase = sync::Status::Phase::Resting;
    facts.status.lastContact = now.addDays(-1);
    facts.things = 1;
    QCOMPARE(safetyOf(facts, now).details.join(u'|'),
        QStringLiteral("1 cosa por enviar|última conexión ayer, 08:42"));
}

void TestWords::tasksTellTheirPace()
{
    Tasks tasks;
    QSignalSpy changed(&tasks, &Tasks::changed);
    const auto task = tasks.begin(QStringLiteral("Guardando"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(tasks.running().size(), 1);
    QVERIFY(task->progress(0.5, 1000));
    QCOMPARE(task->done(), 0.5);
    QCOMPARE(task->secondsLeft(), qint64(-1));
    task->cancel();
    QVERIFY(!task->progress(0.6));
    tasks.end(task);
    QVERIFY(tasks.running().isEmpty());
}

QTEST_GUILESS_MAIN(TestWords)
#include "testwords.moc"
