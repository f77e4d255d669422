// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubknowledge.h"
#include "app/store/writerstate.h"

// What of hubs.h goes there.
namespace tambo::store {

namespace {

constexpr qint64 tryAgainMs = 3600LL * 1000;

/// Counts what fits; the first item always does.
class Room
{
public:
    explicit Room(qint64 bytes) : m_left(bytes) {}
    [[nodiscard]] bool take(qsizetype bytes)
    {
        if (!m_first && bytes > m_left)
            return false;
        m_first = false;
        m_left -= bytes;
        return true;
    }

private:
    qint64 m_left;
    bool m_first = true;
};

Result<> takeControl(
    Reader &reader, const CentreId &own, const HubState &hub, Room &room, Outgoing &out)
{
    Statement rows = reader.database().prepare(
        "SELECT bytes FROM control WHERE centre = ? AND number > ? ORDER BY number");
    rows.bind(1, own).bind(2, hub.controlPushed);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        const QByteArray entry = rows.bytes(0);
        if (!room.take(entry.size())) {
            out.complete = false;
            return {};
        }
        out.control.append(entry);
    }
}

const QByteArray segmentColumns
    = "s.arrival, s.bytes, a.id, a.space, a.device, s.last_seq, s.state = 1";

/// Rows of `segmentColumns`. Branches that lost go too: who has only the end of one believes it, as
/// nothing that he knows contradicts it. Whether all that the hub lacks fitted is in
/// `out.complete`.
Result<> takeSegments(Statement &rows, HubReach &reach, Room &room, Outgoing &out)
{
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        const Author author{rows.id<SpaceId>(3), rows.id<DeviceId>(4)};
        if (rows.integer(6) != 0) { // what is locked may be of two branches
            const auto last = quint64(rows.integer(5));
            TAMBO_ASSIGN(const quint64 there, reach.seqOf(rows.integer(2), author, last));
            if (last <= there)
                continue;
        }
        Outgoing::Item item{rows.integer(0), rows.bytes(1)};
        if (!room.take(item.bytes.size())) {
            out.complete = false;
            return {};
        }
        out.segments.append(std::move(item));
    }
}

} // namespace

Result<Outgoing> outgoing(Reader &reader, const Trust &trust, const CentreId &own,
    const HubState &hub, qint64 maxBytes, qint64 nowMs)
{
    Outgoing out;
    out.scannedTo = hub.pushed;
    Room room(maxBytes);
    HubReach reach(reader, hub);
    Database &database = reader.database();
    TAMBO_TRY(takeControl(reader, own, hub, room, out));
    if (!out.complete)
        return out;
    {
        Statement again = database.prepare("SELECT " + segmentColumns
            + " FROM hub_refused r JOIN segment s ON s.arrival = r.arrival JOIN author a"
              " ON a.id = s.author WHERE r.hub = ? AND r.again = 1 AND (r.control <> ? OR "
              "abs(r.tried - ?) > ?)"
              " ORDER BY s.arrival");
        again.bind(1, hub.id).bind(2, hub.controlPushed).bind(3, nowMs).bind(4, tryAgainMs);
        TAMBO_TRY(takeSegments(again, reach, room, out));
    }
    if (!out.complete)
        return out;
    TAMBO_ASSIGN(
        const qint64 newest, database.integer("SELECT coalesce(max(arrival), 0) FROM segment"));
    Statement rows = database.prepare("SELECT " + segmentColumns
        + " FROM segment s JOIN author a ON a.id = s.author WHERE s.arrival > ? AND s.state IN (1, "
          "3, 4) AND (s.source IS NULL OR s.source <> ?) AND "
        + inOwnSpaces(trust, own) + " ORDER BY s.arrival");
    rows.bind(1, hub.pushed).bind(2, hub.id);
    TAMBO_TRY(takeSegments(rows, reach, room, out));
    if (out.complete)
        out.scannedTo = newest;
    else if (!out.segments.isEmpty())
        out.scannedTo = std::max(out.scannedTo, out.segments.last().arrival);
    return out;
}

Result<> noteSkipped(Writer &writer, const CentreId &own, const HubState &hub, qint64 scannedTo)
{
    Statement before
        = writer.database().prepare("DELETE FROM hub_skipped WHERE hub = ? AND arrival > ?");
    TAMBO_TRY(before.bind(1, hub.id).bind(2, hub.pushed).run());
    Statement put = writer.database().prepare(
        "INSERT INTO hub_skipped(hub, arrival) SELECT ?1, s.arrival FROM segment s JOIN author a"
        " ON a.id = s.author WHERE s.arrival > ?2 AND s.arrival <= ?3"
        " AND (s.source IS NULL OR s.source <> ?1) AND (s.state NOT IN (1, 3, 4) OR NOT "
        + inOwnSpaces(writer.state().trust, own) + ')');
    return put.bind(1, hub.id).bind(2, hub.pushed).bind(3, scannedTo).run();
}

} // namespace tambo::store
