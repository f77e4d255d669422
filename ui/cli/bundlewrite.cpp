// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/bundle.h"
#include "ui/cli/bundletext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>
#include <QLocale>

namespace tambo::ui::cli {

namespace {

QString volumesText(const usb::Written &written)
{
    QStringList names;
    for (const QString &path : written.paths)
        names.append(QFileInfo(path).fileName());
    return names.join(QStringLiteral(", "));
}

void report(Call &call, const usb::Written &written)
{
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("bytes"), written.bytes},
            {QStringLiteral("volumes"), written.paths.size()},
            {QStringLiteral("records"), written.records}, {QStringLiteral("files"), written.files},
            {QStringLiteral("recordsLeft"), written.recordsLeft},
            {QStringLiteral("filesLeft"), written.filesLeft}});
        return;
    }
    call.line(Cli::tr("Escrito: %1, de %2.")
            .arg(volumesText(written), QLocale().formattedDataSize(written.bytes)));
    call.line(Cli::tr("Lleva paquetes de registros: %1, archivos: %2.")
            .arg(written.records)
            .arg(written.files));
    if (written.recordsLeft + written.filesLeft > 0)
        call.line(
            Cli::tr("No cabían paquetes de registros: %1, archivos: %2. Quedan para otra vez.")
                .arg(written.recordsLeft)
                .arg(written.filesLeft));
    call.line(Cli::tr("Cuenta como entregado solo cuando el otro PC le escriba uno de vuelta."));
}

Result<Exit> run(Call &call)
{
    usb::WriteWish wish;
    wish.path = QFileInfo(call.arguments.first()).absoluteFilePath();
    wish.everything = call.has("all");
    for (const QString &text : call.list("for")) {
        const auto centre = centreFrom(text);
        if (!centre)
            return call.misused(notACentre());
        wish.targets.append(*centre);
    }
    if (call.has("max-size")) {
        const auto bytes = bytesFrom(call.option("max-size"));
        if (!bytes)
            return call.misused(notASize());
        wish.mostBytes = *bytes;
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    const auto written = usb::writeBundle(*store, wish, [&](const usb::Progress &progress) {
        call.progress(Cli::tr("Escribiendo el paquete"), doneOf(progress));
        return !interrupted();
    }).takeResult();
    call.endProgress();
    TAMBO_TRY(written);
    report(call, *written);
    return Exit::Ok;
}

constexpr Option options[] = {
    {"for", "CENTRO", QT_TRANSLATE_NOOP("Cli", "Para otros centros, y no para los PC de este."),
        false, true},
    {"max-size", "MB", QT_TRANSLATE_NOOP("Cli", "Cuánto puede ocupar, en megabytes.")},
    {"all", nullptr,
        QT_TRANSLATE_NOOP(
            "Cli", "Todo, también lo que otros PC ya tienen: para un PC que empieza.")},
};

} // namespace

constexpr Verb bundleWrite{"bundle", "write", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Escribe un paquete para llevarlo en una memoria USB."), options, 1, 1,
    run, people::Verb::Exchange};

} // namespace tambo::ui::cli
