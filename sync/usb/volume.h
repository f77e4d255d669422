// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/usb/manifest.h"

namespace tambo::usb {

/// An entry that is to be written. Its hash is filled in then, but for files, whose name it is.
struct Item {
    Entry entry;
    QByteArray bytes; ///< of a page of control entries
    QList<qint64> arrivals; ///< of a page of segments
    bool carried = false; ///< what this PC only carries: those are numbers of store::Portable there
    BlobId blob; ///< of a file, or a part of one
    qint64 offset = 0; ///< of the part
};

/// Shares out items to volumes, in the order they come, within a limit for each and one for all.
class Volumes
{
public:
    /// `head`: the manifest without entries, as long as it will be. `most` 0: no limit for all.
    Volumes(qint64 headBytes, qint64 volumeBytes, qint64 most);

    /// A page of that size still has a place.
    [[nodiscard]] bool fits(qint64 bytes) const;
    void addPage(Item item);
    enum class Room { Enough, None };
    /// In parts, where no volume holds it whole.
    [[nodiscard]] Room addBlob(const BlobId &blob, qint64 bytes, bool carried = false);

    [[nodiscard]] const QList<QList<Item>> &volumes() const { return m_volumes; }
    /// Of all files; a little more than they will have.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] qint64 freeHere() const { return m_volumeBytes - m_used; }
    [[nodiscard]] qint64 freeInNew() const;
    [[nodiscard]] bool isAffordable(qint64 bytes) const;
    void put(Item item);

    qint64 m_head; ///< what a volume takes before its first entry
    qint64 m_volumeBytes;
    qint64 m_most;
    QList<QList<Item>> m_volumes;
    qint64 m_used = 0; ///< of the last volume
    qint64 m_bytes = 0;
};

} // namespace tambo::usb
