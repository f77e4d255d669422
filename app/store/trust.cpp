// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trust.h"

namespace tambo::store {

const ControlLog *Trust::log(const CentreId &centre) const
{
    const auto found = m_logs.find(centre);
    return found == m_logs.end() ? nullptr : &found->second;
}

const ControlLog *Trust::logOf(const SpaceId &space) const
{
    const auto centre = m_spaces.find(space);
    return centre == m_spaces.end() ? nullptr : log(centre->second);
}

Result<ControlEntry> Trust::append(
    QByteArrayView bytes, const Keyring &own, ControlLog::Source source)
{
    TAMBO_ASSIGN(const ControlEntry peeked, decodeControlEntry(bytes));
    const bool isNew = !m_logs.contains(peeked.centre);
    ControlLog &log = m_logs[peeked.centre];
    auto appended = log.append(bytes, source);
    if (!appended.ok()) {
        if (isNew)
            m_logs.erase(peeked.centre);
        return appended;
    }
    if (log.changesOthers(*appended)) {
        learnAll(log, own);
    } else if (appended->kind == ControlEntry::Kind::Space) {
        if (log.spaces().contains(spaceOfGenesis(*appended)))
            learnSpace(log, spaceOfGenesis(*appended), own);
    } else if (appended->kind == ControlEntry::Kind::Grant) {
        if (log.counts(*appended))
            learn(*appended, own);
    }
    return appended;
}

void Trust::learnSpace(const ControlLog &log, const SpaceId &space, const Keyring &own)
{
    m_spaces.emplace(space, log.centre());
    for (const ControlEntry &grant : log.grantsOf(space)) // of a steward, perhaps, and came first
        learn(grant, own);
}

/// What others signed counts now, or no more.
void Trust::learnAll(const ControlLog &log, const Keyring &own)
{
    std::erase_if(m_spaces, [&](const auto &space) { return space.second == log.centre(); });
    for (const auto &[space, kind] : log.spaces())
        m_spaces.emplace(space, log.centre());
    std::erase_if(m_keys, [&](const auto &keys) {
        const auto centre = centreOf(keys.first);
        return !centre || *centre == log.centre();
    });
    std::erase_if(m_keyNames, [&](const auto &name) { return !m_keys.contains(name.second); });
    for (const auto &[space, grants] : log.grants()) {
        for (const ControlEntry &grant : grants)
            learn(grant, own);
    }
}

std::optional<SpaceKey> Trust::centreKey(const CentreId &centre, const KeyId &id) const
{
    const auto name = m_keyNames.find(id);
    if (name == m_keyNames.end() || centreOf(name->second) != centre
        || kindOf(name->second) != SpaceKind::Centre)
        return std::nullopt;
    return key(name->second, id);
}

/// A grant that does not open is no reason to stop: the log itself is sound.
std::optional<QByteArray> Trust::open(const ControlEntry &grant, const Keyring &own)
{
    const bool forAll = grant.receiver.isNull();
    const BoxKey *box = forAll ? nullptr : own.boxOf(grant.receiver);
    if (forAll ? kindOf(grant.space) != SpaceKind::Person : !box)
        return std::nullopt;
    if (const auto before = m_opened.constFind(grant.sealed); before != m_opened.constEnd())
        return *before;
    const auto centre = forAll ? centreKey(grant.centre, grant.under) : std::nullopt;
    if (forAll && !centre)
        return std::nullopt;
    auto key = centre ? openUnder(grant, centre->key) : box->open(grant.sealed);
    if (!key.ok() || key->size() != aeadKeySize)
        return std::nullopt;
    m_opened.insert(grant.sealed, *key);
    return *std::move(key);
}

void Trust::learn(const ControlEntry &grant, const Keyring &own)
{
    const auto key = open(grant, own);
    if (!key)
        return;
    std::vector<SpaceKey> &keys = m_keys[grant.space];
    const auto isSame
        = [&](const SpaceKey &known) { return known.id == grant.key && known.key == *key; };
    if (std::any_of(keys.begin(), keys.end(), isSame))
        return;
    keys.push_back({grant.space, grant.key, *key, grant.hlc});
    m_keyNames.try_emplace(grant.key, grant.space);
    if (kindOf(grant.space) != SpaceKind::Centre)
        return;
    // What was sealed under it can be read from now on.
    const ControlLog *log = this->log(grant.centre);
    for (const auto &[space, grants] : log->grants()) {
        for (const ControlEntry &other : grants) {
            if (other.under == grant.key)
                learn(other, own);
        }
    }
}

std::optional<CentreId> Trust::centreOf(const SpaceId &space) const
{
    const auto found = m_spaces.find(space);
    return found == m_spaces.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SpaceKind> Trust::kindOf(const SpaceId &space) const
{
    const ControlLog *log = logOf(space);
    const auto found
        = log ? log->spaces().find(space) : std::map<SpaceId, SpaceKind>::const_iterator();
    return log && found != log->spaces().end() ? std::optional(found->second) : std::nullopt;
}

std::optional<SpaceId> Trust::spaceOf(const CentreId &centre, SpaceKind kind) const
{
    const ControlLog *log = this->log(centre);
    return log ? log->firstSpace(kind) : std::nullopt;
}

bool Trust::isDropped(const SpaceId &space) const
{
    const ControlLog *log = logOf(space);
    return log && log->isDropped(space);
}

std::optional<SpaceKey> Trust::key(const SpaceId &space, const KeyId &id) const
{
    const auto keys = m_keys.find(space);
    if (keys == m_keys.end())
        return std::nullopt;
    for (const SpaceKey &key : keys->second) {
        if (key.id == id)
            return key;
    }
    return std::nullopt;
}

std::optional<SpaceKey> Trust::keyById(const KeyId &id) const
{
    const auto name = m_keyNames.find(id);
    return name == m_keyNames.end() ? std::nullopt : key(name->second, id);
}

std::vector<SpaceKey> Trust::keysOf(const SpaceId &space) const
{
    const auto keys = m_keys.find(space);
    return keys == m_keys.end() ? std::vector<SpaceKey>() : keys->second;
}

std::optional<SpaceKey> Trust::writingKey(const SpaceId &space) const
{
    const auto keys = m_keys.find(space);
    if (keys == m_keys.end())
        return std::nullopt;
    const auto rank
        = [&](const SpaceKey &key) { return std::tuple(!isStale(key), key.hlc, key.id); };
    return *std::max_element(keys->second.begin(), keys->second.end(),
        [&](const SpaceKey &a, const SpaceKey &b) { return rank(a) < rank(b); });
}

bool Trust::isStale(const SpaceKey &key) const
{
    const ControlLog *log = logOf(key.space);
    if (!log)
        return false;
    const QList<ControlEntry> &grants = log->grantsOf(key.space);
    return std::any_of(grants.begin(), grants.end(), [&](const ControlEntry &grant) {
        if (grant.key != key.id)
            return false;
        if (!grant.receiver.isNull())
            return standing(key.space, grant.receiver).believed.has_value();
        const auto centre = centreKey(log->centre(), grant.under);
        return centre && kindOf(key.space) == SpaceKind::Person && isStale(*centre);
    });
}

Standing Trust::standing(const SpaceId &space, const DeviceId &device) const
{
    const ControlLog *log = logOf(space);
    return log ? standingIn(*log, space, device, others()) : Standing();
}

const DeviceKeys *Trust::writer(const SpaceId &space, const DeviceId &device) const
{
    return standing(space, device).keys;
}

std::optional<Believed> Trust::believed(const SpaceId &space, const DeviceId &device) const
{
    return standing(space, device).believed;
}

bool Trust::isMember(const SpaceId &space, const CentreId &centre) const
{
    const ControlLog *log = logOf(space);
    return log && log->memberships().isMember(space, centre);
}

std::map<DeviceId, DeviceKeys> Trust::keyHolders(const SpaceId &space) const
{
    const ControlLog *log = logOf(space);
    return log ? store::keyHolders(*log, space, others()) : std::map<DeviceId, DeviceKeys>();
}

bool Trust::mayWrite(const SpaceId &space, const DeviceId &device) const
{
    return standing(space, device).isCurrent() && !isDropped(space);
}

bool Trust::mayWrite(const SpaceId &space, const Keyring &own) const
{
    if (writer(space, own.deviceId()))
        return mayWrite(space, own.deviceId());
    const ControlLog *log = this->log(own.centre);
    return log && log->knows(own)
        && std::any_of(own.former.begin(), own.former.end(),
            [&](const Keyring::Former &one) { return mayWrite(space, one.device); });
}

} // namespace tambo::store
