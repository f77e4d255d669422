// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"

#include <QJsonObject>

namespace tambo::archive {

/// A story.json that was read (storydocument.h), before anything of it is written.
struct StoryFile {
    static constexpr qint64 mostBytes = qint64(32) << 20;
    static constexpr qsizetype mostParts = 100'000;

    struct Part {
        QString entity; ///< its name
        QString id; ///< in full, where it came from
        QString file; ///< of a medium: beside story.json; may be empty
        QJsonObject fields;

        [[nodiscard]] bool isMedium() const;
        [[nodiscard]] bool isConsent() const;
        /// Media::digest where it came from; empty where it says none.
        [[nodiscard]] QByteArray saidDigest() const;
    };
    QString id; ///< in full, where it came from
    Story story; ///< without id and space
    QList<Part> parts; ///< in the order of the file, a whole before its own parts

    [[nodiscard]] QList<Part> mediaWithFile() const;
    /// Media, then consents.
    [[nodiscard]] QList<Part> partsWithFile() const;
};

/// BadInput where it is none, or a field has a wrong form; TooNew for a later version of the form.
[[nodiscard]] Result<StoryFile> readStoryFile(const QByteArray &bytes);

/// What the bag says of a medium beyond what its file shows itself: name, place in the story,
/// loudness… Positions are left out where `open`.
[[nodiscard]] Result<> describeMedium(Media &media, const StoryFile::Part &part, bool open);

/// Writes a story with all its parts in the job of `writer`. `prepared`: of partsWithFile, in their
/// order. Other parts keep what they say of the story and of each
/// other; what they say of anything else is left out. Parts of entities that this program does not
/// know, or that do not belong to a story, are passed over.
[[nodiscard]] Result<Story> addStoryFile(store::Writer &writer, const store::Blobs &blobs,
    const StoryFile &file, const SpaceId &space, const QList<PreparedMedia> &prepared);

} // namespace tambo::archive
