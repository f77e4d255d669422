// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/sticks.h"

#include "sync/usb/bundle.h"

#include <QDir>
#include <QStorageInfo>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace tambo::usb {

namespace {

constexpr int mostLookedAt = 50; ///< files of one folder

/// Disks in a USB case say that they are not removable, so on Linux the bus tells.
bool isPluggedIn(const QStorageInfo &volume)
{
#ifdef Q_OS_WIN
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(volume.rootPath().utf16()))
        == DRIVE_REMOVABLE;
#else
    const QString device = QString::fromLocal8Bit(volume.device());
    if (!device.startsWith(QStringLiteral("/dev/")))
        return false;
    const QFileInfo node(QStringLiteral("/sys/class/block/")
        + QFileInfo(QFileInfo(device).canonicalFilePath()).fileName());
    return node.canonicalFilePath().contains(QStringLiteral("/usb"));
#endif
}

} // namespace

std::optional<Offered> offeredIn(const QString &folder, const DeviceId &own)
{
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("*.tambo")}, QDir::Files | QDir::Readable, QDir::Time);
    std::optional<Offered> newest;
    for (const QFileInfo &file : files.first(std::min<qsizetype>(files.size(), mostLookedAt))) {
        const auto shown = showBundle(file.filePath());
        if (!shown.ok() || shown->manifest.volume != 1 || shown->manifest.device() == own)
            continue;
        if (!newest || shown->manifest.madeMs > newest->madeMs)
            newest = Offered{file.filePath(), shown->manifest.centre, shown->manifest.madeMs};
    }
    return newest;
}

QList<Stick> sticks(const DeviceId &own)
{
    QList<Stick> found;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        if (volume.isValid() && volume.isReady() && !volume.isRoot() && isPluggedIn(volume))
            found.append({volume.rootPath(), volume.name(), volume.bytesAvailable(),
                offeredIn(volume.rootPath(), own)});
    }
    return found;
}

} // namespace tambo::usb
