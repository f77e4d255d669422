// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tambo::ui {

/// From here on QFont finds Lato. As the system has it, where it does (Debian: fonts-lato): mapped
/// from the disk, for all programs once. Else the faces that came with the program, which cost 5 MB
/// of memory. On the window's thread.
void provideLato();

} // namespace tambo::ui
