// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

using namespace tambo::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// `tambo bundle write`, `read` and `show`.
class TestBundleVerbs : public QObject
{
    Q_OBJECT

    Village m_ours;
    Village m_theirs;
    QTemporaryDir m_stick;
    QString m_here; ///< our centre
    QString m_there;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_stick.filePath(QString::fromUtf8(name));
    }
    static QString found(Village &village, const char *name)
    {
        if (village.run(words("centre new --name") + QStringList{QString::fromUtf8(name)}).code
            != 0)
            qFatal("found");
        return village.run(words("centre show --json"))
            .json()
            .object()[QStringLiteral("centre")]
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_here = found(m_ours, "Canchagua");
        m_there = found(m_theirs, "Saquisilí");
        QCOMPARE(m_ours.run(words("story add --title Zorro --space public")).code, 0);
        QCOMPARE(m_ours.run(words("story add --title Interno --space centre")).code, 0);
    }

    void fromOneCentreToAnother()
    {
        const Ran written = m_ours.run(words("bundle write --json")
            + QStringList{path("uno.tambo"), QStringLiteral("--for"), m_there});
        QVERIFY2(written.code == 0, qPrintable(written.err));
        const QJsonObject made = written.json().object();
        QCOMPARE(made[QStringLiteral("bytes")].toInteger(), QFileInfo(path("uno.tambo")).size());
        QVERIFY(made[QStringLiteral("records")].toInteger() > 0);

        const QJsonObject shown
            = m_theirs.run(words("bundle show --json") + QStringList{path("uno.tambo")})
                  .json()
                  .object();
        QCOMPARE(shown[QStringLiteral("centre")].toString(), m_here);
        QCOMPARE(shown[QStringLiteral("for")].toArray().first().toString(), m_there);
        QCOMPARE(shown[QStringLiteral("whole")].toBool(), true);

        QCOMPARE(m_theirs.run(words("subscribe") + QStringList{m_here}).code, 0);
        const Ran read = m_theirs.run(words("bundle read") + QStringList{path("uno.tambo")});
        QVERIFY2(read.code == 0, qPrintable(read.err));
        const QString stories = m_theirs.run(words("story list")).out;
        QVERIFY(stories.contains(QStringLiteral("Zorro")));
        QVERIFY(!stories.contains(QStringLiteral("Interno")));
        const Ran again
            = m_theirs.run(words("bundle read --json") + QStringList{path("uno.tambo")});
        QCOMPARE(again.json().object()[QStringLiteral("records")].toInteger(), 0);
    }

    void cutAndForeign()
    {
        QCOMPARE(m_ours.run(words("bundle write") + QStringList{path("dos.tambo")}).code, 0);
        QFile file(path("dos.tambo"));
        QVERIFY(file.resize(file.size() * 3 / 5));
        const Ran shown = m_ours.run(words("bundle show") + QStringList{path("dos.tambo")});
        QVERIFY(shown.out.contains(QStringLiteral("cortado")));
        const Ran cut = m_ours.run(words("bundle read") + QStringList{path("dos.tambo")});
        QCOMPARE(cut.code, 1);
        QVERIFY2(cut.err.contains(QStringLiteral("cortado")), qPrintable(cut.err));

        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nada") == 4);
        file.close();
        for (const char *verb : {"bundle read", "bundle show"}) {
            const Ran refused = m_ours.run(words(verb) + QStringList{path("dos.tambo")});
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.err.count(u'\n'), 1);
        }
        QCOMPARE(m_theirs.run(words("bundle write") + QStringList{path("tres.tambo")}).code, 0);
        const Ran foreign = m_ours.run(words("bundle read") + QStringList{path("tres.tambo")});
        QCOMPARE(foreign.code, 1);
        QCOMPARE(foreign.err.count(u'\n'), 1);
    }

    void misused()
    {
        QCOMPARE(m_ours.run(words("bundle write")).code, 2);
        QCOMPARE(m_ours
                     .run(words("bundle write")
                         + QStringList{path("x"), QStringLiteral("--for"), QStringLiteral("nadie")})
                     .code,
            2);
        QCOMPARE(m_ours.run(words("bundle write --max-size 0") + QStringList{path("x")}).code, 2);
        QFile there(path("hay.tambo"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("algo") == 4);
        there.close();
        QCOMPARE(m_ours.run(words("bundle write") + QStringList{there.fileName()}).code, 1);
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("algo"));
        QVERIFY(!QFileInfo::exists(path("x")));
    }
};

QTEST_GUILESS_MAIN(TestBundleVerbs)
#include "testbundleverbs.moc"
