// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyids.h"
#include "ui/cli/historytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const QString wanted = call.arguments.first();
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto ask = [&, trust = store->trust()](store::Reader &reader) -> Result<ToldHistory> {
        TAMBO_ASSIGN(const auto id, archive::findStory(reader, wanted, archive::Removed::Include));
        TAMBO_ASSIGN(auto history, store::history(reader, *trust, id));
        return tellHistory(reader, *trust, std::move(history));
    };
    TAMBO_ASSIGN(const ToldHistory told, store->read(ask).takeResult());
    if (call.json)
        call.print(told.json);
    else
        writeHistory(told, store->device(), call);
    return Exit::Ok;
}

} // namespace

constexpr Verb storyHistory{"story", "history", "NÚMERO",
    QT_TRANSLATE_NOOP("Cli", "Muestra quién cambió qué en una historia, y cuándo."), {}, 1, 1, run,
    Free::Reads};

} // namespace tambo::ui::cli
