// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/disputecontent.h"

#include "app/core/base32.h"
#include "app/people/centres.h"
#include "app/people/lookup.h"
#include "app/people/pcnames.h"
#include "app/store/parts.h"
#include "ui/people/fieldwords.h"
#include "ui/shell/words.h"

namespace tambo::ui {

namespace {

using store::EntityInfo;
using store::FieldInfo;
using store::Value;

constexpr int idLetters = 4; // of a PC, where several others are meant

/// The first reference that a record has to another: a part's whole, a role's person.
RecordId belongsTo(store::Reader &reader, const store::KnownRecord &known)
{
    for (const FieldInfo &field : known.info->fields) {
        if (field.kind != store::ValueKind::Reference || field.isSet())
            continue;
        const Value value = shownValue(known.state, field, reader.deviceLess());
        if (const auto *record = value.as<Dot>())
            return *record;
    }
    return {};
}

Result<QString> titleWithin(store::Reader &reader, RecordId record, int depth)
{
    TAMBO_ASSIGN(const auto known, knownRecord(reader, record));
    if (!known)
        return QString();
    for (const FieldInfo &field : known->info->fields) {
        const Value value = shownValue(known->state, field, reader.deviceLess());
        if (field.has(store::Title) && !value.isNull())
            return valueText(*known->info, field, value);
    }
    const RecordId whole = belongsTo(reader, *known);
    if (whole.isNull() || depth > 0)
        return QString();
    return titleWithin(reader, whole, depth + 1);
}

/// Puts one dispute into words.
class Wording
{
public:
    Wording(store::Reader &reader, const store::Store &store, const store::Trust &trust)
        : m_reader(reader)
        , m_store(store)
        , m_trust(trust)
    {}

    Result<DisputeContent> run(const store::Dispute &dispute)
    {
        TAMBO_ASSIGN(m_names, people::pcNames(m_reader, m_store.space(store::SpaceKind::Centre)));
        DisputeContent content;
        content.dispute = dispute;
        content.entity = entityText(*dispute.info);
        TAMBO_ASSIGN(content.title, titleOf(m_reader, dispute.record));
        if (content.title.isEmpty())
            content.title = content.entity;
        for (const store::DisputedField &field : dispute.fields)
            noteOthers(field.sides);
        if (dispute.removal) {
            noteOthers(dispute.removal->by);
            noteOthers(dispute.removal->since);
            TAMBO_ASSIGN(content.removal, removalOf(*dispute.info, *dispute.removal));
        }
        for (const store::DisputedField &field : dispute.fields) {
            TAMBO_ASSIGN(const FieldContent words, fieldOf(*dispute.info, field));
            content.fields.append(words);
        }
        TAMBO_TRY(addEqual(content));
        return content;
    }

private:
    void noteOthers(const std::vector<store::DisputeSide> &sides)
    {
        for (const store::DisputeSide &side : sides) {
            if (side.device != m_store.device())
                m_others.insert(side.device);
        }
    }

    Result<SideContent> sideOf(const store::DisputeSide &side)
    {
        SideContent words;
        words.here = side.device == m_store.device();
        words.where = whereOf(side.device);
        TAMBO_ASSIGN(words.who, people::actorName(m_reader, m_trust, side.actor));
        return words;
    }

    Result<RemovalContent> removalOf(const EntityInfo &info, const store::Removal &removal)
    {
        RemovalContent content;
        for (const store::DisputeSide &side : removal.by) {
            TAMBO_ASSIGN(const SideContent words, sideOf(side));
            content.by.append(words);
        }
        for (const store::DisputeSide &side : removal.since) {
            TAMBO_ASSIGN(const SideContent words, sideOf(side));
            content.since.append(words);
        }
        for (const FieldInfo *field : removal.changed) {
            if (isReadable(info, *field))
                content.changed.append(fieldText(info, *field));
        }
        for (const EntityInfo *part : removal.parts)
            content.changed.append(entityText(*part));
        return content;
    }

    Result<FieldContent> fieldOf(const EntityInfo &info, const store::DisputedField &field)
    {
        FieldContent content;
        content.name = fieldText(info, *field.info);
        content.prose = field.info->merge == store::Merge::Text;
        content.typed = isTyped(info, *field.info);
        if (field.before) {
            TAMBO_ASSIGN(content.before, textOf(info, *field.info, *field.before));
        }
        for (const store::DisputeSide &side : field.sides) {
            TAMBO_ASSIGN(SideContent words, sideOf(side));
            TAMBO_ASSIGN(words.text, textOf(info, *field.info, side.value));
            content.sides.append(words);
        }
        return content;
    }

    Result<QString> textOf(const EntityInfo &info, const FieldInfo &field, const Value &value)
    {
        if (const auto *record = value.as<Dot>())
            return titleOf(m_reader, *record);
        if (field.kind == store::ValueKind::Blob && !value.isNull()) {
            const BlobId blob = store::ValueOf<BlobId>::from(value);
            const qint64 bytes = m_store.blobs().storedBytes(blob);
            return bytes > 0 ? ConflictWords::tr("Un archivo de %1").arg(bytesText(bytes))
                             : ConflictWords::tr("Un archivo que todavía no llega");
        }
        return value.isNull() ? QString() : valueText(info, field, value);
    }

    [[nodiscard]] QString whereOf(const DeviceId &device)
    {
        if (device == m_store.device())
            return ConflictWords::tr("En este PC");
        for (const auto &[centre, log] : m_trust.logs()) {
            if (!log.device(device) || centre == m_store.centre())
                continue;
            const auto profile = people::centreProfile(m_reader, m_trust, centre);
            return profile.ok() ? ConflictWords::tr("En %1").arg(profile->name)
                                : ConflictWords::tr("En otro centro");
        }
        if (const QString name = m_names.value(device); !name.isEmpty())
            return ConflictWords::tr("En el PC %1").arg(name);
        return m_others.size() < 2
            ? ConflictWords::tr("En otro PC")
            : ConflictWords::tr("En el PC %1").arg(toBase32(device.toByteArray()).left(idLetters));
    }

    Result<> addEqual(DisputeContent &content)
    {
        const store::Dispute &dispute = content.dispute;
        const auto state = store::RecordState::decode(dispute.version.state);
        for (const FieldInfo &field : dispute.info->fields) {
            const bool disputed = std::any_of(dispute.fields.begin(), dispute.fields.end(),
                [&](const store::DisputedField &one) { return one.info == &field; });
            if (disputed || !state || !isReadable(*dispute.info, field))
                continue;
            const Value value = shownValue(*state, field, m_reader.deviceLess());
            if (value.isNull())
                continue;
            TAMBO_ASSIGN(const QString text, textOf(*dispute.info, field, value));
            if (text.isEmpty())
                continue;
            const QString name = fieldText(*dispute.info, field);
            content.equalNames.append(name);
            content.equalLines.append(ConflictWords::tr("%1: %2").arg(name, text));
        }
        return {};
    }

    store::Reader &m_reader;
    const store::Store &m_store;
    const store::Trust &m_trust;
    QHash<DeviceId, QString> m_names; ///< what people call the PCs of this centre
    QSet<DeviceId> m_others;
};

} // namespace

Result<QString> titleOf(store::Reader &reader, RecordId record)
{
    return titleWithin(reader, record, 0);
}

Result<DisputesContent> readDisputes(
    store::Reader &reader, const store::Store &store, const DisputeWish &wish)
{
    const auto trust = store.trust();
    TAMBO_ASSIGN(const auto records, disputedRecords(reader, *trust, store.device(), wish.about));
    DisputesContent content;
    content.count = records.size();
    if (records.isEmpty())
        return content;
    while (content.index < records.size() && records[content.index].record < wish.from)
        ++content.index;
    content.index %= records.size();
    TAMBO_ASSIGN(const store::Dispute found, dispute(reader, *trust, records[content.index]));
    TAMBO_ASSIGN(content.current, Wording(reader, store, *trust).run(found));
    return content;
}

} // namespace tambo::ui
