// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/changewords.h"

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

} // namespace

Result<QString> titleOf(store::Reader &reader, RecordId record)
{
    return titleWithin(reader, record, 0);
}

Result<> ChangeWords::readNames()
{
    TAMBO_ASSIGN(m_names, people::pcNames(m_reader, m_store.space(store::SpaceKind::Centre)));
    return {};
}

void ChangeWords::expect(const DeviceId &device)
{
    if (device != m_store.device())
        m_others.insert(device);
}

QString ChangeWords::where(const DeviceId &device) const
{
    if (device == m_store.device())
        return tr("En este PC");
    for (const auto &[centre, log] : m_trust.logs()) {
        if (!log.device(device) || centre == m_store.centre())
            continue;
        const auto profile = people::centreProfile(m_reader, m_trust, centre);
        return profile.ok() ? tr("En %1").arg(profile->name) : tr("En otro centro");
    }
    if (const QString name = m_names.value(device); !name.isEmpty())
        return tr("En el PC %1").arg(name);
    return m_others.size() < 2
        ? tr("En otro PC")
        : tr("En el PC %1").arg(toBase32(device.toByteArray()).left(idLetters));
}

Result<QString> ChangeWords::who(RecordId actor) const
{
    return people::actorName(m_reader, m_trust, actor);
}

Result<QString> ChangeWords::text(
    const EntityInfo &info, const FieldInfo &field, const Value &value) const
{
    if (const auto *record = value.as<Dot>())
        return titleOf(m_reader, *record);
    if (field.kind == store::ValueKind::Blob && !value.isNull()) {
        const BlobId blob = store::ValueOf<BlobId>::from(value);
        const qint64 bytes = m_store.blobs().storedBytes(blob);
        return bytes > 0 ? tr("Un archivo de %1").arg(bytesText(bytes))
                         : tr("Un archivo que todavía no llega");
    }
    return value.isNull() ? QString() : valueText(info, field, value);
}

} // namespace tambo::ui
