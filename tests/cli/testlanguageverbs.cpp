// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/zipwriter.h"
#include "tests/support/programs.h"

using namespace tambo;
using namespace tambo::test;

/// `tambo language list`, `export` and `import`.
class TestLanguageVerbs : public QObject
{
    Q_OBJECT

    std::optional<Village> m_village;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_village->dir.filePath(QLatin1String(name));
    }
    [[nodiscard]] Ran language(const QStringList &words) const
    {
        return m_village->run(QStringList{QStringLiteral("language")} + words);
    }

private Q_SLOTS:
    void init()
    {
        m_village.emplace();
        QCOMPARE(
            m_village
                ->run({QStringLiteral("centre"), QStringLiteral("new"), QStringLiteral("--name"),
                    QStringLiteral("Canchagua"), QStringLiteral("--json")})
                .code,
            0);
        QFile file(path("shuar.zip"));
        formats::ZipWriter zip(file);
        QVERIFY(zip.add(QStringLiteral("manifest.json"),
            R"({"format": "tambo-language-pack", "version": 1, "language": "jiv",
            "name": "Shuar chicham", "licence": "CC0-1.0"})"));
        QVERIFY(zip.add(QStringLiteral("phrases.ts"),
            R"(<!DOCTYPE TS><TS version="2.1" language="jiv"><context><name>A</name>
            <message><source>Inicio</source><translation>nankamma</translation></message>
            <message><source>Lugar</source><translation type="unfinished">nui</translation></message>
            </context></TS>)"));
        QVERIFY(zip.close());
    }

    void bringsAndGives()
    {
        QVERIFY(language({QStringLiteral("list")}).out.contains(QStringLiteral("Nadie")));
        const Ran brought
            = language({QStringLiteral("import"), path("shuar.zip"), QStringLiteral("--json")});
        QVERIFY2(brought.code == 0, qPrintable(brought.err));
        QCOMPARE(brought.json().object()[QStringLiteral("added")].toInt(), 2);
        const Ran list = language({QStringLiteral("list"), QStringLiteral("--json")});
        const QJsonObject row = list.json().array().first().toObject();
        QCOMPARE(row[QStringLiteral("language")].toString(), QStringLiteral("jiv"));
        QCOMPARE(row[QStringLiteral("phrases")].toInt(), 2);
        QCOMPARE(row[QStringLiteral("reviewed")].toInt(), 1);
        const Ran given
            = language({QStringLiteral("export"), QStringLiteral("jiv"), path("otra.zip")});
        QVERIFY2(given.code == 0, qPrintable(given.err));
        QVERIFY(given.out.contains(u'2'));
        const Ran again
            = language({QStringLiteral("import"), path("otra.zip"), QStringLiteral("--json")});
        QCOMPARE(again.json().object()[QStringLiteral("kept")].toInt(), 2);
    }

    void saysWhatIsWrong()
    {
        const Ran unknown
            = language({QStringLiteral("export"), QStringLiteral("jiv"), path("otra.zip")});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains(QStringLiteral("jiv")));
        QVERIFY(!QFileInfo::exists(path("otra.zip")));
        const Ran none = language({QStringLiteral("import"), path("nada.zip")});
        QCOMPARE(none.code, 1);
        QCOMPARE(none.err.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestLanguageVerbs)
#include "testlanguageverbs.moc"
