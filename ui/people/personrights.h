// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personcard.h"
#include "ui/shell/context.h"

// What the table of roles (app/people/roles.h) says about one person, for whoever sits here.
namespace tambo::ui {

/// The roles that she may give to somebody new.
[[nodiscard]] QList<people::Role> rolesToGive(const Access &access);

/// Whether this PC decides for its centre: there people are erased and PCs let in or sent away.
[[nodiscard]] bool decidesHere(const store::Store &store);

/// `kind`: how that person signs in now.
[[nodiscard]] PersonCard::Rights rightsOver(
    const Context &context, const people::Person &person, people::CodeKind kind);

} // namespace tambo::ui
