// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/parts.h"

#include "app/store/texts.h"

#include <QSet>

namespace tambo::store {

namespace {

Result<> addParts(Reader &reader, const EntityInfo &info, const FieldInfo &field, RecordId whole,
    QList<KnownRecord> &parts)
{
    const SpaceId space = reader.spaceOf(whole);
    Statement rows = reader.database().prepare(QByteArray("SELECT id, state FROM p_") + info.name
        + " WHERE " + field.name + " = ? ORDER BY id");
    rows.bind(1, whole);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        // Another centre must not hang its records into ours by naming them.
        if (reader.spaceOf(rows.dot(0)) != space)
            continue;
        auto state = RecordState::decode(rows.bytes(1));
        if (!state)
            return fail(Error::Kind::Corrupt, {}, QStringLiteral("state of a part"));
        if (state->created)
            parts.append({&info, rows.dot(0), *std::move(state)});
    }
}

/// removeWhole writes the tombstone of the whole first and those of its parts right after it: a
/// part's tombstone with a smaller seq was put by hand before.
bool fellWith(const RecordState &part, const std::vector<Dot> &ofWhole)
{
    const auto live = part.liveTombstones();
    return !live.empty() && std::all_of(live.begin(), live.end(), [&](Dot dot) {
        return std::any_of(ofWhole.begin(), ofWhole.end(),
            [&](Dot own) { return own.author() == dot.author() && own.seq() < dot.seq(); });
    });
}

} // namespace

Result<std::optional<KnownRecord>> knownRecord(Reader &reader, RecordId record)
{
    for (const EntityInfo *info : reader.entities()) {
        TAMBO_ASSIGN(auto state, reader.state(*info, record));
        if (state && state->created)
            return std::optional(KnownRecord{info, record, *std::move(state)});
    }
    return std::optional<KnownRecord>();
}

RecordId wholeOf(const Reader &reader, const KnownRecord &part)
{
    for (const FieldInfo &field : part.info->fields) {
        if (!field.has(Whole))
            continue;
        const Value value = shownValue(part.state, field, reader.deviceLess());
        const auto *whole = value.as<Dot>();
        if (whole && reader.spaceOf(*whole) == reader.spaceOf(part.record))
            return *whole;
    }
    return {};
}

Result<QList<KnownRecord>> partsOf(Reader &reader, RecordId whole)
{
    QList<KnownRecord> parts;
    QSet<RecordId> met{whole};
    QList<RecordId> wholes{whole};
    while (!wholes.isEmpty()) {
        const RecordId of = wholes.takeFirst();
        QList<KnownRecord> found;
        for (const EntityInfo *info : reader.entities()) {
            for (const FieldInfo &field : info->fields) {
                if (field.has(Whole))
                    TAMBO_TRY(addParts(reader, *info, field, of, found));
            }
        }
        for (KnownRecord &part : found) {
            if (met.contains(part.record))
                continue;
            met.insert(part.record);
            wholes.append(part.record);
            parts.append(std::move(part));
        }
    }
    return parts;
}

Result<QList<KnownRecord>> editedPartsOf(Reader &reader, RecordId whole)
{
    TAMBO_ASSIGN(const QList<KnownRecord> parts, partsOf(reader, whole));
    QList<KnownRecord> edited;
    for (const KnownRecord &part : parts) {
        Statement changes
            = reader.database().prepare("SELECT count(*) FROM p_history WHERE record = ?");
        changes.bind(1, part.record);
        TAMBO_TRY(changes.step());
        if (changes.integer(0) > 1)
            edited.append(part);
    }
    return edited;
}

Result<> removeWhole(Writer &writer, const EntityInfo &info, RecordId record)
{
    TAMBO_TRY(writer.remove(info, record));
    TAMBO_ASSIGN(const QList<KnownRecord> parts, partsOf(writer, record));
    for (const KnownRecord &part : parts) {
        if (!part.state.hidden())
            TAMBO_TRY(writer.remove(*part.info, part.record));
    }
    return {};
}

Result<> restoreWhole(Writer &writer, const EntityInfo &info, RecordId record)
{
    TAMBO_ASSIGN(const auto state, writer.state(info, record));
    if (!state)
        return fail(Error::Kind::NotFound, Texts::tr("Eso no está aquí."));
    const auto tombstones = state->liveTombstones();
    TAMBO_TRY(writer.restore(info, record));
    TAMBO_ASSIGN(const QList<KnownRecord> parts, partsOf(writer, record));
    for (const KnownRecord &part : parts) {
        if (fellWith(part.state, tombstones))
            TAMBO_TRY(writer.restore(*part.info, part.record));
    }
    return {};
}

} // namespace tambo::store
