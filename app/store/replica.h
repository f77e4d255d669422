// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"
#include "app/store/links.h"
#include "app/store/segment.h"
#include "app/store/writer.h"

#include <optional>

// What the roads need of a store: sealing own changes, taking in what others wrote.
namespace tambo::store {

/// Turns all pending changes into segments of about 16 KiB. Before segments leave by any road.
[[nodiscard]] Result<> sealPending(Writer &writer);

enum class SegmentState {
    Applied = 1,
    Untrusted = 2, ///< the control log does not (yet) make its device a writer there
    Locked = 3, ///< carried for others: no key here
    Forked = 4, ///< contradicts what is known of its author; kept aside
    Damaged = 5, ///< its bytes went bad and nothing of it is shown; waits for an intact copy
    Spoiled = 6, ///< as Damaged, but it was applied before, and what it said is shown
};

struct Receipt {
    enum class Verdict { Accepted, Duplicate, Quarantined, Rejected };
    Verdict verdict = Verdict::Rejected;
    ShortHash hash;
    QString reason; ///< of a rejection, for the log
};

/// How a segment came here.
struct Arrival {
    HubId hub{}; ///< null for other roads
    std::optional<Meeting::Road> road{}; ///< none: written here, or not known

    Arrival() = default;
    Arrival(const HubId &from) : hub(from) // NOLINT: a hub says it all
    {
        if (!from.isNull())
            road = Meeting::Road::Server;
    }
    Arrival(Meeting::Road by) : road(by) {} // NOLINT
};
/// Of the change with that dot; none also where it is not sealed yet.
[[nodiscard]] Result<std::optional<Meeting::Road>> roadOf(Reader &reader, Dot dot);

/// Takes one segment in: verifies, stores, applies. Only storage faults are errors; what is wrong
/// with the bytes is in the receipt.
[[nodiscard]] Result<Receipt> receiveSegment(
    Writer &writer, QByteArrayView bytes, const Arrival &arrival = {});
/// Takes a control entry in; entries already known are accepted again. Segments that waited for
/// it are applied.
[[nodiscard]] Result<Receipt> receiveControl(Writer &writer, QByteArrayView bytes);
/// What was made here and is not sealed yet, as it is kept (readPending), of one author or all, by
/// author and seq.
[[nodiscard]] Result<> eachPending(Reader &reader,
    const std::function<Result<>(const QByteArray &change)> &visit,
    std::optional<qint64> author = {});
[[nodiscard]] Result<Change> readPending(const QByteArray &bytes);
/// All of that, read.
[[nodiscard]] Result<std::vector<Change>> pendingChanges(
    Reader &reader, std::optional<qint64> author = {});

/// Writes a segment's row; its content has been applied or is put aside.
[[nodiscard]] Result<> insertSegment(Database &database, qint64 author, const SegmentHeader &header,
    const ShortHash &hash, SegmentState state, const Arrival &arrival, QByteArrayView bytes);

/// Rebuilds the projection from the log inside the caller's transaction.
[[nodiscard]] Result<> rebuildProjection(
    WriterState &state, const std::function<void(double)> &progress);
/// Reads all applied segments and pending changes in the order they came, decoded. Segments that
/// cannot be read any more are left out and marked: Damaged, or Locked where only the key is gone.
[[nodiscard]] Result<> eachChangeRun(WriterState &state,
    const std::function<Result<>(
        qint64 author, qint64 first, qint64 last, std::span<const Change> changes)> &sink,
    const std::function<void(double)> &progress = {});

} // namespace tambo::store
