// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyids.h"
#include "app/archive/storylist.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Answer {
    QList<archive::StoryHit> hits;
    QStringList ids;
};

Result<Answer> ask(store::Store &store, const QString &words)
{
    return store
        .read([&](store::Reader &reader) -> Result<Answer> {
            Answer answer;
            TAMBO_ASSIGN(answer.hits, archive::searchStories(reader, words));
            for (const archive::StoryHit &hit : std::as_const(answer.hits))
                answer.ids.append(reader.fullId(hit.story.id.record));
            return answer;
        })
        .takeResult();
}

QJsonObject hitJson(const archive::StoryHit &hit, const QString &id)
{
    QJsonObject object = storyJson(hit.story, id);
    if (hit.passage)
        object.insert(QStringLiteral("passage"),
            QJsonObject{{QStringLiteral("startMs"), hit.passage->startMs},
                {QStringLiteral("language"), hit.passage->language},
                {QStringLiteral("text"), hit.passage->text}});
    return object;
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const Answer answer, ask(*store, call.arguments.join(u' ')));
    QJsonArray array;
    for (qsizetype i = 0; i < answer.hits.size(); ++i) {
        const archive::StoryHit &hit = answer.hits[i];
        if (call.json) {
            array.append(hitJson(hit, answer.ids[i]));
            continue;
        }
        call.line(QStringLiteral("%1  %2")
                .arg(archive::shortNumber(hit.story.id), -8)
                .arg(hit.story.title));
        if (hit.passage)
            call.line(QStringLiteral("          %1  %2")
                    .arg(hit.passage->isTimed() ? clockText(hit.passage->startMs)
                                                : QStringLiteral("--:--"),
                        hit.passage->text));
    }
    if (call.json)
        call.print(array);
    else if (answer.hits.isEmpty())
        call.line(Cli::tr("No se encontró nada con esas palabras."));
    return Exit::Ok;
}

} // namespace

constexpr Verb search{"search", "", "PALABRAS",
    QT_TRANSLATE_NOOP("Cli", "Busca en las historias y en lo que dicen."), {}, 1, -1, run,
    Free::Reads};

} // namespace tambo::ui::cli
