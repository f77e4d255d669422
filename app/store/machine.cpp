// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/machine.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/sysmacros.h>
#endif

namespace tambo::store {

#ifdef Q_OS_LINUX

namespace {

QByteArray lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(256).trimmed() : QByteArray();
}

/// The disk, or what it says of itself, of the file system that holds `folder`.
void addDisk(const QString &folder, QByteArrayList &parts)
{
    struct stat status = {};
    if (stat(QFile::encodeName(folder).constData(), &status) != 0)
        return;
    const QString block = QStringLiteral("/sys/dev/block/%1:%2")
                              .arg(major(status.st_dev))
                              .arg(minor(status.st_dev));
    const QString partition = QFileInfo(block).canonicalFilePath();
    if (partition.isEmpty())
        return;
    for (const QString &disk : {partition, QFileInfo(partition).path()}) {
        for (const char *name : {"serial", "wwid", "device/serial", "device/wwid", "device/cid"}) {
            const QByteArray says = lineOf(disk + u'/' + QLatin1String(name));
            if (!says.isEmpty())
                parts.append("disk " + says);
        }
    }
}

/// Cards that go in and out of a USB socket belong to no machine; made-up addresses to none either.
void addCards(QByteArrayList &parts)
{
    const QDir net(QStringLiteral("/sys/class/net"));
    const QStringList names = net.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString card = net.filePath(name);
        const QString device = QFileInfo(card + QStringLiteral("/device")).canonicalFilePath();
        const QByteArray address = lineOf(card + QStringLiteral("/address"));
        if (!device.isEmpty() && !device.contains(QStringLiteral("/usb")) && !address.isEmpty()
            && lineOf(card + QStringLiteral("/addr_assign_type")) == "0")
            parts.append("card " + address);
    }
}

} // namespace

QByteArrayList machineParts(const QString &folder)
{
    QByteArrayList parts;
    addDisk(folder, parts);
    addCards(parts);
    return parts;
}

#else

// Elsewhere a clone is found out when it meets what its twin wrote.
QByteArrayList machineParts(const QString &)
{
    return {};
}

#endif

} // namespace tambo::store
