// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/opening.h"

#include "app/store/writerstate.h"

namespace tambo::store {

Judged judge(const WriterState &state, const SegmentEnvelope &envelope)
{
    const SegmentHeader &header = envelope.header;
    const auto centre = state.trust.centreOf(header.space);
    const DeviceKeys *device = state.trust.writer(header.space, header.device);
    if (state.trust.isDropped(header.space))
        return {SegmentState::Untrusted, "erased space"};
    if (!device)
        return {SegmentState::Untrusted};
    if (*centre != header.centre)
        return {SegmentState::Untrusted, "space of another centre"};
    if (!verifyEnvelope(envelope, device->signingKey))
        return {SegmentState::Untrusted, "bad signature"};
    if (const auto believed = state.trust.believed(header.space, header.device)) {
        if (header.lastSeq > believed->seq)
            return {SegmentState::Untrusted};
        if (header.lastSeq == believed->seq && envelope.hash != believed->hash)
            return {SegmentState::Forked};
    }
    const bool isPublic = state.trust.kindOf(header.space) == SpaceKind::Public;
    if (isPublic != header.key.isNull())
        return {SegmentState::Untrusted, "encryption does not fit the space"};
    if (!isPublic && !state.trust.key(header.space, header.key))
        return {SegmentState::Locked};
    return {};
}

namespace {

bool namesPrivate(const WriterState &state, const std::vector<Change> &changes)
{
    const auto isPrivate = [&](const Value &value) {
        const auto *dot = value.as<Dot>();
        const auto kind
            = dot ? state.trust.kindOf(state.authors.author(dot->author()).space) : std::nullopt;
        return kind && *kind != SpaceKind::Public;
    };
    const auto fieldNames = [&](const FieldChange &field) {
        return isPrivate(field.value) || isPrivate(field.element.value_or(Value()));
    };
    // Actors are persons of a private space: a public change has none.
    return std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
        return !change.actor.isNull()
            || std::any_of(change.fields.begin(), change.fields.end(), fieldNames);
    });
}

/// What a segment says, decoded but not applied: a rejection, or a reason to keep it aside.
struct Opened {
    std::vector<Change> changes;
    const char *rejection = nullptr;
    bool tooNew = false;
};

Result<Opened> openContent(WriterState &state, const SegmentEnvelope &envelope)
{
    const SegmentHeader &header = envelope.header;
    const auto key = state.trust.key(header.space, header.key);
    auto changes = openSegment(envelope, key ? key->key : QByteArray(), state.authors);
    Opened opened;
    if (changes.ok()) {
        opened.changes = *std::move(changes);
        if (header.key.isNull() && namesPrivate(state, opened.changes))
            opened.rejection = "public segment names a private space";
        return opened;
    }
    const Error::Kind kind = changes.error().kind;
    if (kind == Error::Kind::Storage || kind == Error::Kind::NoSpace)
        return changes.error();
    opened.tooNew = kind == Error::Kind::TooNew;
    opened.rejection = opened.tooNew ? nullptr : "content unreadable";
    return opened;
}

} // namespace

Result<std::vector<Change>> openJudged(
    Writer &writer, const SegmentEnvelope &envelope, Judged &judged)
{
    WriterState &state = writer.state();
    if (judged.state != SegmentState::Applied)
        return std::vector<Change>();
    // Not a savepoint: FTS5 would write out what it has gathered, at every segment.
    TAMBO_ASSIGN(const qint64 last, state.authors.last());
    TAMBO_ASSIGN(Opened opened, openContent(state, envelope));
    if (opened.rejection || opened.tooNew) {
        TAMBO_TRY(state.authors.dropAfter(last));
        judged.rejection = opened.rejection;
        judged.state = SegmentState::Locked;
        return std::vector<Change>();
    }
    return std::move(opened.changes);
}

Result<> applyChanges(
    Writer &writer, const SegmentHeader &header, qint64 author, const std::vector<Change> &changes)
{
    WriterState &state = writer.state();
    state.known.add(author, qint64(header.firstSeq), qint64(header.lastSeq));
    Projection projection = state.projection();
    TAMBO_TRY(projection.apply(changes, &writer.changes()));
    if (projection.isOutdated())
        writer.recompute();
    for (const Change &change : changes)
        state.clock.observe(change.hlc);
    return {};
}

} // namespace tambo::store
