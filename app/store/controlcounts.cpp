// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controllog.h"

// What counts of a log: a function of the set of its entries.
namespace tambo::store {

namespace {

using Kind = ControlEntry::Kind;

/// What counts of one stage depends on earlier stages only, or on what its own signer said before:
/// who decides; since when no more; who is no longer believed; who belongs to the centre; what they
/// made; what becomes of that.
constexpr int stages = 6;
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
        return 4;
    case Kind::Grant:
    case Kind::Drop:
    case Kind::Member:
    case Kind::MemberEnd:
        break;
    }
    return 5;
}

/// Certified twice: the same certificate counts everywhere.
void keepCertificate(DeviceKeys &keys, const ControlEntry &certificate)
{
    if (keys.boxKey.isEmpty() || certificate.boxKey < keys.boxKey)
        keys = {certificate.signingKey, certificate.boxKey};
}

/// Leaves in `some` what is in both.
void keepCommon(std::set<EntryHash> &some, const std::set<EntryHash> &others)
{
    std::erase_if(some, [&](const EntryHash &one) { return !others.contains(one); });
}

} // namespace

void ControlLog::Steward::end(const std::set<EntryHash> &before)
{
    if (counting)
        keepCommon(*counting, before);
    else
        counting = before;
}

bool ControlLog::changesOthers(const ControlEntry &entry) const
{
    return stageOf(entry.kind) < stageOf(Kind::Space) || isLimit(entry)
        || (entry.kind == Kind::Space && m_early.contains(spaceOfGenesis(entry)));
}

bool ControlLog::counts(const ControlEntry &entry) const
{
    if (entry.kind == Kind::Root || entry.signer == rootId())
        return true;
    const auto steward = m_stewards.find(entry.signer);
    const bool decides = steward != m_stewards.end()
        && (!steward->second.counting
            // Nobody can tell when a free entry was signed: of an ended steward it counts no more.
            || (!entry.isFree() && steward->second.counting->contains(entry.hash)));
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
    const auto revoked = m_counting.find(entry.signer);
    if (!m_devices.contains(entry.signer) || entry.isFree()
        || (revoked != m_counting.end() && !revoked->second.contains(entry.hash)))
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

bool ControlLog::isCut(const DeviceId &device) const
{
    const auto counting = m_counting.find(device);
    return counting != m_counting.end()
        && qsizetype(counting->second.size()) < chain(device).size();
}

/// What counts of the chains of those who were revoked: what all who revoked it knew of, and what
/// is believed besides.
void ControlLog::countChains()
{
    for (const auto &[device, said] : m_revoked) {
        const SignerChain &own = chain(device);
        std::set<EntryHash> counting = own.upTo(said.first().ends);
        for (const Revoked &other : said)
            keepCommon(counting, own.upTo(other.ends));
        counting.merge(own.upTo(m_believedEnds[device]));
        m_counting[device] = std::move(counting);
    }
}

void ControlLog::evaluate()
{
    m_stewards.clear();
    m_devices.clear();
    m_heirs.clear();
    m_revoked.clear();
    m_believed.clear();
    m_believedEnds.clear();
    m_counting.clear();
    m_limits.clear();
    m_spaces.clear();
    m_births.clear();
    m_dropped.clear();
    m_grants.clear();
    m_granted.clear();
    m_memberships.clear();
    for (int stage = 0; stage < stages; ++stage) {
        takeStage(stage);
        if (stage == stageOf(Kind::Revoke))
            countChains();
    }
}

void ControlLog::takeStage(int stage)
{
    // An heir may have been certified before who signs for it: until none is added any more.
    for (bool more = true; more;) {
        const size_t devices = m_devices.size();
        for (const ControlEntry &entry : std::as_const(m_entries)) {
            if (stageOf(entry.kind) == stage && counts(entry))
                take(entry);
        }
        more = stage == stageOf(Kind::Device) && m_devices.size() > devices;
    }
}

void ControlLog::take(const ControlEntry &entry)
{
    m_limits.insert(entry.ends.begin(), entry.ends.end());
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
        m_spaces.emplace(spaceOfGenesis(entry), entry.spaceKind);
        m_births.emplace(spaceOfGenesis(entry),
            std::tuple(entry.signer != rootId(), entry.signer, entry.number));
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
            steward->second.end(chain(entry.receiver).upTo(entry.ends));
        break;
    case Kind::Revoke:
        m_revoked[entry.receiver].append({entry.believed, entry.heirs, entry.ends});
        break;
    case Kind::Believe:
        m_believedEnds[entry.receiver].insert(entry.ends.begin(), entry.ends.end());
        for (const auto &[space, believed] : entry.believed) {
            Believed &most = m_believed[{entry.receiver, space}];
            most = std::max(most, believed);
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

} // namespace tambo::store
