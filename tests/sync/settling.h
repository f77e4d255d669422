// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/reseal.h"
#include "tests/sync/world.h"

namespace tambo::sync::test {

/// The end of a run: nothing goes wrong any more, and everybody meets the hub.
class Settling
{
public:
    explicit Settling(World &world) : m(world) {}

    void settleDown()
    {
        m.trouble.percent = 0;
        m.trouble.over = true;
        m.hubRoad.deliverLate(m.trouble);
        m.hubRoad.dropLate();
        if (m.epochIsOld)
            m.hub.renewEpoch(); // what DESIGN.md asks of whoever restores a hub
        for (int centre = 0; centre < int(m.villages.size()); ++centre)
            someoneDecides(centre);
        untilNothingMoves();
        if (std::any_of(m.machines.begin(), m.machines.end(),
                [&](const auto &pc) { return !pc->lost && mostTurns(*pc) > 1; })) {
            twinsWrite();
            untilNothingMoves();
        }
        if (m.wrong.isEmpty() && isOnlyAbroad()) {
            m.count("stick sent round");
            for (int round = 0; round < 2; ++round) {
                for (const auto &pc : m.machines)
                    (void)(pc->lost || m.stick.meet(*pc, m.trouble).whole);
            }
            untilNothingMoves();
        }
        if (stewardsAdopt())
            untilNothingMoves();
    }

private:
    static constexpr int maxRounds = 12;
    /// What the hub refused for now is offered again after an hour.
    static constexpr qint64 roundMs = 2LL * 3'600'000;

    void complain(const QString &what) { m.wrong.append(what); }

    /// The hub hands a device nothing of its own until it sees that there are two of it, which is
    /// when both have written in one space. So both do, wherever they may.
    void twinsWrite()
    {
        for (const auto &pc : m.machines) {
            if (pc->lost || pc->revoked || mostTurns(*pc) == 1)
                continue;
            m.count("twin that nobody had noticed");
            for (const auto &[centre, log] : pc->state->trust.logs()) {
                for (const auto &[space, kind] : std::map(log.spaces())) {
                    Note note = store::test::noted(QStringLiteral("de %1").arg(pc->number));
                    note.space = space;
                    if (pc->state->trust.mayWrite(space, pc->keys))
                        (void)pc->job([&](Writer &writer) { return writer.save(note); });
                }
            }
        }
    }
    /// What a clone wrote that burnt before it heard that its branch lost: `device adopt`. Nobody
    /// else writes it again.
    bool stewardsAdopt()
    {
        qint64 written = 0;
        for (int centre = 0; centre < int(m.villages.size()) && m.wrong.isEmpty(); ++centre) {
            Machine *by = m.some([&](const Machine &one) {
                return one.centre == centre && !one.revoked && one.decides();
            });
            const auto lost
                = by ? by->read(store::lostSegments) : Result(QHash<DeviceId, qint64>());
            QList<DeviceId> devices = lost->keys();
            std::sort(devices.begin(), devices.end());
            for (const DeviceId &device : std::as_const(devices)) {
                if (!isGone(*by, device))
                    continue;
                const auto adopted
                    = by->job([&](Writer &writer) { return store::adoptBranches(writer, device); });
                store::test::Pc::must(adopted);
                written += *adopted;
            }
        }
        m.count("changes rescued", written);
        return written > 0;
    }
    /// A PC of that one's centre that nobody sent away, and that is there no more.
    bool isGone(const Machine &by, const DeviceId &device)
    {
        const store::ControlLog *log = by.state->trust.log(by.keys.centre);
        return log->device(device) && !log->isRevoked(device)
            && std::none_of(m.machines.begin(), m.machines.end(),
                [&](const auto &one) { return !one->lost && one->keys.deviceId() == device; });
    }
    void untilNothingMoves()
    {
        for (int round = 1; m.wrong.isEmpty(); ++round) {
            m.now += roundMs;
            letIn();
            if (everybodyMeets()) {
                m.count("rounds until nothing moved", round);
                return;
            }
            if (round == maxRounds)
                complain(QStringLiteral("it never comes to rest"));
        }
    }
    /// The hub has all that this PC knows of what that space's centre decided.
    bool isKnownAtTheHub(Machine &pc, const SpaceId &space)
    {
        const auto owner = pc.state->trust.centreOf(space);
        const auto entries
            = pc.job([&](Writer &writer) { return store::controlEntries(writer, *owner); });
        return entries.ok()
            && std::all_of(entries->cbegin(), entries->cend(),
                [&](const QByteArray &entry) { return m.hub.holds(store::shortHashOf(entry)); });
    }
    /// A PC that only reads a centre has something of it, from before a disk burnt, that the centre
    /// and the hub have not; or one that takes part in a space has its log, without which the hub
    /// takes nothing of it. Nobody pushes what others said, so only other roads bring it back.
    bool isOnlyAbroad()
    {
        bool abroad = false;
        for (Machine *pc : m.residents(-1)) {
            store::Statement rows = pc->state->database->prepare(
                "SELECT s.hash, a.space FROM segment s JOIN author a ON a.id = s.author"
                " WHERE s.state = 1");
            while (*rows.step() == store::Statement::Step::Row) {
                if (m.hub.holds(rows.id<ShortHash>(0)))
                    continue;
                const auto space = rows.id<SpaceId>(1);
                const bool own = pc->state->trust.centreOf(space) == pc->keys.centre
                    || (pc->state->trust.isMember(space, pc->keys.centre)
                        && isKnownAtTheHub(*pc, space));
                if (own)
                    complain(
                        QStringLiteral("PC %1 did not bring the hub all it has").arg(pc->number));
                abroad = true;
            }
        }
        return abroad;
    }

    [[nodiscard]] static size_t keysOfCentre(const Machine &pc)
    {
        const auto space = pc.state->trust.spaceOf(pc.keys.centre, store::SpaceKind::Centre);
        return space ? pc.state->trust.keysOf(*space).size() : 0;
    }
    /// The sheet is taken to a PC that can read: the others wait for keys, and one that has none
    /// has none to give. (A PC that was never let in asks nobody for the sheet; only a restored one
    /// does, and it has the keys of the PC before.)
    void someoneDecides(int centre)
    {
        const auto staying
            = [&](const Machine &one) { return one.centre == centre && !one.revoked; };
        Machine *pc = m.some([&](const Machine &one) { return staying(one) && one.decides(); });
        if (pc)
            return;
        size_t most = 0;
        for (const auto &one : m.machines)
            most = std::max(most, staying(*one) && !one->lost ? keysOfCentre(*one) : 0);
        pc = m.some([&](const Machine &one) {
            return staying(one) && one.state->trust.log(one.keys.centre)
                && keysOfCentre(one) == most;
        });
        if (pc) // with the sheet in her hand
            store::test::Pc::must(pc->job([&](Writer &writer) {
                return store::certifyThis(writer, m.villages[size_t(centre)].words);
            }));
    }
    /// Those that wait, as `device join` does it. Also a PC that took another identity while some
    /// steward, who had not heard of that, retired the one before: it is refused, and nobody tells
    /// it why, so its person asks.
    void letIn()
    {
        for (const auto &pc : m.machines) {
            const bool refused = m_refused.contains(pc.get());
            if (pc->lost || pc->revoked || (pc->isCertified() && !refused))
                continue;
            m.count("let in again", pc->isCertified());
            Machine *by = m.some([&](const Machine &one) {
                return one.centre == pc->centre && !one.revoked && one.decides();
            });
            const store::DeviceKeys keys{pc->keys.device.publicKey, pc->keys.box.publicKey};
            if (by)
                store::test::Pc::must(
                    by->job([&](Writer &writer) { return store::certifyDevice(writer, keys); }));
        }
    }
    /// True when nothing moved, in one turn each.
    bool everybodyMeets()
    {
        bool quiet = true;
        m_refused.clear();
        for (const auto &pc : m.machines) {
            if (pc->lost)
                continue;
            const Met met = m.hubRoad.meet(*pc, m.trouble);
            if (!met.problem.isEmpty())
                complain(QStringLiteral("PC %1: %2").arg(pc->number).arg(met.problem));
            m.tell(*pc, met);
            if (met.refused)
                m_refused.insert(pc.get());
            if (!pc->revoked)
                quiet = quiet && met.whole && met.moved == 0 && met.turns <= mostTurns(*pc);
        }
        return quiet;
    }

    /// The hub remembers for one identity what one PC follows; two have to say it again.
    int mostTurns(const Machine &pc)
    {
        const bool alone = std::none_of(m.machines.begin(), m.machines.end(), [&](auto &other) {
            return other.get() != &pc && !other->lost
                && other->keys.deviceId() == pc.keys.deviceId();
        });
        return alone ? 1 : 2;
    }

    World &m;
    std::set<const Machine *> m_refused; ///< by the hub, in the last round
};

} // namespace tambo::sync::test
