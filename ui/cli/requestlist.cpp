// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/requesttext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

void write(const RequestAnswer &answer, Call &call)
{
    call.line(QStringLiteral("%1  %2  %3  %4")
            .arg(answer.request.received.date().toString(Qt::ISODate))
            .arg(people::requestText(answer.request.kind), -18)
            .arg(answer.who, -24)
            .arg(clockLine(answer.request)));
    call.line(QStringLiteral("  ") + answer.id);
    if (!answer.request.words.isEmpty())
        call.line(QStringLiteral("  «%1»").arg(answer.request.words));
    if (!answer.request.answer.isEmpty())
        call.line(QStringLiteral("  ") + answer.request.answer);
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto which = call.has("all") ? people::Asked::All : people::Asked::Open;
    const auto ask = [&](store::Reader &reader) -> Result<QList<RequestAnswer>> {
        TAMBO_ASSIGN(const auto found,
            people::requests(reader, store->space(store::SpaceKind::Centre), which));
        QList<RequestAnswer> answers;
        for (const people::Request &request : found) {
            TAMBO_ASSIGN(const auto answer, requestAnswerOf(reader, *store->trust(), request));
            answers.append(answer);
        }
        return answers;
    };
    TAMBO_ASSIGN(const auto answers, store->read(ask).takeResult());
    QJsonArray all;
    for (const RequestAnswer &answer : answers) {
        all.append(requestJson(answer));
        if (!call.json)
            write(answer, call);
    }
    if (call.json)
        call.print(all);
    else if (answers.isEmpty())
        call.line(Cli::tr("No hay pedidos por responder."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"all", nullptr, QT_TRANSLATE_NOOP("Cli", "También los que ya tienen respuesta.")},
};

} // namespace

constexpr Verb requestList{"request", "list", "",
    QT_TRANSLATE_NOOP("Cli", "Muestra los pedidos sobre datos personales y cuántos días faltan."),
    options, 0, 0, run, people::Verb::AnswerRequests};

} // namespace tambo::ui::cli
