// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/followed.h"
#include "app/store/writer.h"

#include <optional>

// What this store knows of the hub its centre has joined: how far either side has what the other
// wrote, and the invitations that wait there. Numbers called "arrival" are this store's own where
// they name segments here, the hub's where they are cursors.
namespace tambo::store {

struct HubState {
    HubId id;
    QString url;
    QByteArray epoch; ///< 8 bytes, empty before first contact
    QByteArray challenge; ///< of its last answer
    QByteArray subscribed; ///< digest of the followed centres that the hub knows; may be empty
    qint64 lastContactMs = 0; ///< this PC's clock; 0: never
    qint64 pushed = 0; ///< every own segment up to this arrival was dealt with
    qint64 controlPushed = 0; ///< entries of the own control log that the hub has
    qint64 covered = 0; ///< arrivals from other roads up to here were told
    QByteArray pushedTo; ///< the epoch that `pushed` and `controlPushed` count in

    bool operator==(const HubState &) const = default;
};

/// nullopt while this centre has joined none.
[[nodiscard]] Result<std::optional<HubState>> joinedHub(Reader &reader);
/// Joins it, or notes how things stand now. A centre has one hub: others are forgotten, but not
/// which files they hold.
[[nodiscard]] Result<> saveHub(Writer &writer, const HubState &hub);
[[nodiscard]] Result<> setHubUrl(Writer &writer, const QString &url);
/// The hub's numbers start anew: what is here counts as got by another road, cursors are void,
/// nothing counts as pushed. Changes `hub`, does not save it.
[[nodiscard]] Result<> startAnew(Writer &writer, HubState &hub);

enum class Twin { Known, New };
/// Somebody else wrote in this PC's name, and the hub hands it that only from now on: at the first
/// sign of it, for each identity and epoch, cursors are void and what is here counts as got by
/// another road. Changes `hub`, does not save it.
[[nodiscard]] Result<Twin> hearOfTwin(Writer &writer, HubState &hub);

/// Follow a centre's public space, or no longer.
[[nodiscard]] Result<> follow(Writer &writer, const CentreId &centre);
[[nodiscard]] Result<> unfollow(Writer &writer, const CentreId &centre);
/// Ascending, without the own centre.
[[nodiscard]] Result<QList<CentreId>> followed(Reader &reader);

/// All that this store asks that hub for, ascending: the own centre, those that somebody chose to
/// follow, what followedForSharing says, and logs for which a cursor was set. At most `limit`.
[[nodiscard]] Result<QList<Followed>> allFollowed(
    Writer &writer, const HubId &hub, qsizetype limit);

/// In the order of `followed`; 0 where nothing was ever fetched.
[[nodiscard]] Result<QList<quint64>> cursorsOf(
    Reader &reader, const HubId &hub, const QList<Followed> &followed);
[[nodiscard]] Result<> setCursor(
    Writer &writer, const HubId &hub, const Followed &followed, quint64 arrival);

/// What of the own centre, and of spaces it takes part in, the hub lacks as far as this PC and
/// others of the centre know (hubknowledge.h), as far as it fits.
struct Outgoing {
    struct Item {
        qint64 arrival = 0;
        QByteArray bytes;
    };
    QList<QByteArray> control; ///< entries `controlPushed` + 1 and on
    QList<Item> segments; ///< those to try again first, then by arrival
    qint64 scannedTo = 0; ///< no other segment up to this arrival waits
    bool complete = true; ///< nothing is left behind
};
/// At most `maxBytes`, but at least one item. `nowMs`: when refused ones were tried last matters.
[[nodiscard]] Result<Outgoing> outgoing(Reader &reader, const Trust &trust, const CentreId &own,
    const HubState &hub, qint64 maxBytes, qint64 nowMs);
/// Remembers what of the arrivals that are dealt with up to `scannedTo` does not go to the hub, as
/// it stands now: whatever becomes of it later, that the hub has it cannot be told from `pushed`.
[[nodiscard]] Result<> noteSkipped(
    Writer &writer, const CentreId &own, const HubState &hub, qint64 scannedTo);
/// The hub did not take it. `again`: it may later, when its control log has grown or in an hour.
[[nodiscard]] Result<> noteRefused(
    Writer &writer, const HubState &hub, qint64 arrival, int reason, bool again, qint64 nowMs);
[[nodiscard]] Result<> forgetRefused(Writer &writer, const HubId &hub, qint64 arrival);

/// "All of this author's changes up to `seq` are here": came by other roads since it was last told.
struct CoveredAuthor {
    Author author;
    quint64 seq = 0;
};
struct CoveredAuthors {
    QList<CoveredAuthor> authors;
    qint64 upTo = 0; ///< arrival; the next `covered` once the hub was told
};
/// Only spaces that `centres` own; at most `limit`.
[[nodiscard]] Result<CoveredAuthors> coveredAuthors(
    Writer &writer, const HubState &hub, const QList<CentreId> &centres, qsizetype limit);

/// The own control log from its first entry.
[[nodiscard]] Result<QList<QByteArray>> controlEntries(Reader &reader, const CentreId &centre);

constexpr qint64 invitationMs = 7LL * 24 * 3600 * 1000;
/// Secrets of the PCs that were invited and have not come yet, oldest first. Old ones are dropped.
[[nodiscard]] Result<QList<QByteArray>> openInvitations(Writer &writer, qint64 nowMs);
[[nodiscard]] Result<> rememberInvitation(Writer &writer, const QByteArray &secret, qint64 nowMs);
[[nodiscard]] Result<> dropInvitation(Writer &writer, const QByteArray &secret);

/// The secret of the invitation by which this PC asked to be let in; empty once it was.
[[nodiscard]] Result<QByteArray> joinSecret(Reader &reader);
[[nodiscard]] Result<> saveJoinSecret(Writer &writer, const QByteArray &secret);

/// `a.space IN (…)`; never empty SQL.
[[nodiscard]] QByteArray inSpaces(const std::vector<SpaceId> &spaces);
/// The spaces of the own centre, and `guestSpaces`.
[[nodiscard]] std::vector<SpaceId> ownSpaces(const Trust &trust, const CentreId &own);
/// `a.space IN (…)` for those; never empty SQL.
[[nodiscard]] QByteArray inOwnSpaces(const Trust &trust, const CentreId &own);
/// The same for the public spaces of a centre.
[[nodiscard]] QByteArray inPublicSpaces(const Trust &trust, const CentreId &centre);

} // namespace tambo::store
