// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/tlsidentity.h"

#include "sync/protocol/certificate.h"
#include "sync/server/privatefile.h"
#include "sync/server/texts.h"

#include <QFile>

namespace tambo::hub {

namespace {

constexpr qint64 maxFileBytes = 64 * 1024;

Error broken(const QString &detail)
{
    return fail(Error::Kind::Corrupt,
        HubText::tr("El certificado del servidor está dañado. Use su copia de seguridad."), detail);
}

} // namespace

Result<TlsIdentity> TlsIdentity::loadOrCreate(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        TAMBO_ASSIGN(const auto made, sync::Certificate::make());
        TAMBO_TRY(writePrivateFile(path, made.key + made.certificate));
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage,
            HubText::tr("No se pueden leer las llaves del servidor. Revise los permisos de la "
                        "carpeta."),
            file.errorString());
    const QByteArray pem = file.read(maxFileBytes);
    const qsizetype second = pem.indexOf("-----BEGIN CERTIFICATE-----");
    if (second <= 0)
        return broken(QStringLiteral("no certificate in the file"));
    const sync::Certificate read{pem.sliced(second), pem.first(second)};
    const auto pin = read.pin();
    if (!pin.ok())
        return broken(pin.error().detail);
    return TlsIdentity{read.certificate, read.key, *pin};
}

} // namespace tambo::hub
