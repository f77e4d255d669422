// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/reader.h"

#include <QJsonValue>

// Values of fields as JSON and back: numbers, strings, and for what JSON has no form ISO 8601 in
// UTC (moments), lower-case hex (files by their hash), base64 (bytes) and full ids (records).
namespace tambo::store {

/// The keys of a JSON line beside the fields; no field may be named so.
namespace jsonkey {
inline constexpr QLatin1String entity("entity"); ///< its name
inline constexpr QLatin1String id("id"); ///< in full, base32
inline constexpr QLatin1String space("space"); ///< "public", "centre"
inline constexpr QLatin1String centre("centre"); ///< base32, where it is another's
inline constexpr QLatin1String disagreements("disagreements"); ///< field: other values
} // namespace jsonkey

[[nodiscard]] QJsonValue toJson(const Reader &reader, ValueKind kind, const Value &value);

/// What a reference in a file means here; nullopt leaves it out.
using Resolver = std::function<Result<std::optional<RecordId>>(const QString &fullId)>;
/// BadInput where the JSON is not of that kind.
[[nodiscard]] Result<Value> fromJson(
    ValueKind kind, const QJsonValue &json, const Resolver &resolve);

} // namespace tambo::store
