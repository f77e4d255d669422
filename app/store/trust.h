// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/keyring.h"
#include "app/store/standing.h"

#include <QHash>
#include <QSet>
#include <map>
#include <optional>

namespace tambo::store {

struct SpaceKey {
    SpaceId space;
    KeyId id;
    QByteArray key; ///< 32 bytes
    Hlc hlc{}; ///< when it was made
};

/// What this PC knows of centres, devices, spaces and keys: all control logs, and the space keys
/// that their grants give to this device, or to all of its centre. A value; the store publishes a
/// new one after changes.
class Trust
{
public:
    [[nodiscard]] const ControlLog *log(const CentreId &centre) const;
    [[nodiscard]] const std::map<CentreId, ControlLog> &logs() const { return m_logs; }
    /// Takes the next entry of a signer of its centre's log; opens a grant to this PC, or to one
    /// that it was before it was restored.
    [[nodiscard]] Result<ControlEntry> append(QByteArrayView entry, const Keyring &own,
        ControlLog::Source source = ControlLog::Source::Stranger);

    [[nodiscard]] std::optional<CentreId> centreOf(const SpaceId &space) const;
    [[nodiscard]] std::optional<SpaceKind> kindOf(const SpaceId &space) const;
    /// The first space of that kind of the centre.
    [[nodiscard]] std::optional<SpaceId> spaceOf(const CentreId &centre, SpaceKind kind) const;
    [[nodiscard]] bool isDropped(const SpaceId &space) const;
    [[nodiscard]] std::optional<SpaceKey> key(const SpaceId &space, const KeyId &id) const;
    [[nodiscard]] std::optional<SpaceKey> keyById(const KeyId &id) const;
    [[nodiscard]] std::vector<SpaceKey> keysOf(const SpaceId &space) const;
    /// The key that new segments and blobs of the space are sealed with: the newest by (HLC, id),
    /// of those that no revoked device knows where there are any. None for public spaces.
    [[nodiscard]] std::optional<SpaceKey> writingKey(const SpaceId &space) const;

    /// A device that should not knows the key: it was revoked or its centre takes part no longer.
    /// Two stewards who work apart can give a key away so.
    [[nodiscard]] bool isStale(const SpaceKey &key) const;
    /// See standingIn.
    [[nodiscard]] Standing standing(const SpaceId &space, const DeviceId &device) const;
    /// The keys of a device that writes in that space, or once did. nullptr for others.
    [[nodiscard]] const DeviceKeys *writer(const SpaceId &space, const DeviceId &device) const;
    /// Up to where it is believed there; nullopt: all it writes counts.
    [[nodiscard]] std::optional<Believed> believed(
        const SpaceId &space, const DeviceId &device) const;
    /// Another centre takes part in that space.
    [[nodiscard]] bool isMember(const SpaceId &space, const CentreId &centre) const;
    /// See keyHolders; empty for an unknown space.
    [[nodiscard]] std::map<DeviceId, DeviceKeys> keyHolders(const SpaceId &space) const;
    /// May that device write in that space now?
    [[nodiscard]] bool mayWrite(const SpaceId &space, const DeviceId &device) const;
    /// May this PC? Also one that was restored from a backup and that nobody has certified yet:
    /// what it writes waits.
    [[nodiscard]] bool mayWrite(const SpaceId &space, const Keyring &own) const;

private:
    void learnSpace(const ControlLog &log, const SpaceId &space, const Keyring &own);
    void learnAll(const ControlLog &log, const Keyring &own);
    void learn(const ControlEntry &grant, const Keyring &own);
    [[nodiscard]] std::optional<QByteArray> open(const ControlEntry &grant, const Keyring &own);
    [[nodiscard]] std::optional<SpaceKey> centreKey(const CentreId &centre, const KeyId &id) const;
    [[nodiscard]] const ControlLog *logOf(const SpaceId &space) const;
    [[nodiscard]] LogFinder others() const
    {
        return [this](const CentreId &centre) { return log(centre); };
    }

    std::map<CentreId, ControlLog> m_logs;
    std::map<SpaceId, CentreId> m_spaces;
    std::map<SpaceId, std::vector<SpaceKey>> m_keys; ///< in the order their grants came
    std::map<KeyId, SpaceId> m_keyNames;
    QHash<QByteArray, QByteArray> m_opened; ///< sealed grants, so that each is opened once
};

} // namespace tambo::store
