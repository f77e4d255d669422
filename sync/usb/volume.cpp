// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/volume.h"

#include "app/formats/tarheader.h"

#include <limits>

namespace tambo::usb {

namespace {

constexpr qint64 endOfTar = 20 * formats::tarBlock; ///< two empty blocks, or a whole record
constexpr qint64 lineBytes = 150; ///< of an entry in the manifest: name, size, hash

/// What an entry takes: header, content with the zeros behind it, its line in the manifest.
qint64 costOf(qint64 bytes)
{
    return formats::tarBlock + formats::tarPadded(bytes) + lineBytes;
}

} // namespace

Volumes::Volumes(qint64 headBytes, qint64 volumeBytes, qint64 most)
    : m_head(2 * formats::tarBlock + formats::tarPadded(headBytes) + endOfTar)
    , m_volumeBytes(volumeBytes)
    , m_most(most > 0 ? most : std::numeric_limits<qint64>::max())
    , m_volumes{{}}
    , m_used(m_head)
    , m_bytes(m_head)
{}

qint64 Volumes::freeInNew() const
{
    return m_volumeBytes - m_head;
}

bool Volumes::isAffordable(qint64 bytes) const
{
    return bytes <= m_most - m_bytes;
}

bool Volumes::fits(qint64 bytes) const
{
    const qint64 cost = costOf(bytes);
    if (cost <= freeHere() && m_volumes.last().size() < maxEntries)
        return isAffordable(cost);
    return cost <= freeInNew() && isAffordable(m_head + cost)
        && quint64(m_volumes.size()) < maxVolumes;
}

void Volumes::put(Item item)
{
    const qint64 cost = costOf(item.entry.size);
    if (cost > freeHere() || m_volumes.last().size() == maxEntries) {
        m_volumes.append(QList<Item>());
        m_used = m_head;
        m_bytes += m_head;
    }
    m_used += cost;
    m_bytes += cost;
    m_volumes.last().append(std::move(item));
}

void Volumes::addPage(Item item)
{
    put(std::move(item));
}

Volumes::Room Volumes::addBlob(const BlobId &blob, qint64 bytes, bool carried)
{
    const bool whole = costOf(bytes) <= freeInNew() && bytes <= maxBlobBytes;
    if (whole) {
        if (!fits(bytes))
            return Room::None;
        put({{blobName(blob), bytes, blob}, {}, {}, carried, blob, 0});
        return Room::Enough;
    }
    const qint64 piece = std::min(maxBlobBytes,
        (freeInNew() - lineBytes - formats::tarBlock) / formats::tarBlock * formats::tarBlock);
    if (piece <= 0)
        return Room::None;
    const qint64 pieces = (bytes + piece - 1) / piece;
    if (quint64(m_volumes.size() + pieces) > maxVolumes
        || !isAffordable(bytes + pieces * (m_head + costOf(0) + formats::tarBlock)))
        return Room::None;
    for (qint64 at = 0; at < bytes; at += piece)
        put({{partName(blob, at, bytes), std::min(piece, bytes - at), {}}, {}, {}, carried, blob,
            at});
    return Room::Enough;
}

} // namespace tambo::usb
