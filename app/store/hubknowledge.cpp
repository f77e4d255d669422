// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubknowledge.h"

#include "app/store/hubblobs.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

/// SQL: the hub ?2 took segment s from this PC, whose mark is ?3, or gave it.
const QByteArray isOnHub
    = "(s.source IS ?2 OR (s.arrival <= ?3"
      " AND NOT EXISTS(SELECT 1 FROM hub_refused o WHERE o.hub = ?2 AND o.arrival = s.arrival)"
      " AND NOT EXISTS(SELECT 1 FROM hub_skipped o WHERE o.hub = ?2 AND o.arrival = s.arrival)))";

} // namespace

HubReach::HubReach(Reader &reader, const HubState &hub) : m_database(reader.database()), m_hub(hub)
{}

Result<HubReach::Said *> HubReach::saidOf(qint64 number, const Author &author)
{
    const auto before = m_said.find(number);
    if (before != m_said.end())
        return &*before;
    Said &said = m_said[number];
    said.counted.author = author;
    Statement rows = m_database.prepare(
        "SELECT seq, hash, device FROM peer_hub WHERE space = ? AND author = ? AND epoch = ?");
    rows.bind(1, author.space).bind(2, author.device).bind(3, m_hub.pushedTo);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return &said;
        const auto seq = quint64(rows.integer(0));
        const auto hash = rows.id<ShortHash>(1);
        if (rows.id<DeviceId>(2).isNull())
            said.counted = {author, seq, hash};
        else
            said.ends.emplace(seq, hash);
        said.most = std::max(said.most, seq);
    }
}

/// What was counted before, if that branch is still the one.
Result<Reached> HubReach::startOf(qint64 number, const Said &said)
{
    const Reached &end = said.counted;
    Statement row = m_database.prepare("SELECT 1 FROM segment WHERE author = ? AND last_seq = ?"
                                       " AND hash = ? AND state IN (1, 6)");
    row.bind(1, number).bind(2, qint64(end.seq)).bind(3, end.hash);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? end : Reached{end.author, 0, {}};
}

/// Along the chain of hashes from where it was left. What another PC says counts where it names a
/// link of that chain: then all links before it are there too.
Result<Reached> HubReach::walk(qint64 number, const Said &said)
{
    TAMBO_ASSIGN(Reached covered, startOf(number, said));
    Reached end = covered;
    bool unbroken = true;
    Statement rows
        = m_database.prepare("SELECT s.first_seq, s.last_seq, s.previous, s.hash, " + isOnHub
            + " FROM segment s WHERE s.author = ?1 AND s.last_seq > ?4 AND s.state IN (1, 6)"
              " ORDER BY s.last_seq");
    rows.bind(1, number).bind(2, m_hub.id).bind(3, m_hub.pushed).bind(4, qint64(end.seq));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        const bool follows = step == Statement::Step::Row && quint64(rows.integer(0)) == end.seq + 1
            && rows.id<ShortHash>(2) == end.hash;
        if (!follows)
            return covered;
        end.seq = quint64(rows.integer(1));
        end.hash = rows.id<ShortHash>(3);
        unbroken = (unbroken && rows.integer(4) != 0) || said.ends.contains({end.seq, end.hash});
        if (unbroken)
            covered = end;
        else if (end.seq >= said.most)
            return covered;
    }
}

Result<Reached> HubReach::of(qint64 number, const Author &author)
{
    // Before a first contact nothing is known, however much was pushed to others.
    if (m_hub.pushedTo.isEmpty())
        return Reached{author, 0, {}};
    TAMBO_ASSIGN(Said *const said, saidOf(number, author));
    if (!said->proved) {
        TAMBO_ASSIGN(said->proved, walk(number, *said));
    }
    return *said->proved;
}

Result<quint64> HubReach::seqOf(qint64 number, const Author &author, quint64 lastSeq)
{
    if (m_hub.pushedTo.isEmpty())
        return 0;
    TAMBO_ASSIGN(const Said *const said, saidOf(number, author));
    if (lastSeq > said->most)
        return 0;
    TAMBO_ASSIGN(const Reached proved, of(number, author));
    return proved.seq;
}

namespace {

Result<> remember(Database &database, const DeviceId &device, const QByteArray &epoch,
    const QList<Reached> &reached)
{
    Statement put = database.prepare(
        "INSERT INTO peer_hub(space, author, device, epoch, seq, hash) VALUES(?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, hash ="
        " excluded.hash WHERE epoch <> excluded.epoch OR seq <> excluded.seq OR hash <> "
        "excluded.hash");
    for (const Reached &one : reached)
        TAMBO_TRY(put.bind(1, one.author.space)
                .bind(2, one.author.device)
                .bind(3, device)
                .bind(4, epoch)
                .bind(5, qint64(one.seq))
                .bind(6, one.hash)
                .run());
    return {};
}

Result<> addReached(Writer &writer, const HubState &hub, HubKnowledge &says)
{
    const WriterState &state = writer.state();
    HubReach reach(writer, hub);
    Statement rows = writer.database().prepare("SELECT a.id, a.space, a.device FROM author a WHERE "
        + inOwnSpaces(state.trust, state.keyring.centre) + " ORDER BY a.space, a.device");
    while (says.reached.size() < maxReached) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        const Author author{rows.id<SpaceId>(1), rows.id<DeviceId>(2)};
        TAMBO_ASSIGN(const Reached end, reach.of(rows.integer(0), author));
        if (end.seq > 0)
            says.reached.append(end);
    }
    // So that the next walk goes on from there.
    return remember(writer.database(), DeviceId(), hub.pushedTo, says.reached);
}

Result<> addBlobs(Reader &reader, const Knowledge &has, HubKnowledge &says)
{
    Statement row = reader.database().prepare(
        "SELECT 1 FROM hub_blob WHERE hub = ? AND blob = ? AND done = 1");
    QByteArray bits((has.blobs.size() + 7) / 8, '\0');
    bool any = false;
    for (qsizetype i = 0; i < has.blobs.size(); ++i) {
        row.reset();
        row.bind(1, says.id).bind(2, has.blobs[i]);
        TAMBO_ASSIGN(const auto step, row.step());
        if (step == Statement::Step::Done)
            continue;
        bits[i / 8] = char(uchar(bits[i / 8]) | 1U << (i % 8));
        any = true;
    }
    says.blobs = any ? bits : QByteArray();
    return {};
}

QSet<ShortHash> firstHashes(const QByteArray &hashes, quint64 count)
{
    constexpr auto size = qsizetype(ShortHash::size);
    QSet<ShortHash> first;
    for (qsizetype at = 0; at + size <= hashes.size() && quint64(at / size) < count; at += size)
        first.insert(*ShortHash::from(QByteArrayView(hashes).sliced(at, size)));
    return first;
}

/// As many of the first entries here as the teller says the hub has, in whatever order there.
Result<> takeControl(Writer &writer, const HubKnowledge &says, const Knowledge &has, HubState &hub)
{
    const CentreId own = writer.state().keyring.centre;
    const auto hashes = has.control.find(own);
    if (hashes == has.control.end())
        return {};
    const QSet<ShortHash> there = firstHashes(hashes->second, says.control);
    TAMBO_ASSIGN(const QList<QByteArray> entries, controlEntries(writer, own));
    while (hub.controlPushed < entries.size()
        && there.contains(shortHashOf(entries[hub.controlPushed])))
        ++hub.controlPushed;
    return {};
}

/// Only of files that records here name.
Result<> takeBlobs(Writer &writer, const HubKnowledge &says, const Knowledge &has)
{
    Statement news = writer.database().prepare(
        "SELECT 1 FROM p_blob b WHERE b.blob = ?1 AND NOT EXISTS(SELECT 1 FROM hub_blob h"
        " WHERE h.hub = ?2 AND h.blob = ?1 AND h.done = 1)");
    const qsizetype count = std::min(has.blobs.size(), 8 * says.blobs.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (!(uchar(says.blobs[i / 8]) >> (i % 8) & 1U))
            continue;
        news.reset();
        news.bind(1, has.blobs[i]).bind(2, says.id);
        TAMBO_ASSIGN(const auto step, news.step());
        if (step == Statement::Step::Row)
            TAMBO_TRY(noteHubHolds(writer, says.id, has.blobs[i]));
    }
    return {};
}

} // namespace

Result<std::optional<HubKnowledge>> hubKnowledge(Writer &writer, const Knowledge &has)
{
    TAMBO_ASSIGN(const auto hub, joinedHub(writer));
    if (!hub)
        return std::optional<HubKnowledge>();
    HubKnowledge says{hub->id, hub->url, hub->pushedTo, {}, 0, {}};
    if (hub->pushedTo.isEmpty())
        return std::optional(says);
    TAMBO_TRY(addReached(writer, *hub, says));
    TAMBO_TRY(addBlobs(writer, has, says));
    const auto log = has.control.find(writer.state().keyring.centre);
    if (log != has.control.end())
        says.control = quint64(
            std::min<qint64>(hub->controlPushed, log->second.size() / qint64(ShortHash::size)));
    return std::optional(says);
}

Result<> takeHubKnowledge(
    Writer &writer, const DeviceId &teller, const HubKnowledge &says, const Knowledge &has)
{
    TAMBO_ASSIGN(const auto joined, joinedHub(writer));
    HubState hub = joined.value_or(HubState());
    if (!joined) {
        hub.id = says.id;
        hub.url = says.url;
        writer.changes().trust = true;
    } else if (hub.id != says.id) {
        return {};
    }
    // Nothing counts here yet: if the hub has another epoch, its first answer makes that void.
    if (hub.pushedTo.isEmpty() && hub.pushed == 0 && hub.controlPushed == 0)
        hub.pushedTo = says.epoch;
    if (!says.epoch.isEmpty() && hub.pushedTo == says.epoch) {
        TAMBO_TRY(takeControl(writer, says, has, hub));
        TAMBO_TRY(takeBlobs(writer, says, has));
    }
    if (hub != joined)
        TAMBO_TRY(saveHub(writer, hub));
    if (says.epoch.isEmpty())
        return {};
    // Also of another epoch: the hub may have begun anew since this PC met it.
    return remember(writer.database(), teller, says.epoch, says.reached);
}

} // namespace tambo::store
