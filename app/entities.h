// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo {

/// Every entity that this program keeps, in the order of their numbers. A new feature adds a line.
[[nodiscard]] store::EntityTable allEntities();

} // namespace tambo
