// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hubs.h"

// Which files still have to go to the hub or come from there.
namespace tambo::store {

/// A file that visible records name. `bytes` is its stored size, 0 while it is not here.
struct BlobTask {
    BlobId blob;
    RecordId record; ///< one of those that name it
    SpaceId space; ///< of that record
    bool preview = false;
    bool onlyHere = false; ///< neither a hub nor two other PCs have confirmed it
    qint64 bytes = 0;
    QString upload; ///< where its sending was begun; may be empty
    qint64 sent = 0; ///< bytes of it that the hub had when last heard
};
/// SQL: a hub, or as many other PCs as `peersThatAccept`, have confirmed that they hold `r.blob`.
extern const QByteArray blobAccepted;

/// Called for each; false ends it.
using BlobTaskSink = std::function<bool(const BlobTask &)>;

/// Files of records of the own centre, and of spaces it takes part in, that are here and that the
/// hub has not confirmed: previews, then those that are only here, then others; of each kind those
/// that somebody wants to leave first, the last wish before others, then the oldest. `hub` null: no
/// hub yet.
[[nodiscard]] Result<> eachBlobToSend(Reader &reader, const Trust &trust, const CentreId &own,
    const HubId &hub, const BlobTaskSink &sink);
/// Files that such records, and public ones of followed centres, name and that are not here:
/// previews first.
[[nodiscard]] Result<> eachBlobToFetch(
    Reader &reader, const Trust &trust, const CentreId &own, const BlobTaskSink &sink);
/// Originals to send that neither a hub nor two other PCs have confirmed.
[[nodiscard]] Result<qint64> countOnlyHere(Reader &reader, const Trust &trust, const CentreId &own);

/// The file leaves before others of its kind; or in its turn again.
[[nodiscard]] Result<> sendFirst(Writer &writer, const BlobId &blob);
[[nodiscard]] Result<> sendInTurn(Writer &writer, const BlobId &blob);

/// Some hub holds it.
[[nodiscard]] Result<std::optional<HubId>> holderOf(Reader &reader, const BlobId &blob);
[[nodiscard]] Result<> noteHubHolds(Writer &writer, const HubId &hub, const BlobId &blob);
/// Where its sending goes on; `upload` empty: from the beginning.
[[nodiscard]] Result<> noteUpload(
    Writer &writer, const HubId &hub, const BlobId &blob, const QString &upload, qint64 sent);
/// The file lies in its place now.
[[nodiscard]] Result<> noteBlobArrived(Writer &writer, const BlobId &blob, qint64 bytes);

} // namespace tambo::store
