// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/requesttext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const QDate day, dayOption(call, "date"));
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto job = [&](store::Writer &writer) -> Result<RequestAnswer> {
        TAMBO_ASSIGN(const RecordId id, writer.fromFullId(call.arguments.first()));
        TAMBO_ASSIGN(const auto request,
            people::answer(
                writer, Id<people::Request>{id}, call.option("words"), day, QDate::currentDate()));
        return requestAnswerOf(writer, *store->trust(), request);
    };
    TAMBO_ASSIGN(const auto answer, store->write(job).takeResult());
    if (call.json)
        call.print(requestJson(answer));
    else
        call.line(Cli::tr("Respuesta anotada."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"words", "TEXTO", QT_TRANSLATE_NOOP("Cli", "Qué se hizo."), true},
    {"date", "DÍA", QT_TRANSLATE_NOOP("Cli", "Cuándo se hizo: 2026-07-14. Si no se dice, hoy.")},
};

} // namespace

constexpr Verb requestAnswer{"request", "answer", "NÚMERO",
    QT_TRANSLATE_NOOP("Cli", "Anota qué se hizo con un pedido; el número está en «request list»."),
    options, 1, 1, run, people::Verb::AnswerRequests};

} // namespace tambo::ui::cli
