// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controllog.h"

namespace tambo::store {

namespace {

using Kind = ControlEntry::Kind;

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

const SignerChain &ControlLog::chain(const SignerId &signer) const
{
    static const SignerChain none;
    const auto found = m_chains.find(signer);
    return found == m_chains.end() ? none : found->second;
}

ChainEnd ControlLog::chainOf(const SignerId &signer) const
{
    return chain(signer).end();
}

std::set<EntryHash> ControlLog::endsOf(const SignerId &signer) const
{
    return chain(signer).ends(maxEnds);
}

ControlLog::Fit ControlLog::fitOf(const ControlEntry &entry) const
{
    const bool known = entry.isFree() && m_free.contains(entry.hash);
    const Fit fit = !entry.isFree() ? chain(entry.signer).fitOf(entry)
        : known                     ? Fit::Known
                                    : Fit::Next;
    return fit == Fit::Next && !m_entries.isEmpty() && !mayChain(entry) ? Fit::Early : fit;
}

QByteArray ControlLog::keyOf(const SignerId &signer) const
{
    if (!m_rootKey.isEmpty() && signer == rootId())
        return m_rootKey;
    const auto known = m_keys.find(signer);
    return known == m_keys.end() ? QByteArray() : known->second;
}

/// Whether it may be taken at all. That only ever grows, so chains are the same in any order.
bool ControlLog::mayChain(const ControlEntry &entry) const
{
    if (!m_rootKey.isEmpty() && entry.signer == rootId())
        return true;
    if (m_stewards.contains(entry.signer))
        return !onlyOfRoot(entry.kind);
    const bool forPersons = entry.kind == Kind::Grant
        || (entry.kind == Kind::Space && entry.spaceKind == SpaceKind::Person);
    const bool heir = entry.kind == Kind::Device && entry.isFree();
    return (forPersons || heir) && m_keys.contains(entry.signer);
}

bool ControlLog::mayDecide(const SignerId &signer) const
{
    const auto steward = m_stewards.find(signer);
    return steward == m_stewards.end() ? !m_rootKey.isEmpty() && signer == rootId()
                                       : !steward->second.counting;
}

bool ControlLog::mayAddPersons(const DeviceId &device) const
{
    return m_devices.contains(device) && !isRevoked(device);
}

bool ControlLog::isSound(const ControlEntry &entry)
{
    const bool signs
        = entry.kind == Kind::Root || entry.kind == Kind::Device || entry.kind == Kind::Steward;
    return (!signs || entry.signingKey.size() == 32)
        && (entry.kind != Kind::Device || entry.boxKey.size() == 32)
        && (entry.kind != Kind::Space || entry.nonce.size() == 16)
        && (entry.kind != Kind::Grant || entry.receiver.isNull() != entry.under.isNull())
        && isRightlyFree(entry);
}

Result<ControlEntry> ControlLog::append(QByteArrayView bytes, Source source)
{
    TAMBO_ASSIGN(ControlEntry entry, decodeControlEntry(bytes));
    if (!isSound(entry))
        return controlRefused("control entry with keys of wrong size, or wrongly free");
    const bool first = m_entries.isEmpty();
    if (first != (entry.kind == Kind::Root) || (first && entry.number != 1))
        return controlRefused("root entry misplaced");
    if (fitOf(entry) != Fit::Next)
        return controlRefused("control entry out of order");
    const QByteArray key = first ? entry.signingKey : keyOf(entry.signer);
    if (entry.signer != idOfKey<SignerId>(key)
        || entry.centre != (first ? idOfKey<CentreId>(key) : m_centre))
        return controlRefused("control entry of another centre");
    if (source == Source::Stranger && !verifyControlEntry(bytes, key))
        return controlRefused("bad signature on control entry");
    if (entry.isFree())
        m_free.insert(entry.hash);
    else
        m_chains[entry.signer].append(entry);
    m_entries.append(entry);
    if (!entry.space.isNull() && !m_spaces.contains(entry.space))
        m_early.insert(entry.space);
    if (entry.kind == Kind::Device || entry.kind == Kind::Steward)
        m_keys.try_emplace(idOfKey<SignerId>(entry.signingKey), entry.signingKey);
    if (changesOthers(entry))
        evaluate();
    else if (counts(entry))
        take(entry);
    return entry;
}

std::set<DeviceId> ControlLog::heirsOf(const DeviceId &device) const
{
    const auto found = m_heirs.find(device);
    return found == m_heirs.end() ? std::set<DeviceId>() : found->second;
}

std::set<DeviceId> ControlLog::firstHeirsOf(const DeviceId &device, qsizetype most) const
{
    const std::set<DeviceId> all = heirsOf(device);
    std::set<DeviceId> first;
    for (const ControlEntry &entry : m_entries) {
        if (entry.kind != Kind::Device || entry.signer != device || !entry.isFree())
            continue;
        const auto heir = idOfKey<DeviceId>(entry.signingKey);
        if (all.contains(heir) && qsizetype(first.size()) < most)
            first.insert(heir);
    }
    return first;
}

QList<DeviceId> ControlLog::revoked() const
{
    QList<DeviceId> devices;
    for (const auto &[device, said] : m_revoked)
        devices.append(device);
    return devices;
}

std::set<DeviceId> ControlLog::formerly(const DeviceId &device) const
{
    // Two may have certified each other, and one of several predecessors may be met twice: each is
    // looked at once.
    std::set<DeviceId> before;
    QList<DeviceId> open{device};
    while (!open.isEmpty()) {
        const DeviceId later = open.takeLast();
        for (const auto &[was, heirs] : m_heirs) {
            if (heirs.contains(later) && before.insert(was).second)
                open.append(was);
        }
    }
    before.erase(device);
    return before;
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

std::set<SpaceId> ControlLog::dropped() const
{
    std::set<SpaceId> spaces;
    for (const SpaceId &space : m_dropped) {
        if (isDropped(space))
            spaces.insert(space);
    }
    return spaces;
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
    // Two stewards may have revoked it apart: what both believed counts.
    std::optional<Believed> least;
    for (const Revoked &said : revoked->second) {
        const auto found = said.believed.find(space);
        const Believed here = found == said.believed.end() ? Believed{} : found->second;
        least = least ? std::min(*least, here) : here;
    }
    const auto more = m_believed.find({id, space});
    return more == m_believed.end() ? least : std::max(least, std::optional(more->second));
}

const QList<ControlEntry> &ControlLog::grantsOf(const SpaceId &space) const
{
    static const QList<ControlEntry> none;
    const auto found = m_grants.find(space);
    return found == m_grants.end() ? none : found->second;
}

} // namespace tambo::store
