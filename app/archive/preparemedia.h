// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/media.h"
#include "app/archive/take.h"
#include "app/store/blobs.h"
#include "app/store/writer.h"

#include <functional>

namespace tambo::archive {

/// Called with 0..1; false stops with Error::Kind::Cancelled.
using Progress = std::function<bool(double done)>;

/// A file looked into and copied into the blob folder; a picture with its preview. All of `media`
/// is filled in but its story, position and id, and what takes long to find out of a sound
/// (soundpreviews.h).
struct PreparedMedia {
    Media media;
    QList<TakeMark> marks{}; ///< of a take; they become moments
};

/// The heavy work of adding a file: probes it and copies it in. Run it on a worker thread, before
/// the write job. `key`: the writing key of the space the story will lie in; none for a public
/// space, where positions (GPS) are left out of record and file. `digest`: as digestOf has given
/// it, for who has read the file already; else it is read for that.
[[nodiscard]] Result<PreparedMedia> prepareMedia(const QString &path, const store::Blobs &blobs,
    const std::optional<store::SpaceKey> &key, const Progress &progress = {});
/// The same for an open random-access device; `fileName` without folders.
[[nodiscard]] Result<PreparedMedia> prepareMedia(QIODevice &device, const QString &fileName,
    const store::Blobs &blobs, const std::optional<store::SpaceKey> &key,
    const Progress &progress = {}, const QByteArray &digest = {});

/// Deletes the blobs of media whose story was not added, except those that another record (even a
/// removed one) names. Run it in a write job, so that no story is added at the same time.
[[nodiscard]] Result<> discardMedia(store::Writer &writer, const QList<PreparedMedia> &media);

/// BLAKE2b-256 of everything in the device, read from its start; as in Media::digest.
[[nodiscard]] Result<QByteArray> digestOf(QIODevice &device, const Progress &progress = {});
/// This centre holds a file with that digest, in a story that is not removed.
enum class Held { No, Yes };
[[nodiscard]] Result<Held> holdsMedia(store::Reader &reader, const store::Trust &trust,
    const CentreId &centre, const QByteArray &digest);

} // namespace tambo::archive
