// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tambo::ui {

/// What a person writes about when something happened, as EDTF (app/archive/told.h): "1962",
/// "hacia 1962", "años 70", "agosto 2015", "14 de agosto de 2015", "siglo XIX", "de 1970 a 1975",
/// "desde 1990"; also EDTF itself, and everything that toldText writes in Spanish. Empty text and
/// "no se sabe" are empty EDTF; nullopt where the text is not clear.
[[nodiscard]] std::optional<QString> toldFromText(const QString &text);

} // namespace tambo::ui
