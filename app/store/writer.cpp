// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writer.h"

#include "app/store/cbor.h"
#include "app/store/writerstate.h"

#include <QCoreApplication>

namespace tambo::store {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error notAMember()
{
    return fail(Error::Kind::Denied,
        tr("Este PC todavía no es parte del centro. Pida que lo acepten y conecte otra vez."));
}

Error tooLong()
{
    return fail(Error::Kind::BadInput,
        tr("El texto es demasiado largo para un solo campo. Divídalo o adjúntelo como archivo."));
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

/// Which elements one version has and the other has not.
std::vector<FieldChange> setDifferences(
    const FieldInfo &field, const RecordState &seen, const Value &before, const Value &after)
{
    std::vector<FieldChange> changes;
    const auto has = [](const Value &set, const Value &element) {
        const auto &all = set.elements();
        return std::find(all.begin(), all.end(), element) != all.end();
    };
    for (const Value &element : after.elements()) {
        if (!has(before, element) && !element.isNull())
            changes.push_back(
                {field.number, element, Value(qint64(1)), seen.headsOf(field.number, element)});
    }
    for (const Value &element : before.elements()) {
        if (!has(after, element))
            changes.push_back(
                {field.number, element, Value(qint64(0)), seen.headsOf(field.number, element)});
    }
    return changes;
}

} // namespace

Writer::Writer(WriterState &state)
    : Reader(*state.database, state.authors, state.entities)
    , m_state(state)
{}

Result<> Writer::checkReferences(SpaceId space, const Value &value) const
{
    const auto *dot = value.as<Dot>();
    if (!dot || m_state.trust.kindOf(space) != SpaceKind::Public)
        return {};
    if (m_state.trust.kindOf(spaceOf(*dot)) != SpaceKind::Public)
        return fail(Error::Kind::Denied,
            tr("Algo público no puede nombrar algo privado. Cambie quién puede verlo."),
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

Result<RecordId> Writer::saveFields(
    const EntityInfo &info, RecordId id, SpaceId space, Version &version, const void *entity)
{
    RecordState seen;
    if (!version.state.isEmpty())
        seen = RecordState::decode(version.state).value_or(RecordState{});
    TAMBO_ASSIGN(auto fields, differences(info, seen, entity));
    const bool isNew = id.isNull();
    if (isNew && space.isNull())
        space
            = m_state.trust.spaceOf(m_state.keyring.centre, SpaceKind::Public).value_or(SpaceId{});
    if (!isNew)
        space = spaceOf(id);
    for (const FieldChange &field : fields) {
        if (tooLarge(field.value) || (field.element && tooLarge(*field.element)))
            return tooLong();
        if (!isNew && info.field(field.field)->merge == Merge::Once)
            return fail(Error::Kind::Denied, tr("Ese dato se fijó al crearlo y no se cambia."),
                QStringLiteral("Merge::Once"));
        TAMBO_TRY(checkReferences(space, field.value));
        TAMBO_TRY(checkReferences(space, field.element.value_or(Value())));
    }
    if (isNew || !fields.empty()) {
        Change change;
        change.record = id;
        change.entity = info.number;
        change.fields = std::move(fields);
        TAMBO_ASSIGN(change, append(std::move(change), space));
        id = change.record;
    }
    TAMBO_ASSIGN(const RecordState now, needState(info, id));
    version.state = now.encode();
    return id;
}

Result<> Writer::removeRecord(const EntityInfo &info, RecordId id)
{
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

Result<> Writer::settleField(const EntityInfo &info, RecordId id, int field, const Value &value)
{
    TAMBO_ASSIGN(const RecordState now, needState(info, id));
    TAMBO_TRY(checkReferences(spaceOf(id), value));
    Change change;
    change.record = id;
    change.entity = info.number;
    change.fields.push_back({field, {}, value, now.headsOf(field)});
    TAMBO_TRY(append(std::move(change), spaceOf(id)));
    return {};
}

namespace {

/// An unsealed own value that the new change overwrites is taken back, and the new change takes
/// over what it named: nobody else has seen it, so nobody need ever know.
Result<> coalesce(WriterState &state, Change &change, const EntityInfo &info)
{
    for (FieldChange &field : change.fields) {
        if (field.overwrites.size() != 1)
            continue;
        const Dot old = field.overwrites.front();
        Statement row
            = state.database->prepare("SELECT bytes FROM pending WHERE author = ? AND seq = ?");
        row.bind(1, old.author()).bind(2, old.seq());
        TAMBO_ASSIGN(const auto step, row.step());
        if (step == Statement::Step::Done)
            continue;
        auto pending = decodeChange(row.bytes(0));
        row.reset();
        if (!pending || pending->record != change.record)
            continue;
        const auto same = std::find_if(
            pending->fields.begin(), pending->fields.end(), [&](const FieldChange &f) {
                return f.field == field.field && f.element == field.element;
            });
        if (same == pending->fields.end())
            continue;
        field.overwrites = same->overwrites;
        const FieldChange taken = *same;
        pending->fields.erase(same);
        const bool whole = pending->fields.empty() && pending->dot != pending->record;
        Statement put = state.database->prepare(whole
                ? "DELETE FROM pending WHERE author = ?1 AND seq = ?2"
                : "UPDATE pending SET bytes = ?3 WHERE author = ?1 AND seq = ?2");
        put.bind(1, old.author()).bind(2, old.seq());
        if (!whole)
            put.bind(3, encodeChange(*pending));
        TAMBO_TRY(put.run());
        TAMBO_TRY(state.projection().forget(change.record, info, old, taken, whole));
    }
    return {};
}

} // namespace

Result<Change> Writer::append(Change change, SpaceId space)
{
    const auto centre = m_state.trust.centreOf(space);
    if (space.isNull() || !m_state.trust.mayWrite(space, m_state.device()))
        return centre && *centre != m_state.keyring.centre
            ? fail(Error::Kind::Denied, tr("Esto es de otro centro. Aquí solo se puede leer."))
            : notAMember();
    TAMBO_ASSIGN(const qint64 author, m_state.authors.numberOf(Author{space, m_state.device()}));
    const qint64 seq = m_state.known.last(author) + 1;
    change.dot = Dot::of(author, seq);
    if (change.record.isNull())
        change.record = change.dot;
    change.hlc = m_state.clock.next();
    Projection projection = m_state.projection();
    if (const EntityInfo *info = projection.info(change.entity))
        TAMBO_TRY(coalesce(m_state, change, *info));
    Statement put
        = m_database.prepare("INSERT INTO pending(author, seq, record, bytes) VALUES(?, ?, ?, ?)");
    TAMBO_TRY(put.bind(1, author)
            .bind(2, seq)
            .bind(3, change.record)
            .bind(4, encodeChange(change))
            .run());
    m_state.known.add(author, seq, seq);
    TAMBO_TRY(projection.apply({&change, 1}, &m_changes));
    return change;
}

} // namespace tambo::store
