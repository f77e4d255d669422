// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/disputecontent.h"

#include "ui/people/changewords.h"
#include "ui/people/fieldwords.h"

namespace tambo::ui {

namespace {

using store::EntityInfo;
using store::FieldInfo;
using store::Value;

/// Puts one dispute into words.
class Wording
{
public:
    Wording(store::Reader &reader, const store::Store &store, const store::Trust &trust)
        : m_reader(reader)
        , m_store(store)
        , m_words(reader, store, trust)
    {}

    Result<DisputeContent> run(const store::Dispute &dispute)
    {
        TAMBO_TRY(m_words.readNames());
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
        for (const store::DisputeSide &side : sides)
            m_words.expect(side.device);
    }

    Result<SideContent> sideOf(const store::DisputeSide &side)
    {
        SideContent words;
        words.here = side.device == m_store.device();
        words.where = m_words.where(side.device);
        if (!words.here)
            words.road = side.road;
        TAMBO_ASSIGN(words.who, m_words.who(side.actor));
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
            TAMBO_ASSIGN(content.before, m_words.text(info, *field.info, *field.before));
        }
        for (const store::DisputeSide &side : field.sides) {
            TAMBO_ASSIGN(SideContent words, sideOf(side));
            TAMBO_ASSIGN(words.text, m_words.text(info, *field.info, side.value));
            content.sides.append(words);
        }
        return content;
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
            TAMBO_ASSIGN(const QString text, m_words.text(*dispute.info, field, value));
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
    ChangeWords m_words;
};

} // namespace

QString whereText(const SideContent &side)
{
    if (!side.road)
        return side.where;
    switch (*side.road) {
    case store::Meeting::Road::Stick:
        return ConflictWords::tr("%1, llegó por USB").arg(side.where);
    case store::Meeting::Road::LocalNetwork:
        return ConflictWords::tr("%1, llegó por la red local").arg(side.where);
    case store::Meeting::Road::Server:
        return ConflictWords::tr("%1, llegó por el servidor").arg(side.where);
    }
    return side.where;
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
