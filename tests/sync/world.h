// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/carryroads.h"
#include "tests/sync/hubroad.h"
#include "tests/sync/promises.h"

namespace tambo::sync::test {

/// A centre of the simulation.
struct Village {
    CentreId id;
    QByteArray words;
};

/// How large one run is.
struct Size {
    int machines = 8; ///< at most
    int steps = 60;
};

/// Everybody and everything: PCs of some centres, a hub, a stick, and who was promised what.
struct World {
    World(quint32 seed, Size wanted)
        : random(seed)
        , size(wanted)
        , trouble(random, counts)
        , hub(now)
        , hubRoad(hub)
    {
        roads = {&hubRoad, &stick, &neighbours};
        const int centres = 1 + below(3);
        for (int i = 0; i < centres; ++i)
            found();
        for (int i = 1; i < centres; ++i)
            getToKnow(*machines[size_t(i)], *machines[size_t(i - 1)]);
        for (int i = below(4); i > 0; --i)
            addMachine();
        trouble.percent = below(4) == 0 ? 0 : 1 + below(12);
    }

    int below(int limit) { return int(random.bounded(limit)); }
    void count(const char *what, qint64 times = 1)
    {
        counts[what] += times;
        if (m_telling && times > 0)
            qInfo("    %s (%lld)", what, times);
    }
    /// TAMBO_TELL: what happens to whom, to find out why a seed fails.
    void tell(const Machine &pc)
    {
        if (m_telling)
            qInfo("PC %d of %d (%s)%s%s%s", pc.number, pc.centre,
                pc.keys.deviceId().toByteArray().toHex().left(8).constData(),
                pc.revoked ? " revoked" : "", pc.twin ? " twin" : "",
                pc.isCertified() ? "" : " waiting");
    }
    void tell(const Machine &pc, const Met &met)
    {
        count("items moved", met.moved);
        count("turns", met.turns);
        tell(pc);
        if (m_telling && !met.whole)
            qInfo("    cut");
    }
    /// `of`: some PC for which that holds; nullptr where there is none.
    template<typename F> Machine *some(F of)
    {
        std::vector<Machine *> fitting;
        for (const auto &machine : machines) {
            if (!machine->lost && of(*machine))
                fitting.push_back(machine.get());
        }
        return fitting.empty() ? nullptr : fitting[size_t(below(int(fitting.size())))];
    }
    Machine *any()
    {
        return some([](const Machine &) { return true; });
    }
    Machine *steward(int centre)
    {
        return some([&](const Machine &pc) {
            return pc.centre == centre && pc.decides() && !pc.twin && !pc.revoked;
        });
    }
    /// PCs of the centre that nobody sent away; -1: of all centres.
    std::vector<Machine *> residents(int centre)
    {
        std::vector<Machine *> all;
        for (const auto &pc : machines) {
            if (!pc->lost && !pc->revoked && (centre < 0 || pc->centre == centre))
                all.push_back(pc.get());
        }
        return all;
    }
    Machine::Clock clock()
    {
        auto wall = std::make_shared<WallClock>();
        wall->now = &now;
        wall->skew = skew();
        return wall;
    }
    qint64 skew()
    {
        static constexpr qint64 hour = 3'600'000;
        static constexpr std::array<qint64, 8> skews{
            0, 0, 0, -hour, 30 * hour, -72 * hour, -20LL * 365 * 24 * hour, 10LL * 365 * 24 * hour};
        return skews[size_t(below(int(skews.size())))];
    }
    Machine &add(std::unique_ptr<Machine> machine, int centre)
    {
        machine->number = int(machines.size());
        machine->centre = centre;
        machines.push_back(std::move(machine));
        return *machines.back();
    }
    void joinHub(Machine &pc)
    {
        store::HubState state;
        state.id = hub.id();
        state.url = QStringLiteral("http://hub");
        store::test::Pc::must(
            pc.job([&](Writer &writer) { return store::saveHub(writer, state); }));
    }
    void found()
    {
        Machine &pc = add(std::make_unique<Machine>(clock()), int(villages.size()));
        villages.push_back({pc.keys.centre, pc.words});
        hubRoad.enrol(pc);
    }
    /// Two neighbouring centres read each other from the beginning; they may share spaces then.
    void getToKnow(Machine &one, Machine &other)
    {
        for (Machine *pc : {&one, &other}) {
            const CentreId of = (pc == &one ? other : one).keys.centre;
            store::test::Pc::must(
                pc->job([&](Writer &writer) { return store::follow(writer, of); }));
        }
    }
    /// One more PC, let in by a steward; it hears of that when it meets somebody.
    void addMachine()
    {
        const int centre = below(int(villages.size()));
        Machine *by = steward(centre);
        if (!by || machines.size() >= size_t(size.machines))
            return;
        auto fresh = std::make_unique<Machine>(villages[size_t(centre)].id, clock());
        joinHub(*fresh);
        const store::DeviceKeys keys{fresh->keys.device.publicKey, fresh->keys.box.publicKey};
        const auto done
            = by->job([&](Writer &writer) { return store::certifyDevice(writer, keys); });
        if (!done.ok())
            return;
        add(std::move(fresh), centre);
        count("PC let in");
    }
    /// What lay on no disk but those that are gone is allowed to be lost. PCs of other centres that
    /// only read a space do not bring it back.
    void forgetWhatNobodyHas()
    {
        forgetErasuresNobodyHeardOf();
        count("values lost with disks", promises.forget([&](const Promises::Promise &promise) {
            if (hub.holds(promise.space, promise.device, promise.seq))
                return false;
            return std::none_of(machines.begin(), machines.end(), [&](const auto &pc) {
                const bool own = pc->state->trust.centreOf(promise.space) == pc->keys.centre
                    || pc->state->trust.isMember(promise.space, pc->keys.centre);
                return !pc->lost && !pc->revoked && own
                    && knows(*pc, promise.space, promise.device, promise.seq);
            });
        }));
    }

    /// Who erased a space and burnt before meeting anybody has erased it on that disk only.
    void forgetErasuresNobodyHeardOf()
    {
        count("erasures lost with disks", erased.removeIf([&](const auto &one) {
            return !hub.hasErased(one.value(), one.key())
                && std::none_of(machines.begin(), machines.end(), [&](const auto &pc) {
                       return !pc->lost && !pc->revoked && pc->state->trust.isDropped(one.key());
                   });
        }));
    }

    QRandomGenerator random;
    Size size;
    Counts counts;
    Trouble trouble;
    qint64 now = store::test::someDay;
    SimulatedHub hub;
    HubRoad hubRoad;
    StickRoad stick;
    NeighbourRoad neighbours{
        [this](Machine &pc) { return some([&](const Machine &other) { return &other != &pc; }); }};
    std::vector<Road *> roads; ///< that it may take; every road carries the same
    std::vector<std::unique_ptr<Machine>> machines;
    std::vector<Village> villages;
    Promises promises;
    QHash<SpaceId, CentreId> erased; ///< as far as somebody knows of it; whose they were
    std::set<std::pair<SpaceId, int>> ended; ///< a centre takes part no longer, at least for a time
    std::set<std::pair<SpaceId, int>> granted; ///< it ever took part
    std::shared_ptr<store::Database> hubCopy;
    QHash<SpaceId, QString> marks; ///< what every word written in a space begins with
    bool epochIsOld = false; ///< somebody restored the hub and gave it no new epoch
    QStringList wrong; ///< what must never happen

private:
    bool m_telling = qEnvironmentVariableIsSet("TAMBO_TELL");
};

} // namespace tambo::sync::test
