// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/lookup.h"
#include "ui/cli/requesttext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    people::NewRequest wanted;
    TAMBO_ASSIGN(wanted.kind, people::requestNamed(call.arguments.first()));
    TAMBO_ASSIGN(wanted.received, dayOption(call, "date"));
    wanted.words = call.option("words");
    if (call.has("outsider") == call.has("person"))
        return call.misused(Cli::tr("Diga quién lo pide: «--person» o «--outsider»."));
    wanted.asker = call.option("outsider");
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto job = [&](store::Writer &writer) -> Result<RequestAnswer> {
        if (call.has("person")) {
            TAMBO_ASSIGN(const auto person,
                people::findPerson(writer, people::peopleSpace(writer), call.option("person")));
            wanted.person = person.id;
        }
        TAMBO_ASSIGN(const auto request, people::takeDown(writer, wanted, QDate::currentDate()));
        return requestAnswerOf(writer, *store->trust(), request);
    };
    TAMBO_ASSIGN(const auto answer, store->write(job).takeResult());
    if (call.json)
        call.print(requestJson(answer));
    else
        call.line(Cli::tr("Pedido anotado. Se responde hasta el %1.")
                .arg(people::lastDayOf(answer.request).toString(Qt::ISODate)));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"person", "PERSONA", QT_TRANSLATE_NOOP("Cli", "Quién lo pide, si es del centro.")},
    {"outsider", "NOMBRE", QT_TRANSLATE_NOOP("Cli", "Quién lo pide, si no usa Tambo.")},
    {"words", "TEXTO", QT_TRANSLATE_NOOP("Cli", "Qué pide, con sus palabras.")},
    {"date", "DÍA", QT_TRANSLATE_NOOP("Cli", "Cuándo lo pidió: 2026-07-14. Si no se dice, hoy.")},
};

} // namespace

constexpr Verb requestAdd{"request", "add", "PEDIDO",
    QT_TRANSLATE_NOOP("Cli",
        "Anota un pedido sobre datos personales: access, correction, erasure, objection o "
        "portability."),
    options, 1, 1, run, people::Verb::ManageOwn};

} // namespace tambo::ui::cli
