// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/jsonvalues.h"

#include <QJsonObject>

// Records as JSON by their declaration, so that a new field needs no code here. Left out are files:
// their ids mean something on this PC only.
namespace tambo::archive {

/// What is shown of the record: an entry for each field that says something, by its name. The
/// elements of sets are sorted, as their order says nothing.
[[nodiscard]] QJsonObject fieldsJson(
    const store::Reader &reader, const store::EntityInfo &info, const store::RecordState &state);
/// The value of a field as its struct would hold it; null for a file, and for what is not there.
/// BadInput where the JSON has another form, or a text is longer than people may write.
[[nodiscard]] Result<store::Value> fieldValue(
    const store::FieldInfo &field, const QJsonObject &fields, const store::Resolver &resolve);

} // namespace tambo::archive
