// SPDX-License-Identifier: GPL-3.0-or-later
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
    const bool more = call.has("believe");
    auto done = store->write([&](store::Writer &writer) {
        return more ? store::believeMore(writer, device) : store::revokeDevice(writer, device);
    });
    TAMBO_TRY(done.takeResult());
    const bool decides = store->trust()->log(store->centre())->mayDecide(device);
    if (call.json)
        call.print(QJsonObject{
            {QStringLiteral("id"), deviceName(device)}, {QStringLiteral("steward"), decides}});
    else if (more)
        call.line(Cli::tr("Lo que ese PC había guardado y ya llegó aquí vuelve a contar."));
    else
        call.line(
            Cli::tr("Ese PC ya no es del centro. Sus llaves cambian en la próxima conexión."));
    if (!call.json && decides)
        call.line(Cli::tr("Todavía decide por el centro, porque era de un encargado. Quítele eso "
                          "con «tambo device steward --end» y las primeras palabras del centro."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"believe", nullptr,
        QT_TRANSLATE_NOOP("Cli", "De un PC ya retirado: aceptar lo que llegó después.")},
};

} // namespace

constexpr Verb deviceRevoke{"device", "revoke", "PC",
    QT_TRANSLATE_NOOP("Cli", "Retira un PC perdido o vendido y cambia las llaves."), options, 1, 1,
    run, people::Verb::CertifyDevice};

} // namespace tambo::ui::cli
