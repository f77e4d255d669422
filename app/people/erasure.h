// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/lookup.h"

namespace tambo::people {

/// Verb::ErasePerson, on a PC that decides for the centre: a person asked that all that is hers be
/// erased, here, on every other PC and on hubs. For ever, so no undo: `name` must be hers, typed
/// again. What she did stays, under no name (actorName), and totals do not change. The last steward
/// stays.
[[nodiscard]] Result<> erasePerson(store::Writer &writer, Id<Person> id, const QString &name);

} // namespace tambo::people
