// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "sync/usb/bundle.h"
#include "ui/cli/bundletext.h"
#include "ui/cli/devices.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>
#include <QLocale>

namespace tambo::ui::cli {

namespace {

struct Files {
    qint64 count = 0;
    qint64 bytes = 0;
};

Files filesIn(const usb::Manifest &manifest)
{
    Files files;
    for (const usb::Entry &entry : manifest.entries) {
        const auto what = usb::EntryName::of(entry.name).what;
        if (what != usb::EntryName::What::Blob && what != usb::EntryName::What::Part)
            continue;
        ++files.count;
        files.bytes += entry.size;
    }
    return files;
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const usb::Shown shown,
        usb::showBundle(QFileInfo(call.arguments.first()).absoluteFilePath()));
    const usb::Manifest &manifest = shown.manifest;
    const QString centre = toBase32(manifest.centre.toByteArray());
    QStringList targets;
    for (const CentreId &id : manifest.targets)
        targets.append(toBase32(id.toByteArray()));
    const Files files = filesIn(manifest);
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), centre},
            {QStringLiteral("device"), deviceName(manifest.device())},
            {QStringLiteral("made"), manifest.madeMs},
            {QStringLiteral("for"), QJsonArray::fromStringList(targets)},
            {QStringLiteral("volume"), qint64(manifest.volume)},
            {QStringLiteral("volumes"), qint64(manifest.volumes)},
            {QStringLiteral("entries"), manifest.entries.size()},
            {QStringLiteral("files"), files.count}, {QStringLiteral("bytes"), shown.bytes},
            {QStringLiteral("whole"), shown.whole}});
        return Exit::Ok;
    }
    call.line(Cli::tr("Del centro: %1").arg(centre));
    call.line(Cli::tr("Escrito en el PC: %1").arg(deviceName(manifest.device())));
    call.line(Cli::tr("Fecha: %1").arg(momentText(manifest.madeMs)));
    call.line(Cli::tr("Para: %1").arg(targets.join(QStringLiteral(", "))));
    if (manifest.volumes > 1)
        call.line(
            Cli::tr("Archivo %1 de %2 del paquete").arg(manifest.volume).arg(manifest.volumes));
    call.line(Cli::tr("Registros: %1")
            .arg(QLocale().formattedDataSize(manifest.contentBytes() - files.bytes)));
    call.line(Cli::tr("Fotos, sonidos y otros archivos: %1, de %2")
            .arg(files.count)
            .arg(QLocale().formattedDataSize(files.bytes)));
    if (!shown.whole)
        call.line(Cli::tr("Está cortado: se puede leer hasta donde llega."));
    return Exit::Ok;
}

} // namespace

constexpr Verb bundleShow{"bundle", "show", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Muestra qué es un paquete, sin leerlo."), {}, 1, 1, run, Free::Reads};

} // namespace tambo::ui::cli
