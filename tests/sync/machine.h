// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/forks.h"
#include "app/store/hubs.h"
#include "app/store/identity.h"
#include "tests/store/lab.h"

#include <set>

namespace tambo::sync::test {

using store::Writer;
using store::test::Note;
using store::test::noteTable;
using store::test::someDay;

/// A wall clock that may be wrong.
struct WallClock {
    const qint64 *now; ///< what everybody else's says, ms
    qint64 skew = 0;
};

/// What lies on a disk: a backup of it, or the disk of a clone.
struct Disk {
    std::shared_ptr<store::Database> database;
    store::Keyring keys;
    qint64 madeMs = 0;
};

/// One PC of the simulation: a store over a database in memory that can lose its power inside any
/// write job, be copied and be restored; as Store does it over files.
class Machine : public store::test::Pc
{
public:
    using Clock = std::shared_ptr<WallClock>;

    /// Founds a centre.
    explicit Machine(const Clock &clock) : Pc(noteTable(), reading(clock)), wall(clock) {}
    /// A new PC for `centre`, not let in yet.
    Machine(const CentreId &of, const Clock &clock)
        : Pc(of, noteTable(), reading(clock))
        , wall(clock)
    {}
    /// Another machine with what lies on that disk, and the same identity.
    Machine(const Disk &disk, const Clock &clock)
        : Pc(disk.keys.centre, noteTable(), reading(clock))
        , wall(clock)
    {
        keys = disk.keys;
        boot(copyOf(*disk.database));
    }

    /// One transaction, as Store::write does it. After a power cut (`diesIn`) nothing of it is
    /// there, and the PC starts again.
    template<typename F> auto job(F work) -> std::invoke_result_t<F, Writer &>
    {
        using R = std::invoke_result_t<F, Writer &>;
        R result = fail(Error::Kind::Internal, {});
        Writer writer(*state);
        bool killed = false;
        const auto done = state->database->transaction<void>([&]() -> Result<> {
            if (state->stale)
                TAMBO_TRY(state->reload());
            result = work(writer);
            if (!result.ok())
                return result.error();
            TAMBO_TRY(state->finish(writer.changes()));
            killed = diesIn >= 0 && diesIn-- == 0;
            return killed ? Result<>(fail(Error::Kind::Cancelled, {})) : Result<>();
        });
        if (killed)
            restart();
        else if (!done.ok())
            must(state->reload());
        else if (writer.changes().outlived && !m_renewing)
            takeNewIdentity();
        if (done.ok() && !writer.deed().isEmpty())
            lastDeed = writer.deed();
        if (!done.ok())
            result = done.error();
        return result;
    }

    /// What was not committed is gone, and so is everything in memory.
    void restart() { boot(std::move(state->database)); }

    [[nodiscard]] Disk copy() { return {copyOf(*state->database), keys, *wall->now}; }

    /// From a backup: keys of its own (backup::restore). With the centre's words it lets itself in,
    /// or with the key of the steward's PC that the backup was made on; else it waits.
    void restoreFrom(const Disk &disk, QByteArrayView centreWords)
    {
        keys = store::renewed(disk.keys);
        const store::SigningKey before = *keys.predecessor;
        keys.predecessor.reset();
        auto database = copyOf(*disk.database);
        must(store::becomeAnother(*database));
        must(store::markProjectionCurrent(*database, state->entities));
        boot(std::move(database));
        diesIn = -1;
        // A PC that never heard of its centre's log has nothing to sign on top of.
        if (!centreWords.isEmpty() && state->trust.log(keys.centre))
            must(job([&](Writer &writer) { return store::certifyThis(writer, centreWords); }));
        else
            (void)job([&](Writer &writer) { return store::certifyThis(writer, before); });
    }

    /// As Store::takeNewIdentity: in this order, so that the next start can end it.
    void takeNewIdentity()
    {
        const store::ControlLog *log = state->trust.log(keys.centre);
        if (!log || !log->device(keys.deviceId()) || log->isRevoked(keys.deviceId()))
            return;
        m_renewing = true;
        if (job([](Writer &writer) { return store::sealPending(writer); }).ok()) {
            keys = store::renewed(keys);
            state->stale = true;
            finishIdentity();
        }
        m_renewing = false;
    }

    [[nodiscard]] bool decides() const { return store::mayDecide(*state); }
    [[nodiscard]] bool isCertified() const
    {
        const store::ControlLog *log = state->trust.log(keys.centre);
        return log && log->device(keys.deviceId());
    }

    int number = 0;
    int centre = 0; ///< which of the world's
    Clock wall;
    bool lost = false; ///< burnt, stolen or thrown away
    bool revoked = false; ///< somebody said so, heard of or not
    bool twin = false; ///< there is, or was, another one under its identity
    int diesIn = -1; ///< write jobs until the power goes; -1: it stays
    std::optional<Disk> backup;
    std::vector<Note> open; ///< in editors
    store::Deed lastDeed;

private:
    static HybridClock::WallClock reading(const Clock &clock)
    {
        return [clock] { return *clock->now + clock->skew; };
    }
    static std::unique_ptr<store::Database> copyOf(store::Database &database)
    {
        auto copy = store::Database::open(QStringLiteral(":memory:"), {});
        must(copy);
        must(database.copyTo(**copy));
        return *std::move(copy);
    }
    void boot(std::unique_ptr<store::Database> database)
    {
        open.clear();
        lastDeed = {};
        m_renewing = false; // it may have been cut off in the middle
        state = std::make_unique<store::WriterState>(
            std::move(database), keys, noteTable(), HybridClock(reading(wall)), blobs);
        must(state->reload());
        finishIdentity();
        must(job([](Writer &writer) { return store::settleForks(writer); }));
    }
    /// Does nothing where there is nothing to end.
    void finishIdentity()
    {
        if (!keys.predecessor)
            return;
        const store::SigningKey predecessor = *keys.predecessor;
        if (job([&](Writer &writer) { return store::takeOver(writer, predecessor); }).ok())
            keys.predecessor.reset();
    }

    bool m_renewing = false;
};

} // namespace tambo::sync::test
