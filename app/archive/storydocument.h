// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storyrecord.h"

#include <QJsonObject>

namespace tambo::archive {

/// A story as it leaves the archive (storybag.h): story.json and the files beside it. Paths are
/// relative to the folder of the story.
struct StoryDocument {
    static constexpr int version = 1;

    struct File {
        QString path; ///< "media/cuento.wav"; safe on every system
        BlobId blob;
        qint64 bytes = 0;
    };
    QString id; ///< in full
    QJsonObject json;
    QList<File> media; ///< originals, and what shows consent, that are on this PC
    QStringList missing; ///< names of those that are not
    QList<std::pair<QString, QByteArray>> transcripts; ///< path and WebVTT, one per language
};

/// Tells all that is shown of a story and of its parts: every declared field, which space it lies
/// in, who changed it when, and the same in Dublin Core. NotFound for a hidden story.
[[nodiscard]] Result<StoryDocument> storyDocument(
    store::Reader &reader, const store::Trust &trust, const store::Blobs &blobs, Id<Story> id);

/// Simple Dublin Core (DCMI Metadata Element Set) of a story, elements that say nothing left out.
[[nodiscard]] QJsonObject dublinCore(const StoryRecord &record);

} // namespace tambo::archive
