// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"
#include "app/store/value.h"

#include <QCoreApplication>

// What records and their fields are called where people read them, not programs.
namespace tambo::ui {

/// The translation context of what stands in no class: `PeopleWords::tr("…")`.
struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

/// "Historias"; the name in the declaration where a newer one has no words yet.
[[nodiscard]] QString entityText(const store::EntityInfo &info);
/// "Quién cuenta"; the name in the declaration where there are no words for it.
[[nodiscard]] QString fieldText(const store::EntityInfo &info, const store::FieldInfo &field);
/// Whether a field says something to people: not what programs need to find or draw things.
[[nodiscard]] bool isReadable(const store::EntityInfo &info, const store::FieldInfo &field);
/// Whether a person writes its values letter by letter: not codes, numbers or what is chosen.
[[nodiscard]] bool isTyped(const store::EntityInfo &info, const store::FieldInfo &field);
/// "7 de marzo de 2026, 14:05", in the zone of this PC.
[[nodiscard]] QString longMomentText(const QDateTime &moment);
/// A value in words; empty for files and references, which are links.
[[nodiscard]] QString valueText(
    const store::EntityInfo &info, const store::FieldInfo &field, const store::Value &value);

} // namespace tambo::ui
