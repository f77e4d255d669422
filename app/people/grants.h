// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/lookup.h"

// Persons whom two centres share: her record moves with her.
namespace tambo::people {

/// Verb::GrantPerson, on a PC that decides for the centre: lets another centre, which must be known
/// here, read what is hers and write there. She stays one of this centre, which alone may erase
/// her.
[[nodiscard]] Result<> grantPerson(store::Writer &writer, Id<Person> id, const CentreId &centre);

/// Verb::GrantPerson. The other centre keeps what it has, but gets nothing new.
[[nodiscard]] Result<> endPersonGrant(store::Writer &writer, Id<Person> id, const CentreId &centre);

/// Whose things another centre lets us have. They are no persons of this centre: they sign in, and
/// have a role, where they come from.
[[nodiscard]] Result<QList<Person>> guests(
    store::Reader &reader, const store::Trust &trust, const CentreId &own);

} // namespace tambo::people
