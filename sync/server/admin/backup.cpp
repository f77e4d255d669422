// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/admin/backup.h"

#include "app/store/files.h"
#include "sync/server/texts.h"

#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tambo::hub {

using store::Statement;

namespace {

Error cannotWrite(const QString &detail)
{
    return fail(Error::Kind::Storage,
        HubText::tr("No se puede escribir la copia. Revise el lugar y sus permisos."), detail);
}

Result<> copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        return cannotWrite(QStringLiteral("copy"));
    QFile copied(to);
    // Files of the hub are never written again, so reading is enough to make them durable.
    if (!copied.open(QIODevice::ReadOnly))
        return store::fileError(copied);
    return store::syncFile(copied);
}

/// Whole files never change, so a second name is as good as a copy, where the disk is the same.
Result<> linkOrCopy(const QString &from, const QString &to)
{
    if (!QDir().mkpath(QFileInfo(to).path()))
        return cannotWrite(QStringLiteral("mkpath"));
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
#endif
    return copyFile(from, to);
}

Result<> copyBlobs(
    const HubFolder &folder, store::Database &copied, const store::Blobs &to, BackedUp &done)
{
    const store::Blobs from = folder.blobs();
    Statement rows = copied.prepare("SELECT id, bytes FROM blob");
    QHash<QString, QString> names; // one in each folder
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        const auto blob = rows.id<BlobId>(0);
        if (!from.has(blob)) // its space was erased since the moment of the copy
            continue;
        TAMBO_TRY(linkOrCopy(from.path(blob), to.path(blob)));
        names.insert(QFileInfo(to.path(blob)).path(), to.path(blob));
        ++done.blobs;
        done.blobBytes += rows.integer(1);
    }
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        store::syncFolderOf(name.value()); // the files
        store::syncFolderOf(name.key()); // the folder itself
    }
    return {};
}

/// Everything that needs the copy goes through one connection, because the last one to close takes
/// SQLite's own files away.
Result<> copyDatabase(
    const HubFolder &folder, const QString &to, const store::Blobs &blobs, BackedUp &done)
{
    TAMBO_ASSIGN(const auto connection, folder.database->lease());
    TAMBO_ASSIGN(const auto copy, store::Database::open(to, {}, store::Database::Mode::Copy));
    TAMBO_TRY(connection->database->copyTo(*copy));
    TAMBO_TRY(HubDatabase::markAsCopy(*copy));
    return copyBlobs(folder, *copy, blobs, done);
}

Result<BackedUp> fill(const HubFolder &folder, const QDir &dir)
{
    const QString database = dir.filePath(QStringLiteral("hub.db"));
    const store::Blobs blobs(QDir(dir.filePath(QStringLiteral("blobs"))));
    BackedUp done;
    TAMBO_TRY(copyFile(
        folder.dir.filePath(QStringLiteral("keys")), dir.filePath(QStringLiteral("keys"))));
    if (const QString tls = QStringLiteral("tls"); folder.dir.exists(tls))
        TAMBO_TRY(copyFile(folder.dir.filePath(tls), dir.filePath(tls)));
    TAMBO_TRY(copyDatabase(folder, database, blobs, done));
    QFile file(database);
    if (!file.open(QIODevice::ReadWrite))
        return store::fileError(file);
    TAMBO_TRY(store::syncFile(file));
    done.databaseBytes = file.size();
    store::syncFolderOf(database);
    return done;
}

} // namespace

Result<BackedUp> backUpHub(const HubFolder &folder, const QString &to)
{
    const QString target = QDir::cleanPath(to);
    if (QFileInfo::exists(target))
        return fail(Error::Kind::BadInput,
            HubText::tr("«%1» ya existe. Elija otro nombre para la copia.").arg(to));
    const QString part = target + QStringLiteral(".part");
    QDir(part).removeRecursively(); // of a backup that was cut
    if (!QDir().mkpath(part))
        return cannotWrite(QStringLiteral("mkpath"));
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto done = fill(folder, QDir(part));
    if (done.ok() && !QDir().rename(part, target))
        done = cannotWrite(QStringLiteral("rename"));
    if (done.ok())
        store::syncFolderOf(target);
    else
        QDir(part).removeRecursively();
    return done;
}

} // namespace tambo::hub
