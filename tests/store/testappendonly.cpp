// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reversal.h"
#include "tests/store/desk.h"
#include "tests/store/exported.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

/// What a treasurer writes down: it stays.
struct Line {
    Id<Line> id;
    SpaceId space;
    Version version;
    qint64 cents = 0;
    QString what;
    QStringList tags;
    Id<Line> reverses;

    bool operator==(const Line &) const = default;
};

} // namespace

template<> struct tambo::store::EntityOf<Line> {
    static constexpr std::array fields{field<1, &Line::cents>("cents", Merge::Once, Negated),
        field<2, &Line::what>("what", Merge::Once, Title), field<3, &Line::tags>("tags"),
        field<4, &Line::reverses>("reverses", Merge::Once, Indexed | Reverses)};
    static constexpr EntityInfo info{
        910, "line", fields, Exportable::Yes, Undoable::Yes, Correction::AppendOnly};
};

namespace {

constexpr const EntityInfo &lineInfo = EntityOf<Line>::info;

EntityTable lineTable()
{
    EntityTable table = noteTable();
    table.push_back(&lineInfo);
    return table;
}

qint64 total(Pc &pc)
{
    return pc.number("SELECT coalesce(sum(cents), 0) FROM p_line WHERE hidden = 0");
}

Line sale(Pc &pc, qint64 cents)
{
    Line line;
    line.space = pc.space(SpaceKind::Centre);
    line.cents = cents;
    line.what = QStringLiteral("mermelada");
    line.tags = {QStringLiteral("feria")};
    Pc::must(pc.write([&](Writer &writer) { return writer.save(line); }));
    return line;
}

/// A tombstone over everything, as a program that knows no better writes it.
Change tombstone(Pc &pc, const Line &line)
{
    Change change;
    change.record = line.id.record;
    change.entity = lineInfo.number;
    change.kind = Change::Kind::Tombstone;
    change.dots = (*pc.read([&](Reader &reader) {
        return reader.state(lineInfo, line.id.record);
    }))->allHeads();
    return change;
}

} // namespace

class TestAppendOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsNotRemoved()
    {
        Pc pc(lineTable());
        const Line line = sale(pc, 500);
        const auto removed = pc.write([&](Writer &writer) { return writer.remove(line.id); });
        QVERIFY(!removed.ok());
        QCOMPARE(removed.error().kind, Error::Kind::Denied);
        QCOMPARE(total(pc), 500);
    }

    void aTombstoneFromElsewhereIsIgnored()
    {
        Pc pc(lineTable());
        const Line line = sale(pc, 500);
        const auto other = secondPc(pc);
        QVERIFY_OK(
            pc.write([&](Writer &writer) { return writer.write(lineInfo, tombstone(pc, line)); }));
        QCOMPARE(total(pc), 500);
        other->takeAll(pc);
        QCOMPARE(total(*other), 500);
        QVERIFY_OK(pc.write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        QCOMPARE(Exported(pc).records(), Exported(*other).records());
        QCOMPARE(total(pc), 500);
    }

    void aReversalSaysTheOpposite()
    {
        Pc pc(lineTable());
        sale(pc, 250);
        const Line line = sale(pc, 500);
        const auto id = pc.write([&](Writer &writer) { return reverse(writer, line.id); });
        QVERIFY_OK(id);
        QCOMPARE(total(pc), 250);
        const auto reversal = *pc.read([&](Reader &reader) { return reader.get(*id); });
        QCOMPARE(reversal.cents, -500);
        QCOMPARE(reversal.what, line.what);
        QCOMPARE(reversal.tags, line.tags);
        QCOMPARE(reversal.reverses, line.id);
        QCOMPARE(reversal.space, line.space);
        // Once only; but the reversal may be reversed.
        const auto again = pc.write([&](Writer &writer) { return reverse(writer, line.id); });
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, Error::Kind::Denied);
        QVERIFY_OK(pc.write([&](Writer &writer) { return reverse(writer, *id); }));
        QCOMPARE(total(pc), 750);
        const auto note = pc.save(noted(QStringLiteral("nota")));
        QVERIFY(!pc.write([&](Writer &writer) { return reverse(writer, note.id); }).ok());
    }

    void undoReverses()
    {
        Pc pc(lineTable());
        Desk desk(pc);
        Line line;
        line.cents = 700;
        const qint64 done = desk.act([&](Writer &writer) { return writer.save(line); });
        const UndoReport report = desk.undo(done);
        QCOMPARE(report.records, 1);
        QVERIFY(report.left.empty());
        QCOMPARE(total(pc), 0);
        QCOMPARE(pc.number("SELECT count(*) FROM p_line WHERE hidden = 0"), 2);
        // And the undo of that.
        QVERIFY(desk.undo(report.deed).left.empty());
        QCOMPARE(total(pc), 700);
    }

    void whatIsReversedAlreadyIsLeft()
    {
        Pc pc(lineTable());
        Desk desk(pc);
        Line line;
        line.cents = 700;
        const qint64 done = desk.act([&](Writer &writer) { return writer.save(line); });
        QVERIFY_OK(pc.write([&](Writer &writer) { return reverse(writer, line.id); }));
        QCOMPARE(desk.undo(done).left.size(), size_t(1));
        QCOMPARE(total(pc), 0);
    }
};

QTEST_GUILESS_MAIN(TestAppendOnly)
#include "testappendonly.moc"
