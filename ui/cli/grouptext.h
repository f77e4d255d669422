// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/centres.h"
#include "app/people/groups.h"
#include "ui/cli/call.h"

namespace tambo::ui::cli {

using CentreNames = QHash<CentreId, people::CentreProfile>;
/// Whom somebody typed: a number, or the name that the centre gave itself.
[[nodiscard]] Result<CentreId> findCentre(const CentreNames &names, const QString &typed);

/// What was typed after `tambo group grant` or `end`.
struct GroupAndCentre {
    people::GroupCard group;
    CentreId centre;
};
[[nodiscard]] Result<GroupAndCentre> findGroupAndCentre(
    store::Store &store, const QString &group, const QString &centre);

[[nodiscard]] QString groupId(const SpaceId &space);
[[nodiscard]] QJsonObject toJson(
    const people::GroupCard &card, const CentreNames &names, const CentreId &own);
/// The name it gave itself, or its number.
[[nodiscard]] QString centreText(const CentreNames &names, const CentreId &centre);

} // namespace tambo::ui::cli
