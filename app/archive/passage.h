// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/media.h"

namespace tambo::archive {

/// A stretch of what a story says, in one language.
struct Passage {
    static constexpr int untimed = -1;

    Id<Passage> id;
    SpaceId space;
    store::Version version;
    Id<Story> story;
    QString language; ///< ISO 639 code, may be empty
    int startMs = untimed; ///< in the recording `media`
    int endMs = untimed;
    QString speaker;
    QString text;
    Id<Media> media;

    [[nodiscard]] bool isTimed() const { return startMs >= 0; }
    bool operator==(const Passage &) const = default;
};

} // namespace tambo::archive

template<> struct tambo::store::EntityOf<tambo::archive::Passage> {
    using Entity = archive::Passage;
    static constexpr std::array fields{
        field<1, &Entity::story>("story", Indexed | Whole),
        field<2, &Entity::language>("language"),
        field<3, &Entity::startMs>("start_ms"),
        field<4, &Entity::endMs>("end_ms"),
        field<5, &Entity::speaker>("speaker"),
        field<6, &Entity::text>("text", Merge::Text, Searchable),
        field<7, &Entity::media>("media"),
    };
    static constexpr EntityInfo info{32, "passage", fields};
};
