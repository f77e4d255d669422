// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persons.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<people::Role> roleOf(const Call &call, store::Store &store)
{
    const SpaceId space = store.space(store::SpaceKind::Centre);
    return store
        .read([&](store::Reader &reader) -> Result<people::Role> {
            TAMBO_ASSIGN(
                const auto found, people::findPerson(reader, space, call.arguments.first()));
            return found.role;
        })
        .takeResult();
}

/// One's own needs the old one, which signed her in a moment ago.
Result<people::Person> reset(
    store::Writer &writer, const Call &call, const people::Code &code, const people::Person &person)
{
    if (writer.actor() != person.id.record) {
        TAMBO_TRY(people::resetCode(writer, person.id, code));
        return person;
    }
    TAMBO_ASSIGN(const auto attempt,
        people::changeOwnCode(writer, call.code(), code, QDateTime::currentMSecsSinceEpoch()));
    TAMBO_TRY(attempt.result());
    return person;
}

Result<Exit> run(Call &call)
{
    const auto wish = codeWish(call);
    if (!wish.ok())
        return call.misused(wish.error().message);
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const people::Role role, roleOf(call, *store));
    TAMBO_ASSIGN(const people::Code code, askCode(*wish, role));
    TAMBO_ASSIGN(const auto answer,
        onPerson(call, *store, [&](store::Writer &writer, const people::Person &person) {
            return reset(writer, call, code, person);
        }));
    answerWith(call, answer,
        code.kind() == people::CodeKind::None
            ? Cli::tr("%1 entra ahora con un toque, sin PIN.").arg(answer.person.name)
            : Cli::tr("%1 entra ahora con lo que se escribió.").arg(answer.person.name));
    return Exit::Ok;
}

constexpr Option options[] = {codeKindOption};

} // namespace

constexpr Verb personReset{"person", "reset", "PERSONA",
    QT_TRANSLATE_NOOP("Cli",
        "Pone otra clave; la lee de la entrada, y si es la propia, la de antes en la primera "
        "línea."),
    options, 1, 1, run, people::Verb::ManageOwn};

} // namespace tambo::ui::cli
