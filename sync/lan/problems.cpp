// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/problems.h"

#include "sync/lan/texts.h"

namespace tambo::lan {

Error notReachable(const QString &detail)
{
    return fail(Error::Kind::Network,
        Texts::tr("El otro PC no responde. Revise que esté encendido, con Tambo abierto y en la"
                  " misma red."),
        detail);
}

Error lineCut(const QString &detail)
{
    return fail(Error::Kind::Network,
        Texts::tr("Se cortó la conexión con el otro PC. Lo que ya pasó está guardado; lo demás"
                  " seguirá después."),
        detail);
}

Error silent()
{
    return fail(Error::Kind::Network, Texts::tr("El otro PC dejó de contestar. Seguiré después."),
        QStringLiteral("no bytes for too long"));
}

Error senseless(const QString &detail)
{
    return fail(Error::Kind::BadInput, Texts::tr("En esa dirección contesta algo que no es Tambo."),
        detail);
}

Error newerProgram()
{
    return fail(Error::Kind::TooNew,
        Texts::tr("El otro PC tiene un Tambo más nuevo. Actualice este programa."));
}

Error stranger()
{
    return fail(Error::Kind::Denied,
        Texts::tr("Ese PC es de un centro que aquí nadie conoce. No se pasó nada."));
}

Error revoked()
{
    return fail(
        Error::Kind::Denied, Texts::tr("Ese PC fue dado de baja en su centro. No se pasó nada."));
}

Error unwelcomeThere()
{
    return fail(
        Error::Kind::Denied, Texts::tr("El otro PC no conoce a este centro. No se pasó nada."));
}

Error busyThere()
{
    return fail(Error::Kind::Network, Texts::tr("El otro PC está ocupado. Seguiré después."));
}

Error failedThere()
{
    return fail(Error::Kind::Network,
        Texts::tr("El otro PC no pudo seguir. Mire en él qué le falta, por ejemplo espacio."));
}

Error stopped()
{
    return fail(Error::Kind::Cancelled, Texts::tr("Se detuvo. Lo que ya pasó queda guardado."));
}

Error cannotListen(const QString &detail)
{
    return fail(
        Error::Kind::Network, Texts::tr("Este PC no puede escuchar en la red local."), detail);
}

Error damagedOnTheWay()
{
    return fail(Error::Kind::Corrupt, Texts::tr("Un archivo llegó dañado. Lo pediré otra vez."));
}

Error sameCentre()
{
    return fail(Error::Kind::BadInput,
        Texts::tr("Ese PC es de este mismo centro: los dos se encuentran solos."));
}

Error thisPc()
{
    return fail(Error::Kind::BadInput, Texts::tr("Esa es la dirección de este mismo PC."));
}

Error twin()
{
    return fail(Error::Kind::Network,
        Texts::tr("El otro PC es una copia de este. Uno de los dos toma otra identidad; luego"
                  " se encontrarán."));
}

Error digitsDiffer(const QString &detail)
{
    return fail(Error::Kind::Denied,
        Texts::tr("Los números no eran iguales: no se conectó nada. Si alguien más está en la red,"
                  " puede haberse metido en medio. Prueben otra vez."),
        detail);
}

} // namespace tambo::lan
