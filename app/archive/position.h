// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tambo::archive {

/// A place on the Earth, WGS 84, degrees.
struct Position {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Position &) const = default;
};

/// "-0.93312 -78.61554": latitude and longitude in one field, so that no merge takes one from here
/// and one from there. Five decimals are a metre.
[[nodiscard]] QString positionText(const Position &position);
/// nullopt for what is none, also "".
[[nodiscard]] std::optional<Position> positionIn(const QString &text);

} // namespace tambo::archive
