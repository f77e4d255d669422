// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace tambo::ui {

enum class FaceShape { Square, Round };

/// A person's picture, the same everywhere, `length` px of this scale wide. The sign of a person
/// where the picture is of a newer program.
[[nodiscard]] QPixmap personFace(const Theme &theme, const QString &picture, int length,
    qreal ratio = 1, FaceShape shape = FaceShape::Square);

/// What the picture shows, for people to hear: "maíz".
[[nodiscard]] QString faceText(const QString &picture);

} // namespace tambo::ui
