// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hubkeys.h"

#include "app/store/cbor.h"
#include "sync/server/privatefile.h"
#include "sync/server/texts.h"

#include <QFile>

namespace tambo::hub {

namespace {

constexpr quint64 keysVersion = 1;
constexpr qsizetype publicSize = 32;
constexpr qsizetype signingSize = 64;
constexpr qsizetype challengeSecretSize = 32;
constexpr qsizetype maxFileBytes = 4096;

Result<HubKeys> load(QFile &file)
{
    store::CborReader in(file.read(maxFileBytes));
    const qsizetype items = in.array(16);
    const quint64 version = in.unsignedInteger();
    if (in.ok() && version > keysVersion)
        return fail(Error::Kind::TooNew,
            HubText::tr("Esta carpeta es de un tambo-server más nuevo. Actualice el programa."),
            QStringLiteral("hub keys version %1").arg(version));
    HubKeys keys;
    keys.identity.publicKey = in.bytes(publicSize);
    keys.identity.secret = in.bytes(signingSize);
    keys.secret = in.bytes(challengeSecretSize);
    in.end();
    if (!in.finished() || items != 4 || keys.identity.publicKey.size() != publicSize
        || keys.identity.secret.size() != signingSize || keys.secret.size() != challengeSecretSize)
        return fail(Error::Kind::Corrupt,
            HubText::tr("El archivo de llaves del servidor está dañado. Use su copia de "
                        "seguridad."),
            QStringLiteral("hub keys malformed"));
    return keys;
}

Result<HubKeys> create(const QString &path)
{
    const HubKeys keys{store::SigningKey::generate(), store::randomBytes(challengeSecretSize)};
    store::CborWriter out;
    out.array(4);
    out.unsignedInteger(keysVersion);
    out.bytes(keys.identity.publicKey);
    out.bytes(keys.identity.secret);
    out.bytes(keys.secret);
    out.end();
    TAMBO_TRY(writePrivateFile(path, out.data));
    return keys;
}

} // namespace

Result<HubKeys> HubKeys::loadOrCreate(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return create(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage,
            HubText::tr("No se pueden leer las llaves del servidor. Revise los permisos de la "
                        "carpeta."),
            file.errorString());
    return load(file);
}

} // namespace tambo::hub
