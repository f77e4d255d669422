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

Result<ControlEntry> Trust::append(QByteArrayView bytes, const Keyring &own)
{
    TAMBO_ASSIGN(const ControlEntry peeked, decodeControlEntry(bytes));
    const bool isNew = !m_logs.contains(peeked.centre);
    ControlLog &log = m_logs[peeked.centre];
    auto appended = log.append(bytes);
    if (!appended.ok()) {
        if (isNew)
            m_logs.erase(peeked.centre);
        return appended;
    }
    if (appended->kind == ControlEntry::Kind::StewardEnd) {
        // Spaces and keys of what counts no more are not used any longer.
        std::erase_if(
            m_keys, [&](const SpaceKey &key) { return centreOf(key.space) == log.centre(); });
        for (const ControlEntry &grant : log.grants())
            learn(grant, own);
        std::erase_if(m_spaces, [&](const auto &space) {
            return space.second == log.centre() && !log.spaces().contains(space.first);
        });
    }
    if (appended->kind == ControlEntry::Kind::Space && log.spaces().contains(spaceOfGenesis(bytes)))
        m_spaces.emplace(spaceOfGenesis(bytes), appended->centre);
    if (appended->kind == ControlEntry::Kind::Grant && log.counts(*appended))
        learn(*appended, own);
    return appended;
}

void Trust::learn(const ControlEntry &grant, const Keyring &own)
{
    const BoxKey *box = own.boxOf(grant.receiver);
    if (!box || this->key(grant.space, grant.key))
        return;
    // A grant that does not open is no reason to stop: the log itself is sound.
    if (auto key = box->open(grant.sealed); key.ok() && key->size() == aeadKeySize)
        m_keys.push_back(SpaceKey{grant.space, grant.key, *std::move(key), grant.hlc});
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
    for (const SpaceKey &key : m_keys) {
        if (key.space == space && key.id == id)
            return key;
    }
    return std::nullopt;
}

std::optional<SpaceKey> Trust::keyById(const KeyId &id) const
{
    for (const SpaceKey &key : m_keys) {
        if (key.id == id)
            return key;
    }
    return std::nullopt;
}

std::vector<SpaceKey> Trust::keysOf(const SpaceId &space) const
{
    std::vector<SpaceKey> keys;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(keys),
        [&](const SpaceKey &key) { return key.space == space; });
    return keys;
}

std::optional<SpaceKey> Trust::writingKey(const SpaceId &space) const
{
    std::optional<SpaceKey> newest;
    const auto rank
        = [&](const SpaceKey &key) { return std::tuple(!isStale(key), key.hlc, key.id); };
    for (const SpaceKey &key : m_keys) {
        if (key.space == space && (!newest || rank(*newest) < rank(key)))
            newest = key;
    }
    return newest;
}

bool Trust::isStale(const SpaceKey &key) const
{
    const ControlLog *log = logOf(key.space);
    return log
        && std::any_of(log->grants().begin(), log->grants().end(), [&](const ControlEntry &grant) {
               return grant.space == key.space && grant.key == key.id
                   && believed(key.space, grant.receiver);
           });
}

const DeviceKeys *Trust::writer(const SpaceId &space, const DeviceId &device) const
{
    const ControlLog *log = logOf(space);
    if (!log)
        return nullptr;
    const SpaceKind kind = log->spaces().at(space);
    if (kind == SpaceKind::Public || kind == SpaceKind::Centre)
        return log->device(device);
    if (!log->isGranted(space, device))
        return nullptr;
    for (const auto &[centre, other] : m_logs) {
        if (const DeviceKeys *keys = other.device(device))
            return keys;
    }
    return nullptr;
}

std::optional<Believed> Trust::believed(const SpaceId &space, const DeviceId &device) const
{
    std::optional<Believed> least;
    for (const auto &[centre, log] : m_logs) {
        // Its own centre speaks for it, and the space's centre for what it takes in.
        if (!log.device(device) && !log.spaces().contains(space))
            continue;
        const auto said = log.believed(device, space);
        if (said && (!least || said->seq < least->seq))
            least = said;
    }
    return least;
}

bool Trust::mayWrite(const SpaceId &space, const DeviceId &device) const
{
    return writer(space, device) && !believed(space, device) && !isDropped(space);
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
