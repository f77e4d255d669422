// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writerstate.h"

#include "app/store/replica.h"

namespace tambo::store {

Result<> WriterState::reloadTrust()
{
    trust = Trust();
    damagedLogs.clear();
    Statement entries
        = database->prepare("SELECT centre, bytes FROM control ORDER BY centre, number");
    for (;;) {
        TAMBO_ASSIGN(const auto step, entries.step());
        if (step == Statement::Step::Done)
            return {};
        const auto centre = entries.id<CentreId>(0);
        // A damaged entry ends its centre's log; everything else stays open.
        if (!damagedLogs.contains(centre)
            && !trust.append(entries.bytes(1), keyring, ControlLog::Source::Stored).ok())
            damagedLogs.insert(centre);
    }
}

Result<> WriterState::reload()
{
    stale = true;
    outdated = false;
    authors.forget();
    known.clear();
    TAMBO_TRY(reloadTrust());
    Statement ranges
        = database->prepare("SELECT author, first_seq, last_seq, state IN (1, 6) FROM segment"
                            " WHERE state IN (1, 3, 5, 6) ORDER BY author, first_seq");
    for (;;) {
        TAMBO_ASSIGN(const auto step, ranges.step());
        if (step == Statement::Step::Done)
            break;
        if (ranges.integer(3))
            known.add(ranges.integer(0), ranges.integer(1), ranges.integer(2));
        else // no seq of ours is used twice, even when what it stood for is lost
            known.reserve(ranges.integer(0), ranges.integer(2));
    }
    // Seqs of pending changes have gaps where changes were coalesced; none is ever used again.
    Statement pending = database->prepare("SELECT author, max(seq) FROM pending GROUP BY author");
    for (;;) {
        TAMBO_ASSIGN(const auto step, pending.step());
        if (step == Statement::Step::Done)
            break;
        const qint64 author = pending.integer(0);
        known.add(author, known.last(author) + 1, pending.integer(1));
    }
    TAMBO_TRY(reserveSalvaged());
    TAMBO_ASSIGN(
        const qint64 newest, database->integer("SELECT value FROM meta WHERE name = 'clock'"));
    clock.restore(Hlc{quint64(newest)});
    stale = false;
    return {};
}

/// After a salvage, seqs of this PC of which nobody knows whether they were given out.
Result<> WriterState::reserveSalvaged()
{
    Statement rows = database->prepare("SELECT CAST(substr(name, 10) AS INTEGER), value FROM meta"
                                       " WHERE name LIKE 'reserved %'");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        known.reserve(rows.integer(0), rows.integer(1));
    }
}

Result<> WriterState::finish(const ChangeSet &changes)
{
    if (outdated)
        TAMBO_TRY(rebuildProjection(*this, {}));
    outdated = false;
    TAMBO_TRY(authors.takeFailure());
    return changes.isEmpty() ? Result<>() : saveClock();
}

Result<> WriterState::saveClock()
{
    Statement put = database->prepare("INSERT OR REPLACE INTO meta VALUES('clock', ?)");
    return put.bind(1, qint64(clock.newest().value)).run();
}

} // namespace tambo::store
