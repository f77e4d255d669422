// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/language.h"
#include "app/people/persons.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    people::NewPerson wanted;
    wanted.name = call.arguments.first();
    wanted.picture = call.option("picture");
    wanted.language = formats::languageCode(call.option("language"));
    if (call.has("language") && wanted.language.isEmpty())
        return call.misused(Cli::tr("No conozco ese idioma. Escriba «kichwa», «es», «shuar»."));
    if (call.has("role")) {
        const auto role = people::roleNamed(call.option("role"));
        if (!role.ok())
            return call.misused(role.error().message);
        wanted.role = *role;
    }
    const auto wish = codeWish(call);
    if (!wish.ok())
        return call.misused(wish.error().message);
    TAMBO_ASSIGN(const auto store, call.openStore());
    if (call.has("code") || *wish || wanted.role >= people::Role::Facilitator) {
        TAMBO_ASSIGN(wanted.code, askCode(*wish, wanted.role));
    }
    const auto add = [&](store::Writer &writer) -> Result<PersonAnswer> {
        TAMBO_ASSIGN(const auto person, people::addPerson(writer, wanted));
        return PersonAnswer{person, writer.fullId(person.id.record)};
    };
    TAMBO_ASSIGN(const auto answer, store->write(add).takeResult());
    answerWith(call, answer, Cli::tr("Ahora %1 es parte del centro.").arg(answer.person.name));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"picture", "DIBUJO", QT_TRANSLATE_NOOP("Cli", "Su dibujo: cacao, canasta, chocho…"), true},
    {"role", "PAPEL",
        QT_TRANSLATE_NOOP("Cli", "learner (si no se dice), member, facilitator o steward.")},
    {"language", "IDIOMA", QT_TRANSLATE_NOOP("Cli", "En qué idioma prefiere Tambo.")},
    {"code", nullptr,
        QT_TRANSLATE_NOOP(
            "Cli", "Pregunta su PIN o sus tres dibujos. Sin él, entra con un toque.")},
    codeKindOption,
};

} // namespace

constexpr Verb personAdd{"person", "add", "NOMBRE",
    QT_TRANSLATE_NOOP("Cli", "Agrega a una persona. La primera administra el centro."), options, 1,
    1, run, people::Verb::ManagePeople};

} // namespace tambo::ui::cli
