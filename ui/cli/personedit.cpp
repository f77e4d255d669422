// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/language.h"
#include "app/people/persons.h"
#include "ui/cli/persontext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<people::Person> edit(store::Writer &writer, const Call &call, people::Person person)
{
    const bool active = call.has("active");
    if (active || call.has("inactive")) {
        TAMBO_ASSIGN(person, people::setActive(writer, person.id, active));
    }
    if (!call.has("name") && !call.has("picture") && !call.has("language"))
        return person;
    if (call.has("name"))
        person.name = call.option("name");
    if (call.has("picture"))
        person.picture = call.option("picture");
    if (call.has("language"))
        person.language = formats::languageCode(call.option("language"));
    return people::editPerson(writer, person);
}

Result<Exit> run(Call &call)
{
    if (call.options.isEmpty() || (call.has("active") && call.has("inactive")))
        return call.misused(Cli::tr("Diga qué debe cambiar. Vea «tambo person edit --help»."));
    if (call.has("language") && formats::languageCode(call.option("language")).isEmpty())
        return call.misused(Cli::tr("No conozco ese idioma. Escriba «kichwa», «es», «shuar»."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const auto answer,
        onPerson(call, *store, [&](store::Writer &writer, const people::Person &person) {
            return edit(writer, call, person);
        }));
    answerWith(call, answer, Cli::tr("Se guardó lo de %1.").arg(answer.person.name));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"name", "NOMBRE", QT_TRANSLATE_NOOP("Cli", "Cómo se llama.")},
    {"picture", "DIBUJO", QT_TRANSLATE_NOOP("Cli", "Su dibujo: cacao, canasta, chocho…")},
    {"language", "IDIOMA", QT_TRANSLATE_NOOP("Cli", "En qué idioma prefiere Tambo.")},
    {"inactive", nullptr, QT_TRANSLATE_NOOP("Cli", "Ya no entra; lo que hizo queda.")},
    {"active", nullptr, QT_TRANSLATE_NOOP("Cli", "Entra otra vez.")},
};

} // namespace

constexpr Verb personEdit{"person", "edit", "PERSONA",
    QT_TRANSLATE_NOOP("Cli", "Cambia nombre, dibujo o idioma, o si todavía entra."), options, 1, 1,
    run, people::Verb::ManageOwn};

} // namespace tambo::ui::cli
