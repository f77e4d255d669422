// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/cli/call.h"

namespace tambo::ui::cli {

/// A person, and her number in full.
struct PersonAnswer {
    people::Person person;
    QString id;
};

[[nodiscard]] QJsonObject personJson(const PersonAnswer &answer);
/// The person as JSON where that is wanted, else the sentence.
void answerWith(Call &call, const PersonAnswer &answer, const QString &sentence);

/// Does `verb(writer, person) -> Result<Person>` to whom the first argument names.
template<typename F>
[[nodiscard]] Result<PersonAnswer> onPerson(Call &call, store::Store &store, F verb)
{
    const SpaceId space = store.space(store::SpaceKind::Centre);
    return store
        .write([&](store::Writer &writer) -> Result<PersonAnswer> {
            TAMBO_ASSIGN(
                const auto found, people::findPerson(writer, space, call.arguments.first()));
            TAMBO_ASSIGN(const auto person, verb(writer, found));
            return PersonAnswer{person, writer.fullId(person.id.record)};
        })
        .takeResult();
}

/// Asks for a new code.
[[nodiscard]] Result<people::Code> askCode();

} // namespace tambo::ui::cli
