// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tambo::ui {

/// Lato, as everywhere in the program, `tenths` of a millimetre high. Where it is missing the
/// system's own font serves.
[[nodiscard]] QFont paperFont(int tenths, QFont::Weight weight = QFont::Normal);

} // namespace tambo::ui
