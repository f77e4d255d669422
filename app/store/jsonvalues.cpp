// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jsonvalues.h"

#include "app/store/texts.h"

#include <QDateTime>
#include <QJsonArray>
#include <cmath>

namespace tambo::store {

namespace {

// JSON knows no such numbers.
constexpr QLatin1String infinite("Infinity");
constexpr QLatin1String minusInfinite("-Infinity");
constexpr QLatin1String notANumber("NaN");

/// Milliseconds that ISO 8601 can say with four digits of year; others stay numbers.
QJsonValue momentJson(qint64 ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms).toUTC();
    const int year = moment.date().year();
    return year >= 1 && year <= 9999 ? QJsonValue(moment.toString(Qt::ISODateWithMs))
                                     : QJsonValue(ms);
}

QJsonValue realJson(double real)
{
    if (std::isnan(real))
        return notANumber;
    if (std::isinf(real))
        return real > 0 ? infinite : minusInfinite;
    return real;
}

Error wrongKind(const char *wanted)
{
    return fail(Error::Kind::BadInput,
        Texts::tr("El dato no tiene la forma que corresponde a ese campo."),
        QLatin1String(wanted) + QStringLiteral(" expected"));
}

Result<Value> integerFrom(const QJsonValue &json)
{
    // Qt keeps whole numbers apart from others; 1.5 or 1e300 is not one.
    const qint64 integer = json.toInteger(0);
    if (!json.isDouble() || json != QJsonValue(integer))
        return wrongKind("whole number");
    return Value(integer);
}

Result<Value> realFrom(const QJsonValue &json)
{
    if (json.isDouble())
        return Value(json.toDouble());
    const QString text = json.toString();
    if (text == infinite || text == minusInfinite)
        return Value(text == infinite ? HUGE_VAL : -HUGE_VAL);
    return text == notANumber ? Result<Value>(Value(std::nan(""))) : wrongKind("number");
}

Result<Value> momentFrom(const QJsonValue &json)
{
    if (json.isDouble())
        return integerFrom(json);
    const QDateTime moment = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? Result<Value>(Value(qint64(moment.toMSecsSinceEpoch())))
                            : wrongKind("ISO 8601 moment");
}

Result<Value> bytesFrom(const QJsonValue &json)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return json.isString() && bytes ? Result<Value>(Value(*bytes)) : wrongKind("base64");
}

Result<Value> blobFrom(const QJsonValue &json)
{
    const QByteArray text = json.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == BlobId::size && bytes.toHex() == text ? Result<Value>(Value(bytes))
                                                                 : wrongKind("hash of a file");
}

} // namespace

QJsonValue toJson(const Reader &reader, ValueKind kind, const Value &value)
{
    if (value.as<std::vector<Value>>()) {
        QJsonArray elements;
        for (const Value &element : value.elements())
            elements.append(toJson(reader, kind, element));
        return elements;
    }
    if (const auto *integer = value.as<qint64>())
        return kind == ValueKind::Moment ? momentJson(*integer) : QJsonValue(*integer);
    if (const auto *real = value.as<double>())
        return realJson(*real);
    if (const auto *text = value.as<QString>())
        return *text;
    if (const auto *bytes = value.as<QByteArray>())
        return QString::fromLatin1(kind == ValueKind::Blob ? bytes->toHex() : bytes->toBase64());
    if (const auto *dot = value.as<Dot>())
        return reader.fullId(*dot);
    return QJsonValue::Null;
}

Result<Value> fromJson(ValueKind kind, const QJsonValue &json, const Resolver &resolve)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    switch (kind) {
    case ValueKind::Integer:
        return integerFrom(json);
    case ValueKind::Moment:
        return momentFrom(json);
    case ValueKind::Real:
        return realFrom(json);
    case ValueKind::Text:
        return json.isString() ? Result<Value>(ValueOf<QString>::to(json.toString()))
                               : wrongKind("text");
    case ValueKind::Bytes:
        return bytesFrom(json);
    case ValueKind::Blob:
        return blobFrom(json);
    case ValueKind::Reference:
        break;
    }
    if (!json.isString())
        return wrongKind("id of a record");
    TAMBO_ASSIGN(const auto record, resolve(json.toString()));
    return record ? Value(*record) : Value();
}

} // namespace tambo::store
