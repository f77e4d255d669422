// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

using tambo::test::Ran;
using tambo::test::Village;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// `tambo lan serve`, until it is told to end.
class Serving
{
public:
    explicit Serving(const Village &village)
    {
        QSignalSpy said(&m_process, &QProcess::readyReadStandardOutput);
        m_process.start(s(TAMBO_BIN "/tambo"), {s("--home"), village.home(), s("lan"), s("serve")});
        static const QRegularExpression number(s("(\\d{4,5})"));
        QString text;
        for (;;) {
            text += QString::fromUtf8(m_process.readAllStandardOutput());
            if (const auto found = number.match(text); found.hasMatch()) {
                m_address = s("127.0.0.1:") + found.captured(1);
                return;
            }
            if (!said.wait(60'000))
                qFatal("no port: %s", qPrintable(text));
        }
    }
    ~Serving()
    {
        QSignalSpy ended(&m_process, &QProcess::finished);
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !ended.wait(60'000))
            m_process.kill();
    }
    [[nodiscard]] QString address() const { return m_address; }

private:
    QProcess m_process;
    QString m_address;
};

} // namespace

/// The local network from the command line, with real programs and no server.
class TestLanVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondPcJoinsAndBothMeet()
    {
        const Village first;
        const Village second;
        QCOMPARE(first.run({s("centre"), s("new"), s("--name"), s("Minga")}).code, 0);
        QCOMPARE(first.run({s("story"), s("add"), s("--title"), s("La acequia")}).code, 0);
        const QString code = first.ask({s("device"), s("invite")})[s("code")].toString();
        QVERIFY(!code.isEmpty());
        {
            const Serving serving(first);
            const Ran joined = second.run(
                {s("device"), s("join"), code, s("--lan"), serving.address(), s("--json")});
            QVERIFY2(joined.code == 0, qPrintable(joined.err));
            QVERIFY(joined.json()[s("member")].toBool());
            QCOMPARE(second.ask({s("story"), s("list")}).array().size(), 1);
            QCOMPARE(second.run({s("story"), s("add"), s("--title"), s("El trueque")}).code, 0);
            const auto met = second.ask({s("lan"), s("meet"), serving.address()});
            QVERIFY(met[s("recordsUp")].toInt() > 0);
            QCOMPARE(met[s("recordsDown")].toInt(), 0);
            const auto again = second.ask({s("lan"), s("meet"), serving.address()});
            QCOMPARE(again[s("recordsUp")].toInt(), 0);
        }
        QCOMPARE(first.ask({s("story"), s("list")}).array().size(), 2);
    }

    void anotherCentreIsRefusedWithASentence()
    {
        const Village first;
        const Village other;
        QCOMPARE(first.run({s("centre"), s("new"), s("--name"), s("Minga")}).code, 0);
        QCOMPARE(other.run({s("centre"), s("new"), s("--name"), s("Otra")}).code, 0);
        const Serving serving(first);
        const Ran met = other.run({s("lan"), s("meet"), serving.address()});
        QCOMPARE(met.code, 1);
        QVERIFY2(!met.err.isEmpty() && !met.err.contains(s("denied")), qPrintable(met.err));
    }

    void anAddressThatIsNoneIsSaid()
    {
        const Village village;
        for (const char *address : {"", "192.168.1.20", "192.168.1.20:", "x y:1", ":80", "a:99999"})
            QCOMPARE(village.run({s("lan"), s("meet"), s(address)}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestLanVerbs)
#include "testlanverbs.moc"
