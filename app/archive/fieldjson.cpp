// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/fieldjson.h"

#include "app/archive/texts.h"
#include "app/store/textlimits.h"

#include <QJsonArray>
#include <algorithm>

namespace tambo::archive {

using store::FieldInfo;
using store::Value;
using store::ValueKind;

namespace {

bool saysNothing(const Value &value)
{
    return value.isNull() || (value.as<std::vector<Value>>() && value.elements().empty());
}

Value sorted(const Value &value)
{
    std::vector<Value> elements = value.elements();
    std::sort(elements.begin(), elements.end());
    return Value(std::move(elements));
}

Error wrongForm(const FieldInfo &field, const QString &detail)
{
    return fail(Error::Kind::BadInput,
        Archive::tr("El dato «%1» no tiene la forma debida.").arg(QLatin1String(field.name)),
        detail);
}

Result<Value> oneValue(
    const FieldInfo &field, const QJsonValue &json, const store::Resolver &resolve)
{
    auto value = store::fromJson(field.kind, json, resolve);
    if (!value.ok())
        return value.error().kind == Error::Kind::BadInput ? wrongForm(field, value.error().detail)
                                                           : value.error();
    const auto *text = value->as<QString>();
    if (text && text->size() > store::mostLettersIn(field))
        return fail(Error::Kind::BadInput,
            Archive::tr("El texto de «%1» es demasiado largo.").arg(QLatin1String(field.name)));
    return value;
}

} // namespace

QJsonObject fieldsJson(
    const store::Reader &reader, const store::EntityInfo &info, const store::RecordState &state)
{
    QJsonObject fields;
    const auto less = reader.deviceLess();
    for (const FieldInfo &field : info.fields) {
        const Value value = shownValue(state, field, less);
        if (field.kind == ValueKind::Blob || saysNothing(value))
            continue;
        fields.insert(QLatin1String(field.name),
            store::toJson(reader, field.kind, field.isSet() ? sorted(value) : value));
    }
    return fields;
}

Result<Value> fieldValue(
    const FieldInfo &field, const QJsonObject &fields, const store::Resolver &resolve)
{
    const QJsonValue json = fields.value(QLatin1String(field.name));
    if (field.kind == ValueKind::Blob)
        return field.isSet() ? Value(std::vector<Value>()) : Value();
    if (!field.isSet()) {
        TAMBO_ASSIGN(const Value value, oneValue(field, json, resolve));
        return field.normal(value);
    }
    if (!json.isArray() && !json.isUndefined() && !json.isNull())
        return wrongForm(field, QStringLiteral("array expected"));
    std::vector<Value> elements;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &element : array) {
        TAMBO_ASSIGN(Value value, oneValue(field, element, resolve));
        if (!value.isNull())
            elements.push_back(std::move(value));
    }
    return Value(std::move(elements));
}

} // namespace tambo::archive
