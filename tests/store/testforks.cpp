// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/forks.h"
#include "tests/store/clones.h"
#include "tests/store/exported.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

// One identity on several machines. TAMBO_SEEDS says how many random lives, TAMBO_SEED the first.
namespace {

ShortHash hashOf(int number)
{
    return *ShortHash::from(QByteArray(8, char(number)));
}

Link link(quint64 first, quint64 last, int hash, int previous)
{
    Link link;
    link.firstSeq = first;
    link.lastSeq = last;
    link.hash = hashOf(hash);
    link.previous = hashOf(previous);
    return link;
}

QByteArray names(const std::vector<Link> &links)
{
    QByteArray names;
    for (const Link &link : links)
        names += QByteArray::number(int(quint8(link.hash.toByteArray()[0]))) + ' ';
    return names.trimmed();
}

/// What two stores know, in another order each.
void deliver(Pc &pc, QList<QByteArray> segments, QRandomGenerator &random)
{
    std::shuffle(segments.begin(), segments.end(), random);
    for (const QByteArray &segment : std::as_const(segments)) {
        pc.take(segment);
        if (random.bounded(4) == 0)
            pc.take(segment);
    }
}

} // namespace

class TestForks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTrunk_data()
    {
        QTest::addColumn<std::vector<Link>>("links");
        QTest::addColumn<QByteArray>("trunk");
        using Links = std::vector<Link>;
        const Link root = link(1, 10, 50, 0);
        QTest::newRow("none") << Links{} << QByteArray();
        QTest::newRow("chain") << Links{root, link(11, 12, 9, 50), link(13, 13, 8, 9)}
                               << QByteArray("50 9 8");
        QTest::newRow("smaller hash")
            << Links{root, link(11, 12, 9, 50), link(11, 20, 3, 50)} << QByteArray("50 3");
        QTest::newRow("the first that differs decides") << Links{root, link(11, 12, 9, 50),
            link(11, 20, 30, 50), link(21, 21, 1, 30)} << QByteArray("50 9");
        QTest::newRow("from the start")
            << Links{link(1, 3, 7, 0), link(1, 2, 6, 0)} << QByteArray("6");
        QTest::newRow("gap") << Links{root, link(15, 16, 9, 4)} << QByteArray("50 9");
        QTest::newRow("behind a gap, of a branch that is here") << Links{root, link(11, 12, 3, 50),
            link(11, 14, 9, 50), link(15, 16, 2, 9)} << QByteArray("50 3");
        QTest::newRow("overlaps the trunk, its start is missing")
            << Links{root, link(11, 20, 9, 50), link(15, 16, 2, 4)} << QByteArray("50 9");
        QTest::newRow("next to the trunk but not of it")
            << Links{root, link(11, 12, 9, 4)} << QByteArray("50");
        QTest::newRow("two behind a gap")
            << Links{link(5, 6, 9, 4), link(5, 9, 8, 3)} << QByteArray("8");
    }
    void theTrunk()
    {
        QFETCH(std::vector<Link>, links);
        QFETCH(QByteArray, trunk);
        std::sort(links.begin(), links.end(),
            [](const Link &a, const Link &b) { return a.hash < b.hash; });
        do {
            QCOMPARE(names(trunkOf(links, {})), trunk);
        } while (std::next_permutation(links.begin(), links.end(),
            [](const Link &a, const Link &b) { return a.hash < b.hash; }));
    }

    void whatARevocationNamesIsTheTrunk()
    {
        const std::vector<Link> links{link(1, 10, 50, 0), link(11, 12, 9, 50), link(13, 13, 8, 9),
            link(11, 20, 3, 50), link(14, 14, 7, 8)};
        QCOMPARE(names(trunkOf(links, {})), QByteArray("50 3"));
        QCOMPARE(names(trunkOf(links, Believed{13, hashOf(8)})), QByteArray("50 9 8"));
        QCOMPARE(names(trunkOf(links, Believed{12, hashOf(9)})), QByteArray("50 9"));
        QCOMPARE(names(trunkOf(links, Believed{20, hashOf(3)})), QByteArray("50 3"));
        QCOMPARE(names(trunkOf(links, Believed{10, hashOf(50)})), QByteArray("50"));
        // What it names has not come, so it is not known which branch leads there.
        QCOMPARE(names(trunkOf(links, Believed{30, hashOf(5)})), QByteArray("50 3"));
    }

    void randomClones_data()
    {
        QTest::addColumn<quint32>("seed");
        const int count = qEnvironmentVariableIntValue("TAMBO_SEEDS");
        const quint32 first = qEnvironmentVariableIsSet("TAMBO_SEED")
            ? quint32(qEnvironmentVariableIntValue("TAMBO_SEED"))
            : QRandomGenerator::global()->generate() / 2;
        for (quint32 i = 0; i < quint32(count > 0 ? count : 40); ++i)
            QTest::addRow("%u", first + i) << first + i;
    }
    void randomClones()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Pc founder;
        const auto original = secondPc(founder);
        QList<QByteArray> all;
        std::vector<std::unique_ptr<Pc>> machines;
        const auto write = [&](Pc &pc) {
            const auto notes = *pc.read([](Reader &reader) { return reader.list<Note>(); });
            Note note = notes.isEmpty() || random.bounded(2) == 0
                ? noted(QString())
                : notes[random.bounded(int(notes.size()))];
            note.space = note.id.isNull()
                ? pc.space(random.bounded(2) ? SpaceKind::Public : SpaceKind::Centre)
                : note.space;
            note.title = QString::number(random.generate());
            pc.save(note);
            if (random.bounded(2) == 0)
                all += pc.segments();
        };
        for (int i = random.bounded(3); i >= 0; --i)
            write(*original);
        for (int i = 1 + random.bounded(3); i >= 0; --i) {
            machines.push_back(cloned(*original));
            if (random.bounded(3) == 0)
                write(*original);
        }
        for (int i = 0; i < 12; ++i)
            write(*machines[size_t(random.bounded(int(machines.size())))]);
        for (const auto &pc : machines)
            all += pc->segments();
        // Some have not come yet: what is here decides, in whatever order it came.
        std::shuffle(all.begin(), all.end(), random);
        all.resize(all.size() - random.bounded(int(all.size())) / 2);
        const auto one = secondPc(founder);
        const auto other = secondPc(founder);
        one->takeAll(founder);
        deliver(*one, all, random);
        deliver(*other, all, random);
        QCOMPARE(Exported(*one).records(), Exported(*other).records());
        const QStringList before = rowsOf(*one);
        QVERIFY_OK(
            one->write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        QCOMPARE(rowsOf(*one), before);
    }
};

QTEST_GUILESS_MAIN(TestForks)
#include "testforks.moc"
