// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lab.h"

#include "app/store/cbor.h"

#include <set>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

constexpr int title = 1;
constexpr int tags = 5;
constexpr int born = 7;
constexpr Dot record = Dot::of(1, 1);

Dot a(qint64 seq)
{
    return Dot::of(1, seq);
}
Dot b(qint64 seq)
{
    return Dot::of(2, seq);
}
Dot c(qint64 seq)
{
    return Dot::of(3, seq);
}

Value text(const char *words)
{
    return QString::fromUtf8(words);
}

/// A change that writes one field. Clocks count seconds.
Change writes(Dot dot, int at, int field, const Value &value, std::vector<Dot> overwrites = {})
{
    Change change;
    change.dot = dot;
    change.record = record;
    change.entity = noteInfo.number;
    change.hlc = Hlc::of(at * 1000);
    change.fields = {{field, {}, value, std::move(overwrites)}};
    return change;
}

Change element(Dot dot, int at, const char *tag, bool present, std::vector<Dot> overwrites = {})
{
    Change change = writes(dot, at, tags, qint64(present), std::move(overwrites));
    change.fields.front().element = text(tag);
    return change;
}

Change marks(Dot dot, int at, Change::Kind kind, std::vector<Dot> dots)
{
    Change change = writes(dot, at, title, {});
    change.fields.clear();
    change.kind = kind;
    change.dots = std::move(dots);
    return change;
}

Change creates(int at = 1, const char *words = "uno")
{
    return writes(record, at, title, text(words));
}
Change deletes(Dot dot, int at, std::vector<Dot> covers)
{
    return marks(dot, at, Change::Kind::Tombstone, std::move(covers));
}
Change restores(Dot dot, int at, std::vector<Dot> tombstones)
{
    return marks(dot, at, Change::Kind::Undelete, std::move(tombstones));
}

bool less(Dot left, Dot right)
{
    return left < right;
}

RecordState inOrder(const std::vector<Change> &changes)
{
    RecordState state;
    std::set<Dot> known;
    const auto isKnown = [&](Dot dot) { return known.contains(dot); };
    for (const Change &change : changes) {
        known.insert(change.dot);
        state.apply(change, isKnown, &noteInfo);
        state.dropArrived(isKnown);
    }
    return state;
}

/// The state of these changes, the same in every order or the test fails.
RecordState stateOf(std::vector<Change> changes)
{
    const auto byDot = [](const Change &l, const Change &r) { return l.dot < r.dot; };
    std::sort(changes.begin(), changes.end(), byDot);
    const RecordState first = inOrder(changes);
    while (std::next_permutation(changes.begin(), changes.end(), byDot)) {
        if (!(inOrder(changes) == first))
            qFatal("the order of changes matters");
    }
    return first;
}

Value shown(const RecordState &state, int field)
{
    return shownValue(state, *noteInfo.field(field), less);
}

std::vector<Dot> headsOf(const RecordState &state, int field = title)
{
    return state.headsOf(field);
}

QStringList tagsOf(const RecordState &state)
{
    return ValueOf<QStringList>::from(shown(state, tags));
}

} // namespace

class TestRecordState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWriteReplacesTheHeadsItNames()
    {
        const auto state = stateOf({creates(), writes(b(1), 2, title, text("dos"), {record})});
        QCOMPARE(headsOf(state), std::vector{b(1)});
        QVERIFY(shown(state, title) == text("dos"));
    }

    void whatNobodyNamesStaysAHead()
    {
        const auto state = stateOf({creates(), writes(b(1), 2, title, text("dos"), {record}),
            writes(c(1), 3, title, text("tres"), {record})});
        QCOMPARE(headsOf(state), (std::vector{b(1), c(1)}));
        QCOMPARE(distinctHeads(*state.find(title), less).size(), size_t(2));
    }

    void theGreatestClockIsShown()
    {
        const auto state = stateOf({creates(), writes(b(1), 9, title, text("dos"), {record}),
            writes(c(1), 3, title, text("tres"), {record})});
        QVERIFY(shown(state, title) == text("dos"));
        QVERIFY(distinctHeads(*state.find(title), less).front().value == text("dos"));
    }

    void equalClocksAreDecidedByDevice()
    {
        const auto state = stateOf({creates(), writes(b(1), 2, title, text("dos"), {record}),
            writes(c(1), 2, title, text("tres"), {record})});
        QVERIFY(shown(state, title) == text("tres"));
    }

    void causalityBeatsTheClock()
    {
        // The second PC's clock stands in the past; it saw the first value all the same.
        const auto state = stateOf({creates(100), writes(b(1), 1, title, text("dos"), {record})});
        QVERIFY(shown(state, title) == text("dos"));
    }

    void equalValuesCountAsOne()
    {
        const auto state = stateOf({creates(), writes(b(1), 2, title, text("igual"), {record}),
            writes(c(1), 3, title, text("igual"), {record})});
        QCOMPARE(headsOf(state).size(), size_t(2));
        QCOMPARE(distinctHeads(*state.find(title), less).size(), size_t(1));
    }

    void namingAllHeadsEndsTheConflict()
    {
        const auto state = stateOf({creates(), writes(b(1), 2, title, text("dos"), {record}),
            writes(c(1), 3, title, text("tres"), {record}),
            writes(a(2), 4, title, text("cuatro"), {b(1), c(1)})});
        QCOMPARE(headsOf(state), std::vector{a(2)});
    }

    void aMissingMiddleShowsBothEndsUntilItArrives()
    {
        const Change middle = writes(b(1), 2, title, text("dos"), {record});
        const Change last = writes(c(1), 3, title, text("tres"), {b(1)});
        const auto gap = stateOf({creates(), last});
        QCOMPARE(headsOf(gap), (std::vector{record, c(1)}));
        QCOMPARE(gap.find(title)->awaited, std::vector{b(1)});
        const auto whole = stateOf({creates(), last, middle});
        QCOMPARE(headsOf(whole), std::vector{c(1)});
        QVERIFY(whole.find(title)->awaited.empty());
    }

    void aDotThatNeverComesIsNoLongerAwaited()
    {
        // Its author coalesced it away: the seq is covered, but nobody ever sends that change.
        RecordState state;
        state.apply(creates(), [](Dot) { return true; }, &noteInfo);
        state.apply(
            writes(b(2), 3, title, text("tres"), {b(1)}), [](Dot) { return false; }, &noteInfo);
        QCOMPARE(state.find(title)->awaited, std::vector{b(1)});
        state.dropArrived([](Dot dot) { return dot == b(1); });
        QVERIFY(state.find(title)->awaited.empty());
    }

    void otherFieldsAreNotTouched()
    {
        Change creation = creates();
        creation.fields.push_back({3, {}, qint64(7), {}});
        const auto state = stateOf({creation, writes(b(1), 2, title, text("dos"), {record})});
        QCOMPARE(headsOf(state, 3), std::vector{record});
        QVERIFY(shown(state, 3) == Value(qint64(7)));
    }

    void addWinsOverAConcurrentRemove()
    {
        const Change added = element(a(2), 2, "minga", true);
        const Change removed = element(b(1), 3, "minga", false, {a(2)});
        const Change again = element(c(1), 3, "minga", true, {a(2)});
        QCOMPARE(tagsOf(stateOf({creates(), added, removed})), QStringList());
        QCOMPARE(tagsOf(stateOf({creates(), added, removed, again})),
            QStringList{QStringLiteral("minga")});
        // A remove that saw both adds takes both away.
        const Change all = element(b(2), 4, "minga", false, {b(1), c(1)});
        QCOMPARE(tagsOf(stateOf({creates(), added, removed, again, all})), QStringList());
    }

    void elementsDoNotDisturbEachOther()
    {
        const auto state = stateOf({creates(), element(a(2), 2, "minga", true),
            element(b(1), 3, "wasi", true), element(c(1), 4, "minga", false, {a(2)})});
        QCOMPARE(tagsOf(state), QStringList{QStringLiteral("wasi")});
    }

    void setsAreOrderedByTheEarliestAdd()
    {
        const auto state = stateOf({creates(), element(a(2), 9, "alfa", true),
            element(b(1), 3, "zeta", true), element(c(1), 5, "alfa", true)});
        QCOMPARE(tagsOf(state), (QStringList{QStringLiteral("zeta"), QStringLiteral("alfa")}));
        // Equal clocks: by device.
        const auto tied
            = stateOf({creates(), element(a(2), 5, "zeta", true), element(b(1), 5, "alfa", true)});
        QCOMPARE(tagsOf(tied), (QStringList{QStringLiteral("zeta"), QStringLiteral("alfa")}));
    }

    void elementsOfOneChangeAreOrderedByThemselves()
    {
        Change creation = creates();
        for (const char *tag : {"b", "c", "a"})
            creation.fields.push_back({tags, text(tag), qint64(1), {}});
        QCOMPARE(tagsOf(stateOf({creation})).join(u' '), QStringLiteral("a b c"));
    }

    void onceCountsOnlyInTheCreatingChange()
    {
        Change creation = creates();
        creation.fields.push_back({born, {}, qint64(1950), {}});
        const Change later = writes(b(1), 2, born, qint64(2000), {record});
        const auto state = stateOf({creation, later});
        QVERIFY(shown(state, born) == Value(qint64(1950)));
        QCOMPARE(headsOf(state, born), std::vector{record});
        // Nor where the creating change left it open.
        QVERIFY(shown(stateOf({creates(), later}), born).isNull());
    }

    void aRecordIsHiddenUntilItsCreationArrives()
    {
        const Change edit = writes(b(1), 2, title, text("dos"), {record});
        QVERIFY(stateOf({edit}).hidden());
        QVERIFY(!stateOf({edit}).deleted());
        QVERIFY(!stateOf({edit, creates()}).hidden());
    }

    void aTombstoneHidesWhatItCovers()
    {
        const auto state = stateOf({creates(), deletes(b(1), 2, {record})});
        QVERIFY(state.hidden());
        QVERIFY(!state.editedAfterDeletion());
        // It overwrites nothing: the value is still there.
        QCOMPARE(headsOf(state), std::vector{record});
    }

    void anEditThatDidNotKnowOfTheDeletionKeepsTheRecord()
    {
        const auto state = stateOf({creates(), deletes(b(1), 2, {record}),
            writes(c(1), 3, title, text("tres"), {record})});
        QVERIFY(!state.hidden());
        QVERIFY(state.editedAfterDeletion());
        QVERIFY(shown(state, title) == text("tres"));
    }

    void anAddedElementAndAnUnknownFieldKeepItToo()
    {
        QVERIFY(!stateOf({creates(), deletes(b(1), 2, {record}), element(c(1), 3, "wasi", true)})
                .hidden());
        QVERIFY(!stateOf({creates(), deletes(b(1), 2, {record}), writes(c(1), 3, 77, qint64(1))})
                .hidden());
    }

    void tombstonesCoverTogether()
    {
        const Change edit = writes(c(1), 3, 3, qint64(5));
        QVERIFY(stateOf({creates(), edit, deletes(b(1), 2, {record}), deletes(a(2), 4, {c(1)})})
                .hidden());
    }

    /// Pasted from some editors, it stands at the beginning of a text.
    void aByteOrderMarkIsKept()
    {
        const QString marked = QChar(QChar::ByteOrderMark) + QStringLiteral("cacao");
        ByteWriter local;
        local.value(Value(marked));
        QCOMPARE(ByteReader(local.data).value(), Value(marked));
        CborWriter out;
        out.array(2);
        out.text(marked);
        out.text(QString());
        out.end();
        CborReader in(out.data);
        in.arrayOf(2);
        QCOMPARE(in.text(), marked);
        QCOMPARE(in.text(), QString());
        in.end();
        QVERIFY(in.finished());
    }

    void damagedLocalFormsAreNoticed()
    {
        Change change = creates();
        QCOMPARE(decodeChange(encodeChange(change)), std::optional(change));
        change.kind = Change::Kind(-1);
        QVERIFY(!decodeChange(encodeChange(change)));
        // A value of a kind that does not exist, and more dots than bytes.
        ByteReader value(QByteArrayView("\x07"));
        QVERIFY(value.value().isNull() && !value.ok());
        QVERIFY(!decodeChange(QByteArray(7, '\1') + QByteArray("\2\0\x7f\0\0", 5)));
    }

    void undeleteNamesTombstonesAndWritesNoValue()
    {
        const auto state
            = stateOf({creates(), deletes(b(1), 2, {record}), restores(a(2), 3, {b(1)})});
        QVERIFY(!state.hidden());
        QVERIFY(!state.editedAfterDeletion());
        QCOMPARE(headsOf(state), std::vector{record});
    }

    void aTombstoneThatTheUndeleteDidNotNameStaysLive()
    {
        const auto state = stateOf({creates(), deletes(b(1), 2, {record}),
            deletes(c(1), 2, {record}), restores(a(2), 3, {b(1)})});
        QVERIFY(state.hidden());
        QCOMPARE(state.liveTombstones(), std::vector{c(1)});
    }

    void theUnionCountsOnlyLiveTombstones()
    {
        const auto state
            = stateOf({creates(), writes(a(2), 2, 3, qint64(1)), deletes(b(1), 3, {record, a(2)}),
                deletes(c(1), 3, {record}), restores(a(3), 4, {b(1)})});
        QVERIFY(!state.hidden());
        QVERIFY(state.editedAfterDeletion());
    }

    void aCoalescedValueVanishes()
    {
        RecordState state = stateOf({creates(), writes(a(2), 2, title, text("dos"), {record})});
        state.forget(a(2), title, {});
        state.apply(
            writes(a(3), 3, title, text("tres"), {record}), [](Dot) { return true; }, &noteInfo);
        QVERIFY(state == stateOf({creates(), writes(a(3), 3, title, text("tres"), {record})}));
    }

    void unknownFieldsPassThrough()
    {
        const auto state = stateOf({creates(), writes(b(1), 2, 4711, QByteArray("\0\1", 2), {})});
        const auto back = RecordState::decode(state.encode());
        QVERIFY(back.has_value());
        QVERIFY(*back == state);
        QVERIFY(back->find(4711)->heads.front().value == Value(QByteArray("\0\1", 2)));
    }

    void notANumberIsOneValue()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto state = stateOf({creates(), writes(b(1), 2, 4, nan), writes(c(1), 3, 4, nan)});
        QCOMPARE(distinctHeads(*state.find(4), less).size(), size_t(1));
        QVERIFY(!(Value(0.0) == Value(-0.0)));
        QVERIFY(Value(-0.0) < Value(0.0));
    }

    void damagedStatesAreRefused()
    {
        const QByteArray good
            = stateOf({creates(), deletes(b(1), 2, {record}), element(c(1), 3, "wasi", true),
                          restores(a(2), 3, {b(1), c(9)})})
                  .encode();
        QVERIFY(RecordState::decode(good).has_value());
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!RecordState::decode(good.first(size)).has_value());
        QVERIFY(!RecordState::decode(good + '\0').has_value());
    }

    /// CBOR goes one bit further than our numbers, on either side.
    void numbersThatDoNotFitAreRefused()
    {
        const auto read = [](const char *hex) {
            CborReader in(QByteArray::fromHex(hex));
            const qint64 number = in.integer();
            return in.ok() ? std::optional(number) : std::nullopt;
        };
        QCOMPARE(read("1b7fffffffffffffff"), std::optional(std::numeric_limits<qint64>::max()));
        QCOMPARE(read("3b7fffffffffffffff"), std::optional(std::numeric_limits<qint64>::min()));
        QCOMPARE(read("20"), std::optional(qint64(-1)));
        for (const char *hex : {"1b8000000000000000", "1bffffffffffffffff", "3b8000000000000000",
                 "3bffffffffffffffff"})
            QCOMPARE(read(hex), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestRecordState)
#include "testrecordstate.moc"
