// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

using namespace tambo::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

const QByteArray code = "la casa verde\n"; // of Nayeli, who administers ours

} // namespace

/// `tambo person grant`: what the other centre gets to read, and what it does not.
class TestGrantVerbs : public QObject
{
    Q_OBJECT

    Village m_ours;
    Village m_theirs;
    QTemporaryDir m_stick;
    QString m_here; ///< our centre
    QString m_there;
    int m_bundles = 0;

    static QString found(const Village &village, const char *name)
    {
        if (village.run(words("centre new --name") + QStringList{QString::fromUtf8(name)}).code
            != 0)
            qFatal("found");
        return village.ask(words("centre show"))[QStringLiteral("centre")].toString();
    }
    /// A stick from one centre to the other; `by` signs in first where people do.
    void carry(const Village &from, const QStringList &by, const Village &to,
        const QStringList &for_, const QByteArray &input, const QByteArray &there)
    {
        const QString file = m_stick.filePath(QStringLiteral("%1.tambo").arg(++m_bundles));
        const Ran written = from.run(
            by + words("bundle write") + QStringList{file, QStringLiteral("--for")} + for_, input);
        QVERIFY2(written.code == 0, qPrintable(written.err));
        const QStringList reader = there.isEmpty() ? QStringList() : words("--as nayeli");
        const Ran read = to.run(reader + words("bundle read") + QStringList{file}, there);
        QVERIFY2(read.code == 0, qPrintable(read.err));
    }
    void carryHere() { carry(m_theirs, {}, m_ours, {m_here}, {}, code); }
    void carryThere() { carry(m_ours, words("--as nayeli"), m_theirs, {m_there}, code, {}); }
    [[nodiscard]] QJsonArray peopleThere() const
    {
        return m_theirs.ask(words("person list --all")).array();
    }
    [[nodiscard]] Ran grant(const QStringList &more = {}) const
    {
        return m_ours.run(
            words("--as nayeli person grant angel") + QStringList{m_there} + more, code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_here = found(m_ours, "Canuto");
        m_there = found(m_theirs, "Canchagua");
        QCOMPARE(
            m_ours.run(words("person add Nayeli --picture estrella --role steward"), code).code, 0);
        for (const char *name : {"Ángel", "Rosa"})
            QCOMPARE(m_ours
                         .run(words("--as nayeli person add --picture cacao")
                                 + QStringList{QString::fromUtf8(name)},
                             code)
                         .code,
                0);
        QCOMPARE(m_ours.run(words("--as angel story add --title Interno --space centre")).code, 0);
    }

    void theOtherCentreReadsHersAndNothingElse()
    {
        QCOMPARE(grant().code, 1); // nothing has come from there yet
        carryHere();
        const Ran granted = grant();
        QVERIFY2(granted.code == 0, qPrintable(granted.err));
        QVERIFY(granted.out.contains(QStringLiteral("Ángel")));
        QVERIFY(peopleThere().isEmpty());
        carryThere();

        const QJsonArray there = peopleThere();
        QCOMPARE(there.size(), 1); // neither Rosa nor Nayeli
        const QJsonObject angel = there[0].toObject();
        QCOMPARE(angel[QStringLiteral("name")].toString(), QStringLiteral("Ángel"));
        QCOMPARE(angel[QStringLiteral("picture")].toString(), QStringLiteral("cacao"));
        QVERIFY(angel[QStringLiteral("guest")].toBool());
        QVERIFY(
            !angel[QStringLiteral("active")].toBool() && !angel.contains(QStringLiteral("role")));
        // He does not sign in there, and what belongs to our centre stays in it.
        QCOMPARE(m_theirs.run(words("--as angel story add --title Uno")).code, 1);
        QVERIFY(!m_theirs.run(words("story list")).out.contains(QStringLiteral("Interno")));
        QVERIFY(!m_theirs.run(words("search Interno")).out.contains(QStringLiteral("Interno")));
        QCOMPARE(m_theirs.run(words("verify")).code, 0);
    }

    void whatComesAfterTheEndStaysHere()
    {
        const auto rename = [this](const char *name) {
            return m_ours
                .run(words("--as angel person edit angel --name")
                    + QStringList{QString::fromUtf8(name)})
                .code;
        };
        QCOMPARE(rename("Ángel Ruiz"), 0);
        carryThere();
        QCOMPARE(peopleThere()[0].toObject()[QStringLiteral("name")].toString(),
            QStringLiteral("Ángel Ruiz"));
        const Ran ended = grant({QStringLiteral("--end")});
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QCOMPARE(rename("Ángel Chango"), 0);
        carryThere();
        QCOMPARE(peopleThere()[0].toObject()[QStringLiteral("name")].toString(),
            QStringLiteral("Ángel Ruiz")); // what it has, it keeps
    }
};

QTEST_GUILESS_MAIN(TestGrantVerbs)
#include "testgrantverbs.moc"
