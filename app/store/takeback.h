// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controlentry.h"
#include "app/store/writer.h"

namespace tambo::store {

/// What a control entry that was just taken undoes of what is here. A revocation, of a device, a
/// steward or a centre that takes part, puts segments aside that count no more, and what is shown
/// is computed anew. A drop deletes a space: segments, unsent changes, records and their words, and
/// files used only there; its id stays in the control log, so that nothing brings it back.
[[nodiscard]] Result<> takeBack(Writer &writer, const ControlEntry &entry);

} // namespace tambo::store
