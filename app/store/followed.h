// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/trust.h"

namespace tambo::store {

/// One thing that a store asks a hub for. Each has a cursor of its own, so that what was there
/// before it was asked for comes too.
struct Followed {
    CentreId centre;
    /// nullopt: all of the centre that this device may have; null: its control log only; else that
    /// space, in which the own centre takes part. The log is not among it.
    std::optional<SpaceId> only;

    Followed() = default;
    Followed(const CentreId &all) : centre(all) {}
    Followed(const CentreId &of, const SpaceId &part) : centre(of), only(part) {}
    [[nodiscard]] static Followed logOf(const CentreId &centre) { return {centre, SpaceId{}}; }

    auto operator<=>(const Followed &) const = default;

    /// 16 bytes, or 32 with the space.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<Followed> from(QByteArrayView bytes);
};

/// Spaces of other centres in which `own` takes part and for which this device holds a key.
[[nodiscard]] std::vector<SpaceId> guestSpaces(const Trust &trust, const CentreId &own);
/// What has to be followed beside `centres` (the own one and those that somebody chose) so that
/// shared spaces work: `guestSpaces`, and the control logs of their centres and of all who take
/// part in them or in spaces of the own centre, since those logs say who writes there. Also the
/// logs of those who once let this PC into a space: what it read there it keeps until they erase
/// it.
[[nodiscard]] std::set<Followed> followedForSharing(
    const Trust &trust, const CentreId &own, const std::set<CentreId> &centres);

} // namespace tambo::store
