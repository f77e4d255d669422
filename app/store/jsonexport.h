// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/reader.h"
#include "app/store/trust.h"

#include <QIODevice>

namespace tambo::store {

struct JsonExport {
    QString entity{}; ///< its name; empty: all
    std::optional<SpaceKind> space{}; ///< of all centres; nullopt: all kinds
    std::optional<SpaceId> only{}; ///< this one space
};

/// 0 to 1; false stops with Cancelled.
using JsonProgress = std::function<bool(double done)>;

/// Writes what is shown of every record as JSON lines (RFC 8259, one object and a line feed each),
/// by entity number and record, but for entities that are Exportable::No. What this PC has no key
/// for is not in the projection, and so not here; hidden records are not either. Returns how many.
[[nodiscard]] Result<qint64> exportJson(Reader &reader, const Trust &trust, const CentreId &own,
    const JsonExport &wanted, QIODevice &out, const JsonProgress &progress = {});

} // namespace tambo::store
