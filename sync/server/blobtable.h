// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/store/sqlite.h"

namespace tambo::hub {

// Which files the hub holds whole, and for which spaces, so that erasing a space finds its files.

enum class Held { No, Yes };
[[nodiscard]] Result<Held> isHeld(store::Database &database, const BlobId &blob);
/// Inside a transaction. Repeating it changes nothing.
[[nodiscard]] Result<> noteHeld(
    store::Database &database, const BlobId &blob, const SpaceId &space, qint64 bytes);

/// Inside a transaction: the space's files are its no more. Returns those that no other space
/// holds.
[[nodiscard]] Result<QList<BlobId>> forgetSpace(store::Database &database, const SpaceId &space);

/// A file that is arriving, or has arrived in the last days.
struct UploadRow {
    QByteArray token; ///< 16 random bytes, names it in its address
    CentreId centre;
    BlobId blob;
    SpaceId space;
    qint64 length = 0; ///< bytes when whole
    qint64 touched = 0; ///< ms, when somebody last went on with it; renewed once a day
    bool done = false;
};

[[nodiscard]] Result<std::optional<UploadRow>> findUpload(
    store::Database &database, QByteArrayView token);
[[nodiscard]] Result<std::optional<UploadRow>> findUpload(
    store::Database &database, const CentreId &centre, const BlobId &blob);
/// Inserts, or overwrites the row of that token.
[[nodiscard]] Result<> putUpload(store::Database &database, const UploadRow &upload);
[[nodiscard]] Result<> dropUpload(store::Database &database, QByteArrayView token);
/// Those nobody went on with since `beforeMs`.
[[nodiscard]] Result<QList<UploadRow>> oldUploads(store::Database &database, qint64 beforeMs);

} // namespace tambo::hub
