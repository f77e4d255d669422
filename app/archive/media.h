// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/story.h"

namespace tambo::archive {

/// A recording or picture of a story. The file itself is a blob, and so is its preview, which
/// travels first: a small picture, or the whole sound at a low rate. Of a sound that was just
/// added, preview and peaks are still to be made (soundpreviews.h).
struct Media {
    enum class Kind { Sound = 0, Video = 1, Picture = 2 };
    static constexpr int peakCount = 160;

    Id<Media> id;
    SpaceId space;
    store::Version version;
    Id<Story> story;
    Kind kind = Kind::Sound;
    BlobId blob; ///< the original
    BlobId preview; ///< WebP for pictures, Ogg Opus for sound and for video with sound
    QString fileName; ///< as it was given, without folders
    QString mimeType;
    qint64 bytes = 0; ///< plain size of the original
    qint64 durationMs = 0;
    int width = 0;
    int height = 0;
    QByteArray peaks; ///< waveform, `peakCount` values of 0..255
    QByteArray digest; ///< BLAKE2b-256 of the file as it was given, to find repeats
    int position = 0; ///< order in the story
    QDateTime taken;
    /// Degrees; 0, 0 when unknown. Phones note where a picture was taken, often somebody's home:
    /// in a public space the position is never kept, neither here nor inside the file
    /// (withoutposition.h).
    double latitude = 0;
    double longitude = 0;

    [[nodiscard]] bool hasPosition() const { return latitude != 0 || longitude != 0; }
    bool operator==(const Media &) const = default;
};

} // namespace tambo::archive

template<> struct tambo::store::EntityOf<tambo::archive::Media> {
    using Entity = archive::Media;
    static constexpr std::array fields{
        field<1, &Entity::story>("story", Indexed | Whole),
        field<2, &Entity::kind>("kind", Indexed),
        field<3, &Entity::blob>("blob"),
        field<4, &Entity::preview>("preview", Preview),
        field<5, &Entity::fileName>("file_name"),
        field<6, &Entity::mimeType>("mime_type"),
        field<7, &Entity::bytes>("bytes"),
        field<8, &Entity::durationMs>("duration_ms"),
        field<9, &Entity::width>("width"),
        field<10, &Entity::height>("height"),
        field<11, &Entity::peaks>("peaks"),
        field<12, &Entity::digest>("digest", Indexed),
        field<13, &Entity::position>("position"),
        field<14, &Entity::taken>("taken"),
        field<15, &Entity::latitude>("latitude"),
        field<16, &Entity::longitude>("longitude"),
    };
    static constexpr EntityInfo info{31, "media", fields};
};
