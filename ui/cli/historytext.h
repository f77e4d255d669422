// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history.h"
#include "ui/cli/verb.h"

#include <functional>

namespace tambo::ui::cli {

using FindHistory = std::function<Result<store::History>(store::Reader &, const store::Trust &)>;

/// What `story history` and `record history` do: show what happened to the record that `find`
/// finds.
[[nodiscard]] Result<Exit> showHistory(Call &call, const FindHistory &find);

} // namespace tambo::ui::cli
