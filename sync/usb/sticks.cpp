// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/sticks.h"

#include "sync/usb/bundle.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace tambo::usb {

namespace {

constexpr int mostLookedAt = 50; ///< files of one folder

#ifdef Q_OS_WIN
/// Only the letters are listed and their kind asked: a drive behind a dead network would wait.
QStringList pluggedIn()
{
    QStringList folders;
    const auto drives = QDir::drives();
    for (const QFileInfo &drive : drives) {
        const QString root = QDir::toNativeSeparators(drive.filePath());
        if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOVABLE)
            folders.append(drive.filePath());
    }
    return folders;
}
#else
/// Disks in a USB case say that they are not removable, so on Linux the bus tells.
bool isOnUsb(const QString &device)
{
    if (!device.startsWith(QStringLiteral("/dev/")))
        return false;
    const QFileInfo node(QStringLiteral("/sys/class/block/")
        + QFileInfo(QFileInfo(device).canonicalFilePath()).fileName());
    return node.canonicalFilePath().contains(QStringLiteral("/usb"));
}

QStringList pluggedIn()
{
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    QStringList folders;
    const auto mounts = mountsIn(table.readAll());
    for (const Mount &mount : mounts) {
        if (mount.folder != QDir::rootPath() && isOnUsb(mount.device))
            folders.append(mount.folder);
    }
    return folders;
}
#endif

/// Blanks and backslashes stand as three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const int sign = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&octal, 8) : 0;
        bytes.append(octal ? char(sign) : field[i]);
        i += octal ? 3 : 0;
    }
    return QFile::decodeName(bytes);
}

} // namespace

QList<Mount> mountsIn(const QByteArray &mountinfo)
{
    constexpr qsizetype folder = 4;
    constexpr qsizetype afterMark = 2; // the kind of file system stands between
    QList<Mount> mounts;
    const auto lines = mountinfo.split('\n');
    for (const QByteArray &line : lines) {
        const auto fields = line.split(' ');
        // Any number of fields stand before the mark.
        const qsizetype mark = fields.indexOf("-", folder + 1);
        if (mark >= 0 && mark + afterMark < fields.size())
            mounts.append({unescaped(fields[mark + afterMark]), unescaped(fields[folder])});
    }
    return mounts;
}

std::optional<Offered> StickFinder::offeredIn(const QString &folder, const DeviceId &own)
{
    const QMutexLocker locker(&m_mutex);
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("*.tambo")}, QDir::Files | QDir::Readable, QDir::Time);
    const QHash<QString, File> before = m_folders.value(folder);
    QHash<QString, File> now;
    std::optional<Offered> newest;
    for (const QFileInfo &file : files.first(std::min<qsizetype>(files.size(), mostLookedAt))) {
        File known = before.value(file.filePath());
        if (!known.isStill(file.size(), file.lastModified())) {
            known = {file.size(), file.lastModified(), {}};
            const auto shown = showBundle(file.filePath());
            if (shown.ok() && shown->manifest.volume == 1)
                known.bundle
                    = Bundle{{file.filePath(), shown->manifest.centre, shown->manifest.madeMs},
                        shown->manifest.device()};
        }
        now.insert(file.filePath(), known);
        if (known.bundle && known.bundle->device != own
            && (!newest || known.bundle->offered.madeMs > newest->madeMs))
            newest = known.bundle->offered;
    }
    m_folders.insert(folder, now);
    return newest;
}

QList<Stick> StickFinder::sticks(const DeviceId &own)
{
    QList<Stick> found;
    const auto folders = pluggedIn();
    for (const QString &folder : folders) {
        const QStorageInfo volume(folder);
        if (volume.isValid() && volume.isReady())
            found.append({volume.rootPath(), volume.name(), volume.bytesAvailable(),
                offeredIn(volume.rootPath(), own)});
    }
    return found;
}

} // namespace tambo::usb
