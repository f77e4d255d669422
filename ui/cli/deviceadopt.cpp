// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reseal.h"
#include "app/store/steward.h"
#include "ui/cli/devices.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const DeviceId device, findDevice(*store, call.arguments.first()));
    const auto job = [&](store::Writer &writer) -> Result<qint64> {
        if (!store::mayDecide(writer.state()))
            return fail(Error::Kind::Denied, Cli::tr("Eso solo se hace en el PC de un encargado."),
                QStringLiteral("no steward's key"));
        return store::adoptBranches(writer, device);
    };
    TAMBO_ASSIGN(const qint64 changes, store->write(job).takeResult());
    if (call.json)
        call.print(QJsonObject{
            {QStringLiteral("id"), deviceName(device)}, {QStringLiteral("changes"), changes}});
    else if (changes == 0)
        call.line(Cli::tr("De ese PC no hay nada apartado."));
    else
        call.line(Cli::tr("Se rescataron %1 cambios que estaban apartados.").arg(changes));
    return Exit::Ok;
}

} // namespace

constexpr Verb deviceAdopt{"device", "adopt", "PC",
    QT_TRANSLATE_NOOP("Cli", "Rescata lo que escribió la copia de un PC que ya no existe."), {}, 1,
    1, run, people::Verb::CertifyDevice};

} // namespace tambo::ui::cli
