// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/verbs.h"

namespace tambo::sync::test {

/// What happens in a world, one thing after the other.
class Events
{
public:
    explicit Events(World &world) : m(world), m_verbs(world) {}

    void live()
    {
        for (int i = 0; i < m.size.steps && m.wrong.isEmpty(); ++i)
            step();
    }

private:
    void step()
    {
        m.now += m.below(20) == 0 ? 2LL * 86'400'000 : m.below(600'000);
        Machine *pc = m.any();
        if (!pc)
            return;
        m.tell(*pc);
        const int what = m.below(100);
        if (what < 42)
            m_verbs.write(*pc);
        else if (what < 60)
            meet(m.hubRoad, *pc);
        else if (what < 67)
            meet(*m.roads[size_t(m.below(int(m.roads.size())))], *pc);
        else if (what < 71)
            toThePc(*pc);
        else if (what < 77)
            ofDisks(*pc);
        else if (what < 81)
            ofTheHub();
        else
            decide(*pc);
    }

    void meet(Road &road, Machine &pc)
    {
        const Met met = road.meet(pc, m.trouble);
        pc.diesIn = -1;
        m.count(road.name());
        m.tell(pc, met);
        if (!met.problem.isEmpty())
            m.wrong.append(QStringLiteral("PC %1, %2: %3")
                    .arg(pc.number)
                    .arg(QLatin1String(road.name()), met.problem));
    }

    void toThePc(Machine &pc)
    {
        switch (m.below(3)) {
        case 0:
            m.count("power cut while idle");
            return pc.restart();
        case 1:
            m.count("clock reset");
            pc.wall->skew = m.skew();
            return;
        default:
            m.hubRoad.deliverLate(m.trouble);
        }
    }

    void ofDisks(Machine &pc)
    {
        switch (m.below(6)) {
        case 0:
        case 1:
            return backUp(pc);
        case 2:
            return restore(pc);
        case 3:
            return restoreElsewhere(pc);
        case 4:
            return clone(pc);
        default:
            return lose(pc);
        }
    }
    void backUp(Machine &pc)
    {
        if (!pc.isCertified()
            || !pc.job([](Writer &writer) { return store::sealPending(writer); }).ok())
            return;
        pc.backup = pc.copy();
        m.count("backup");
    }
    /// The centre's words, or not: then it lets itself in where it was a steward's, or waits.
    QByteArray wordsOrNot(const Machine &pc)
    {
        return m.below(2) ? m.villages[size_t(pc.centre)].words : QByteArray();
    }
    /// The disk is new, and holds an older copy.
    void restore(Machine &pc)
    {
        if (!pc.backup || pc.twin || pc.revoked)
            return;
        pc.restoreFrom(*pc.backup, wordsOrNot(pc));
        m.count("restored");
        m.forgetWhatNobodyHas();
    }
    /// The copy on another machine, while the first goes on.
    void restoreElsewhere(Machine &pc)
    {
        if (!pc.backup || pc.revoked || m.machines.size() >= size_t(m.size.machines))
            return;
        auto other = std::make_unique<Machine>(*pc.backup, m.clock());
        other->restoreFrom(*pc.backup, wordsOrNot(pc));
        m.add(std::move(other), pc.centre);
        m.count("restored elsewhere");
    }
    /// The whole folder on a second machine. Of those that decide only one that notices it at once
    /// (sync/DESIGN.md, "What the simulation knows of").
    void clone(Machine &pc)
    {
        if (pc.revoked || pc.twin || m.machines.size() >= size_t(m.size.machines))
            return;
        const bool noticed = m.below(3) == 0;
        if (pc.decides() && !noticed)
            return;
        auto other = std::make_unique<Machine>(pc.copy(), m.clock());
        other->twin = true;
        Machine &added = m.add(std::move(other), pc.centre);
        if (noticed)
            added.takeNewIdentity(); // does nothing while it waits to be let in
        pc.twin = added.keys.deviceId() == pc.keys.deviceId();
        m.count(noticed ? "cloned and noticed" : "cloned");
    }
    void lose(Machine &pc)
    {
        const bool another = m.some([&](const Machine &other) {
            return &other != &pc && other.centre == pc.centre && !other.revoked
                && other.isCertified();
        });
        if (m.below(2) || pc.twin || !another)
            return; // nobody could ever let anybody in again
        pc.lost = true;
        m.count("lost");
        m.forgetWhatNobodyHas();
    }

    void ofTheHub()
    {
        switch (m.below(4)) {
        case 0:
            m.count("hub restarted");
            return m.hub.start();
        case 1:
            m.count("hub copied");
            m.hubCopy = m.hub.copy();
            return;
        default:
            if (!m.hubCopy)
                return;
            restoreHub(m.below(4) == 0 ? SimulatedHub::Epoch::Same : SimulatedHub::Epoch::New);
        }
    }
    void restoreHub(SimulatedHub::Epoch epoch)
    {
        m.hub.restore(*m.hubCopy, epoch);
        m.epochIsOld = m.epochIsOld || epoch == SimulatedHub::Epoch::Same;
        m.count(epoch == SimulatedHub::Epoch::Same ? "hub restored, epoch kept" : "hub restored");
        m.hubRoad.accepted.removeIf([&](const auto &one) { return !m.hub.holds(one.key()); });
        m.forgetWhatNobodyHas();
    }

    void decide(Machine &pc)
    {
        switch (m.below(12)) {
        case 0:
        case 1:
            return follow(pc);
        case 2:
            return m.addMachine();
        case 3:
            return makeSpace(pc);
        case 4:
            return share();
        case 5:
            return endSharing();
        case 6:
            return revoke();
        case 7:
            return erase();
        case 8:
        case 9:
            return share();
        case 10:
            return makeSpace(pc);
        default:
            return appoint(pc);
        }
    }
    void follow(Machine &pc)
    {
        const CentreId other = m.villages[size_t(m.below(int(m.villages.size())))].id;
        if (other == pc.keys.centre)
            return;
        const auto now = pc.read([](store::Reader &reader) { return store::followed(reader); });
        const bool follows = now->contains(other);
        const auto done = pc.job([&](Writer &writer) {
            return follows ? store::unfollow(writer, other) : store::follow(writer, other);
        });
        if (done.ok())
            m.count(follows ? "unfollowed" : "followed");
    }
    void makeSpace(Machine &pc)
    {
        if (pc.twin || pc.revoked)
            return;
        const auto kind = m.below(2) ? store::SpaceKind::Group : store::SpaceKind::Person;
        if (pc.job([&](Writer &writer) { return store::makeSpace(writer, kind); }).ok())
            m.count(kind == store::SpaceKind::Group ? "group made" : "person added");
    }
    /// A group's or a person's space of that PC's centre.
    std::optional<SpaceId> shareable(const Machine &pc)
    {
        std::vector<SpaceId> spaces;
        for (const auto &[space, kind] : pc.state->trust.log(pc.keys.centre)->spaces()) {
            if (store::isShareable(kind) && !pc.state->trust.isDropped(space))
                spaces.push_back(space);
        }
        return spaces.empty() ? std::nullopt
                              : std::optional(spaces[size_t(m.below(int(spaces.size())))]);
    }
    Machine *anySteward() { return m.steward(m.below(int(m.villages.size()))); }
    struct Shared {
        Machine *by = nullptr;
        SpaceId space;
        int with = 0; ///< which centre
    };
    /// Some steward does that to some space for some centre.
    template<typename F> std::optional<Shared> decideSharing(F change)
    {
        Machine *by = anySteward();
        const auto space = by ? shareable(*by) : std::nullopt;
        const int with = m.below(int(m.villages.size()));
        const auto decide
            = [&](Writer &writer) { return change(writer, *space, m.villages[size_t(with)].id); };
        return space && by->job(decide).ok() ? std::optional(Shared{by, *space, with})
                                             : std::nullopt;
    }
    void share()
    {
        const auto done = decideSharing(store::grantSpace);
        if (!done)
            return;
        m.granted.insert({done->space, done->with});
        m.count("space shared");
    }
    void endSharing()
    {
        const auto done = decideSharing(store::endGrant);
        if (!done)
            return;
        m.ended.insert({done->space, done->with});
        m.count("sharing ended");
        m.count("values not believed any more",
            m.promises.forget([&](const Promises::Promise &promise) {
                return promise.space == done->space && promise.centre == done->with
                    && !knows(*done->by, done->space, promise.device, promise.seq);
            }));
    }
    /// Of a PC that decides nothing and has no twin, so that what counts can be told simply.
    void revoke()
    {
        Machine *by = anySteward();
        Machine *target = by ? m.some([&](const Machine &pc) {
            return pc.centre == by->centre && !pc.decides() && !pc.twin && !pc.revoked;
        })
                             : nullptr;
        if (!target)
            return;
        const DeviceId device = target->keys.deviceId();
        if (!by->job([&](Writer &writer) { return store::revokeDevice(writer, device); }).ok())
            return;
        target->revoked = true;
        m.count("revoked");
        m.count("values not believed any more",
            m.promises.forget([&](const Promises::Promise &promise) {
                return promise.device == device && !knows(*by, promise.space, device, promise.seq);
            }));
        m.forgetWhatNobodyHas();
    }
    void erase()
    {
        Machine *by = m.below(2) ? anySteward() : nullptr;
        const auto space = by ? shareable(*by) : std::nullopt;
        if (!space
            || !by->job([&](Writer &writer) { return store::dropSpace(writer, *space); }).ok())
            return;
        m.erased.insert(*space, by->keys.centre);
        m.count("space erased");
    }
    void appoint(Machine &pc)
    {
        Machine *by = anySteward();
        if (!by || pc.centre != by->centre || pc.twin || pc.revoked || m.below(2))
            return;
        const QByteArray &words = m.villages[size_t(by->centre)].words;
        const auto done = by->job([&](Writer &writer) {
            return store::appointSteward(writer, pc.keys.deviceId(), words);
        });
        if (done.ok())
            m.count("steward appointed");
    }

    World &m;
    Verbs m_verbs;
};

} // namespace tambo::sync::test
