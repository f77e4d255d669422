// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controlentry.h"

#include <set>

namespace tambo::store {

/// Which other centres take part in the spaces of one centre: what its Member and MemberEnd entries
/// say. A function of their set: an end names the admissions it ends, so that it matters only to
/// them, whatever came in between.
class Memberships
{
public:
    void clear() { m_ties.clear(); }
    void take(const ControlEntry &entry);

    /// Some admission has not been ended.
    [[nodiscard]] bool isMember(const SpaceId &space, const CentreId &centre) const;
    /// Those that take part and those that did.
    [[nodiscard]] QList<CentreId> everMembers(const SpaceId &space) const;
    /// How far that device of a member's counts; nullopt: all it writes does. Once admitted again,
    /// everything counts, also what it wrote in between.
    [[nodiscard]] std::optional<Believed> believed(
        const SpaceId &space, const CentreId &centre, const DeviceId &device) const;
    /// What an end written now would name: the admissions that have none, `maxEnded` at most.
    [[nodiscard]] std::set<EntryHash> admissions(
        const SpaceId &space, const CentreId &centre) const;

private:
    struct End {
        std::set<EntryHash> ended;
        std::map<DeviceId, Believed> believed;
    };
    struct Tie {
        std::set<EntryHash> admitted; ///< by which entries
        QList<End> ends;
    };
    std::map<std::pair<SpaceId, CentreId>, Tie> m_ties;
};

} // namespace tambo::store
