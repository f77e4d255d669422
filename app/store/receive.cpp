// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/damage.h"
#include "app/store/forks.h"
#include "app/store/opening.h"
#include "app/store/takeback.h"
#include "app/store/writerstate.h"

// The receiving half of replica.h.
namespace tambo::store {

namespace {

Receipt receipt(Receipt::Verdict verdict, const ShortHash &hash, const char *reason = "")
{
    return Receipt{verdict, hash, QString::fromLatin1(reason)};
}

enum class Fit { Follows, Contradicts };

/// Contradicts what is already applied: overlaps it, or does not fit the chain of hashes on either
/// side, whichever end of the chain came first.
Result<Fit> fitOf(
    Database &database, const Known &known, qint64 author, const SegmentEnvelope &envelope)
{
    const SegmentHeader &header = envelope.header;
    if (known.overlaps(author, qint64(header.firstSeq), qint64(header.lastSeq)))
        return Fit::Contradicts;
    Statement before = database.prepare(
        "SELECT hash FROM segment WHERE author = ? AND last_seq = ? AND state IN (1, 6)");
    before.bind(1, author).bind(2, qint64(header.firstSeq) - 1);
    TAMBO_ASSIGN(const auto step, before.step());
    if (step == Statement::Step::Row && before.id<ShortHash>(0) != header.previous)
        return Fit::Contradicts;
    Statement after = database.prepare(
        "SELECT previous FROM segment WHERE author = ? AND first_seq = ? AND state = 1");
    after.bind(1, author).bind(2, qint64(header.lastSeq) + 1);
    TAMBO_ASSIGN(const auto next, after.step());
    return next == Statement::Step::Row && after.id<ShortHash>(0) != envelope.hash
        ? Fit::Contradicts
        : Fit::Follows;
}

struct Waiting {
    qint64 arrival = 0;
    SegmentState state = SegmentState::Untrusted;
    Author author;
};

/// Segments put aside that trust and keys may now let in, without their bytes: there can be many.
Result<QList<Waiting>> waitingSegments(WriterState &state)
{
    QList<Waiting> waiting;
    Statement rows = state.database->prepare(
        "SELECT s.arrival, s.state, a.space, a.device FROM segment s JOIN author a"
        " ON a.id = s.author WHERE s.state <> 1 AND s.state IN (2, 3) ORDER BY s.arrival");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return waiting;
        const Waiting item{rows.integer(0), SegmentState(rows.integer(1)),
            Author{rows.id<SpaceId>(2), rows.id<DeviceId>(3)}};
        const bool open = state.trust.kindOf(item.author.space) == SpaceKind::Public
            || state.trust.writingKey(item.author.space);
        if (state.trust.writer(item.author.space, item.author.device)
            && (open || item.state == SegmentState::Untrusted))
            waiting.append(item);
    }
}

Result<> retrySegment(Writer &writer, const Waiting &item)
{
    Database &database = writer.database();
    Statement row = database.prepare("SELECT source, bytes, road FROM segment WHERE arrival = ?");
    row.bind(1, item.arrival);
    TAMBO_TRY(row.step());
    Arrival arrival(row.id<HubId>(0));
    const QByteArray bytes = row.bytes(1);
    if (!row.isNull(2))
        arrival.road = Meeting::Road(row.integer(2));
    row.reset();
    const auto envelope = openEnvelope(bytes);
    if (!envelope.ok())
        return {};
    const Judged judged = judge(writer.state(), *envelope);
    if (!judged.rejection && judged.state == item.state)
        return {};
    if (!judged.rejection && judged.state != SegmentState::Applied) {
        Statement move = database.prepare("UPDATE segment SET state = ? WHERE arrival = ?");
        return move.bind(1, int(judged.state)).bind(2, item.arrival).run();
    }
    Statement drop = database.prepare("DELETE FROM segment WHERE arrival = ?");
    TAMBO_TRY(drop.bind(1, item.arrival).run());
    TAMBO_TRY(receiveSegment(writer, bytes, arrival));
    return {};
}

Result<> retryWaiting(Writer &writer)
{
    TAMBO_ASSIGN(const QList<Waiting> waiting, waitingSegments(writer.state()));
    for (const Waiting &item : waiting)
        TAMBO_TRY(retrySegment(writer, item));
    return {};
}

/// The row of a segment that has come before.
struct Earlier {
    qint64 arrival = 0;
    SegmentState state = SegmentState::Damaged;
    bool same = false; ///< byte for byte
};

Result<std::optional<Earlier>> earlier(
    Database &database, qint64 author, const SegmentEnvelope &envelope, QByteArrayView bytes)
{
    Statement row
        = database.prepare("SELECT arrival, state, bytes = ? FROM segment"
                           " WHERE author = ? AND first_seq = ? AND last_seq = ? AND hash = ?");
    row.bind(1, bytes)
        .bind(2, author)
        .bind(3, qint64(envelope.header.firstSeq))
        .bind(4, qint64(envelope.header.lastSeq))
        .bind(5, envelope.hash);
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<Earlier>();
    return std::optional(
        Earlier{row.integer(0), SegmentState(row.integer(1)), row.integer(2) != 0});
}

/// The intact copy of a segment whose bytes here went bad, perhaps unnoticed.
Result<Receipt> heal(
    Writer &writer, const Earlier &before, const SegmentEnvelope &envelope, QByteArrayView bytes)
{
    using enum Receipt::Verdict;
    const Judged judged = judge(writer.state(), envelope);
    if (judged.rejection || judged.state == SegmentState::Untrusted)
        return receipt(Duplicate, envelope.hash);
    TAMBO_TRY(healSegment(writer.database(), before.arrival, bytes));
    return receipt(Accepted, envelope.hash);
}

/// It goes on where the trunk ends, and no other branch goes that far.
Result<Fit> fitOfForked(
    const Known &known, Database &database, qint64 author, const SegmentHeader &header)
{
    const qint64 end = qint64(header.firstSeq) - 1;
    if (known.last(author) != end)
        return Fit::Contradicts;
    Statement row = database.prepare(
        "SELECT (SELECT count(*) FROM segment WHERE state = 4 AND author = ?1 AND last_seq > ?2),"
        " (SELECT hash FROM segment WHERE author = ?1 AND last_seq = ?2 AND state IN (1, 6))");
    TAMBO_TRY(row.bind(1, author).bind(2, end).step());
    return row.integer(0) == 0 && !row.isNull(1) && row.id<ShortHash>(1) == header.previous
        ? Fit::Follows
        : Fit::Contradicts;
}

/// Of a forked author most segments may move what counts: they are looked at with all others.
Result<Fit> fitOf(
    Writer &writer, qint64 author, const SegmentEnvelope &envelope, const Judged &judged)
{
    if (judged.state != SegmentState::Applied && judged.state != SegmentState::Locked)
        return Fit::Follows;
    TAMBO_ASSIGN(const qint64 forked, countForked(writer.database(), author));
    if (forked > 0)
        return judged.state == SegmentState::Locked
            ? Fit::Contradicts
            : fitOfForked(writer.state().known, writer.database(), author, envelope.header);
    return judged.state == SegmentState::Locked
        ? Fit::Follows
        : fitOf(writer.database(), writer.state().known, author, envelope);
}

Result<Receipt> receiveForked(Writer &writer, qint64 author, const SegmentEnvelope &envelope,
    QByteArrayView bytes, const Arrival &arrival)
{
    using enum Receipt::Verdict;
    const SegmentHeader &header = envelope.header;
    Database &database = writer.database();
    TAMBO_TRY(replaceDamaged(database, author, header, envelope.hash, false));
    TAMBO_TRY(insertSegment(
        database, author, header, envelope.hash, SegmentState::Forked, arrival, bytes));
    TAMBO_TRY(settleFork(writer, author));
    TAMBO_ASSIGN(const auto now, earlier(database, author, envelope, bytes));
    if (!now)
        return receipt(Rejected, envelope.hash, "content unreadable");
    return receipt(now->state == SegmentState::Applied ? Accepted : Quarantined, envelope.hash);
}

} // namespace

Result<Receipt> receiveSegment(Writer &writer, QByteArrayView bytes, const Arrival &arrival)
{
    using enum Receipt::Verdict;
    WriterState &state = writer.state();
    Database &database = *state.database;
    const auto envelope = openEnvelope(bytes);
    if (!envelope.ok())
        return receipt(Rejected, shortHashOf(bytes), "malformed segment");
    const SegmentHeader &header = envelope->header;
    const Author who{header.space, header.device};
    TAMBO_ASSIGN(const qint64 known, state.authors.find(who));
    TAMBO_ASSIGN(const auto before, earlier(database, known, *envelope, bytes));
    if (before && before->state != SegmentState::Damaged)
        return before->same ? Result(receipt(Duplicate, envelope->hash))
                            : heal(writer, *before, *envelope, bytes);
    Judged judged = judge(state, *envelope);
    if (judged.rejection)
        return receipt(Rejected, envelope->hash, judged.rejection);
    TAMBO_ASSIGN(const qint64 author, state.authors.numberOf(who));
    // A twin is about: what was written here has its seqs, and the hash that the rule asks for,
    // only once it is sealed. Behind a gap the twin's would stand where ours have still to go.
    if (header.device == state.device())
        TAMBO_TRY(sealPending(writer));
    TAMBO_ASSIGN(const Fit fit, fitOf(writer, author, *envelope, judged));
    if (fit == Fit::Contradicts)
        return receiveForked(writer, author, *envelope, bytes, arrival);
    TAMBO_ASSIGN(const auto changes, openJudged(writer, *envelope, judged));
    if (judged.rejection)
        return receipt(Rejected, envelope->hash, judged.rejection);
    const bool applied = judged.state == SegmentState::Applied;
    TAMBO_TRY(replaceDamaged(database, author, header, envelope->hash, applied));
    TAMBO_TRY(
        insertSegment(database, author, header, envelope->hash, judged.state, arrival, bytes));
    if (applied)
        TAMBO_TRY(applyChanges(writer, header, author, changes));
    return receipt(applied ? Accepted : Quarantined, envelope->hash);
}

Result<Receipt> receiveControl(Writer &writer, QByteArrayView bytes)
{
    using enum Receipt::Verdict;
    WriterState &state = writer.state();
    const ShortHash hash = shortHashOf(bytes);
    const auto entry = decodeControlEntry(bytes);
    if (!entry.ok())
        return receipt(Rejected, hash, "malformed control entry");
    const ControlLog *log = state.trust.log(entry->centre);
    const auto fit = log ? log->fitOf(*entry) : ControlLog::Fit::Next;
    if (fit == ControlLog::Fit::Known)
        return receipt(Duplicate, hash);
    if (const auto taken = state.trust.append(bytes, state.keyring); !taken.ok())
        return receipt(Rejected, hash, "control entry does not verify");
    // Rows stand in the order of arrival. A damaged one, at which reading stopped, is replaced.
    Statement put = writer.database().prepare(
        "INSERT OR REPLACE INTO control(centre, number, bytes) VALUES(?, ?, ?)");
    TAMBO_TRY(put.bind(1, entry->centre)
            .bind(2, qint64(state.trust.log(entry->centre)->size()))
            .bind(3, bytes)
            .run());
    writer.changes().trust = true;
    TAMBO_TRY(takeBack(writer, *entry));
    TAMBO_TRY(retryWaiting(writer));
    return receipt(Accepted, hash);
}

} // namespace tambo::store
