// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reseal.h"
#include "ui/cli/devices.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto trust = store->trust();
    TAMBO_ASSIGN(const auto lost,
        store->read([](store::Reader &reader) { return store::lostSegments(reader); })
            .takeResult());
    const store::ControlLog *log = trust->log(store->centre());
    QJsonArray devices;
    for (const auto &[device, keys] :
        log ? log->devices() : std::map<DeviceId, store::DeviceKeys>()) {
        const bool here = device == store->device();
        const bool steward = log->mayDecide(device);
        const bool revoked = log->isRevoked(device);
        const bool aside = lost.contains(device);
        devices.append(QJsonObject{{QStringLiteral("id"), deviceName(device)},
            {QStringLiteral("here"), here}, {QStringLiteral("steward"), steward},
            {QStringLiteral("revoked"), revoked}, {QStringLiteral("aside"), aside}});
        QStringList notes;
        if (here)
            notes.append(Cli::tr("este PC"));
        if (steward)
            notes.append(Cli::tr("encargado"));
        if (revoked)
            notes.append(Cli::tr("retirado"));
        if (aside) // of a clone that has not met anybody since
            notes.append(Cli::tr("tiene cambios apartados"));
        if (!call.json)
            call.line(deviceName(device) + QStringLiteral("  ") + notes.join(QStringLiteral(", ")));
    }
    if (call.json)
        call.print(devices);
    return Exit::Ok;
}

} // namespace

constexpr Verb deviceList{"device", "list", "",
    QT_TRANSLATE_NOOP("Cli", "Muestra los PC de este centro."), {}, 0, 0, run, Free::Reads};

} // namespace tambo::ui::cli
