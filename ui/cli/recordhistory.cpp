// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/historytext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Error unknownRecord(const QString &typed)
{
    return fail(Error::Kind::NotFound,
        Cli::tr("No hay ninguna ficha «%1». Su número está en «export json».").arg(typed));
}

/// Of whatever entity it is; also where it was removed.
Result<store::History> historyOf(
    store::Reader &reader, const store::Trust &trust, const QString &typed)
{
    const auto asked = reader.fromFullId(typed);
    if (!asked.ok())
        return unknownRecord(typed);
    TAMBO_ASSIGN(const RecordId id, reader.nowCalled(*asked));
    for (const store::EntityInfo *info : reader.entities()) {
        TAMBO_ASSIGN(const auto state, reader.state(*info, id));
        if (state)
            return store::history(reader, trust, *info, id);
    }
    return unknownRecord(typed);
}

Result<Exit> run(Call &call)
{
    const QString typed = call.arguments.first();
    return showHistory(call, [&typed](store::Reader &reader, const store::Trust &trust) {
        return historyOf(reader, trust, typed);
    });
}

} // namespace

constexpr Verb recordHistory{"record", "history", "FICHA",
    QT_TRANSLATE_NOOP("Cli", "Muestra qué pasó con cualquier ficha: quién cambió qué, y cuándo."),
    {}, 1, 1, run, people::Verb::ExportEverything};

} // namespace tambo::ui::cli
