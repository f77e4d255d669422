// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMutex>
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

/// Looks for sticks again and again, and remembers what each bundle said of itself: a file is only
/// opened when it is new or another one than before, by its size and time. For any thread, and may
/// wait for a slow memory.
class StickFinder
{
public:
    /// What is plugged in by USB now, writable or not. Other disks and network shares are not
    /// touched.
    [[nodiscard]] QList<Stick> sticks(const DeviceId &own);
    /// The newest bundle in the folder that another PC than `own` wrote. Only manifests are read;
    /// what is no bundle is passed over.
    [[nodiscard]] std::optional<Offered> offeredIn(const QString &folder, const DeviceId &own);

private:
    struct Bundle {
        Offered offered;
        DeviceId device; ///< that wrote it
    };
    struct File {
        qint64 size = 0;
        QDateTime modified;
        std::optional<Bundle> bundle; ///< nullopt: it is none, or a further volume of one

        [[nodiscard]] bool isStill(qint64 bytes, const QDateTime &when) const
        {
            return size == bytes && modified == when;
        }
    };

    QMutex m_mutex;
    QHash<QString, QHash<QString, File>> m_folders; ///< by folder and path
};

/// One line of the system's table of mounts.
struct Mount {
    QString device;
    QString folder;

    bool operator==(const Mount &) const = default;
};

/// What /proc/self/mountinfo says (proc_pid_mountinfo(5)), without asking any of the mounts; lines
/// that make no sense are passed over.
[[nodiscard]] QList<Mount> mountsIn(const QByteArray &mountinfo);

} // namespace tambo::usb
