// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/dossier.h"

#include "app/people/persons.h"
#include "app/store/replica.h"
#include "app/store/writerstate.h"

namespace tambo::people {

namespace {

using store::Value;

Result<std::vector<std::pair<const store::FieldInfo *, Value>>> fieldsOf(
    const store::EntityInfo &info, const QByteArray &bytes,
    const store::RecordState::DeviceLess &less)
{
    const auto state = store::RecordState::decode(bytes);
    if (!state)
        return fail(Error::Kind::Corrupt, {}, QStringLiteral("state of a person's record"));
    std::vector<std::pair<const store::FieldInfo *, Value>> fields;
    for (const store::FieldInfo &field : info.fields) {
        Value value = shownValue(*state, field, less);
        const bool nothing = field.isSet() ? value.elements().empty()
                                           : field.normal(value) == field.normal(Value());
        if (!nothing)
            fields.emplace_back(&field, std::move(value));
    }
    return fields;
}

Result<QList<Dossier::Record>> recordsIn(store::Reader &reader, const SpaceId &space)
{
    QList<Dossier::Record> records;
    const auto less = reader.deviceLess();
    for (const store::EntityInfo *info : reader.entities()) {
        if (info->exported == store::Exportable::No)
            continue;
        store::Statement rows = reader.database().prepare(
            QByteArray("SELECT p.id, p.hidden, p.state FROM p_") + info->name
            + " p JOIN author a ON a.id = p.id >> 40 WHERE a.space = ? ORDER BY p.id");
        rows.bind(1, space);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == store::Statement::Step::Done)
                break;
            TAMBO_ASSIGN(auto fields, fieldsOf(*info, rows.bytes(2), less));
            if (!fields.empty())
                records.append({info, rows.dot(0), rows.integer(1) != 0, std::move(fields)});
        }
    }
    return records;
}

/// What she did elsewhere. Only the changes say who made them, so all are read.
Result<QList<Dossier::Deed>> deedsOf(store::Writer &writer, const Person &person)
{
    store::WriterState &state = writer.state();
    const store::Projection projection = state.projection();
    std::map<int, std::pair<const store::EntityInfo *, QSet<RecordId>>> changed;
    TAMBO_TRY(store::eachChangeRun(state,
        [&](qint64 author, qint64, qint64, std::span<const store::Change> changes) -> Result<> {
            if (state.authors.author(author).space == person.space)
                return {};
            for (const store::Change &change : changes) {
                if (change.actor != person.id.record)
                    continue;
                const store::EntityInfo *info = projection.info(change.entity);
                auto &ofEntity = changed[info ? info->number : 0];
                ofEntity.first = info;
                ofEntity.second.insert(change.record);
            }
            return {};
        }));
    QList<Dossier::Deed> deeds;
    for (const auto &[number, ofEntity] : changed)
        deeds.append({ofEntity.first, qint64(ofEntity.second.size())});
    return deeds;
}

} // namespace

Result<Dossier> dossierOf(store::Writer &writer, Id<Person> id)
{
    const bool own = writer.actor() == id.record;
    TAMBO_TRY(allow(writer, own ? Verb::RecordStories : Verb::ExportPerson));
    Dossier dossier;
    TAMBO_ASSIGN(dossier.person, personOf(writer, peopleSpace(writer), id));
    dossier.id = writer.fullId(id.record);
    TAMBO_ASSIGN(dossier.records, recordsIn(writer, dossier.person.space));
    TAMBO_ASSIGN(dossier.deeds, deedsOf(writer, dossier.person));
    const store::WriterState &state = writer.state();
    const QList<CentreId> ever
        = state.trust.log(state.keyring.centre)->memberships().everMembers(dossier.person.space);
    for (const CentreId &centre : ever) {
        if (state.trust.isMember(dossier.person.space, centre))
            dossier.sharedWith.append(centre);
    }
    return dossier;
}

} // namespace tambo::people
