// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "sync/usb/bundle.h"
#include "ui/cli/bundletext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>

namespace tambo::ui::cli {

namespace {

void report(Call &call, const usb::Taken &taken)
{
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), toBase32(taken.centre.toByteArray())},
            {QStringLiteral("made"), taken.madeMs}, {QStringLiteral("records"), taken.records},
            {QStringLiteral("control"), taken.control}, {QStringLiteral("files"), taken.files},
            {QStringLiteral("refused"), taken.refused}, {QStringLiteral("carried"), taken.carried},
            {QStringLiteral("unwanted"), taken.unwanted},
            {QStringLiteral("whole"), !taken.problem.has_value()}});
        return;
    }
    if (taken.records + taken.control + taken.files + taken.carried == 0)
        call.line(Cli::tr("El paquete no trae nada nuevo para este PC."));
    else
        call.line(Cli::tr("Recibido: paquetes de registros: %1, archivos: %2.")
                .arg(taken.records)
                .arg(taken.files));
    if (taken.carried > 0)
        call.line(Cli::tr("Para llevar a otros centros: %1 partes. Van con el próximo «tambo bundle"
                          " write --for».")
                .arg(taken.carried));
    if (taken.refused > 0)
        call.line(Cli::tr("No se aceptaron, porque su firma no vale: %1.").arg(taken.refused));
}

Result<Exit> run(Call &call)
{
    usb::ReadWish wish;
    wish.path = QFileInfo(call.arguments.first()).absoluteFilePath();
    if (call.has("courier")) {
        const auto bytes = bytesFrom(call.option("courier"));
        wish.emptyCourier = call.option("courier") == QLatin1String("0");
        if (!bytes && !wish.emptyCourier)
            return call.misused(notASize());
        wish.courierBytes = bytes.value_or(0);
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    const auto taken = usb::readBundle(*store, wish, [&](const usb::Progress &progress) {
        call.progress(Cli::tr("Leyendo el paquete"), doneOf(progress));
        return !interrupted();
    }).takeResult();
    call.endProgress();
    TAMBO_TRY(taken);
    report(call, *taken);
    if (!taken->problem)
        return Exit::Ok;
    call.complain(taken->problem->message);
    return Exit::Failed;
}

constexpr Option options[] = {
    {"courier", "MB",
        QT_TRANSLATE_NOOP("Cli",
            "Guarda también lo que es para otros centros, sin leerlo, para llevárselo; en"
            " este PC ocupa a lo más tantos megabytes. Con 0 se borra lo que llevaba.")},
};

} // namespace

constexpr Verb bundleRead{"bundle", "read", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Lee un paquete de una memoria USB."), options, 1, 1, run,
    people::Verb::Exchange};

} // namespace tambo::ui::cli
