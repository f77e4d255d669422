// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/disputes.h"
#include "app/store/parts.h"

// Where one PC removed what another went on with. That stays as it is shown until somebody decides
// (disputes.h).
namespace tambo::store {

/// Records that were removed by somebody who did not know of all that others wrote into them or
/// into their parts. Of a whole and its parts only the outermost.
[[nodiscard]] Result<QList<KnownRecord>> removedApart(Reader &reader);

/// Who did what to one of those.
[[nodiscard]] Result<Removal> removalOf(
    Reader &reader, const Trust &trust, const KnownRecord &record);

} // namespace tambo::store
