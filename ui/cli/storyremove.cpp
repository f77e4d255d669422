// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"
#include "app/archive/storyids.h"
#include "app/people/persons.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Answer {
    archive::Story story;
    QString id;
};

Result<Answer> ask(store::Writer &writer, const QString &wanted)
{
    TAMBO_ASSIGN(const auto id, archive::findStory(writer, wanted, archive::Removed::Skip));
    TAMBO_ASSIGN(auto story, writer.get(id));
    TAMBO_TRY(people::allowRemoving(writer, store::EntityOf<archive::Story>::info, id.record));
    TAMBO_TRY(archive::removeStory(writer, id));
    return Answer{std::move(story), writer.fullId(id.record)};
}

Result<Exit> run(Call &call)
{
    const QString wanted = call.arguments.first();
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const Answer answer,
        store->write([&](store::Writer &writer) { return ask(writer, wanted); }).takeResult());
    if (call.json)
        call.print(storyJson(answer.story, answer.id));
    else
        call.line(Cli::tr("Se borró «%1». Para recuperarla: tambo story restore %2")
                .arg(answer.story.title, archive::shortNumber(answer.story.id)));
    return Exit::Ok;
}

} // namespace

constexpr Verb storyRemove{"story", "remove", "NÚMERO",
    QT_TRANSLATE_NOOP("Cli", "Borra una historia. Se puede recuperar."), {}, 1, 1, run,
    people::Verb::RecordStories};

} // namespace tambo::ui::cli
