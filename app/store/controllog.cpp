// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controllog.h"

namespace tambo::store {

namespace {

using Kind = ControlEntry::Kind;

bool onlyOfRoot(Kind kind)
{
    return kind == Kind::Root || kind == Kind::Steward || kind == Kind::StewardEnd;
}

/// What counts of one stage depends on earlier stages only, or on what its own signer said before:
/// who decides; since when no more; who is no longer believed; who belongs to the centre; what they
/// made.
constexpr int stages = 5;
int stageOf(Kind kind)
{
    switch (kind) {
    case Kind::Root:
    case Kind::Steward:
        return 0;
    case Kind::StewardEnd: // it may have come before the beginning
        return 1;
    case Kind::Revoke:
    case Kind::Believe:
        return 2;
    case Kind::Device:
        return 3;
    case Kind::Space:
    case Kind::Grant:
    case Kind::Drop:
    case Kind::Member:
    case Kind::MemberEnd:
        break;
    }
    return 4;
}

bool isRightlyFree(const ControlEntry &entry)
{
    const bool always = entry.kind == Kind::Steward || entry.kind == Kind::StewardEnd;
    if (!entry.isFree())
        return !always;
    return (always || entry.kind == Kind::Device || entry.kind == Kind::Grant)
        && entry.previous.isNull();
}

/// Certified twice: the same certificate counts everywhere.
void keepCertificate(DeviceKeys &keys, const ControlEntry &certificate)
{
    if (keys.boxKey.isEmpty() || certificate.boxKey < keys.boxKey)
        keys = {certificate.signingKey, certificate.boxKey};
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
        return mayChain(entry) ? Fit::Next : Fit::Early;
    }
    const auto chain = m_chains.find(entry.signer);
    const auto size = chain == m_chains.end() ? quint64(0) : quint64(chain->second.size());
    if (entry.number <= size)
        return chain->second[qsizetype(entry.number) - 1] == hash ? Fit::Known : Fit::Contradicts;
    if (entry.number > size + 1 || (!m_entries.isEmpty() && !mayChain(entry)))
        return Fit::Early;
    return entry.previous == chainOf(entry.signer).hash ? Fit::Next : Fit::Contradicts;
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
                                       : !steward->second.last;
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
    const ShortHash hash = shortHashOf(bytes);
    if (fitOf(entry, hash) != Fit::Next)
        return controlRefused("control entry out of order");
    const QByteArray key = first ? entry.signingKey : keyOf(entry.signer);
    if (entry.signer != idOfKey<SignerId>(key)
        || entry.centre != (first ? idOfKey<CentreId>(key) : m_centre))
        return controlRefused("control entry of another centre");
    if (source == Source::Stranger && !verifyControlEntry(bytes, key))
        return controlRefused("bad signature on control entry");
    if (entry.isFree())
        m_free.insert(hash);
    else
        m_chains[entry.signer].append(hash);
    const Entry kept{entry, entry.kind == Kind::Space ? spaceOfGenesis(bytes) : SpaceId{}};
    m_entries.append(kept);
    if (entry.kind == Kind::Device || entry.kind == Kind::Steward)
        m_keys.try_emplace(idOfKey<SignerId>(entry.signingKey), entry.signingKey);
    // Who belongs and who decides changes what others signed, perhaps long ago.
    if (stageOf(entry.kind) < stages - 1)
        evaluate();
    else if (counts(entry))
        take(kept);
    return entry;
}

bool ControlLog::counts(const ControlEntry &entry) const
{
    if (entry.kind == Kind::Root || entry.signer == rootId())
        return true;
    const auto steward = m_stewards.find(entry.signer);
    const bool decides = steward != m_stewards.end()
        && (!steward->second.last
            // Nobody can tell when a free entry was signed: of an ended steward it counts no more.
            || (!entry.isFree() && entry.number <= *steward->second.last));
    // What all of a centre share is the founder's to make.
    const bool shared = entry.kind == Kind::Space
        && (entry.spaceKind == SpaceKind::Public || entry.spaceKind == SpaceKind::Centre);
    return decides ? !shared : countsOfDevice(entry);
}

/// Of a device that decides nothing: a space for a person, and whom in the centre its key goes to;
/// and its heirs.
bool ControlLog::countsOfDevice(const ControlEntry &entry) const
{
    if (entry.kind == Kind::Device)
        return entry.isFree() && m_devices.contains(entry.signer) && isHeir(entry);
    const auto last = lastOf(entry.signer);
    if (!m_devices.contains(entry.signer) || entry.isFree() || (last && entry.number > *last))
        return false;
    if (entry.kind == Kind::Space)
        return entry.spaceKind == SpaceKind::Person;
    const auto space = m_spaces.find(entry.space);
    return entry.kind == Kind::Grant && space != m_spaces.end()
        && space->second == SpaceKind::Person
        && std::get<SignerId>(m_births.at(entry.space)) == entry.signer
        && (entry.receiver.isNull() || m_devices.contains(entry.receiver));
}

/// A thief of a revoked device could make as many as he likes: only those that were known to all
/// who revoked it.
bool ControlLog::isHeir(const ControlEntry &certificate) const
{
    const auto revoked = m_revoked.find(certificate.signer);
    const auto heir = idOfKey<DeviceId>(certificate.signingKey);
    return revoked == m_revoked.end()
        || std::all_of(revoked->second.begin(), revoked->second.end(),
            [&](const Revoked &said) { return said.heirs.contains(heir); });
}

std::optional<quint64> ControlLog::lastOf(const DeviceId &device) const
{
    const auto revoked = m_revoked.find(device);
    if (revoked == m_revoked.end())
        return std::nullopt;
    const auto least = std::min_element(revoked->second.begin(), revoked->second.end(),
        [](const Revoked &a, const Revoked &b) { return a.last < b.last; });
    const auto more = m_believedLast.find(device);
    return more == m_believedLast.end() ? least->last : std::max(least->last, more->second);
}

void ControlLog::evaluate()
{
    m_stewards.clear();
    m_devices.clear();
    m_heirs.clear();
    m_revoked.clear();
    m_believed.clear();
    m_believedLast.clear();
    m_spaces.clear();
    m_births.clear();
    m_dropped.clear();
    m_grants.clear();
    m_granted.clear();
    m_memberships.clear();
    for (int stage = 0; stage < stages; ++stage) {
        for (const Entry &kept : std::as_const(m_entries)) {
            if (stageOf(kept.entry.kind) == stage && counts(kept.entry))
                take(kept);
        }
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
        keepCertificate(m_devices[idOfKey<DeviceId>(entry.signingKey)], entry);
        if (entry.isFree())
            m_heirs[entry.signer].insert(idOfKey<DeviceId>(entry.signingKey));
        break;
    case Kind::Space:
        m_spaces.emplace(kept.genesis, entry.spaceKind);
        m_births.emplace(
            kept.genesis, std::tuple(entry.signer != rootId(), entry.signer, entry.number));
        break;
    case Kind::Grant:
        m_grants[entry.space].append(entry);
        m_granted.emplace(entry.space, entry.receiver);
        break;
    case Kind::Steward:
        m_stewards.try_emplace(idOfKey<SignerId>(entry.signingKey), Steward{entry.signingKey, {}});
        break;
    case Kind::StewardEnd:
        if (const auto steward = m_stewards.find(entry.receiver); steward != m_stewards.end())
            steward->second.last = std::min(entry.last, steward->second.last.value_or(entry.last));
        break;
    case Kind::Revoke:
        m_revoked[entry.receiver].append({entry.believed, entry.heirs, entry.last});
        break;
    case Kind::Believe:
        m_believedLast[entry.receiver] = std::max(m_believedLast[entry.receiver], entry.last);
        for (const auto &[space, believed] : entry.believed) {
            Believed &most = m_believed[{entry.receiver, space}];
            if (believed.seq > most.seq)
                most = believed;
        }
        break;
    case Kind::Drop:
        m_dropped.insert(entry.space);
        break;
    case Kind::Member:
    case Kind::MemberEnd:
        m_memberships.take(entry);
        break;
    }
}

std::set<DeviceId> ControlLog::heirsOf(const DeviceId &device) const
{
    const auto found = m_heirs.find(device);
    return found == m_heirs.end() ? std::set<DeviceId>() : found->second;
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
    for (const Revoked &said : revoked->second) {
        const auto found = said.believed.find(space);
        const Believed here = found == said.believed.end() ? Believed{} : found->second;
        if (!least || here.seq < least->seq)
            least = here;
    }
    return least;
}

const QList<ControlEntry> &ControlLog::grantsOf(const SpaceId &space) const
{
    static const QList<ControlEntry> none;
    const auto found = m_grants.find(space);
    return found == m_grants.end() ? none : found->second;
}

} // namespace tambo::store
