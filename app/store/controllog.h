// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/keyring.h"
#include "app/store/memberships.h"
#include "app/store/signerchain.h"

// A centre's control log: one chain of entries for the root and one for each of its devices, so
// that two who work apart never contradict each other. What it says is a function of the set of
// entries, whatever the order they came in (DESIGN.md, "Trust").
namespace tambo::store {

struct DeviceKeys {
    QByteArray signingKey;
    QByteArray boxKey;
};

/// The verified state of one centre's log.
class ControlLog
{
public:
    /// Next: follows something known of its signer. Known: this very entry is here. Early:
    /// something before it is missing, perhaps what lets its signer say that.
    using Fit = SignerChain::Fit;
    /// Looks at form and place, not at the signature.
    [[nodiscard]] Fit fitOf(const ControlEntry &entry) const;
    /// Stored: it was verified when it came, and what keeps it notices when it changes.
    enum class Source { Stranger, Stored };
    /// Takes an entry that fits as Next; what does not verify is refused and changes nothing.
    [[nodiscard]] Result<ControlEntry> append(
        QByteArrayView bytes, Source source = Source::Stranger);

    /// Whether an entry that was taken says anything: not what its signer may not say, or not so
    /// late.
    [[nodiscard]] bool counts(const ControlEntry &entry) const;
    /// Some limit names it as the last of its chain that counts: with it, all it follows does.
    [[nodiscard]] bool isLimit(const ControlEntry &entry) const
    {
        return m_limits.contains(entry.hash);
    }
    /// Whether it may change what others said, perhaps long ago: who belongs and who decides does.
    [[nodiscard]] bool changesOthers(const ControlEntry &entry) const;

    [[nodiscard]] CentreId centre() const { return m_centre; }
    /// Entries of all signers.
    [[nodiscard]] quint64 size() const { return quint64(m_entries.size()); }
    /// Where a signer's chain goes on.
    [[nodiscard]] ChainEnd chainOf(const SignerId &signer) const;
    /// What names all of it, `maxEnds` at most (SignerChain::ends).
    [[nodiscard]] std::set<EntryHash> endsOf(const SignerId &signer) const;
    [[nodiscard]] QByteArray rootKey() const { return m_rootKey; }
    [[nodiscard]] SignerId rootId() const { return idOfKey<SignerId>(m_rootKey); }
    /// May that key decide for the centre now? Of an ended steward, what it signed before still
    /// counts.
    [[nodiscard]] bool mayDecide(const SignerId &signer) const;
    /// Any device of the centre, until it is revoked, makes spaces for persons and grants their
    /// keys.
    [[nodiscard]] bool mayAddPersons(const DeviceId &device) const;

    [[nodiscard]] const DeviceKeys *device(const DeviceId &id) const;
    [[nodiscard]] const std::map<DeviceId, DeviceKeys> &devices() const { return m_devices; }
    /// Devices that one certified without being a steward's, each of them under another identity of
    /// its own: it was cloned, or moved to another machine (store.md, forks).
    [[nodiscard]] std::set<DeviceId> heirsOf(const DeviceId &device) const;
    /// The identities a device had before.
    [[nodiscard]] std::set<DeviceId> formerly(const DeviceId &device) const;
    /// The first `most` of those, in the order in which they came: of a stolen PC the others are
    /// the thief's.
    [[nodiscard]] std::set<DeviceId> firstHeirsOf(const DeviceId &device, qsizetype most) const;
    [[nodiscard]] bool isRevoked(const DeviceId &id) const { return m_revoked.contains(id); }
    [[nodiscard]] QList<DeviceId> revoked() const;
    /// It is revoked, and not all that is here of its own chain counts.
    [[nodiscard]] bool isCut(const DeviceId &id) const;
    /// It is a device of the centre, or, until it is certified itself, was one before a restore.
    [[nodiscard]] bool knows(const Keyring &own) const;
    /// The last seq of that device that counts in that space; nullopt: all do.
    [[nodiscard]] std::optional<Believed> believed(const DeviceId &id, const SpaceId &space) const;

    [[nodiscard]] const std::map<SpaceId, SpaceKind> &spaces() const { return m_spaces; }
    /// The first of that kind: of the root before any steward's.
    [[nodiscard]] std::optional<SpaceId> firstSpace(SpaceKind kind) const;
    /// Only what belongs to a person or a group can be erased.
    [[nodiscard]] bool isDropped(const SpaceId &space) const;
    [[nodiscard]] std::set<SpaceId> dropped() const;
    /// Of spaces of this centre, in the order they came; receivers may belong to others.
    [[nodiscard]] const std::map<SpaceId, QList<ControlEntry>> &grants() const { return m_grants; }
    [[nodiscard]] const QList<ControlEntry> &grantsOf(const SpaceId &space) const;
    [[nodiscard]] bool isGranted(const SpaceId &space, const DeviceId &device) const
    {
        return m_granted.contains({space, device});
    }
    /// Other centres that take part in spaces of this one.
    [[nodiscard]] const Memberships &memberships() const { return m_memberships; }

private:
    struct Steward {
        QByteArray key;
        std::optional<std::set<EntryHash>> counting; ///< ended: what it signed before

        void end(const std::set<EntryHash> &before);
    };
    struct Revoked {
        std::map<SpaceId, Believed> believed;
        std::set<DeviceId> heirs; ///< that count all the same
        std::set<EntryHash> ends; ///< of its own chain
    };
    [[nodiscard]] const SignerChain &chain(const SignerId &signer) const;
    [[nodiscard]] QByteArray keyOf(const SignerId &signer) const;
    [[nodiscard]] static bool isSound(const ControlEntry &entry);
    [[nodiscard]] bool mayChain(const ControlEntry &entry) const;
    [[nodiscard]] bool countsOfDevice(const ControlEntry &entry) const;
    [[nodiscard]] bool isHeir(const ControlEntry &certificate) const;
    void evaluate();
    void takeStage(int stage);
    void countChains();
    void take(const ControlEntry &entry);

    CentreId m_centre;
    QByteArray m_rootKey;
    QList<ControlEntry> m_entries; ///< as they came
    std::map<SignerId, SignerChain> m_chains;
    std::map<SignerId, QByteArray>
        m_keys; ///< of all who ever got a chain, whether it counts or not
    std::set<EntryHash> m_free;
    std::map<SignerId, Steward> m_stewards;
    std::map<DeviceId, DeviceKeys> m_devices;
    std::map<DeviceId, std::set<DeviceId>> m_heirs; ///< by whom, also of stewards' devices
    std::map<DeviceId, QList<Revoked>> m_revoked; ///< what each Revoke says
    std::map<std::pair<DeviceId, SpaceId>, Believed> m_believed; ///< the most of all Believe
    std::map<DeviceId, std::set<EntryHash>> m_believedEnds; ///< the same of its chain
    std::map<DeviceId, std::set<EntryHash>> m_counting; ///< of a revoked one's chain
    std::set<SpaceId> m_early; ///< named by entries that came before their Space
    std::set<EntryHash> m_limits; ///< what Revoke, Believe and StewardEnd name
    std::map<SpaceId, SpaceKind> m_spaces;
    std::map<SpaceId, std::tuple<bool, SignerId, quint64>> m_births; ///< sorted: the root's first
    std::set<SpaceId> m_dropped;
    std::map<SpaceId, QList<ControlEntry>> m_grants;
    std::set<std::pair<SpaceId, DeviceId>> m_granted;
    Memberships m_memberships;
};

} // namespace tambo::store
