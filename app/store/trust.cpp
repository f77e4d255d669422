// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trust.h"

namespace tambo::store {

const ControlLog *Trust::log(const CentreId &centre) const
{
    const auto found = m_logs.find(centre);
    return found == m_logs.end() ? nullptr : &found->second;
}

Result<ControlEntry> Trust::append(QByteArrayView bytes, const DeviceId &own, const BoxKey &box)
{
    TAMBO_ASSIGN(const ControlEntry peeked, decodeControlEntry(bytes));
    const bool isNew = !m_logs.contains(peeked.centre);
    auto appended = m_logs[peeked.centre].append(bytes);
    if (!appended.ok()) {
        if (isNew)
            m_logs.erase(peeked.centre);
        return appended.error();
    }
    const ControlEntry &entry = *appended;
    if (entry.kind == ControlEntry::Kind::Space) {
        const SpaceId space = spaceOfGenesis(bytes);
        m_spaces.emplace(space, std::pair(entry.centre, entry.spaceKind));
        m_spaceOrder.push_back(space);
    } else if (entry.kind == ControlEntry::Kind::Grant && entry.receiver == own) {
        // A grant that does not open is no reason to stop: the log itself is sound.
        if (auto key = box.open(entry.sealed); key.ok() && key->size() == aeadKeySize)
            m_keys.push_back(SpaceKey{entry.space, entry.key, *std::move(key)});
    }
    return appended;
}

std::optional<CentreId> Trust::centreOf(const SpaceId &space) const
{
    const auto found = m_spaces.find(space);
    return found == m_spaces.end() ? std::nullopt : std::optional(found->second.first);
}

std::optional<SpaceKind> Trust::kindOf(const SpaceId &space) const
{
    const auto found = m_spaces.find(space);
    return found == m_spaces.end() ? std::nullopt : std::optional(found->second.second);
}

std::optional<SpaceId> Trust::spaceOf(const CentreId &centre, SpaceKind kind) const
{
    for (const SpaceId &space : m_spaceOrder) {
        if (m_spaces.at(space) == std::pair(centre, kind))
            return space;
    }
    return std::nullopt;
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

std::optional<SpaceKey> Trust::writingKey(const SpaceId &space) const
{
    for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key) {
        if (key->space == space)
            return *key;
    }
    return std::nullopt;
}

bool Trust::mayWrite(const SpaceId &space, const DeviceId &device) const
{
    const auto centre = centreOf(space);
    const ControlLog *log = centre ? this->log(*centre) : nullptr;
    return log && log->device(device);
}

} // namespace tambo::store
