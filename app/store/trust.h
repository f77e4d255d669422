// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"

#include <QSet>
#include <map>
#include <optional>

namespace tambo::store {

struct SpaceKey {
    SpaceId space;
    KeyId id;
    QByteArray key; ///< 32 bytes
};

/// What this PC knows of centres, devices, spaces and keys: all control logs, and the space keys
/// that their grants give to this device. A value; the store publishes a new one after changes.
class Trust
{
public:
    [[nodiscard]] const ControlLog *log(const CentreId &centre) const;
    [[nodiscard]] const std::map<CentreId, ControlLog> &logs() const { return m_logs; }
    /// Takes the next entry of its centre's log; opens a grant to `own` with `box`.
    [[nodiscard]] Result<ControlEntry> append(
        QByteArrayView entry, const DeviceId &own, const BoxKey &box);

    [[nodiscard]] std::optional<CentreId> centreOf(const SpaceId &space) const;
    [[nodiscard]] std::optional<SpaceKind> kindOf(const SpaceId &space) const;
    /// The first space of that kind of the centre.
    [[nodiscard]] std::optional<SpaceId> spaceOf(const CentreId &centre, SpaceKind kind) const;
    [[nodiscard]] std::optional<SpaceKey> key(const SpaceId &space, const KeyId &id) const;
    [[nodiscard]] std::optional<SpaceKey> keyById(const KeyId &id) const;
    /// The key that new segments and blobs of the space are sealed with; none for public spaces.
    [[nodiscard]] std::optional<SpaceKey> writingKey(const SpaceId &space) const;
    /// May that device write in that space? Devices of the space's centre may.
    [[nodiscard]] bool mayWrite(const SpaceId &space, const DeviceId &device) const;

private:
    std::map<CentreId, ControlLog> m_logs;
    std::map<SpaceId, std::pair<CentreId, SpaceKind>> m_spaces;
    std::vector<SpaceId> m_spaceOrder; ///< of each centre, as its log names them
    std::vector<SpaceKey> m_keys; ///< in the order of their grants
};

} // namespace tambo::store
