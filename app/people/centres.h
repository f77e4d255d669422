// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/centreprofile.h"
#include "app/store/trust.h"
#include "app/store/writer.h"

#include <QHash>

namespace tambo::people {

/// Names this PC's own centre, or renames it. BadInput without a name.
[[nodiscard]] Result<CentreProfile> setCentreProfile(
    store::Writer &writer, const QString &name, const QString &place);

/// NotFound when that centre has not told its name (yet).
[[nodiscard]] Result<CentreProfile> centreProfile(
    store::Reader &reader, const store::Trust &trust, const CentreId &centre);

/// The profiles of all centres known here. Only what stands in a centre's own public space counts,
/// so nobody can name another's centre.
[[nodiscard]] Result<QHash<CentreId, CentreProfile>> centreNames(
    store::Reader &reader, const store::Trust &trust);

} // namespace tambo::people
