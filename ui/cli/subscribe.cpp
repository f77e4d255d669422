// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "sync/engine/engine.h"
#include "ui/cli/bundletext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const auto centre = centreFrom(call.arguments.first());
    if (!centre)
        return call.misused(notACentre());
    const bool leaving = call.has("remove");
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_TRY(store
            ->write([&](store::Writer &writer) {
                return leaving ? sync::unsubscribe(writer, *centre)
                               : sync::subscribe(writer, *centre);
            })
            .takeResult());
    if (call.json) {
        TAMBO_ASSIGN(const auto all,
            store->read([](store::Reader &reader) { return sync::subscriptions(reader); })
                .takeResult());
        QJsonArray ids;
        for (const CentreId &id : all)
            ids.append(toBase32(id.toByteArray()));
        call.print(QJsonObject{{QStringLiteral("subscriptions"), ids}});
        return Exit::Ok;
    }
    call.line(leaving ? Cli::tr("Ya no sigue a ese centro. Lo que llegó de él queda en este PC.")
                      : Cli::tr("Sigue a ese centro. Lo suyo llega con el próximo «tambo sync»."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"remove", nullptr, QT_TRANSLATE_NOOP("Cli", "Dejar de seguirlo.")},
};

} // namespace

constexpr Verb subscribe{"subscribe", "", "CENTRO",
    QT_TRANSLATE_NOOP("Cli", "Sigue lo público de otro centro."), options, 1, 1, run,
    people::Verb::ChangeSettings};

} // namespace tambo::ui::cli
