// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo::languages {

/// A language into which a centre translates the program. It lies in the public space: a
/// translation is for everybody.
struct Language {
    Id<Language> id;
    SpaceId space;
    store::Version version;
    QString code; ///< BCP 47: "jiv", "qu-EC"
    QString name; ///< as those who speak it call it
    QString spanishName;
    QString base; ///< "es", "en" or "qu": what is said where nobody has translated yet
    QString licence; ///< SPDX code: CC0-1.0 or CC-BY-SA-4.0

    bool operator==(const Language &) const = default;
};

} // namespace tambo::languages

template<> struct tambo::store::EntityOf<tambo::languages::Language> {
    using Entity = languages::Language;
    static constexpr std::array fields{
        field<1, &Entity::code>("code", Merge::Once, Indexed),
        field<2, &Entity::name>("name"),
        field<3, &Entity::spanishName>("spanish_name"),
        field<4, &Entity::base>("base"),
        field<5, &Entity::licence>("licence"),
    };
    static constexpr EntityInfo info{90, "language", fields};
};
