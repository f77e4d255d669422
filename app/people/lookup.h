// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "app/store/trust.h"
#include "app/store/writer.h"

// Who there is. `space` is always the centre's own space (Store::space, or peopleSpace). Only whom
// a Membership there names is one of the centre: another centre that shares a space with us, or to
// which a person was granted, could write persons and memberships of its own into that.
namespace tambo::people {

/// The centre's own space, as the store that writes knows it; null until this PC is let in.
[[nodiscard]] SpaceId peopleSpace(store::Writer &writer);

enum class Which { Active, All };
/// By name, as people sort them.
[[nodiscard]] Result<QList<Person>> persons(
    store::Reader &reader, const SpaceId &space, Which which = Which::Active);
/// Whose names hold words that begin so; accents and case do not matter. Best first.
[[nodiscard]] Result<QList<Person>> findPersons(
    store::Reader &reader, const SpaceId &space, const QString &words);
/// The only one who can be meant by a name, the beginning of its words, or a full id. NotFound, and
/// BadInput where several could be.
[[nodiscard]] Result<Person> findPerson(
    store::Reader &reader, const SpaceId &space, const QString &wanted);
/// NotFound unless she is one of the centre.
[[nodiscard]] Result<Person> personOf(store::Reader &reader, const SpaceId &space, Id<Person> id);
/// NotFound where the centre has none for that person; erased persons keep theirs.
[[nodiscard]] Result<Membership> membershipOf(
    store::Reader &reader, const SpaceId &space, Id<Person> person);

/// What to call who made a change: her name; something in its place where she was erased, or is of
/// another centre. Empty for nobody.
[[nodiscard]] Result<QString> actorName(
    store::Reader &reader, const store::Trust &trust, RecordId actor);

/// How she signs in; a Secret that was never saved where nobody has said.
[[nodiscard]] Result<Secret> secretOf(
    store::Reader &reader, const SpaceId &space, Id<Person> person);

enum class House {
    Open, ///< nobody is there yet who could decide: roles do not apply
    Kept, ///< a steward can sign in
};
[[nodiscard]] Result<House> house(store::Reader &reader, const SpaceId &space);

} // namespace tambo::people
