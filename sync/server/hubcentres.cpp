// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hubcentres.h"

namespace tambo::hub {

namespace {

constexpr size_t maxKept = 4096; // logs; beyond, all are forgotten and read again as needed

} // namespace

Result<std::optional<HubCentres::Known>> HubCentres::find(
    SegmentStore &segments, const CentreId &id)
{
    TAMBO_ASSIGN(const auto centre, segments.centre(id));
    if (!centre)
        return std::optional<Known>();
    std::shared_ptr<const store::ControlLog> log;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_logs.find(id); found != m_logs.end())
            log = found->second;
    }
    TAMBO_ASSIGN(const quint64 size, segments.controlSize(*centre));
    if (log && log->size() == size)
        return std::optional(Known{*centre, log});
    // Kept elsewhere by others, so a longer one is a new value.
    auto longer = log && log->size() < size ? std::make_shared<store::ControlLog>(*log)
                                            : std::make_shared<store::ControlLog>();
    TAMBO_ASSIGN(const QList<QByteArray> entries, segments.control(*centre, longer->size()));
    for (const QByteArray &entry : entries)
        TAMBO_TRY(longer->append(entry));
    const std::lock_guard lock(m_mutex);
    if (m_logs.size() >= maxKept)
        m_logs.clear();
    m_logs[id] = longer;
    return std::optional(Known{*centre, longer});
}

Result<HubCentres::Access> HubCentres::accessOf(
    SegmentStore &segments, const DeviceId &device, const CentreId &owner, const SpaceId &space)
{
    TAMBO_ASSIGN(const auto known, find(segments, owner));
    if (!known || known->log->isDropped(space))
        return Access::Denied;
    QList<std::shared_ptr<const store::ControlLog>> kept;
    Result<> read;
    const auto others = [&](const CentreId &id) -> const store::ControlLog * {
        const auto other = find(segments, id);
        if (!other.ok())
            read = other.error();
        if (!other.ok() || !*other)
            return nullptr;
        kept.append((*other)->log);
        return kept.last().get();
    };
    const bool granted = store::standingIn(*known->log, space, device, others).isCurrent();
    TAMBO_TRY(read);
    return granted ? Access::Granted : Access::Denied;
}

} // namespace tambo::hub
