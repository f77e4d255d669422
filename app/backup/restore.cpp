// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/restore.h"

#include "app/backup/archive.h"
#include "app/backup/texts.h"
#include "app/store/files.h"
#include "app/store/identity.h"
#include "app/store/schema.h"
#include "app/store/steward.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace tambo::backup {

namespace {

/// One fsync for each of thousands of files takes minutes on an old disk; this takes seconds.
void syncAll([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_LINUX
    (void)syncfs(file.handle()); // where it cannot, `tambo verify` finds what a power cut took
#endif
}

class Restoring
{
public:
    Restoring(const RestoreWish &wish, Archive archive)
        : m_wish(wish)
        , m_archive(std::move(archive))
        , m_aside(wish.into.folder + QStringLiteral(".XXXXXX"))
    {
        for (const Manifest::Entry &entry : m_archive.manifest().entries)
            m_total += entry.size;
    }

    Result<Restored> run()
    {
        if (!m_aside.isValid())
            return fail(Error::Kind::Storage,
                Texts::tr(
                    "No se puede escribir en esta carpeta. Revise sus permisos o elija otra."),
                m_aside.errorString());
        TAMBO_TRY(openKeys());
        const auto forget = qScopeGuard([this] { store::wipe(m_words); });
        for (const Manifest::Entry &entry : m_archive.manifest().entries) {
            if (entry.name != keysName)
                TAMBO_TRY(extract(entry));
        }
        TAMBO_TRY(becomeNew());
        TAMBO_ASSIGN(const Membership membership, join());
        TAMBO_TRY(putInPlace());
        return Restored{m_archive.manifest().centre, membership, m_archive.manifest().complete};
    }

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_aside.filePath(name); }

    Result<> openKeys()
    {
        for (const Manifest::Entry &entry : m_archive.manifest().entries) {
            if (entry.name == keysName)
                TAMBO_TRY(extract(entry));
        }
        TAMBO_ASSIGN(m_vault, store::openVault(pathOf(keysName), [this]() -> Result<store::Unlock> {
            if (!m_wish.into.unlock)
                return fail(Error::Kind::Denied,
                    Texts::tr("La copia se abre con las palabras o con una clave del centro."));
            TAMBO_ASSIGN(store::Unlock with, m_wish.into.unlock());
            m_words = with.recovery;
            return with;
        }));
        if (m_vault.keys.centre != m_archive.manifest().centre)
            return damagedBackup(QStringLiteral("keys of another centre"));
        return m_archive.checkMadeWith(m_vault.keys.databaseKey);
    }

    Result<> extract(const Manifest::Entry &entry)
    {
        const QString path = pathOf(entry.name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return store::fileError(file);
        TAMBO_TRY(m_archive.pour(entry, [&](QByteArrayView bytes) -> Result<> {
            if (file.write(bytes.data(), bytes.size()) != bytes.size())
                return store::fileError(file);
            m_done += bytes.size();
            if (m_wish.progress && !m_wish.progress(double(m_done) / double(m_total)))
                return fail(
                    Error::Kind::Cancelled, Texts::tr("Se detuvo. Nada quedó en la carpeta."));
            return {};
        }));
        if (!file.flush())
            return store::fileError(file);
        const bool blob = entry.name != keysName && entry.name != databaseName;
        file.setPermissions(blob ? QFile::ReadOwner : QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }

    /// Keys of its own. The former box stays, for what was sealed for the PC of the backup.
    Result<> becomeNew()
    {
        store::Keyring &keys = m_vault.keys;
        keys = store::renewed(keys);
        m_before = *keys.predecessor;
        keys.predecessor.reset(); // how it is certified, `join` finds out
        keys.machine.clear();
        m_vault.vault.openIfNoPassphrase();
        {
            TAMBO_ASSIGN(
                const auto database, store::Database::open(pathOf(databaseName), keys.databaseKey));
            TAMBO_TRY(store::becomeAnother(*database));
        }
        return m_vault.vault.save(pathOf(keysName), keys);
    }

    Result<Membership> join()
    {
        store::Store::Options options = m_wish.into;
        options.folder = m_aside.path();
        TAMBO_ASSIGN(const auto opened, store::Store::openWith(std::move(options), m_vault));
        const bool words = !m_words.isEmpty() && store::rootKeyOf(opened->centre(), m_words).ok();
        const auto job = [&](store::Writer &writer) -> Result<Membership> {
            if (words) {
                TAMBO_TRY(store::certifyThis(writer, m_words));
                return Membership::ByWords;
            }
            const auto done = store::certifyThis(writer, m_before);
            if (!done.ok() && done.error().kind != Error::Kind::Denied)
                return done.error();
            return done.ok() ? Membership::BySteward : Membership::Waiting;
        };
        return opened->write(job).takeResult();
    }

    Result<> putInPlace()
    {
        QFile::remove(pathOf(QStringLiteral("lock")));
        QFile database(pathOf(databaseName));
        if (database.open(QIODevice::ReadOnly))
            syncAll(database);
        const QString folder = m_wish.into.folder;
        QDir().rmdir(folder); // an empty one
        if (!QDir().rename(m_aside.path(), folder))
            return fail(Error::Kind::Storage,
                Texts::tr(
                    "No se puede escribir en esta carpeta. Revise sus permisos o elija otra."),
                QStringLiteral("rename"));
        m_aside.setAutoRemove(false);
        store::syncFolderOf(folder);
        return {};
    }

    const RestoreWish &m_wish;
    Archive m_archive;
    QTemporaryDir m_aside;
    store::OpenedVault m_vault;
    store::SigningKey m_before; ///< of the PC that the backup was made on
    QByteArray m_words; ///< typed to open it; empty: it was a passphrase
    qint64 m_total = 1;
    qint64 m_done = 0;
};

} // namespace

Result<Restored> restore(const RestoreWish &wish)
{
    if (!store::initCrypto())
        return fail(Error::Kind::Internal, {}, QStringLiteral("sodium_init"));
    const QDir folder(wish.into.folder);
    if (!folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(Error::Kind::BadInput,
            Texts::tr("Una copia se recupera en una carpeta vacía, y en esta ya hay algo."));
    if (!QDir().mkpath(QFileInfo(wish.into.folder).path()))
        return fail(Error::Kind::Storage,
            Texts::tr("No se puede escribir en esta carpeta. Revise sus permisos o elija otra."));
    QFile file(wish.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
            Texts::tr("No se pudo abrir la copia de seguridad. Revise el nombre del archivo."),
            file.errorString());
    TAMBO_ASSIGN(Archive archive, Archive::open(file));
    return Restoring(wish, std::move(archive)).run();
}

} // namespace tambo::backup
