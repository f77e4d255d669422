// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/devices.h"

#include "app/core/base32.h"
#include "ui/cli/texts.h"

namespace tambo::ui::cli {

QString deviceName(const DeviceId &device)
{
    return toBase32(device.toByteArray());
}

Result<DeviceId> findDevice(const store::Store &store, const QString &typed)
{
    const auto trust = store.trust();
    const store::ControlLog *log = trust->log(store.centre());
    QList<DeviceId> fitting;
    if (log) {
        for (const auto &[device, keys] : log->devices()) {
            if (deviceName(device).startsWith(typed.toLower()))
                fitting.append(device);
        }
    }
    if (fitting.isEmpty())
        return fail(Error::Kind::NotFound, Cli::tr("Ningún PC de este centro empieza así."));
    if (fitting.size() > 1)
        return fail(Error::Kind::BadInput, Cli::tr("Varios PC empiezan así. Escriba más letras."));
    return fitting.first();
}

} // namespace tambo::ui::cli
