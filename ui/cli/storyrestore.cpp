// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"
#include "app/archive/storyids.h"
#include "app/people/disputes.h"
#include "app/people/persons.h"
#include "ui/cli/storytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

constexpr const store::EntityInfo &storyInfo = store::EntityOf<archive::Story>::info;

struct Answer {
    archive::Story story;
    QString id;
};

/// The number of a field by its name, as `story history` shows it; 0 where there is none.
int fieldNumber(const QString &name)
{
    for (const store::FieldInfo &field : storyInfo.fields) {
        if (name == QLatin1String(field.name))
            return field.number;
    }
    return 0;
}

Result<Answer> restoreStory(store::Writer &writer, const QString &wanted)
{
    TAMBO_ASSIGN(const auto id, archive::findStory(writer, wanted, archive::Removed::Include));
    TAMBO_TRY(people::allowRemoving(writer, storyInfo, id.record));
    TAMBO_TRY(archive::restoreStory(writer, id));
    TAMBO_ASSIGN(auto story, writer.get(id));
    return Answer{std::move(story), writer.fullId(id.record)};
}

Result<Answer> restoreValue(
    store::Writer &writer, const store::Trust &trust, const QString &wanted, size_t step, int field)
{
    TAMBO_ASSIGN(const auto id, archive::findStory(writer, wanted));
    TAMBO_ASSIGN(const auto history, store::history(writer, trust, id));
    TAMBO_TRY(people::restoreValue(writer, storyInfo, history, step, field));
    TAMBO_ASSIGN(auto story, writer.get(id));
    return Answer{std::move(story), writer.fullId(id.record)};
}

Result<Exit> run(Call &call)
{
    const QStringList &typed = call.arguments;
    const bool whole = typed.size() == 1;
    const int step = typed.value(1).toInt();
    const int field = fieldNumber(typed.value(2));
    if (!whole && (step < 1 || field == 0))
        return call.misused(
            Cli::tr("Escriba el número, el paso y el campo como los muestra «story history»."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto ask = [&, trust = store->trust()](store::Writer &writer) {
        return whole ? restoreStory(writer, typed[0])
                     : restoreValue(writer, *trust, typed[0], size_t(step - 1), field);
    };
    TAMBO_ASSIGN(const Answer answer, store->write(ask).takeResult());
    if (call.json)
        call.print(storyJson(answer.story, answer.id));
    else
        call.line((whole ? Cli::tr("Se recuperó «%1» (%2).")
                         : Cli::tr("«%1» (%2) tiene otra vez el dato de antes."))
                .arg(answer.story.title, archive::shortNumber(answer.story.id)));
    return Exit::Ok;
}

} // namespace

constexpr Verb storyRestore{"story", "restore", "NÚMERO [PASO CAMPO]",
    QT_TRANSLATE_NOOP(
        "Cli", "Recupera una historia borrada, o un dato de un paso de «story history»."),
    {}, 1, 3, run, people::Verb::RecordStories};

} // namespace tambo::ui::cli
