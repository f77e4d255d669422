// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>

namespace tambo::ui {

/// The dark modules of a QR code of `text` (ISO/IEC 18004, Latin-1, error correction M) in a square
/// of that side, with the four white modules around it that readers need. Empty for what does not
/// fit into one: more than some 2,300 letters.
[[nodiscard]] QPainterPath qrPath(const QString &text, int side);

} // namespace tambo::ui
