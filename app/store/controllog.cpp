// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controllog.h"

namespace tambo::store {

using Kind = ControlEntry::Kind;

namespace {

bool onlyOfRoot(Kind kind)
{
    return kind == Kind::Root || kind == Kind::Steward || kind == Kind::StewardEnd;
}

bool isRightlyFree(const ControlEntry &entry)
{
    const bool always = entry.kind == Kind::Steward || entry.kind == Kind::StewardEnd;
    if (!entry.isFree())
        return !always;
    return (always || entry.kind == Kind::Device || entry.kind == Kind::Grant)
        && entry.previous.isNull();
}

} // namespace

Believed ControlLog::chainOf(const SignerId &signer) const
{
    const auto chain = m_chains.find(signer);
    return chain == m_chains.end() ? Believed{}
                                   : Believed{quint64(chain->second.size()), chain->second.last()};
}

ControlLog::Fit ControlLog::fitOf(const ControlEntry &entry, const ShortHash &hash) const
{
    if (entry.isFree()) {
        if (m_free.contains(hash))
            return Fit::Known;
        return keyOf(entry.signer).isEmpty() ? Fit::Early : Fit::Next;
    }
    const auto chain = m_chains.find(entry.signer);
    const auto size = chain == m_chains.end() ? quint64(0) : quint64(chain->second.size());
    if (entry.number <= size)
        return chain->second[qsizetype(entry.number) - 1] == hash ? Fit::Known : Fit::Contradicts;
    if (entry.number > size + 1 || (!m_entries.isEmpty() && keyOf(entry.signer).isEmpty()))
        return Fit::Early;
    return entry.previous == chainOf(entry.signer).hash ? Fit::Next : Fit::Contradicts;
}

QByteArray ControlLog::keyOf(const SignerId &signer) const
{
    if (!m_rootKey.isEmpty() && signer == rootId())
        return m_rootKey;
    const auto steward = m_stewards.find(signer);
    return steward == m_stewards.end() ? QByteArray() : steward->second.key;
}

bool ControlLog::maySign(const SignerId &signer) const
{
    const auto steward = m_stewards.find(signer);
    return steward == m_stewards.end() ? !m_rootKey.isEmpty() && signer == rootId()
                                       : !steward->second.last;
}

bool ControlLog::isSound(const ControlEntry &entry)
{
    const bool signs
        = entry.kind == Kind::Root || entry.kind == Kind::Device || entry.kind == Kind::Steward;
    return (!signs || entry.signingKey.size() == 32)
        && (entry.kind != Kind::Device || entry.boxKey.size() == 32)
        && (entry.kind != Kind::Space || entry.nonce.size() == 16) && isRightlyFree(entry);
}

Result<ControlEntry> ControlLog::append(QByteArrayView bytes)
{
    TAMBO_ASSIGN(ControlEntry entry, decodeControlEntry(bytes));
    if (!isSound(entry))
        return controlRefused("control entry with keys of wrong size, or wrongly free");
    const bool first = m_entries.isEmpty();
    if (first != (entry.kind == Kind::Root) || (first && entry.number != 1))
        return controlRefused("root entry misplaced");
    const ShortHash hash = shortHashOf(bytes);
    if (fitOf(entry, hash) != Fit::Next)
        return controlRefused("control entry out of order");
    const QByteArray key = first ? entry.signingKey : keyOf(entry.signer);
    if (entry.signer != idOfKey<SignerId>(key)
        || entry.centre != (first ? idOfKey<CentreId>(key) : m_centre))
        return controlRefused("control entry of another centre");
    if (onlyOfRoot(entry.kind) && !first && entry.signer != rootId())
        return controlRefused("only the root appoints stewards");
    if (!verifyControlEntry(bytes, key))
        return controlRefused("bad signature on control entry");
    if (entry.isFree())
        m_free.insert(hash);
    else
        m_chains[entry.signer].append(hash);
    const Entry kept{entry, entry.kind == Kind::Space ? spaceOfGenesis(bytes) : SpaceId{}};
    m_entries.append(kept);
    if (counts(entry))
        take(kept);
    // The end of a steward takes back what it signed later, perhaps long ago; and it may have come
    // before the beginning.
    if (entry.kind == Kind::StewardEnd || entry.kind == Kind::Steward)
        evaluate();
    return entry;
}

bool ControlLog::counts(const ControlEntry &entry) const
{
    const auto steward = m_stewards.find(entry.signer);
    // Nobody can tell when a free entry was signed: of an ended steward it counts no more.
    return steward == m_stewards.end() || !steward->second.last
        || (!entry.isFree() && entry.number <= *steward->second.last);
}

void ControlLog::evaluate()
{
    for (const Entry &kept : std::as_const(m_entries)) {
        const ControlEntry &entry = kept.entry;
        const auto steward = m_stewards.find(entry.receiver);
        if (entry.kind == Kind::StewardEnd && steward != m_stewards.end())
            steward->second.last = std::min(entry.last, steward->second.last.value_or(entry.last));
    }
    m_devices.clear();
    m_revoked.clear();
    m_believed.clear();
    m_spaces.clear();
    m_births.clear();
    m_dropped.clear();
    m_grants.clear();
    for (const Entry &kept : std::as_const(m_entries)) {
        if (counts(kept.entry))
            take(kept);
    }
}

void ControlLog::take(const Entry &kept)
{
    const ControlEntry &entry = kept.entry;
    switch (entry.kind) {
    case Kind::Root:
        m_rootKey = entry.signingKey;
        m_centre = entry.centre;
        break;
    case Kind::Device:
        m_devices.emplace(
            idOfKey<DeviceId>(entry.signingKey), DeviceKeys{entry.signingKey, entry.boxKey});
        break;
    case Kind::Space:
        // What all of a centre share is the founder's to make.
        if (entry.signer == rootId() || entry.spaceKind == SpaceKind::Group
            || entry.spaceKind == SpaceKind::Person) {
            m_spaces.emplace(kept.genesis, entry.spaceKind);
            m_births.emplace(
                kept.genesis, std::tuple(entry.signer != rootId(), entry.signer, entry.number));
        }
        break;
    case Kind::Grant:
        m_grants.append(entry);
        break;
    case Kind::Steward:
        m_stewards.try_emplace(idOfKey<SignerId>(entry.signingKey), Steward{entry.signingKey, {}});
        break;
    case Kind::StewardEnd:
        break; // see evaluate
    case Kind::Revoke:
        m_revoked[entry.receiver].append(entry.believed);
        break;
    case Kind::Believe:
        for (const auto &[space, believed] : entry.believed) {
            Believed &most = m_believed[{entry.receiver, space}];
            if (believed.seq > most.seq)
                most = believed;
        }
        break;
    case Kind::Drop:
        m_dropped.insert(entry.space);
        break;
    }
}

std::optional<SpaceId> ControlLog::firstSpace(SpaceKind kind) const
{
    std::optional<SpaceId> first;
    for (const auto &[space, kindOfIt] : m_spaces) {
        if (kindOfIt == kind && (!first || m_births.at(space) < m_births.at(*first)))
            first = space;
    }
    return first;
}

bool ControlLog::isDropped(const SpaceId &space) const
{
    const auto found = m_spaces.find(space);
    return found != m_spaces.end() && m_dropped.contains(space)
        && (found->second == SpaceKind::Group || found->second == SpaceKind::Person);
}

const DeviceKeys *ControlLog::device(const DeviceId &id) const
{
    const auto found = m_devices.find(id);
    return found == m_devices.end() ? nullptr : &found->second;
}

bool ControlLog::knows(const Keyring &own) const
{
    const auto counts = [this](const DeviceId &id) { return device(id) && !isRevoked(id); };
    if (device(own.deviceId()) || isRevoked(own.deviceId()))
        return counts(own.deviceId());
    return std::any_of(own.former.begin(), own.former.end(),
        [&](const Keyring::Former &one) { return counts(one.device); });
}

std::optional<Believed> ControlLog::believed(const DeviceId &id, const SpaceId &space) const
{
    const auto revoked = m_revoked.find(id);
    if (revoked == m_revoked.end())
        return std::nullopt;
    if (const auto more = m_believed.find({id, space}); more != m_believed.end())
        return more->second;
    // Two stewards may have revoked it apart: what both believed counts.
    std::optional<Believed> least;
    for (const auto &said : revoked->second) {
        const auto found = said.find(space);
        const Believed here = found == said.end() ? Believed{} : found->second;
        if (!least || here.seq < least->seq)
            least = here;
    }
    return least;
}

bool ControlLog::isGranted(const SpaceId &space, const DeviceId &device) const
{
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const ControlEntry &grant) {
        return grant.space == space && grant.receiver == device;
    });
}

} // namespace tambo::store
