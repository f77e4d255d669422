// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/outfile.h"

#include "ui/cli/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tambo::ui::cli {

Result<> writeOut(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    QSaveFile file(path);
    if (!info.absoluteDir().mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage,
            Cli::tr("No se puede escribir «%1». Revise la carpeta y sus permisos.").arg(path),
            file.errorString());
    // commit() alone is content with a full disk
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(Error::Kind::Storage,
            Cli::tr("No se pudo guardar «%1». Revise si hay espacio en el disco.").arg(path),
            file.errorString());
    return {};
}

Result<> writeToScreen(const QByteArray &bytes)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return fail(Error::Kind::Storage, out.errorString());
    return {};
}

} // namespace tambo::ui::cli
