// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Ran {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestPersonVerbs : public QObject
{
    Q_OBJECT

    /// Runs the real program; `typed` is its stdin, which ends there.
    Ran tambo(const QStringList &arguments, const QByteArray &typed = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TAMBO_BIN "/tambo"),
            QStringList{QStringLiteral("--home"), m_dir->path()} + arguments);
        process.write(typed);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    Ran tambo(const char *line, const QByteArray &typed = {}) { return tambo(words(line), typed); }
    void foundPeople()
    {
        QCOMPARE(
            tambo("person add Nayeli --picture estrella --role steward", "la casa verde\n").code,
            0);
        QCOMPARE(tambo("--as nayeli person add Ángel --picture cacao", "la casa verde\n").code, 0);
    }

    std::optional<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        QCOMPARE(tambo("centre new --name Canuto").code, 0);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"person", "person list --as", "--as", "person add",
                 "person add Rosa", "person add Rosa --picture rio --role jefa",
                 "person add Rosa --picture rio --language klingon", "person edit Rosa",
                 "person edit Rosa --active --inactive", "person role Rosa",
                 "person role Rosa jefa", "person reset", "export json --entity secret",
                 "person erase Rosa", "person export Rosa", "person grant Rosa"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QString, line);
        const Ran ran = tambo(line.split(u' '));
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.count(u'\n'), 1);
    }

    void theFirstIsASteward()
    {
        QVERIFY(tambo("person list --json").json().array().isEmpty());
        QCOMPARE(tambo("person add Ángel --picture cacao").code, 1);
        QCOMPARE(tambo("person add Nayeli --picture estrella --role steward").code, 1); // no PIN
        QCOMPARE(
            tambo("person add Nayeli --picture gato --role steward", "la casa verde\n").code, 1);
        foundPeople();
        const auto all = tambo("person list --json").json().array();
        QCOMPARE(all.size(), 2);
        const auto nayeli = all[1].toObject();
        QCOMPARE(nayeli[QStringLiteral("name")].toString(), QStringLiteral("Nayeli"));
        QCOMPARE(nayeli[QStringLiteral("role")].toString(), QStringLiteral("steward"));
        QCOMPARE(nayeli[QStringLiteral("picture")].toString(), QStringLiteral("estrella"));
        QVERIFY(nayeli[QStringLiteral("active")].toBool());
        QCOMPARE(tambo("person list ANGEL --json").json().array().size(), 1);
    }

    void whoActsMustSayAndMay()
    {
        foundPeople();
        for (const char *line : {"person add Rosa --picture rio", "person role Ángel member",
                 "export json", "story add --title Uno", "device invite", "--as nadie person list",
                 "--as ángel person role Ángel steward", "--as ángel export json",
                 "--as ángel story add --title Uno --space public",
                 "--as nayeli person list"}) { // without her PIN
            const Ran ran = tambo(line);
            QVERIFY2(ran.code == 1, line);
            QVERIFY(ran.out.isEmpty());
            QCOMPARE(ran.err.count(u'\n'), 1);
        }
        const Ran import = tambo({QStringLiteral("import"), QStringLiteral("json"),
            QCoreApplication::applicationFilePath()});
        QVERIFY(import.code == 1 && import.err.contains(QStringLiteral("--as")));
        QCOMPARE(tambo("--as=angel story add --title Uno").code, 0);
        QCOMPARE(tambo("--as nayeli export json", "la casa verde\n").code, 0);
        QCOMPARE(tambo("--as nayeli person role angel member", "la casa verde\n").code, 0);
        QCOMPARE(
            tambo("--as nayeli person role nayeli member", "la casa verde\n").code, 1); // the last
        QCOMPARE(tambo("verify").code, 0); // needs nobody
    }

    void editsAndResets()
    {
        foundPeople();
        const Ran edited
            = tambo("--as angel person edit angel --name Ángela --language kichwa --json");
        QCOMPARE(edited.code, 0);
        QCOMPARE(edited.json()[QStringLiteral("name")].toString(), QStringLiteral("Ángela"));
        QCOMPARE(edited.json()[QStringLiteral("language")].toString(), QStringLiteral("qu"));
        QCOMPARE(tambo("--as nayeli person edit angela --inactive", "la casa verde\n").code, 0);
        QCOMPARE(tambo("person list --json").json().array().size(), 1);
        QCOMPARE(tambo("person list --all --json").json().array().size(), 2);
        QCOMPARE(tambo("--as angela person list").code, 1);
        QCOMPARE(tambo("--as nayeli person edit angela --active", "la casa verde\n").code, 0);
        QCOMPARE(tambo("--as nayeli person reset angela", "la casa verde\nrio maiz pez\n").code, 0);
        QCOMPARE(tambo("--as angela person list", "pez rio maiz\n").code, 0);
        QCOMPARE(tambo("--as angela person reset angela", "pez rio maiz\n1234\n").code, 0);
        QCOMPARE(tambo("--as angela person list", "pez rio maiz\n").code, 1);
        QCOMPARE(tambo("--as angela person list", "1234\n").code, 0);
    }

    void failuresAreCountedAcrossRuns()
    {
        foundPeople();
        QCOMPARE(tambo("--as nayeli person reset angel", "la casa verde\n1234\n").code, 0);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tambo("--as angel person list", "0000\n").code, 1);
        QCOMPARE(tambo("--as angel person list", "1234\n").code, 1);
        QCOMPARE(tambo("--as nayeli person reset angel", "la casa verde\n4321\n").code, 0);
        QCOMPARE(tambo("--as angel person list", "4321\n").code, 0);
    }

    void removesOnesOwnOnly()
    {
        foundPeople();
        QCOMPARE(tambo("--as nayeli person add Rosa --picture chocho", "la casa verde\n").code, 0);
        const auto add = [&](const char *line) {
            return tambo(line).json()[QStringLiteral("id")].toString().toUtf8();
        };
        const QByteArray his = add("--as angel story add --title Suya --json");
        QCOMPARE(tambo("--as rosa story remove " + his).code, 1);
        QCOMPARE(tambo("--as angel story remove " + his).code, 0);
        QCOMPARE(tambo("--as nayeli story restore " + his, "la casa verde\n").code, 0);
        QCOMPARE(tambo("--as nayeli story remove " + his, "la casa verde\n").code, 0);

        const auto steps = tambo("story history --json " + his).json().array();
        const auto actor
            = [&](int step) { return steps[step].toObject()[QStringLiteral("actor")].toString(); };
        QCOMPARE(steps.size(), 4);
        QVERIFY(!actor(0).isEmpty() && actor(0) == actor(1));
        QVERIFY(actor(2) != actor(0) && actor(2) == actor(3));
        const QString told = tambo("story history " + his).out;
        QVERIFY(told.contains(QStringLiteral("Ángel")) && told.contains(QStringLiteral("Nayeli")));
    }

    void exportsErasesAndKeepsNoName()
    {
        foundPeople();
        const QString folder = m_dir->filePath(QStringLiteral("angel"));
        const auto exported = [&](const char *by, const QByteArray &typed) {
            return tambo(words(by)
                    + QStringList{QStringLiteral("person"), QStringLiteral("export"),
                        QStringLiteral("angel"), folder},
                typed);
        };
        const QByteArray story = tambo("--as angel story add --title Suya --json")
                                     .json()[QStringLiteral("id")]
                                     .toString()
                                     .toUtf8();
        QCOMPARE(exported("", {}).code, 1); // nobody says who asks
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(exported("--as angel", {}).code, 0);
        QFile page(folder + QStringLiteral("/datos.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY(html.contains(QStringLiteral("Ángel")));
        QVERIFY(html.contains(QStringLiteral("1 cambiada por esta persona")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/datos.pdf")));
        QCOMPARE(exported("--as nayeli", "la casa verde\n").code, 1); // the folder is not empty

        QCOMPARE(tambo("--as angel person erase angel --confirm Ángel").code, 1);
        QCOMPARE(
            tambo("--as nayeli person erase angel --confirm Angel", "la casa verde\n").code, 1);
        QCOMPARE(
            tambo("--as nayeli person erase nayeli --confirm Nayeli", "la casa verde\n").code, 1);
        QCOMPARE(
            tambo("--as nayeli person erase angel --confirm Ángel", "la casa verde\n").code, 0);
        QCOMPARE(tambo("person list --all --json").json().array().size(), 1);
        QCOMPARE(tambo("--as angel person list").code, 1);
        const QString told = tambo("story history " + story).out;
        QVERIFY(told.contains(QStringLiteral("Persona borrada")) && !told.contains(u'Á'));
        QCOMPARE(tambo("story history --json " + story)
                     .json()
                     .array()[0]
                     .toObject()[QStringLiteral("actorName")]
                     .toString(),
            QStringLiteral("Persona borrada"));
        QCOMPARE(tambo("verify").code, 0);
    }

    void grantsOnlyToCentresThatAreKnown()
    {
        foundPeople();
        const QByteArray stranger = "000000000000000000000000d0";
        const Ran ran = tambo("--as nayeli person grant angel " + stranger, "la casa verde\n");
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(QStringLiteral("no se conoce")));
        QCOMPARE(tambo("--as angel person grant angel " + stranger).code, 1);
    }

    void requestsAreTakenDownAndAnswered()
    {
        foundPeople();
        QCOMPARE(tambo("--as angel request add access --person angel").code, 0);
        QCOMPARE(tambo("--as angel request add access --person nayeli").code, 1);
        QCOMPARE(tambo("--as angel request add correction --person angel").code, 1);
        QCOMPARE(tambo("--as angel request add queja --person angel").code, 1);
        QCOMPARE(tambo("--as angel request add access").code, 2);
        QCOMPARE(tambo("--as angel request list").code, 1);
        QCOMPARE(tambo("--as nayeli request add erasure --outsider Eloy --words foto "
                       "--date 2026-01-05",
                     "la casa verde\n")
                     .code,
            0);
        const auto open = [&] {
            return tambo("--as nayeli request list --json", "la casa verde\n").json().array();
        };
        QJsonArray all = open();
        QCOMPARE(all.size(), 2);
        const QJsonObject old = all[0].toObject();
        QCOMPARE(old[QStringLiteral("who")].toString(), QStringLiteral("Eloy"));
        QCOMPARE(old[QStringLiteral("kind")].toString(), QStringLiteral("erasure"));
        QVERIFY(old[QStringLiteral("days_left")].toInt() < 0);
        QCOMPARE(all[1].toObject()[QStringLiteral("days_left")].toInt(), 15);
        QVERIFY(tambo("--as nayeli request list", "la casa verde\n")
                .out.contains(QStringLiteral("debía responderse hace")));
        const QString answer = QStringLiteral("--as nayeli request answer ")
            + old[QStringLiteral("id")].toString() + QStringLiteral(" --words Borrada.");
        QCOMPARE(tambo(answer.split(u' '), "la casa verde\n").code, 0);
        QCOMPARE(tambo(answer.split(u' '), "la casa verde\n").code, 1);
        QCOMPARE(open().size(), 1);
        all = tambo("--as nayeli request list --all --json", "la casa verde\n").json().array();
        QCOMPARE(
            all[1].toObject()[QStringLiteral("answer")].toString(), QStringLiteral("Borrada."));
    }

    void anOldFileDoesNotTakeAwayTheSteward()
    {
        foundPeople();
        const QString file = m_dir->filePath(QStringLiteral("todo.jsonl"));
        const QStringList out{QStringLiteral("--as"), QStringLiteral("nayeli"),
            QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("--entity"),
            QStringLiteral("membership"), QStringLiteral("--out"), file};
        QCOMPARE(tambo(out, "la casa verde\n").code, 0);
        QFile patched(file);
        QVERIFY(patched.open(QIODevice::ReadWrite));
        const QByteArray lines = patched.readAll().replace("\"role\":3", "\"role\":0");
        QVERIFY(patched.resize(0) && patched.seek(0));
        QCOMPARE(patched.write(lines), lines.size());
        patched.close();
        const QStringList in{QStringLiteral("--as"), QStringLiteral("nayeli"),
            QStringLiteral("import"), QStringLiteral("json"), file};
        QCOMPARE(tambo(in, "la casa verde\n").code, 1);
        QCOMPARE(tambo("--as nayeli person role angel member", "la casa verde\n").code, 0);
    }
};

QTEST_GUILESS_MAIN(TestPersonVerbs)
#include "testpersonverbs.moc"
