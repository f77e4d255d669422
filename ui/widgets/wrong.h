// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace tambo::ui {

/// Where somebody is when something goes wrong, which decides what she fears for and can do.
enum class Where {
    Page,
    Form, ///< it stays open with what she has written
    Outside, ///< not in a centre yet: there are no settings to send her to
};

/// What to say when something went wrong, everywhere in the window: what happened, whether the work
/// is safe, what to do. The error says the first, and often the last; the rest follows from its
/// kind. It is also written into the log (note()): call it once for each error that is shown.
[[nodiscard]] QString wrong(const Error &error, Where where = Where::Page);

} // namespace tambo::ui
