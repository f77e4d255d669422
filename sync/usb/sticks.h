// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"

#include <QList>
#include <QString>
#include <optional>

namespace tambo::usb {

/// A bundle that another PC wrote.
struct Offered {
    QString path; ///< of its first volume
    CentreId centre; ///< whose PC wrote it
    qint64 madeMs = 0; ///< by the clock of that PC

    bool operator==(const Offered &) const = default;
};

/// A memory that is plugged in.
struct Stick {
    QString folder; ///< where it is mounted
    QString name; ///< its label; may be empty
    qint64 freeBytes = 0;
    std::optional<Offered> offered; ///< the newest of others that lies in its folder

    bool operator==(const Stick &) const = default;
};

/// The newest bundle in the folder that another PC than `own` wrote. Only manifests are read; what
/// is no bundle is passed over.
[[nodiscard]] std::optional<Offered> offeredIn(const QString &folder, const DeviceId &own);

/// What is plugged in by USB now, writable or not. May wait for a slow memory: not for the window's
/// thread.
[[nodiscard]] QList<Stick> sticks(const DeviceId &own);

} // namespace tambo::usb
