// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/consents.h"
#include "app/archive/storyids.h"
#include "ui/cli/historytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const QString wanted = call.arguments.first();
    return showHistory(call,
        [&wanted](store::Reader &reader, const store::Trust &trust) -> Result<store::History> {
            TAMBO_ASSIGN(
                const auto id, archive::findStory(reader, wanted, archive::Removed::Include));
            TAMBO_TRY(archive::allowShowing(reader, id));
            return store::history(reader, trust, id);
        });
}

} // namespace

constexpr Verb storyHistory{"story", "history", "NÚMERO",
    QT_TRANSLATE_NOOP("Cli", "Muestra quién cambió qué en una historia, y cuándo."), {}, 1, 1, run,
    Free::Reads};

} // namespace tambo::ui::cli
