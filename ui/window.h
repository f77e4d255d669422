// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tambo::ui {

/// Opens the window on the data folder (`--home DIR` chooses another) and runs until it is closed.
/// Returns the exit code.
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace tambo::ui
