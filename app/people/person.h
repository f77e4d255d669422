// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/roles.h"
#include "app/store/entity.h"

namespace tambo::people {

/// Somebody who uses Tambo in this centre. Lies in the centre's space, where every PC of the centre
/// sees it: no birth dates, no numbers of identity cards. Who may change it is decided in
/// persons.h, so undo leaves it alone.
struct Person {
    Id<Person> id;
    SpaceId space;
    store::Version version;
    QString name;
    QString picture; ///< one of personPictures
    Role role = Role::Learner;
    QString language; ///< ISO 639 code of the interface she prefers; empty: that of the centre
    bool active = true; ///< may sign in

    bool operator==(const Person &) const = default;
};

/// How a person signs in, apart from her so that no list or export of persons carries it.
struct Secret {
    Id<Secret> id;
    SpaceId space;
    store::Version version;
    Id<Person> person;
    QString
        verifier; ///< Code::verifier; empty: nothing to say. One field, so that no merge mixes two

    bool operator==(const Secret &) const = default;
};

/// Names of the pictures in resources/art/personas: the face of a person's tile, and what a picture
/// password is chosen from.
inline constexpr std::array personPictures{"cacao", "canasta", "chocho", "estrella", "guitarra",
    "hoja", "maiz", "mani", "monte", "pez", "rio", "taza"};

} // namespace tambo::people

template<> struct tambo::store::EntityOf<tambo::people::Person> {
    using Entity = people::Person;
    static constexpr std::array fields{
        field<1, &Entity::name>("name", Title),
        field<2, &Entity::picture>("picture"),
        field<3, &Entity::role>("role", Indexed),
        field<4, &Entity::language>("language"),
        field<5, &Entity::active>("active"),
    };
    static constexpr EntityInfo info{2, "person", fields, Exportable::Yes, Undoable::No};
};

template<> struct tambo::store::EntityOf<tambo::people::Secret> {
    using Entity = people::Secret;
    static constexpr std::array fields{
        field<1, &Entity::person>("person", Merge::Once, Indexed),
        field<2, &Entity::verifier>("verifier", Merge::Register),
    };
    static constexpr EntityInfo info{3, "secret", fields, Exportable::No, Undoable::No};
};
