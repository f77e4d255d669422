// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/media.h"

namespace tambo::archive {

/// A place in a recording that somebody wants to find again: a song, a name. What it is about, not
/// what is said there; that is a Passage.
struct Moment {
    Id<Moment> id;
    SpaceId space;
    store::Version version;
    Id<Story> story;
    Id<Media> media;
    int startMs = 0;
    QString title; ///< in a few words; may be empty
    QString summary;
    QStringList keywords;

    bool operator==(const Moment &) const = default;
};

} // namespace tambo::archive

template<> struct tambo::store::EntityOf<tambo::archive::Moment> {
    using Entity = archive::Moment;
    static constexpr std::array fields{
        field<1, &Entity::story>("story", Indexed | Whole),
        field<2, &Entity::media>("media"),
        field<3, &Entity::startMs>("start_ms"),
        field<4, &Entity::title>("title", Searchable),
        field<5, &Entity::summary>("summary", Merge::Text, Searchable),
        field<6, &Entity::keywords>("keywords", Merge::Set, Searchable),
    };
    static constexpr EntityInfo info{33, "moment", fields};
};
