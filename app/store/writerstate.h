// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/hlc.h"
#include "app/store/authors.h"
#include "app/store/blobs.h"
#include "app/store/keyring.h"
#include "app/store/known.h"
#include "app/store/projection.h"
#include "app/store/trust.h"

#include <QMutex>

namespace tambo::store {

/// What the writing thread keeps in memory beside its connection. After a rollback `reload`
/// brings it back to what the database says.
struct WriterState {
    WriterState(std::unique_ptr<Database> opened, const Keyring &keys, EntityTable table,
        HybridClock wall, const Blobs &files)
        : database(std::move(opened))
        , keyring(keys)
        , entities(std::move(table))
        , authors(*database)
        , clock(std::move(wall))
        , blobs(files)
    {}

    [[nodiscard]] Result<> reload();
    [[nodiscard]] Result<> reloadTrust();
    /// What ends every write job: tables that the job made outdated, and the clock.
    [[nodiscard]] Result<> finish(const ChangeSet &changes);
    [[nodiscard]] Projection projection()
    {
        return Projection(*database, authors, entities, known, &blobs, &trust);
    }
    [[nodiscard]] DeviceId device() const { return keyring.deviceId(); }

    std::unique_ptr<Database> database;
    const Keyring &keyring;
    EntityTable entities;
    Authors authors;
    Known known;
    Trust trust;
    QSet<CentreId> damagedLogs; ///< centres whose stored control log does not verify to its end
    HybridClock clock;
    qint64 jobs = 0; ///< write jobs of this run; numbers their deeds
    bool outdated = false; ///< the projection is to be rebuilt before this job ends
    bool stale = true; ///< the last reload broke off: nothing may be written before the next
    const Blobs &blobs;
    /// One job at a time on each connection. The pools' single threads do not see to that alone: a
    /// thread that waits for a future takes its job out of the queue and runs it itself.
    QMutex writing;
    QMutex reading;

private:
    [[nodiscard]] Result<> saveClock();
    [[nodiscard]] Result<> reserveSalvaged();
};

} // namespace tambo::store
