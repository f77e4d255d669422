// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tambo::store {

namespace {

Error sentenceFor(bool full, const QString &detail)
{
    if (full)
        return fail(Error::Kind::NoSpace,
            QCoreApplication::translate(
                "Files", "El disco está lleno. Libere espacio y pruebe otra vez."),
            detail);
    return fail(Error::Kind::Storage,
        QCoreApplication::translate(
            "Files", "No se pudo escribir en el disco. Revise la carpeta y sus permisos."),
        detail);
}

} // namespace

Error fileError(const QFileDevice &file)
{
    const bool full
        = file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    return sentenceFor(full, file.errorString());
}

Result<> syncFile(QFile &file)
{
    if (!file.flush())
        return fileError(file);
#ifdef Q_OS_UNIX
    if (fsync(file.handle()) != 0)
        return sentenceFor(errno == ENOSPC, QString::fromLocal8Bit(std::strerror(errno)));
#endif
    return {};
}

void syncFolderOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        fsync(folder); // some file systems refuse fsync on folders; the rename itself stands
        ::close(folder);
    }
#endif
}

Result<> renameDurably(const QString &from, const QString &to)
{
    QFile file(from);
    const bool done = QFileInfo::exists(to) ? file.remove() : file.rename(to);
    if (!done)
        return fileError(file);
    syncFolderOf(to);
    return {};
}

} // namespace tambo::store
