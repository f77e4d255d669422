// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/incomingblobs.h"
#include "sync/lan/channel.h"
#include "sync/usb/plan.h"
#include "sync/usb/taking.h"

// What one PC gives the other in one turn: the pages and files that a bundle for it would hold.
namespace tambo::lan {

/// What went and came, in all turns of a meeting.
struct Moved {
    qint64 recordsSent = 0;
    qint64 filesSent = 0;
    usb::Taken taken;
};

/// Gives all that is planned, and says so.
class Giving
{
public:
    Giving(store::Store &store, Channel &channel, Moved &moved)
        : m_store(store)
        , m_channel(channel)
        , m_moved(moved)
    {}
    [[nodiscard]] Result<> give(const usb::Plan &plan);

private:
    [[nodiscard]] Result<> givePage(const usb::Item &item);
    [[nodiscard]] Result<> giveFile(const usb::Item &item);

    store::Store &m_store;
    Channel &m_channel;
    Moved &m_moved;
};

/// Takes what comes until the other says that this was all. Pages count when they are on the disk;
/// of a large file that is cut what came stays, and it goes on from there.
class Receiving
{
public:
    Receiving(store::Store &store, Channel &channel, Moved &moved);
    /// How many items were new here.
    [[nodiscard]] Result<qint64> take();

private:
    [[nodiscard]] Result<> takeAll();
    [[nodiscard]] Result<> takeFile(QByteArrayView announced);
    [[nodiscard]] Result<> takeSmall(const BlobId &blob, qint64 size);
    [[nodiscard]] Result<> takeLarge(const BlobId &blob, qint64 size);
    [[nodiscard]] Result<> ask(qint64 offset);
    [[nodiscard]] Result<> settle();

    store::Store &m_store;
    Channel &m_channel;
    Moved &m_moved;
    store::IncomingBlobs m_incoming;
    std::optional<QSet<BlobId>> m_missing; ///< files that records here name; none: not asked yet
    usb::Carrying m_nothing{{}, 0, store::Meeting::Road::LocalNetwork}; ///< and nothing for others
};

} // namespace tambo::lan
