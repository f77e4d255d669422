// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

namespace tambo::ui {

/// What a chip shows.
struct Badge {
    Tone tone;
    QString icon;
    QString text;
};

/// Who may see something.
enum class Protocol { Open, Community, Family };

/// Abierta, Comunidad or Solo familia, each with an icon and colour of its own.
[[nodiscard]] Badge protocolBadge(Protocol protocol);

} // namespace tambo::ui
