// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entities.h"
#include "app/store/store.h"
#include "tests/support/programs.h"

using namespace tambo;
using namespace tambo::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// `tambo backup` and `tambo restore`, and the sheet that opens what they make.
class TestBackupVerbs : public QObject
{
    Q_OBJECT

    std::optional<Village> m_village;
    std::optional<Village> m_new;
    QByteArray m_root; ///< the centre's words, one line

    [[nodiscard]] QString path(const char *name) const
    {
        return m_village->dir.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] Ran backUp(const char *name = "copia.tambo", const QByteArray &input = {}) const
    {
        return m_village->run(
            {QStringLiteral("backup"), path(name), QStringLiteral("--json")}, input);
    }
    [[nodiscard]] Ran restore(const QByteArray &input, const char *name = "copia.tambo") const
    {
        return m_new->run(
            {QStringLiteral("restore"), path(name), QStringLiteral("--json")}, input + '\n');
    }

private Q_SLOTS:
    void init()
    {
        m_village.emplace();
        m_new.emplace();
        const Ran founded = m_village->run(words("centre new --name Canchagua --json"));
        QCOMPARE(founded.code, 0);
        m_root.clear();
        for (const QJsonValue &word : founded.json().object()[QStringLiteral("words")].toArray())
            m_root += word.toString().toUtf8() + ' ';
        QCOMPARE(m_village->run(words("story add --title Zorro --space centre")).code, 0);
    }

    void backUpAndRestoreWithTheWords()
    {
        const Ran made = backUp();
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json().object()[QStringLiteral("bytes")].toInteger(),
            QFileInfo(path("copia.tambo")).size());
        QCOMPARE(backUp().code, 1); // not over another
        for (const QByteArray &wrong :
            {QByteArray("ábaco"), m_root.first(m_root.trimmed().lastIndexOf(' ')),
                QByteArray("tres gallinas negras")}) {
            const Ran refused = restore(wrong);
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.err.count(u'\n'), 1);
            QVERIFY(!QFileInfo::exists(m_new->home()));
        }
        const Ran restored = restore(m_root);
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.json().object()[QStringLiteral("membership")].toString(),
            QStringLiteral("steward"));
        QVERIFY(m_new->run(words("story list")).out.contains(QStringLiteral("Zorro")));
        QCOMPARE(m_new->run(words("story add --title Puma")).code, 0);
        QCOMPARE(m_new->run(words("verify")).code, 0);
        QCOMPARE(m_new->run(words("device list --json")).json().array().size(), 2);
        QCOMPARE(restore(m_root).code, 1); // the folder is not empty any more
    }

    void withTheWindowOpen()
    {
        {
            const auto window
                = store::Store::open({m_village->home(), allEntities(), HybridClock(), {}});
            QVERIFY(window.ok());
            const Ran made = backUp();
            QVERIFY2(made.code == 0, qPrintable(made.err));
            QCOMPARE(m_village->run(words("story list")).code, 1); // all else waits for it
        }
        QCOMPARE(m_village->run(words("verify")).code, 0);
        // One that knows other things of the data might be of another version.
        const auto older = store::Store::open({m_village->home(), {}, HybridClock(), {}});
        QVERIFY(older.ok());
        const Ran refused = backUp("otra.tambo");
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains(QStringLiteral("Otra versión")));
        QVERIFY(!QFileInfo::exists(path("otra.tambo")));
    }

    void aClosedCentreAsksForItsPassphrase()
    {
        QCOMPARE(m_village->run(words("vault passphrase set"), "tres gallinas negras\n").code, 0);
        QCOMPARE(backUp().code, 1);
        QCOMPARE(backUp("copia.tambo", "tres gallinas negras\n").code, 0);
        const Ran restored = restore("tres gallinas negras");
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.json().object()[QStringLiteral("membership")].toString(),
            QStringLiteral("member"));
        QCOMPARE(m_new->run(words("story list")).code, 1);
        QCOMPARE(m_new->run(words("story list"), "tres gallinas negras\n").code, 0);
    }

    void theSheetIsMadeWithItsWords()
    {
        const QString sheet = path("hoja.pdf");
        const Ran made = m_village->run({QStringLiteral("vault"), QStringLiteral("words"),
            QStringLiteral("--sheet"), sheet, QStringLiteral("--paper"), QStringLiteral("letter")});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QVERIFY(made.err.isEmpty());
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        // A sheet that is there is not replaced, and the words that it holds stay good.
        QCOMPARE(m_village
                     ->run({QStringLiteral("vault"), QStringLiteral("words"),
                         QStringLiteral("--sheet"), sheet})
                     .code,
            2);
        QByteArray later;
        for (const QString &line : made.out.split(u'\n').first(24))
            later += line.toUtf8() + ' ';
        QCOMPARE(backUp().code, 0);
        QCOMPARE(restore(later).json().object()[QStringLiteral("membership")].toString(),
            QStringLiteral("member")); // they open it, and decide nothing
        for (const char *line : {"vault words --paper a5", "centre new --name X --paper a5",
                 "backup", "restore", "backup uno dos"})
            QVERIFY2(m_new->run(words(line)).code == 2, line);
        Village third;
        const Ran founded = third.run({QStringLiteral("centre"), QStringLiteral("new"),
            QStringLiteral("--name"), QStringLiteral("Otro"), QStringLiteral("--sheet"),
            path("otra.pdf"), QStringLiteral("--json")});
        QCOMPARE(founded.code, 0);
        QVERIFY(QFileInfo::exists(path("otra.pdf")));
    }
};

QTEST_GUILESS_MAIN(TestBackupVerbs)
#include "testbackupverbs.moc"
