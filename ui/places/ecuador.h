// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/mapoutline.h"

#include <memory>

namespace tambo::ui {

/// The provinces and their capitals, of resources/map (Natural Earth, public domain); read once. A
/// border is right to about a kilometre.
[[nodiscard]] std::shared_ptr<const MapOutline> mapOfEcuador();

} // namespace tambo::ui
