// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace tambo::test;

namespace {

const QByteArray ana = "ají, yuca y maní";
const QByteArray rosa = "tres gallinas negras";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray lines(const QByteArrayList &all)
{
    return all.join('\n') + '\n';
}

#ifdef Q_OS_UNIX

/// `tambo` at a terminal of its own: stdin is one, stderr a pipe that shows the questions.
class Terminal
{
public:
    explicit Terminal(const QStringList &arguments)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no terminal to be had");
        m_slave = ::open(ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
        m_process.setChildProcessModifier([slave = m_slave] {
            setsid();
            ioctl(slave, TIOCSCTTY, 0);
            dup2(slave, STDIN_FILENO);
        });
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(QStringLiteral(TAMBO_BIN "/tambo"), arguments);
    }
    ~Terminal()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Waits for the question, then types.
    void answer(const QString &question, const QByteArray &typed)
    {
        while (!m_said.contains(question)) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("not asked: %s", qPrintable(m_said));
            m_said += QString::fromUtf8(m_process.readAllStandardError());
        }
        m_said = m_said.section(question, 1);
        if (::write(m_master, typed.constData(), size_t(typed.size())) != typed.size())
            qFatal("cannot type");
    }
    int exitCode()
    {
        m_process.waitForFinished(60'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QString complaint() { return m_said + QString::fromUtf8(m_process.readAllStandardError()); }
    /// All that the terminal itself showed.
    [[nodiscard]] QByteArray shown() const
    {
        QByteArray all;
        pollfd waiting{m_master, POLLIN, 0};
        char bytes[4096];
        while (poll(&waiting, 1, 0) > 0 && (waiting.revents & POLLIN) != 0) {
            const auto size = ::read(m_master, bytes, sizeof bytes);
            if (size <= 0)
                break;
            all += QByteArrayView(bytes, size).toByteArray();
        }
        return all;
    }
    /// Whether the terminal shows what is typed, now.
    [[nodiscard]] bool echoes() const
    {
        termios now{};
        return tcgetattr(m_slave, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }

private:
    int m_master;
    int m_slave = -1;
    QProcess m_process;
    QString m_said;
};

#endif

} // namespace

class TestVaultVerbs : public QObject
{
    Q_OBJECT

    std::optional<Village> m_village;
    QByteArray m_root; ///< the centre's words, as its founding showed them

    Ran run(const char *line, const QByteArray &input = {})
    {
        return m_village->run(words(line), input);
    }
    QJsonObject shown() { return run("vault show --json").json().object(); }
    /// The id that a verb with --json answers with.
    QString made(const char *line, const QByteArray &input, const char *key = "passphrase")
    {
        const Ran ran = run(line, input);
        if (ran.code != 0)
            qWarning("%s: %s", line, qPrintable(ran.err));
        return ran.json().object()[QLatin1String(key)].toString();
    }
    [[nodiscard]] QJsonArray passphrases()
    {
        return shown()[QStringLiteral("passphrases")].toArray();
    }
    bool opens(const QByteArray &input) { return run("story list", input).code == 0; }

private Q_SLOTS:
    void init()
    {
        m_village.emplace();
        const Ran founded = run("centre new --name Canchagua --json");
        QCOMPARE(founded.code, 0);
        m_root.clear();
        for (const QJsonValue &word : founded.json().object()[QStringLiteral("words")].toArray())
            m_root += word.toString().toUtf8() + ' ';
    }

    void opensByItselfAtFirst()
    {
        QVERIFY(shown()[QStringLiteral("open")].toBool());
        QVERIFY(passphrases().isEmpty());
        const Ran text = run("vault show");
        QVERIFY(text.out.contains(QStringLiteral("sin clave")));
        QVERIFY(opens({}));
    }

    void aPassphraseClosesTheCentre()
    {
        const QString id = made("vault passphrase set --json", lines({ana}));
        QCOMPARE(passphrases(), QJsonArray{id});
        QVERIFY(!shown()[QStringLiteral("open")].toBool());
        QVERIFY(opens(lines({ana})));
        QVERIFY(opens(ana)); // the last line need not end
        QVERIFY(opens(ana + "\r\n"));
        for (const QByteArray &input : {QByteArray(), lines({rosa}), QByteArray("\n")}) {
            const Ran refused = run("story list", input);
            QCOMPARE(refused.code, 1);
            QVERIFY(refused.out.isEmpty());
            QCOMPARE(refused.err.count(u'\n'), 1);
            QVERIFY(refused.err.contains(QStringLiteral("clave")));
        }
        // Nothing is asked of who only looks.
        QCOMPARE(run("vault show").code, 0);
        QVERIFY(!run("vault show").out.contains(QString::fromUtf8(ana)));
    }

    void badPassphrasesChangeNothing()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("corta"), QByteArray(5000, 'a')}) {
            const Ran ran = run("vault passphrase set", lines({text}));
            QCOMPARE(ran.code, 1);
            QCOMPARE(ran.err.count(u'\n'), 1);
            QVERIFY(shown()[QStringLiteral("open")].toBool());
        }
    }

    void severalPeopleHaveEachTheirs()
    {
        const QString first = made("vault passphrase set --keep-open --json", lines({ana}));
        QVERIFY(opens({}));
        const QString second = made("vault passphrase set --json", lines({rosa}));
        QVERIFY(!opens({}));
        QCOMPARE(passphrases(), (QJsonArray{first, second}));
        QCOMPARE(made("vault passphrase change --json", lines({ana, "otra más larga"})), first);
        QVERIFY(!opens(lines({ana})));
        QVERIFY(opens(lines({"otra más larga"})));
        // One that left goes by its name, one's own by typing it.
        QCOMPARE(made(qPrintable(QStringLiteral("vault passphrase remove --json ") + first),
                     lines({rosa}), "removed"),
            first);
        QVERIFY(!opens(lines({"otra más larga"})));
        const Ran last = run("vault passphrase remove", lines({rosa}));
        QCOMPARE(last.code, 1);
        QVERIFY(opens(lines({rosa})));
        for (const char *line :
            {"vault passphrase remove zz", "vault passphrase remove 0000000000000"})
            QCOMPARE(run(line, lines({rosa})).code, 1);
        QCOMPARE(run("vault passphrase remove --all", lines({ana})).code, 1);
        QVERIFY(!opens({}));
        QCOMPARE(run("vault passphrase remove --all", lines({rosa})).code, 0);
        QVERIFY(opens({}));
    }

    void wordsBringBackWhoForgot_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::newRow("Spanish") << QByteArray();
        QTest::newRow("English") << QByteArray(" --lang en");
    }
    void wordsBringBackWhoForgot()
    {
        QFETCH(QByteArray, option);
        const QString id = made("vault passphrase set --json", lines({ana}));
        const Ran older = run("vault words --json", lines({ana}));
        const Ran sheet = run("vault words" + option, lines({ana}));
        QCOMPARE(sheet.code, 0);
        QVERIFY(shown()[QStringLiteral("words")].toBool());
        QByteArray typed;
        for (const QString &line : sheet.out.split(u'\n').first(24))
            typed += line.toUpper().toUtf8() + ' '; // with the numbers, as on the sheet
        QByteArrayList before;
        for (const QJsonValue &word : older.json().object()[QStringLiteral("words")].toArray())
            before += word.toString().toUtf8();
        QCOMPARE(before.size(), 24);
        QCOMPARE(run("vault recover", lines({before.join(' '), rosa})).code, 1);
        QCOMPARE(run("vault recover", lines({"ábaco", rosa})).code, 1);
        QCOMPARE(run("vault recover", lines({typed, "corta"})).code, 1);
        QVERIFY(opens(lines({ana})));
        QCOMPARE(made("vault recover --json", lines({typed, rosa})), id);
        QVERIFY(!opens(lines({ana})));
        QVERIFY(opens(lines({rosa})));
    }

    void aCentreIsFoundedWithWords()
    {
        QVERIFY(shown()[QStringLiteral("words")].toBool());
        made("vault passphrase set --json", lines({ana}));
        QCOMPARE(run("vault recover", lines({m_root, rosa})).code, 0);
        QVERIFY(opens(lines({rosa})));
        Village english;
        const Ran founded = english.run(words("centre new --name Otro --lang en"));
        QCOMPARE(founded.code, 0);
        QCOMPARE(founded.out.count(QRegularExpression(
                     QStringLiteral("^ *\\d+\\. [a-z]+$"), QRegularExpression::MultilineOption)),
            24);
    }

    void onlyTheFirstWordsNameStewards()
    {
        const auto devices = run("device list --json").json().array();
        QCOMPARE(devices.size(), 1);
        QVERIFY(devices[0][QStringLiteral("steward")].toBool());
        const QByteArray device = devices[0][QStringLiteral("id")].toString().toUtf8();
        const Ran newer = run("vault words --json");
        QByteArray later;
        for (const QJsonValue &word : newer.json().object()[QStringLiteral("words")].toArray())
            later += word.toString().toUtf8() + ' ';
        const QByteArray end = "device steward --end " + device;
        for (const QByteArray &typed : {later, QByteArray("ábaco"), QByteArray()}) {
            const Ran refused = run(end, lines({typed}));
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.err.count(u'\n'), 1);
        }
        QVERIFY(run(end, lines({later})).err.contains(QStringLiteral("primeras palabras")));
        QCOMPARE(run(end, lines({m_root})).code, 0);
        QVERIFY(!run("device list --json").json().array()[0][QStringLiteral("steward")].toBool());
        QCOMPARE(run("device invite").code, 1);
    }

    void wrongUsageIsTwo()
    {
        for (const char *line : {"vault", "vault passphrase", "vault passphrase nada",
                 "vault passphrase set secreto", "vault passphrase change secreto",
                 "vault recover palabra", "vault words --lang qu", "vault words --lang",
                 "centre new --name X --lang qu", "vault passphrase remove --all zz"}) {
            const Ran ran = run(line);
            QVERIFY2(ran.code == 2, line);
            QCOMPARE(ran.err.count(u'\n'), 1);
        }
        QCOMPARE(run("vault passphrase set --help").code, 0);
    }

#ifdef Q_OS_UNIX
    void aTerminalShowsNothingOfASecret()
    {
        const QStringList home{QStringLiteral("--home"), m_village->home()};
        {
            Terminal desk(home + words("vault passphrase set"));
            desk.answer(QStringLiteral("Clave nueva: "), ana + '\n');
            desk.answer(QStringLiteral("Otra vez la clave nueva: "), rosa + '\n');
            QCOMPARE(desk.exitCode(), 1);
            QVERIFY(desk.complaint().contains(QStringLiteral("no son iguales")));
            QVERIFY(shown()[QStringLiteral("open")].toBool());
        }
        {
            Terminal desk(home + words("vault passphrase set"));
            desk.answer(QStringLiteral("Clave nueva: "), ana + '\n');
            desk.answer(QStringLiteral("Otra vez la clave nueva: "), ana + '\n');
            QCOMPARE(desk.exitCode(), 0);
            QCOMPARE(desk.shown(), QByteArray());
        }
        Terminal desk(home + words("story list"));
        desk.answer(QStringLiteral("Clave: "), ana + '\n');
        QCOMPARE(desk.exitCode(), 0);
        QCOMPARE(desk.shown(), QByteArray());
    }

    void ctrlCGivesTheTerminalBack()
    {
        Terminal desk({QStringLiteral("--home"), m_village->home(), QStringLiteral("vault"),
            QStringLiteral("passphrase"), QStringLiteral("set")});
        desk.answer(QStringLiteral("Clave nueva: "), "mitad\x03");
        QCOMPARE(desk.exitCode(), 1);
        QVERIFY(desk.complaint().contains(QStringLiteral("Se detuvo")));
        QVERIFY(desk.echoes());
        QVERIFY(shown()[QStringLiteral("open")].toBool());
    }
#endif
};

QTEST_GUILESS_MAIN(TestVaultVerbs)
#include "testvaultverbs.moc"
