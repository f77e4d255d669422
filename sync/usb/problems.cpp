// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/problems.h"

#include "app/store/files.h"
#include "sync/usb/texts.h"

#include <QLocale>

namespace tambo::usb {

Error notABundle(const char *detail)
{
    return fail(Error::Kind::BadInput, Texts::tr("Ese archivo no es un paquete de Tambo."),
        QLatin1String(detail));
}

Error isABackup()
{
    return fail(Error::Kind::BadInput,
        Texts::tr("Ese archivo es una copia de seguridad, no un paquete. Se abre con «tambo"
                  " restore»."));
}

Error tooNew(const QString &detail)
{
    return fail(Error::Kind::TooNew,
        Texts::tr("Ese paquete es de un Tambo más nuevo. Actualice este programa para leerlo."),
        detail);
}

Error altered(const QString &detail)
{
    return fail(Error::Kind::Corrupt,
        Texts::tr("El paquete está dañado al comienzo o alguien lo cambió. No se leyó nada: pida"
                  " otro."),
        detail);
}

Error unsafeNames()
{
    return fail(Error::Kind::BadInput,
        Texts::tr("El paquete quiere escribir fuera de su lugar. No se leyó nada."),
        QStringLiteral("entry name with a path"));
}

Error tooLarge(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        Texts::tr("El paquete trae algo demasiado grande. No se leyó nada."), detail);
}

Error notForUs()
{
    return fail(Error::Kind::Denied,
        Texts::tr("El paquete es de un centro que aquí nadie sigue, y no trae nada para este. No"
                  " se guardó nada."));
}

Error nameTaken()
{
    return fail(Error::Kind::BadInput, Texts::tr("Ya hay un archivo con ese nombre. Elija otro."));
}

Error tooSmall()
{
    return fail(Error::Kind::BadInput,
        Texts::tr("En ese tamaño no cabe ni lo primero. Elija uno más grande."));
}

Error noRoom(qint64 missingBytes)
{
    return fail(Error::Kind::NoSpace,
        Texts::tr("No cabe en la memoria USB: faltan %1. Libere espacio o elija un tamaño menor.")
            .arg(QLocale().formattedDataSize(missingBytes)));
}

Error changedMeanwhile()
{
    return fail(Error::Kind::Storage,
        Texts::tr("Los datos cambiaron mientras se escribía. Pruebe otra vez."),
        QStringLiteral("a segment is gone or another"));
}

Error ownFileUnreadable(const QString &detail)
{
    return fail(Error::Kind::Storage,
        Texts::tr("No se pudo leer un archivo del centro. Revise el disco."), detail);
}

Error writingStopped()
{
    return fail(Error::Kind::Cancelled, Texts::tr("Se detuvo. No quedó ningún paquete."));
}

Error readingStopped()
{
    return fail(Error::Kind::Cancelled, Texts::tr("Se detuvo. Lo que ya se leyó queda guardado."));
}

Error writeError(const QFileDevice &file)
{
    const Error error = store::fileError(file);
    if (error.kind == Error::Kind::NoSpace)
        return fail(Error::Kind::NoSpace,
            Texts::tr("La memoria USB está llena. Libere espacio o elija un tamaño menor."),
            error.detail);
    return fail(Error::Kind::Storage,
        Texts::tr("No se pudo escribir en la memoria USB. Conéctela bien y pruebe otra vez."),
        error.detail);
}

Error readError(const QString &detail)
{
    return fail(Error::Kind::Storage,
        Texts::tr("La memoria USB dejó de responder. Lo que ya se leyó queda guardado; conéctela"
                  " bien y lea el paquete otra vez."),
        detail);
}

Error cannotOpen(const QString &detail)
{
    return fail(Error::Kind::NotFound,
        Texts::tr("No se pudo abrir el paquete. Revise si la memoria USB está conectada."), detail);
}

Error torn(qsizetype whole, qsizetype all)
{
    return fail(Error::Kind::Corrupt,
        Texts::tr("El paquete está cortado: se leyeron %1 de sus %2 partes. Pida que lo escriban"
                  " otra vez.")
            .arg(whole)
            .arg(all));
}

Error damagedEntries(qsizetype damaged)
{
    return fail(Error::Kind::Corrupt,
        Texts::tr("Partes dañadas del paquete: %1. Lo demás se leyó. Pida que lo escriban otra"
                  " vez.")
            .arg(damaged));
}

Error missingVolumes(qsizetype missing, qsizetype all)
{
    return fail(Error::Kind::NotFound,
        Texts::tr("El paquete son %2 archivos y faltan %1. Lo demás se leyó.")
            .arg(missing)
            .arg(all));
}

} // namespace tambo::usb
