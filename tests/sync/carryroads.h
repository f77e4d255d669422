// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/steward.h"
#include "tests/sync/road.h"

// Roads without a hub: segments in somebody's pocket, or from one PC to the next.
namespace tambo::sync::test {

/// Control entries, each log in its order, and segments.
struct Bag {
    QList<QByteArray> control;
    QList<QByteArray> segments;
};

/// All that may travel, also sealed segments that this PC cannot read, and both branches of a fork.
inline std::optional<Bag> packed(Machine &pc)
{
    if (!pc.job([](Writer &writer) { return store::sealPending(writer); }).ok())
        return std::nullopt;
    return Bag{pc.control(),
        pc.blobsOf("SELECT bytes FROM segment WHERE state IN (1, 2, 3, 4) ORDER BY arrival")};
}

/// Takes a bag in, in pieces; a torn one is taken in up to its last whole item.
inline Met unpacked(Machine &pc, Bag bag, Trouble &trouble)
{
    Met met;
    if (trouble.percent > 0 && trouble.below(3) == 0) {
        for (qsizetype i = bag.segments.size() - 1; i > 0; --i)
            bag.segments.swapItemsAt(i, trouble.below(int(i) + 1));
        trouble.count("segments shuffled");
    }
    bool grown = false;
    const auto take = [&](const QList<QByteArray> &items, auto receive) -> bool {
        for (const QByteArray &bytes : items) {
            if (trouble.strikes(Fault::PowerCut))
                pc.diesIn = 0;
            const auto receipt = pc.job([&](Writer &writer) { return receive(writer, bytes); });
            if (!receipt.ok())
                return false;
            using enum store::Receipt::Verdict;
            met.moved += receipt->verdict == Accepted || receipt->verdict == Quarantined;
            grown = grown || receipt->verdict == Accepted;
        }
        return true;
    };
    // A stick that was pulled out: every item is checked for itself.
    if (trouble.strikes(Fault::Cut))
        bag.segments = bag.segments.mid(0, trouble.below(int(bag.segments.size()) + 1));
    const int before = trouble.percent;
    trouble.percent = before / 8; // there are many items
    met.whole = take(bag.control, store::receiveControl);
    if (met.whole && grown)
        met.whole = pc.job([](Writer &writer) { return store::renewKeys(writer); }).ok();
    met.whole = met.whole && take(bag.segments, [](Writer &writer, const QByteArray &bytes) {
        return store::receiveSegment(writer, bytes);
    });
    trouble.percent = before;
    return met;
}

/// A stick: whoever plugs it in takes what is on it, then leaves what they have.
class StickRoad : public Road
{
public:
    [[nodiscard]] const char *name() const override { return "stick"; }

    Met meet(Machine &pc, Trouble &trouble) override
    {
        Met met = unpacked(pc, m_bag, trouble);
        if (!met.whole || (trouble.below(4) == 0 && !trouble.over))
            return met; // pulled out before anything was written
        if (auto bag = packed(pc))
            m_bag = *std::move(bag);
        return met;
    }

private:
    Bag m_bag;
};

/// The local network: the PC meets one of those around it, and each takes what the other has.
class NeighbourRoad : public Road
{
public:
    explicit NeighbourRoad(std::function<Machine *(Machine &)> neighbour)
        : m_neighbour(std::move(neighbour))
    {}
    [[nodiscard]] const char *name() const override { return "neighbour"; }

    Met meet(Machine &pc, Trouble &trouble) override
    {
        Machine *other = m_neighbour(pc);
        if (!other)
            return {};
        const auto there = packed(*other);
        Met met = there ? unpacked(pc, *there, trouble) : Met{};
        const auto back = met.whole ? packed(pc) : std::nullopt;
        if (back)
            met.moved += unpacked(*other, *back, trouble).moved;
        return met;
    }

private:
    std::function<Machine *(Machine &)> m_neighbour;
};

} // namespace tambo::sync::test
