// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/problems.h"

#include "sync/protocol/texts.h"

namespace tambo::sync {

namespace {

Error silent(const QString &detail)
{
    return fail(Error::Kind::Network,
        Sync::tr("El servidor no responde. Todo está guardado en este PC; Tambo probará otra vez."),
        detail);
}

} // namespace

Error networkProblem(QNetworkReply::NetworkError error, const QString &detail)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return fail(Error::Kind::Network,
            Sync::tr("No hay conexión. Todo está guardado en este PC y saldrá cuando haya red."),
            detail);
    case QNetworkReply::SslHandshakeFailedError:
        return fail(Error::Kind::Network,
            Sync::tr("No hay conexión segura con el servidor. Revise la fecha de este PC."),
            detail);
    default:
        return silent(detail);
    }
}

Error silentServer()
{
    return silent(QStringLiteral("timed out"));
}

Error statusProblem(int status)
{
    const QString detail = QStringLiteral("status %1").arg(status);
    if (status == 507)
        return fail(Error::Kind::Network,
            Sync::tr("El servidor está lleno. Todo está guardado en este PC. Avise a quien lo"
                     " mantiene."),
            detail);
    if (status == 426 || status == 505)
        return fail(Error::Kind::TooNew,
            Sync::tr("El servidor es de otra versión. Actualice Tambo. Todo está guardado aquí."),
            detail);
    if (status == 429 || status >= 500)
        return fail(Error::Kind::Network,
            Sync::tr("El servidor tiene un problema. Todo está guardado en este PC; Tambo probará"
                     " otra vez."),
            detail);
    return senselessAnswer(detail);
}

Error senselessAnswer(const QString &detail)
{
    return fail(Error::Kind::Network,
        Sync::tr("En esta dirección no responde un servidor de Tambo. Revise la dirección. Todo"
                 " está guardado en este PC."),
        detail);
}

Error foreignCertificate()
{
    return fail(Error::Kind::Denied,
        Sync::tr(
            "El certificado de este servidor no es el de la invitación. No se envió nada. Avise"
            " a quien lo mantiene."));
}

Error wrongServer()
{
    return fail(Error::Kind::Denied,
        Sync::tr("En esta dirección responde otro servidor, no el de su centro. No se envió nada."
                 " Avise a quien lo mantiene."));
}

Error notTheInvitingServer()
{
    return fail(Error::Kind::Denied,
        Sync::tr(
            "Este no es el servidor de la invitación. No se envió nada. Revise la dirección."));
}

Error notAccepted()
{
    return fail(Error::Kind::Denied,
        Sync::tr("El servidor no acepta a este PC. Todo está guardado aquí. Pida una invitación a"
                 " quien mantiene el servidor."));
}

Error countsNoMore()
{
    return fail(Error::Kind::Denied,
        Sync::tr("El centro ya no cuenta con este PC. Todo está guardado aquí. Pida una invitación"
                 " en el PC de un encargado y únase otra vez."));
}

Error waitsToBeAccepted()
{
    return fail(
        Error::Kind::Denied, Sync::tr("Este PC espera que lo acepten en el primer PC del centro."));
}

Error invitationUsed()
{
    return fail(Error::Kind::Denied,
        Sync::tr("Esta invitación ya se usó o venció. Pida otra a quien mantiene el servidor."));
}

Error noHub()
{
    return fail(Error::Kind::NotFound,
        Sync::tr("Este centro todavía no tiene servidor. Pida una invitación y únase primero."));
}

Error stopped()
{
    return fail(Error::Kind::Cancelled, Sync::tr("Se detuvo. Lo que ya llegó queda guardado."));
}

} // namespace tambo::sync
