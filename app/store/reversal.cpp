// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reversal.h"

#include "app/store/texts.h"

namespace tambo::store {

namespace {

const FieldInfo *reversesField(const EntityInfo &info)
{
    const auto found = std::find_if(info.fields.begin(), info.fields.end(),
        [](const FieldInfo &field) { return field.has(Reverses); });
    return found == info.fields.end() ? nullptr : &*found;
}

Value opposite(const Value &value)
{
    if (const auto *number = value.as<qint64>())
        return -*number;
    if (const auto *number = value.as<double>())
        return -*number;
    return value;
}

Result<qint64> countReversals(
    Writer &writer, const EntityInfo &info, const FieldInfo &reverses, RecordId record)
{
    Statement row = writer.database().prepare(QByteArray("SELECT count(*) FROM p_") + info.name
        + " WHERE hidden = 0 AND " + reverses.name + " = ?");
    TAMBO_TRY(row.bind(1, record).step());
    return row.integer(0);
}

} // namespace

Result<RecordId> reverseRecord(Writer &writer, const EntityInfo &info, RecordId record)
{
    const FieldInfo *reverses = reversesField(info);
    if (info.correction != Correction::AppendOnly || !reverses)
        return fail(Error::Kind::Denied, Texts::tr("Eso se corrige en su lugar."),
            QStringLiteral("not append-only"));
    TAMBO_ASSIGN(const auto state, writer.state(info, record));
    if (!state || state->hidden())
        return fail(
            Error::Kind::NotFound, Texts::tr("Eso ya no está aquí. Tal vez alguien lo borró."));
    TAMBO_ASSIGN(const qint64 reversals, countReversals(writer, info, *reverses, record));
    if (reversals > 0)
        return fail(Error::Kind::Denied, Texts::tr("Eso ya está anulado."),
            QStringLiteral("reversed before"));
    std::vector<FieldChange> fields;
    const auto less = writer.deviceLess();
    for (const FieldInfo &field : info.fields) {
        Value value = shownValue(*state, field, less);
        if (field.has(Reverses))
            value = Value(record);
        else if (field.has(Negated))
            value = opposite(value);
        if (field.isSet()) {
            for (const Value &element : value.elements())
                fields.push_back({field.number, element, Value(qint64(1)), {}});
        } else {
            fields.push_back({field.number, {}, value, {}});
        }
    }
    return writer.create(info, writer.spaceOf(record), std::move(fields));
}

} // namespace tambo::store
