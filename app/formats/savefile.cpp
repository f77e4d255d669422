// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tambo::formats {

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QFileInfo(path).absoluteDir().mkpath(QStringLiteral("."))
        || !file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage,
            QCoreApplication::translate(
                "SaveFile", "No se puede escribir «%1». Revise la carpeta y sus permisos.")
                .arg(path),
            file.errorString());
    // commit() alone is content with a full disk
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(Error::Kind::Storage,
            QCoreApplication::translate(
                "SaveFile", "No se pudo guardar «%1». Revise si hay espacio en el disco.")
                .arg(path),
            file.errorString());
    return {};
}

} // namespace tambo::formats
