// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controlentry.h"
#include "app/store/replica.h"

// Two different segments of one author for one seq: a disk was cloned, and both PCs went on under
// one identity (store.md, "Cloned disks and restored backups"; DESIGN.md, "Forks").
namespace tambo::store {

/// A segment of one author, as the rule sees it.
struct Link {
    qint64 arrival = 0; ///< here; plays no part in the rule
    SegmentState state = SegmentState::Forked;
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    ShortHash hash;
    ShortHash previous;
};

/// Which of an author's segments count, in the order of their seqs. At each place where segments
/// contradict each other that of the smaller hash is taken, or the one that leads to what a
/// revocation names (`pinned`); segments behind a gap count where nothing speaks against them. A
/// function of the set of segments, whatever their order.
[[nodiscard]] std::vector<Link> trunkOf(
    std::vector<Link> segments, const std::optional<Believed> &pinned);

/// All segments of an author that the control log lets in, from the log.
[[nodiscard]] Result<std::vector<Link>> linksOf(Database &database, qint64 author);
/// How many segments of an author are kept aside because they contradict others.
[[nodiscard]] Result<qint64> countForked(Database &database, qint64 author);

/// Applies what the rule says now, after a segment of a forked author has come or gone: what fell
/// off the trunk is kept aside, what rose to it is applied, and where anything fell what is shown
/// is computed anew. This PC's own branch stays as it is until the PC has a new identity; that it
/// does not count elsewhere is said in ChangeSet::outlived.
[[nodiscard]] Result<> settleFork(Writer &writer, qint64 author);
/// The same for all forked authors, after a control entry that moves what is pinned.
[[nodiscard]] Result<> settleForks(Writer &writer);

/// Another PC that goes by `identity` was met and keeps it. Says in ChangeSet::outlived that this
/// one must take another, before they contradict each other; nothing if it already has.
void giveWayToTwin(Writer &writer, const DeviceId &identity);

} // namespace tambo::store
