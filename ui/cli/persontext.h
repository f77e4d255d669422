// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/cli/verb.h"

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

/// Which kind of code somebody is to have; nullopt where the command line does not say.
using CodeWish = std::optional<people::CodeKind>;
/// The option with which it says so.
inline constexpr Option codeKindOption{"kind", "CLASE",
    QT_TRANSLATE_NOOP(
        "Cli", "passphrase (si no se dice, de quien facilita o administra), pin o pictures.")};
/// BadInput where --kind is none of them.
[[nodiscard]] Result<CodeWish> codeWish(const Call &call);
/// Asks for a new code of somebody in that role: of the kind that is wished, else a passphrase of
/// staff, and a PIN, three pictures or nothing of others. BadInput where the role has no such kind.
[[nodiscard]] Result<people::Code> askCode(CodeWish wish, people::Role role);

} // namespace tambo::ui::cli
