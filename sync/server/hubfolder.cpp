// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hubfolder.h"

#include "sync/server/texts.h"

#include <QLockFile>
#include <QRegularExpression>

namespace tambo::hub {

namespace {

constexpr int openingPatienceMs = 30'000;

Error cannotWrite(const QString &detail)
{
    return fail(Error::Kind::Storage,
        HubText::tr("No se puede escribir en la carpeta del servidor. Revise sus permisos o elija "
                    "otra."),
        detail);
}

/// A folder that is empty or a hub's: nobody wants a hub among photos.
Result<> checkFolder(const QDir &folder, const QString &keys)
{
    if (folder.exists(keys))
        return {};
    const QStringList others
        = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)
              .filter(QRegularExpression(QStringLiteral("^(?!hub\\.lock)")));
    if (others.isEmpty())
        return {};
    return fail(Error::Kind::BadInput,
        HubText::tr("Esta carpeta tiene otras cosas. Elija una carpeta vacía para el servidor."));
}

} // namespace

Result<HubFolder> HubFolder::open(const QString &path)
{
    if (!store::initCrypto())
        return fail(Error::Kind::Internal, HubText::tr("No se pudo iniciar el cifrado."));
    const QString keys = QStringLiteral("keys");
    HubFolder folder;
    folder.dir = QDir(path);
    if (!QDir().mkpath(path))
        return cannotWrite(QStringLiteral("mkpath"));
    // Held while opening only: the first start makes keys and tables once, whoever comes.
    QLockFile lock(folder.dir.filePath(QStringLiteral("hub.lock")));
    if (!lock.tryLock(openingPatienceMs))
        return cannotWrite(QStringLiteral("lock error %1").arg(int(lock.error())));
    TAMBO_TRY(checkFolder(folder.dir, keys));
    TAMBO_ASSIGN(folder.keys, HubKeys::loadOrCreate(folder.dir.filePath(keys)));
    TAMBO_ASSIGN(folder.database, HubDatabase::open(folder.dir.filePath(QStringLiteral("hub.db"))));
    if (!folder.dir.mkpath(QStringLiteral("blobs"))
        || !folder.dir.mkpath(QStringLiteral("uploads")))
        return cannotWrite(QStringLiteral("mkpath"));
    return folder;
}

Result<TlsIdentity> HubFolder::tls() const
{
    QLockFile lock(dir.filePath(QStringLiteral("hub.lock")));
    if (!lock.tryLock(openingPatienceMs))
        return cannotWrite(QStringLiteral("lock error %1").arg(int(lock.error())));
    return TlsIdentity::loadOrCreate(dir.filePath(QStringLiteral("tls")));
}

Result<HubFolder> HubFolder::openExisting(const QString &path)
{
    if (!QDir(path).exists(QStringLiteral("keys")))
        return fail(
            Error::Kind::NotFound, HubText::tr("En esta carpeta no hay ningún servidor de Tambo."));
    return open(path);
}

} // namespace tambo::hub
