// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

// Other centres whose PCs this one finds on a local network, since two persons compared six digits
// (sync/lan). A local table: it is for this PC.
namespace tambo::store {

struct Pair {
    CentreId centre;
    QByteArray key; ///< 32 bytes, that both PCs know and nobody else

    bool operator==(const Pair &) const = default;
};

/// Ascending by centre.
[[nodiscard]] Result<QList<Pair>> pairs(Reader &reader);
/// From then on this PC follows that centre too. BadInput for the own one.
[[nodiscard]] Result<> notePair(Writer &writer, const Pair &pair);
/// Whoever follows a centre no longer has no use for it (unfollow does this).
[[nodiscard]] Result<> forgetPair(Writer &writer, const CentreId &centre);

} // namespace tambo::store
