// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writer.h"

#include "app/store/cbor.h"
#include "app/store/segment.h"
#include "app/store/texts.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

Error notAMember()
{
    return fail(Error::Kind::Denied,
        Texts::tr(
            "Este PC todavía no es parte del centro. Pida que lo acepten y conecte otra vez."));
}

Error tooLong()
{
    return fail(Error::Kind::BadInput,
        Texts::tr(
            "El texto es demasiado largo para un solo campo. Divídalo o adjúntelo como archivo."));
}

bool tooLarge(const Value &value)
{
    if (const auto *text = value.as<QString>())
        return text->size() > CborReader::maxString / 3
            && text->toUtf8().size() > CborReader::maxString;
    if (const auto *bytes = value.as<QByteArray>())
        return bytes->size() > CborReader::maxString;
    return false;
}

Result<RecordState> seenIn(const Version &version)
{
    if (version.state.isEmpty())
        return RecordState{};
    auto seen = RecordState::decode(version.state);
    if (!seen)
        return fail(Error::Kind::Internal, {}, QStringLiteral("version unreadable"));
    return *std::move(seen);
}

} // namespace

Writer::Writer(WriterState &state, RecordId actor)
    : Reader(*state.database, state.authors, state.entities)
    , m_state(state)
    , m_actor(actor)
{
    m_deed.number = ++state.jobs;
    m_deed.actor = actor;
}

Result<> Writer::checkReferences(SpaceId space, const Value &value) const
{
    const auto *dot = value.as<Dot>();
    if (!dot || m_state.trust.kindOf(space) != SpaceKind::Public)
        return {};
    if (m_state.trust.kindOf(spaceOf(*dot)) != SpaceKind::Public)
        return fail(Error::Kind::Denied,
            Texts::tr("Algo público no puede nombrar algo privado. Cambie quién puede verlo."),
            QStringLiteral("public record refers to a private space"));
    return {};
}

Result<std::vector<FieldChange>> Writer::differences(
    const EntityInfo &info, const RecordState &seen, const void *entity) const
{
    std::vector<FieldChange> changes;
    const auto less = deviceLess();
    for (const FieldInfo &field : info.fields) {
        const Value before = shownValue(seen, field, less);
        const Value after = field.get(entity);
        // What the struct cannot hold apart from what was loaded is not an edit: a field that the
        // record never had, a value of a newer program.
        if (!seen.registers.empty() && after == field.normal(before))
            continue;
        if (field.isSet()) {
            auto ofSet = setDifferences(field, seen, before, after);
            std::move(ofSet.begin(), ofSet.end(), std::back_inserter(changes));
        } else if (before != after) {
            changes.push_back({field.number, {}, after, seen.headsOf(field.number)});
        }
    }
    return changes;
}

Result<RecordState> Writer::needState(const EntityInfo &info, RecordId id)
{
    TAMBO_ASSIGN(auto found, state(info, id));
    if (!found)
        return notFound();
    return *std::move(found);
}

Result<> Writer::checkField(
    const EntityInfo &info, bool isNew, SpaceId space, const FieldChange &field) const
{
    if (tooLarge(field.value) || (field.element && tooLarge(*field.element)))
        return tooLong();
    const FieldInfo *declared = info.field(field.field);
    if (!declared || declared->isSet() != field.element.has_value())
        return fail(Error::Kind::BadInput, {}, QStringLiteral("no such field"));
    if (!isNew && declared->merge == Merge::Once)
        return fail(Error::Kind::Denied, Texts::tr("Ese dato se fijó al crearlo y no se cambia."),
            QStringLiteral("Merge::Once"));
    TAMBO_TRY(checkReferences(space, field.value));
    return checkReferences(space, field.element.value_or(Value()));
}

Result<RecordId> Writer::writeFields(const EntityInfo &info, RecordId id, SpaceId space,
    RecordState &seen, std::vector<FieldChange> fields)
{
    const bool isNew = id.isNull();
    for (const FieldChange &field : fields)
        TAMBO_TRY(checkField(info, isNew, space, field));
    Change change;
    change.record = id;
    change.entity = info.number;
    change.fields = std::move(fields);
    TAMBO_ASSIGN(Change written, append(change, space));
    // The new version is what the person saw and wrote, not what is stored now: what came in
    // between was never seen, and the next save must not overwrite it.
    written.fields = std::move(change.fields);
    seen.apply(written, [](Dot) { return true; }, &info);
    return written.record;
}

Result<RecordId> Writer::create(
    const EntityInfo &info, SpaceId space, std::vector<FieldChange> fields)
{
    RecordState seen;
    return writeFields(info, {}, space, seen, std::move(fields));
}

Result<RecordId> Writer::saveFields(
    const EntityInfo &info, RecordId id, SpaceId space, Version &version, const void *entity)
{
    const bool isNew = id.isNull();
    RecordState seen;
    if (!isNew) {
        TAMBO_TRY(needState(info, id));
        TAMBO_ASSIGN(seen, seenIn(version));
        space = spaceOf(id);
    } else if (space.isNull()) {
        space
            = m_state.trust.spaceOf(m_state.keyring.centre, SpaceKind::Public).value_or(SpaceId{});
    }
    TAMBO_ASSIGN(auto fields, differences(info, seen, entity));
    if (!isNew && fields.empty())
        return id;
    TAMBO_ASSIGN(id, writeFields(info, id, space, seen, std::move(fields)));
    version.state = seen.encode();
    return id;
}

Result<> Writer::removeRecord(const EntityInfo &info, RecordId id)
{
    if (info.correction == Correction::AppendOnly)
        return fail(Error::Kind::Denied,
            Texts::tr("Eso no se borra: se corrige con otra anotación que lo anula."),
            QStringLiteral("append-only"));
    TAMBO_ASSIGN(const RecordState now, needState(info, id));
    if (now.hidden())
        return {};
    Change change;
    change.record = id;
    change.entity = info.number;
    change.kind = Change::Kind::Tombstone;
    change.dots = now.allHeads();
    TAMBO_TRY(append(std::move(change), spaceOf(id)));
    return {};
}

Result<> Writer::restoreRecord(const EntityInfo &info, RecordId id)
{
    TAMBO_ASSIGN(const RecordState now, needState(info, id));
    Change change;
    change.record = id;
    change.entity = info.number;
    change.kind = Change::Kind::Undelete;
    change.dots = now.liveTombstones();
    if (change.dots.empty())
        return {};
    TAMBO_TRY(append(std::move(change), spaceOf(id)));
    return {};
}

Result<> Writer::settleField(
    const EntityInfo &info, RecordId id, Version &version, int field, const Value &value)
{
    TAMBO_TRY(needState(info, id));
    TAMBO_ASSIGN(RecordState seen, seenIn(version));
    std::vector<FieldChange> fields{{field, {}, value, seen.headsOf(field)}};
    TAMBO_TRY(writeFields(info, id, spaceOf(id), seen, std::move(fields)));
    version.state = seen.encode();
    return {};
}

namespace {

/// Takes the field out of the pending change `old`, if that still holds it and the same person
/// made it: what somebody wrote never passes for the work of another.
Result<std::optional<TakenBack>> takeBack(
    Database &database, const Change &now, Dot old, const FieldChange &by)
{
    std::optional<TakenBack> taken;
    Statement row = database.prepare("SELECT bytes FROM pending WHERE author = ? AND seq = ?");
    row.bind(1, old.author()).bind(2, old.seq());
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done)
        return taken;
    auto pending = decodeChange(row.bytes(0));
    row.reset();
    if (!pending || pending->record != now.record || pending->actor != now.actor)
        return taken;
    const auto same = std::find_if(pending->fields.begin(), pending->fields.end(),
        [&](const FieldChange &f) { return f.field == by.field && f.element == by.element; });
    if (same == pending->fields.end())
        return taken;
    taken = TakenBack{old, std::move(*same), false};
    pending->fields.erase(same);
    // The creating change stays, even empty: its dot is the record's id.
    taken->whole = pending->fields.empty() && pending->dot != pending->record;
    Statement put = database.prepare(taken->whole
            ? "DELETE FROM pending WHERE author = ?1 AND seq = ?2"
            : "UPDATE pending SET bytes = ?3 WHERE author = ?1 AND seq = ?2");
    put.bind(1, old.author()).bind(2, old.seq());
    if (!taken->whole)
        put.bind(3, encodeChange(*pending));
    TAMBO_TRY(put.run());
    return taken;
}

/// An unsealed own value that the new change overwrites is taken back, and the new change takes
/// over what it named: nobody else has seen it, so nobody need ever know.
Result<std::vector<TakenBack>> coalesce(Database &database, Change &change)
{
    std::vector<TakenBack> all;
    for (FieldChange &field : change.fields) {
        if (field.overwrites.size() != 1)
            continue;
        TAMBO_ASSIGN(auto taken, takeBack(database, change, field.overwrites.front(), field));
        if (taken) {
            field.overwrites = taken->field.overwrites;
            all.push_back(*std::move(taken));
        }
    }
    return all;
}

} // namespace

/// A change that no segment can hold would stop everything behind it: refused while its person is
/// still there.
Result<> Writer::checkSize(const Change &change, SpaceId space) const
{
    if (encodeChange(change).size() <= maxSegmentBytes / 2)
        return {};
    SegmentHeader header;
    header.space = space;
    header.device = m_state.device();
    header.firstSeq = header.lastSeq = quint64(change.dot.seq());
    header.previous = *ShortHash::from(QByteArray(ShortHash::size, 1));
    header.key = *KeyId::from(QByteArray(KeyId::size, 1));
    const auto sealed = sealSegment(
        header, QByteArray(aeadKeySize, '\0'), m_state.keyring.device, {change}, m_state.authors);
    return sealed.ok() ? Result<>() : Result<>(sealed.error());
}

/// Undo needs what the change replaces; once it is coalesced away, nothing else knows it.
Result<> Writer::remember(const Change &change)
{
    Projection projection = m_state.projection();
    const EntityInfo *info = projection.info(change.entity);
    if ((info && info->undoable == Undoable::No) || m_deed.addOwn(change))
        return {};
    TAMBO_ASSIGN(const auto before, projection.load(change.entity, change.record));
    Surroundings around{info, deviceLess(), {}};
    Statement rows = m_database.prepare("SELECT DISTINCT field FROM p_conflict WHERE record = ?");
    rows.bind(1, change.record);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        around.conflicts.insert(int(rows.integer(0)));
    }
    m_deed.add(change, before.value_or(RecordState{}), around);
    return {};
}

Result<Dot> Writer::write(const EntityInfo &info, Change change)
{
    const SpaceId space = spaceOf(change.record);
    for (const FieldChange &field : change.fields)
        TAMBO_TRY(checkField(info, false, space, field));
    TAMBO_ASSIGN(const Change written, append(std::move(change), space));
    return written.dot;
}

Result<Dot> Writer::nextDot(const SpaceId &space)
{
    TAMBO_ASSIGN(const qint64 author, m_state.authors.numberOf(Author{space, m_state.device()}));
    return Dot::of(author, m_state.known.last(author) + 1);
}

Result<> Writer::putPending(const Change &change)
{
    Statement put
        = m_database.prepare("INSERT INTO pending(author, seq, record, bytes) VALUES(?, ?, ?, ?)");
    TAMBO_TRY(put.bind(1, change.dot.author())
            .bind(2, change.dot.seq())
            .bind(3, change.record)
            .bind(4, encodeChange(change))
            .run());
    m_state.known.add(change.dot.author(), change.dot.seq(), change.dot.seq());
    return {};
}

Result<> Writer::adopt(const Change &change)
{
    TAMBO_TRY(checkSize(change, spaceOf(change.dot)));
    m_state.clock.observe(change.hlc);
    TAMBO_TRY(putPending(change));
    recompute();
    return {};
}

void Writer::recompute()
{
    m_state.outdated = true;
    for (const EntityInfo *info : m_state.entities)
        m_changes.entities.insert(info->number);
    m_changes.blobs = true;
}

bool Writer::canWriteIn(const SpaceId &space) const
{
    // A change in a space whose key has not come yet could not be sealed, and would hold up others.
    const bool canSeal = m_state.trust.kindOf(space) == SpaceKind::Public
        || m_state.trust.writingKey(space).has_value();
    return !space.isNull() && canSeal && m_state.trust.mayWrite(space, m_state.keyring);
}

Result<Change> Writer::append(Change change, SpaceId space)
{
    const auto centre = m_state.trust.centreOf(space);
    if (!canWriteIn(space))
        return centre && *centre != m_state.keyring.centre
            ? fail(Error::Kind::Denied,
                  Texts::tr("Esto es de otro centro. Aquí solo se puede leer."))
            : notAMember();
    TAMBO_ASSIGN(change.dot, nextDot(space));
    if (change.record.isNull())
        change.record = change.dot;
    change.hlc = m_state.clock.next();
    // Persons are records of a private space, which a public one may not name.
    change.actor = m_state.trust.kindOf(space) == SpaceKind::Public ? RecordId{} : m_actor;
    TAMBO_TRY(checkSize(change, space));
    TAMBO_TRY(remember(change));
    TAMBO_ASSIGN(const std::vector<TakenBack> taken, coalesce(m_database, change));
    TAMBO_TRY(putPending(change));
    TAMBO_TRY(m_state.projection().apply({&change, 1}, &m_changes, taken));
    return change;
}

} // namespace tambo::store
