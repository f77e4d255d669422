// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/standing.h"
#include "sync/server/segmentstore.h"

#include <map>
#include <memory>
#include <mutex>

namespace tambo::hub {

/// The verified control logs of the centres, read when first asked for and read on when the store
/// holds more entries, whoever added them. Thread-safe.
class HubCentres
{
public:
    struct Known {
        SegmentStore::Centre centre;
        std::shared_ptr<const store::ControlLog> log;
    };

    /// nullopt: this hub does not serve that centre.
    [[nodiscard]] Result<std::optional<Known>> find(SegmentStore &segments, const CentreId &id);

    enum class Access { Granted, Denied };
    /// May that device have what is in that space of `owner`, and add to it, now? Spaces of which a
    /// device has no key are never granted, also where it belongs to the centre.
    [[nodiscard]] Result<Access> accessOf(SegmentStore &segments, const DeviceId &device,
        const CentreId &owner, const SpaceId &space);

private:
    std::mutex m_mutex;
    std::map<CentreId, std::shared_ptr<const store::ControlLog>> m_logs;
};

} // namespace tambo::hub
