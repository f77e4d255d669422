// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/erasure.h"
#include "app/people/persons.h"
#include "app/people/signin.h"
#include "app/store/store.h"

// What the page of persons does in one transaction, where that takes more than one verb.
namespace tambo::ui {

/// Name, picture and role, as far as they differ from what is there.
[[nodiscard]] Result<> savePerson(store::Writer &writer, const people::Person &wanted);
/// Likewise what they were before, over whatever came since.
[[nodiscard]] Result<> givePersonBack(store::Writer &writer, const people::Person &before);
struct Added {
    people::Person person;
    std::optional<people::Attempt> attempt; ///< of the first person of an open house, to admit her
};
/// Adds a person; in an open house also tries the code that she has just made.
[[nodiscard]] Result<Added> addOne(
    store::Writer &writer, const people::NewPerson &wanted, qint64 nowMs);
/// A new code for somebody else: it is known to be right, as nobody tries it.
[[nodiscard]] Result<people::Attempt> giveCode(
    store::Writer &writer, Id<people::Person> id, const people::Code &wanted);
/// All that is kept about her into that folder; blocks for seconds, on a worker. The answer is what
/// to say.
[[nodiscard]] Result<QString> copyDossier(
    store::Store &store, Id<people::Person> id, const QString &folder);

} // namespace tambo::ui
