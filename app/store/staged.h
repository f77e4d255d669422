// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

// Files that lie among the blobs before a record names them: what an import has made ready. They
// outlive a power cut, so that it can go on, and are cleared away when nobody comes back for them.
namespace tambo::store {

struct StagedFile {
    QByteArray digest; ///< of the file as it was given
    SpaceId space; ///< where its record will lie
    KeyId key; ///< what it is sealed with; null in a public space
    BlobId blob;
    BlobId preview; ///< null: none
    QByteArray note; ///< whatever else the caller has found out
};
/// By the clock of this PC; after so long nobody goes on with it.
inline constexpr qint64 stagedForMs = 30LL * 24 * 3600 * 1000;

[[nodiscard]] Result<> stage(Writer &writer, const StagedFile &file);
/// Its files may be gone from the folder: ask Blobs.
[[nodiscard]] Result<std::optional<StagedFile>> findStaged(
    Reader &reader, const QByteArray &digest, const SpaceId &space, const KeyId &key);
/// A record names it from now on, or it is given up.
[[nodiscard]] Result<> unstage(Writer &writer, const BlobId &blob);
/// Gives up what nobody came back for, and removes those files that no record names.
[[nodiscard]] Result<> clearStaged(Writer &writer);

/// Deletes the file unless a record names it, even a removed one: that may be brought back.
[[nodiscard]] Result<> removeUnnamed(Writer &writer, const BlobId &blob);

} // namespace tambo::store
