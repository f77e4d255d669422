// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/village.h"

// One installation on two machines.
namespace tambo::sync::test {

inline void open(Pc &pc, const QByteArrayList &machine)
{
    store::Store::Options options{pc.folder(), allEntities(), HybridClock(), {}};
    options.machine = [machine](const QString &) { return machine; };
    auto opened = store::Store::open(std::move(options));
    if (!opened.ok())
        qFatal("open: %s", qPrintable(opened.error().message));
    pc.take(*std::move(opened));
}

inline void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QFileInfoList entries
        = QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else if (entry.fileName() != QLatin1String("lock")
            && !QFile::copy(entry.filePath(), target))
            qFatal("copy");
    }
}

/// The whole data folder on a second machine, or on what looks like the same one.
inline std::unique_ptr<Pc> cloned(
    Pc &original, const QByteArrayList &there, const QByteArrayList &here = {"disk 1"})
{
    original.engine.reset();
    original.store.reset();
    open(original, here); // remembers where it is
    original.engine.reset();
    original.store.reset();
    auto clone = std::make_unique<Pc>(Pc::Start::Nothing);
    copyFolder(original.folder(), clone->folder());
    open(original, here);
    open(*clone, there);
    return clone;
}

} // namespace tambo::sync::test
