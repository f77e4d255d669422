// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/replica.h"
#include "app/store/writerstate.h"

#include <QCoreApplication>

// The receiving half of replica.h.
namespace tambo::store {

namespace {

Receipt receipt(Receipt::Verdict verdict, const ShortHash &hash, const char *reason = "")
{
    return Receipt{verdict, hash, QString::fromLatin1(reason)};
}

struct Judged {
    SegmentState state = SegmentState::Applied;
    const char *rejection = nullptr;
};

/// What trust and keys say of a segment; nothing is written.
Judged judge(const WriterState &state, const SegmentEnvelope &envelope)
{
    const SegmentHeader &header = envelope.header;
    const auto centre = state.trust.centreOf(header.space);
    const ControlLog *log = centre ? state.trust.log(*centre) : nullptr;
    const DeviceKeys *device = log ? log->device(header.device) : nullptr;
    if (!device || !state.trust.mayWrite(header.space, header.device))
        return {SegmentState::Untrusted};
    if (*centre != header.centre)
        return {SegmentState::Untrusted, "space of another centre"};
    if (!verifyEnvelope(envelope, device->signingKey))
        return {SegmentState::Untrusted, "bad signature"};
    const bool isPublic = state.trust.kindOf(header.space) == SpaceKind::Public;
    if (isPublic != header.key.isNull())
        return {SegmentState::Untrusted, "encryption does not fit the space"};
    if (!isPublic && !state.trust.key(header.space, header.key))
        return {SegmentState::Locked};
    return {};
}

/// Contradicts a segment that is already applied: overlaps its range, or does not follow it.
Result<std::optional<SegmentState>> forkState(
    Database &database, const Known &known, qint64 author, const SegmentHeader &header)
{
    if (known.overlaps(author, qint64(header.firstSeq), qint64(header.lastSeq)))
        return std::optional(SegmentState::Forked);
    Statement before = database.prepare(
        "SELECT hash FROM segment WHERE author = ? AND last_seq = ? AND state = 1");
    before.bind(1, author).bind(2, qint64(header.firstSeq) - 1);
    TAMBO_ASSIGN(const auto step, before.step());
    if (step == Statement::Step::Row && before.id<ShortHash>(0) != header.previous)
        return std::optional(SegmentState::Forked);
    return std::optional<SegmentState>();
}

bool namesPrivate(const WriterState &state, const std::vector<Change> &changes)
{
    const auto isPrivate = [&](Dot dot) {
        const auto kind = state.trust.kindOf(state.authors.author(dot.author()).space);
        return kind && *kind != SpaceKind::Public;
    };
    for (const Change &change : changes) {
        for (const FieldChange &field : change.fields) {
            const auto *dot = field.value.as<Dot>();
            if (dot && isPrivate(*dot))
                return true;
        }
    }
    return false;
}

/// Decodes and applies a judged segment; `rejection` is set where its content is not acceptable.
Result<> applySegment(
    Writer &writer, const SegmentEnvelope &envelope, qint64 author, const char **rejection)
{
    WriterState &state = writer.state();
    const SegmentHeader &header = envelope.header;
    const auto key = state.trust.key(header.space, header.key);
    auto changes = openSegment(envelope, key ? key->key : QByteArray(), state.authors);
    if (!changes.ok()) {
        if (changes.error().kind == Error::Kind::Storage
            || changes.error().kind == Error::Kind::NoSpace)
            return changes.error();
        *rejection = "content unreadable";
        return {};
    }
    if (header.key.isNull() && namesPrivate(state, *changes)) {
        *rejection = "public segment names a private space";
        return {};
    }
    state.known.add(author, qint64(header.firstSeq), qint64(header.lastSeq));
    TAMBO_TRY(state.projection().apply(*changes, &writer.changes()));
    for (const Change &change : *changes)
        state.clock.observe(change.hlc);
    return {};
}

Result<> retryWaiting(Writer &writer)
{
    struct Waiting {
        qint64 arrival;
        HubId source;
        QByteArray bytes;
    };
    QList<Waiting> waiting;
    Database &database = writer.database();
    {
        Statement rows = database.prepare(
            "SELECT arrival, source, bytes FROM segment WHERE state IN (2, 3) ORDER BY arrival");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            waiting.append({rows.integer(0), rows.id<HubId>(1), rows.bytes(2)});
        }
    }
    for (const Waiting &item : waiting) {
        const auto envelope = openEnvelope(item.bytes);
        if (!envelope.ok())
            continue;
        const Judged judged = judge(writer.state(), *envelope);
        if (!judged.rejection && judged.state == SegmentState::Untrusted)
            continue;
        Statement drop = database.prepare("DELETE FROM segment WHERE arrival = ?");
        TAMBO_TRY(drop.bind(1, item.arrival).run());
        TAMBO_TRY(receiveSegment(writer, item.bytes, item.source));
    }
    return {};
}

} // namespace

Result<Receipt> receiveSegment(Writer &writer, QByteArrayView bytes, const HubId &source)
{
    using enum Receipt::Verdict;
    WriterState &state = writer.state();
    Database &database = *state.database;
    const auto envelope = openEnvelope(bytes);
    if (!envelope.ok())
        return receipt(Rejected, shortHashOf(bytes), "malformed segment");
    const SegmentHeader &header = envelope->header;
    TAMBO_ASSIGN(const qint64 author, state.authors.numberOf(Author{header.space, header.device}));
    Statement same = database.prepare(
        "SELECT 1 FROM segment WHERE author = ? AND first_seq = ? AND last_seq = ? AND hash = ?");
    same.bind(1, author)
        .bind(2, qint64(header.firstSeq))
        .bind(3, qint64(header.lastSeq))
        .bind(4, envelope->hash);
    TAMBO_ASSIGN(const auto found, same.step());
    if (found == Statement::Step::Row)
        return receipt(Duplicate, envelope->hash);
    Judged judged = judge(state, *envelope);
    if (judged.rejection)
        return receipt(Rejected, envelope->hash, judged.rejection);
    if (judged.state == SegmentState::Applied) {
        TAMBO_ASSIGN(const auto fork, forkState(database, state.known, author, header));
        if (fork) {
            judged.state = *fork;
        } else {
            TAMBO_TRY(applySegment(writer, *envelope, author, &judged.rejection));
            if (judged.rejection)
                return receipt(Rejected, envelope->hash, judged.rejection);
        }
    }
    TAMBO_TRY(insertSegment(database, author, header, envelope->hash, judged.state, source, bytes));
    return receipt(judged.state == SegmentState::Applied ? Accepted : Quarantined, envelope->hash);
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
    if (log && entry->number <= log->size()) {
        Statement row = writer.database().prepare(
            "SELECT bytes FROM control WHERE centre = ? AND number = ?");
        row.bind(1, entry->centre).bind(2, qint64(entry->number));
        TAMBO_TRY(row.step());
        return row.bytes(0) == bytes ? receipt(Duplicate, hash)
                                     : receipt(Rejected, hash, "control log forked");
    }
    if (const auto taken = state.trust.append(bytes, state.device(), state.keyring.box);
        !taken.ok())
        return receipt(Rejected, hash, "control entry does not verify");
    Statement put
        = writer.database().prepare("INSERT INTO control(centre, number, bytes) VALUES(?, ?, ?)");
    TAMBO_TRY(put.bind(1, entry->centre).bind(2, qint64(entry->number)).bind(3, bytes).run());
    writer.changes().trust = true;
    TAMBO_TRY(retryWaiting(writer));
    return receipt(Accepted, hash);
}

Result<> appendControl(Writer &writer, ControlEntry entry)
{
    WriterState &state = writer.state();
    if (!state.keyring.root)
        return fail(Error::Kind::Denied,
            QCoreApplication::translate("Store", "Eso solo se hace en el PC que fundó el centro."),
            QStringLiteral("no root key"));
    const ControlLog *log = state.trust.log(state.keyring.centre);
    entry.centre = state.keyring.centre;
    entry.number = log ? log->size() + 1 : 1;
    entry.previous = log ? log->lastHash() : ShortHash{};
    TAMBO_ASSIGN(const Receipt taken,
        receiveControl(writer, encodeControlEntry(entry, *state.keyring.root)));
    if (taken.verdict == Receipt::Verdict::Rejected)
        return fail(Error::Kind::Internal, {}, taken.reason);
    return {};
}

Result<> certifyDevice(Writer &writer, const DeviceKeys &keys)
{
    WriterState &state = writer.state();
    const ControlLog *log = state.trust.log(state.keyring.centre);
    if (!log || !log->device(idOfKey<DeviceId>(keys.signingKey))) {
        ControlEntry entry;
        entry.kind = ControlEntry::Kind::Device;
        entry.signingKey = keys.signingKey;
        entry.boxKey = keys.boxKey;
        TAMBO_TRY(appendControl(writer, entry));
    }
    log = state.trust.log(state.keyring.centre);
    const std::map<SpaceId, SpaceKind> spaces = log->spaces();
    for (const auto &[space, kind] : spaces) {
        const auto key = state.trust.writingKey(space);
        if (!key)
            continue;
        ControlEntry grant;
        grant.kind = ControlEntry::Kind::Grant;
        grant.space = space;
        grant.key = key->id;
        grant.receiver = idOfKey<DeviceId>(keys.signingKey);
        grant.sealed = sealTo(keys.boxKey, key->key);
        TAMBO_TRY(appendControl(writer, grant));
    }
    return {};
}

} // namespace tambo::store
