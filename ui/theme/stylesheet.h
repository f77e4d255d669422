// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace tambo::ui {

/// Fills a template of Qt style sheet rules for one look and scale: `@surface` becomes a colour,
/// `@memoria.band` a module's, `@font(h1)` size and weight of a text role, and every length `12px`
/// is scaled. What is no token stays as it is.
[[nodiscard]] QString fillStyleSheet(
    QString rules, const Tokens &tokens, Theme::Look look, int scale);

/// Rules that would be the same line again and again in the template: labels by role and colour,
/// rail and segments by module.
[[nodiscard]] QString repeatedRules();

} // namespace tambo::ui
