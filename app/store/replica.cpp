// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/replica.h"

#include "app/store/changesof.h"
#include "app/store/damage.h"
#include "app/store/schema.h"
#include "app/store/writerstate.h"

#include <QCoreApplication>

namespace tambo::store {

Result<> insertSegment(Database &database, qint64 author, const SegmentHeader &header,
    const ShortHash &hash, SegmentState state, const Arrival &arrival, QByteArrayView bytes)
{
    Statement put
        = database.prepare("INSERT INTO segment(author, first_seq, last_seq, hash, previous,"
                           " state, source, bytes, road) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, author)
        .bind(2, qint64(header.firstSeq))
        .bind(3, qint64(header.lastSeq))
        .bind(4, hash)
        .bind(5, header.previous)
        .bind(6, int(state))
        .bind(8, bytes);
    if (arrival.hub.isNull())
        put.bindNull(7);
    else
        put.bind(7, arrival.hub);
    if (arrival.road)
        put.bind(9, int(*arrival.road));
    else
        put.bindNull(9);
    return put.run();
}

Result<std::optional<Meeting::Road>> roadOf(Reader &reader, Dot dot)
{
    // Of a forked author the branch that counts (state 1) says what is shown.
    Statement row = reader.database().prepare(
        "SELECT road FROM segment WHERE author = ?1 AND last_seq >= ?2 AND first_seq <= ?2"
        " ORDER BY state = 1 DESC, last_seq LIMIT 1");
    row.bind(1, qint64(dot.author())).bind(2, qint64(dot.seq()));
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done || row.isNull(0))
        return std::optional<Meeting::Road>();
    return std::optional(Meeting::Road(row.integer(0)));
}

namespace {

struct LastSegment {
    quint64 seq = 0;
    ShortHash hash;
};

Result<LastSegment> lastSegment(Database &database, qint64 author)
{
    Statement row = database.prepare("SELECT last_seq, hash FROM segment WHERE author = ?"
                                     " AND state IN (1, 3, 5, 6) ORDER BY last_seq DESC LIMIT 1");
    row.bind(1, author);
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done)
        return LastSegment{};
    return LastSegment{quint64(row.integer(0)), row.id<ShortHash>(1)};
}

Result<QByteArray> sealRun(WriterState &state, const Author &who, const LastSegment &last,
    const std::vector<Change> &run, SegmentHeader &header)
{
    const auto key = state.trust.writingKey(who.space);
    if (!key && state.trust.kindOf(who.space) != SpaceKind::Public)
        return fail(Error::Kind::Denied,
            QCoreApplication::translate("Store", "Falta la llave de este espacio en este PC."),
            QStringLiteral("no key for a private space"));
    header.centre = state.trust.centreOf(who.space).value_or(CentreId{});
    header.space = who.space;
    header.device = who.device;
    header.firstSeq = last.seq + 1;
    header.lastSeq = quint64(run.back().dot.seq());
    header.previous = last.hash;
    header.key = key ? key->id : KeyId{};
    return sealSegment(
        header, key ? key->key : QByteArray(), state.keyring.device, run, state.authors);
}

/// Seals the first changes of `pending` from `from` on, as many as make about 16 KiB; returns how
/// many. `batch` guesses that number and learns from the size that came out.
Result<size_t> sealNext(
    Writer &writer, qint64 author, const std::vector<Change> &pending, size_t from, size_t &batch)
{
    WriterState &state = writer.state();
    TAMBO_ASSIGN(const LastSegment last, lastSegment(*state.database, author));
    const size_t left = pending.size() - from;
    for (bool shrunk = false;;) {
        const size_t count = std::min(batch, left);
        const std::vector<Change> run(
            pending.begin() + qsizetype(from), pending.begin() + qsizetype(from + count));
        SegmentHeader header;
        auto sealed = sealRun(state, state.authors.author(author), last, run, header);
        const bool tooLarge = sealed.ok() ? sealed->size() > 2 * segmentTargetBytes
                                          : sealed.error().kind == Error::Kind::BadInput;
        if (tooLarge && count > 1) {
            shrunk = true;
            batch = count / 2;
            continue;
        }
        TAMBO_TRY(sealed);
        batch = std::clamp<size_t>(
            count * size_t(segmentTargetBytes) / size_t(sealed->size()), 1, 20'000);
        // Never after shrinking: changes of very different sizes would make it go on for ever.
        if (!shrunk && sealed->size() < segmentTargetBytes / 2 && count < left && batch > count)
            continue;
        TAMBO_TRY(insertSegment(*state.database, author, header, shortHashOf(*sealed),
            SegmentState::Applied, {}, *sealed));
        return count;
    }
}

Result<> sealAuthor(Writer &writer, qint64 author)
{
    // A PC restored from a backup that nobody has certified yet: others would put it aside.
    const Author who = writer.state().authors.author(author);
    if (!writer.state().trust.writer(who.space, who.device))
        return {};
    TAMBO_ASSIGN(const std::vector<Change> pending, pendingChanges(writer, author));
    size_t batch = 200;
    for (size_t from = 0; from < pending.size();) {
        TAMBO_ASSIGN(const size_t count, sealNext(writer, author, pending, from, batch));
        from += count;
    }
    Statement drop = writer.database().prepare("DELETE FROM pending WHERE author = ?");
    return drop.bind(1, author).run();
}

} // namespace

Result<> sealPending(Writer &writer)
{
    QList<qint64> authors;
    {
        Statement rows
            = writer.database().prepare("SELECT DISTINCT author FROM pending ORDER BY author");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            authors.append(rows.integer(0));
        }
    }
    for (const qint64 author : authors)
        TAMBO_TRY(sealAuthor(writer, author));
    return {};
}

Result<Change> readPending(const QByteArray &bytes)
{
    auto change = decodeChange(bytes);
    if (!change)
        return fail(Error::Kind::Corrupt,
            QCoreApplication::translate(
                "Store", "Un cambio guardado está dañado. Abra «Revisar datos»."),
            QStringLiteral("pending change unreadable"));
    return *std::move(change);
}

Result<> eachPending(Reader &reader, const std::function<Result<>(const QByteArray &)> &visit,
    std::optional<qint64> author)
{
    Statement rows = reader.database().prepare(
        "SELECT bytes FROM pending WHERE author = coalesce(?, author) ORDER BY author, seq");
    if (author)
        rows.bind(1, *author);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        TAMBO_TRY(visit(rows.bytes(0)));
    }
}

Result<std::vector<Change>> pendingChanges(Reader &reader, std::optional<qint64> author)
{
    std::vector<Change> changes;
    const auto add = [&](const QByteArray &bytes) -> Result<> {
        TAMBO_ASSIGN(Change change, readPending(bytes));
        changes.push_back(std::move(change));
        return {};
    };
    TAMBO_TRY(eachPending(reader, add, author));
    return changes;
}

namespace {

using RunSink = std::function<Result<>(qint64, qint64, qint64, std::span<const Change>)>;

struct SetAside {
    qint64 arrival = 0;
    SegmentState state = SegmentState::Damaged;
};

/// Returns what could not be read any more.
Result<QList<SetAside>> eachSealedRun(
    WriterState &state, const RunSink &sink, const std::function<void(double)> &progress)
{
    Database &database = *state.database;
    QList<SetAside> unreadable;
    TAMBO_ASSIGN(
        const qint64 total, database.integer("SELECT count(*) FROM segment WHERE state IN (1, 6)"));
    Statement rows = database.prepare("SELECT arrival, author, first_seq, last_seq, hash, bytes"
                                      " FROM segment WHERE state IN (1, 6) ORDER BY arrival");
    for (qint64 n = 0;; ++n) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return unreadable;
        if (progress && n % 64 == 0)
            progress(double(n) / double(total));
        TAMBO_ASSIGN(const Reread segment, rereadSegment(state, rows, 1));
        if (segment.state == SegmentState::Applied)
            TAMBO_TRY(sink(rows.integer(1), rows.integer(2), rows.integer(3), segment.changes));
        else
            unreadable.append({rows.integer(0), segment.state});
    }
}

/// The rest of the log goes on without them.
Result<> setAside(WriterState &state, const QList<SetAside> &unreadable)
{
    if (unreadable.isEmpty())
        return {};
    bool damaged = false;
    for (const auto &[arrival, as] : unreadable) {
        Statement mark = state.database->prepare("UPDATE segment SET state = ? WHERE arrival = ?");
        TAMBO_TRY(mark.bind(1, int(as)).bind(2, arrival).run());
        damaged = damaged || as == SegmentState::Damaged;
    }
    if (damaged)
        TAMBO_TRY(askAgain(*state.database));
    return state.reload();
}

/// Seqs that were coalesced away are covered by the next change, as they will be when sealed.
Result<> eachPendingRun(Database &database, const RunSink &sink)
{
    QHash<qint64, qint64> covered;
    {
        Statement sealed = database.prepare("SELECT author, max(last_seq) FROM segment"
                                            " WHERE state IN (1, 3, 5, 6) GROUP BY author");
        for (;;) {
            TAMBO_ASSIGN(const auto step, sealed.step());
            if (step == Statement::Step::Done)
                break;
            covered.insert(sealed.integer(0), sealed.integer(1));
        }
    }
    Statement pending
        = database.prepare("SELECT author, seq, bytes FROM pending ORDER BY author, seq");
    for (;;) {
        TAMBO_ASSIGN(const auto step, pending.step());
        if (step == Statement::Step::Done)
            return {};
        const auto change = decodeChange(pending.bytes(2));
        if (!change)
            return fail(Error::Kind::Corrupt, {}, QStringLiteral("pending change unreadable"));
        const qint64 first = covered.value(pending.integer(0)) + 1;
        covered.insert(pending.integer(0), pending.integer(1));
        TAMBO_TRY(sink(pending.integer(0), first, pending.integer(1), {&*change, 1}));
    }
}

} // namespace

Result<> eachChangeRun(WriterState &state,
    const std::function<Result<>(qint64, qint64, qint64, std::span<const Change>)> &sink,
    const std::function<void(double)> &progress)
{
    TAMBO_ASSIGN(const auto unreadable, eachSealedRun(state, sink, progress));
    TAMBO_TRY(eachPendingRun(*state.database, sink));
    TAMBO_TRY(state.authors.takeFailure()); // what could not be read now is not damaged
    return setAside(state, unreadable);
}

Result<> rebuildProjection(WriterState &state, const std::function<void(double)> &progress)
{
    TAMBO_TRY(createProjection(*state.database, state.entities));
    Known known;
    Projection projection(
        *state.database, state.authors, state.entities, known, &state.blobs, nullptr);
    TAMBO_TRY(eachChangeRun(
        state,
        [&](qint64 author, qint64 first, qint64 last, std::span<const Change> changes) {
            known.add(author, first, last);
            return projection.apply(changes, nullptr);
        },
        progress));
    ChangesOf log(*state.database, state.authors, state.trust);
    TAMBO_TRY(projection.finish(log));
    TAMBO_TRY(state.authors.takeFailure());
    return markProjectionCurrent(*state.database, state.entities);
}

} // namespace tambo::store
