// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tambo::ui {

constexpr int ringRoom = 6; ///< px that stay free around controls, for the focus ring

/// Lets an area scroll a column up and down on whatever it stands on: no frame, no colour of its
/// own.
void makePlain(QScrollArea &area, QWidget *column);

} // namespace tambo::ui
