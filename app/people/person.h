// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/roles.h"
#include "app/store/entity.h"

namespace tambo::people {

/// Somebody who uses Tambo in this centre. Lies in a space of her own, which all PCs of the centre
/// see, which she may take to another centre, and which is erased when she wants that. No birth
/// dates, no numbers of identity cards. Who may change it is decided in persons.h, so undo leaves
/// it alone.
struct Person {
    Id<Person> id;
    SpaceId space;
    store::Version version;
    QString name;
    QString picture; ///< one of personPictures
    QString language; ///< ISO 639 code of the interface she prefers; empty: that of the centre

    /// What her Membership says; filled in by lookup.h and not saved with the person.
    Role role = Role::Learner;
    bool active = true; ///< may sign in

    bool operator==(const Person &) const = default;
};

/// That somebody is one of this centre, and what she may do here. Lies in the centre's space, where
/// no other centre can write. Tells no name, and stays when she is erased.
struct Membership {
    Id<Membership> id;
    SpaceId space;
    store::Version version;
    Id<Person> person;
    Role role = Role::Learner;
    bool active = true;

    bool operator==(const Membership &) const = default;
};

/// How a person signs in, in the centre's space and apart from her so that no list or export of
/// persons carries it.
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
        field<3, &Entity::language>("language"),
    };
    static constexpr EntityInfo info{2, "person", fields, Exportable::Yes, Undoable::No};
};

template<> struct tambo::store::EntityOf<tambo::people::Membership> {
    using Entity = people::Membership;
    static constexpr std::array fields{
        field<1, &Entity::person>("person", Merge::Once, Indexed),
        field<2, &Entity::role>("role", Indexed),
        field<3, &Entity::active>("active"),
    };
    static constexpr EntityInfo info{5, "membership", fields, Exportable::Yes, Undoable::No};
};

template<> struct tambo::store::EntityOf<tambo::people::Secret> {
    using Entity = people::Secret;
    static constexpr std::array fields{
        field<1, &Entity::person>("person", Merge::Once, Indexed),
        field<2, &Entity::verifier>("verifier", Merge::Register),
    };
    static constexpr EntityInfo info{3, "secret", fields, Exportable::No, Undoable::No};
};
