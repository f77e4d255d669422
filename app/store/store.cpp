// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/recoverywords.h"
#include "app/store/replica.h"
#include "app/store/schema.h"
#include "app/store/staged.h"
#include "app/store/steward.h"
#include "app/store/swap.h"
#include "app/store/texts.h"
#include "app/store/writerstate.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace tambo::store {

namespace {

QString keysPath(const QString &folder)
{
    return folder + QStringLiteral("/keys");
}

QString databasePath(const QString &folder)
{
    return folder + QStringLiteral("/tambo.db");
}

Error nothingThere(const QString &folder)
{
    return fail(Error::Kind::NotFound,
        Texts::tr("Aquí todavía no hay un centro. Cree uno con «tambo centre new»."), folder);
}

Result<> makeFolder(const QString &folder)
{
    // Only the owner looks into the folder: file names alone say something.
    const bool made = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made || !QFileInfo(folder).isWritable())
        return fail(Error::Kind::Storage,
            Texts::tr("No se puede escribir en esta carpeta. Revise sus permisos o elija otra."),
            folder);
    return {};
}

/// What a founding that never finished left: its key is lost and it holds nothing. But keys can
/// also have been moved away by a person, so the file is kept under another name.
Result<> putAside(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm"}) {
        const QString from = path + QLatin1String(suffix);
        const QString to = path + QStringLiteral(".previous") + QLatin1String(suffix);
        if (QFileInfo::exists(from) && !((QFile::remove(to), QFile::rename(from, to))))
            return fail(Error::Kind::Storage,
                Texts::tr(
                    "No se puede escribir en esta carpeta. Revise sus permisos o elija otra."),
                from);
    }
    return {};
}

/// The database, and what SQLite puts beside it, belong to the owner only.
Result<> makePrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage,
            Texts::tr("No se puede escribir en esta carpeta. Revise sus permisos o elija otra."),
            path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// Beside another Tambo nothing is brought up to date.
Result<> sameProgram(Database &database, const EntityTable &entities)
{
    TAMBO_ASSIGN(const qint64 version, database.integer("PRAGMA user_version"));
    TAMBO_ASSIGN(const ProjectionFit fit, projectionFit(database, entities));
    if (version == logVersion() && fit == ProjectionFit::Current)
        return {};
    return fail(Error::Kind::Storage,
        Texts::tr("Otra versión de Tambo está abierta con estos datos. Ciérrela primero."));
}

} // namespace

bool Store::exists(const QString &folder)
{
    return QFileInfo::exists(keysPath(folder));
}

Result<VaultOutside> Store::vaultOf(const QString &folder)
{
    if (!exists(folder))
        return nothingThere(folder);
    if (!initCrypto())
        return fail(Error::Kind::Internal, {}, QStringLiteral("sodium_init"));
    return lookAtVault(keysPath(folder));
}

Store::Store(const Options &options)
    : m_folder(options.folder)
    , m_blobs(QDir(options.folder + QStringLiteral("/blobs")))
    , m_lock(options.folder + QStringLiteral("/lock"))
{
    m_writePool.setMaxThreadCount(1);
    m_readPool.setMaxThreadCount(1);
    m_lock.setStaleLockTime(0); // a lock is stale only when its process is gone
}

Store::~Store()
{
    m_writePool.waitForDone();
    m_readPool.waitForDone();
}

Result<std::unique_ptr<Store>> Store::prepare(
    Options options, const std::function<Result<OpenedVault>()> &keys)
{
    if (!initCrypto())
        return fail(Error::Kind::Internal, {}, QStringLiteral("sodium_init"));
    TAMBO_TRY(makeFolder(options.folder));
    std::unique_ptr<Store> store(new Store(options));
    const bool locked = store->m_lock.tryLock(0);
    store->m_beside = !locked && options.beside;
    if (!locked && !options.beside)
        return fail(Error::Kind::Storage,
            Texts::tr("Tambo ya está abierto con estos datos. Cierre la otra ventana primero."));
    QFile::setPermissions(
        options.folder + QStringLiteral("/lock"), QFile::ReadOwner | QFile::WriteOwner);
    // A program that was killed left it, not one that runs.
    if (locked)
        QDir(store->scratchFolder()).removeRecursively();
    // Behind the lock: nobody is asked for a passphrase in vain, and two programs never write keys.
    TAMBO_ASSIGN(OpenedVault opened, keys());
    store->m_keyring = std::move(opened.keys);
    store->m_vault = std::move(opened.vault);
    TAMBO_TRY(store->start(options));
    return store;
}

Result<std::unique_ptr<Store>> Store::found(Options options, QByteArrayView words)
{
    const QString folder = options.folder;
    if (exists(folder))
        return fail(
            Error::Kind::BadInput, Texts::tr("En esta carpeta ya hay un centro. Elija otra."));
    if (words.size() != recoveryEntropySize)
        return fail(Error::Kind::Internal, {}, QStringLiteral("a centre needs 32 bytes"));
    SigningKey root = rootKey(words);
    const auto forget = qScopeGuard([&root] { wipe(root.secret); });
    TAMBO_ASSIGN(auto store, prepare(std::move(options), [&]() -> Result<OpenedVault> {
        Keyring keys = Keyring::generate();
        keys.centre = idOfKey<CentreId>(root.publicKey);
        Vault vault;
        vault.setRecovery(words);
        return OpenedVault{std::move(keys), std::move(vault)};
    }));
    TAMBO_TRY(
        store->inTransaction({}, [&root](Writer &writer) { return foundCentre(writer, root); }));
    // The keys come last: a folder without them holds no centre, and can be founded again.
    TAMBO_TRY(store->m_vault.save(keysPath(folder), store->m_keyring));
    return store;
}

Result<std::unique_ptr<Store>> Store::join(Options options, const CentreId &centre)
{
    const QString folder = options.folder;
    if (exists(folder))
        return fail(
            Error::Kind::BadInput, Texts::tr("En esta carpeta ya hay un centro. Elija otra."));
    TAMBO_ASSIGN(auto store, prepare(std::move(options), [&]() -> Result<OpenedVault> {
        Keyring keys = Keyring::generate();
        keys.centre = centre;
        return OpenedVault{std::move(keys), Vault()};
    }));
    TAMBO_TRY(store->m_vault.save(keysPath(folder), store->m_keyring));
    return store;
}

Result<std::unique_ptr<Store>> Store::open(Options options)
{
    if (!exists(options.folder))
        return nothingThere(options.folder);
    const QString keys = keysPath(options.folder);
    const UnlockWith unlock = options.unlock;
    return prepare(std::move(options), [&] { return openVault(keys, unlock); });
}

Result<std::unique_ptr<Store>> Store::openWith(Options options, const OpenedVault &vault)
{
    if (!exists(options.folder))
        return nothingThere(options.folder);
    return prepare(std::move(options), [&]() -> Result<OpenedVault> { return vault; });
}

Result<> Store::start(const Options &options)
{
    const QString path = databasePath(m_folder);
    if (!m_beside)
        TAMBO_TRY(endReplacing(path));
    if (!exists(m_folder))
        TAMBO_TRY(putAside(path));
    else if (QFileInfo(path).size() < 2) // SQLite would make a new database of it
        return fail(Error::Kind::Corrupt,
            Texts::tr("Falta el archivo de datos de este centro. Use su copia de seguridad."),
            path);
    TAMBO_TRY(makePrivate(path));
    return m_beside || !exists(m_folder) ? connect(options) : connectOrRepair(options);
}

Result<> Store::connect(const Options &options)
{
    TAMBO_ASSIGN(auto database, Database::open(databasePath(m_folder), m_keyring.databaseKey));
    if (m_beside) {
        TAMBO_TRY(sameProgram(*database, options.entities));
        return finishStart(std::move(database), options);
    }
    TAMBO_TRY(prepareLog(*database));
    // What a power cut or a full disk left half copied into the database file is whole in the log
    // beside it, and is copied again. Where that fails it stays there, as good as before.
    (void)database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return finishStart(std::move(database), options);
}

Result<> Store::finishStart(std::unique_ptr<Database> database, const Options &options)
{
    m_state = std::make_unique<WriterState>(
        std::move(database), m_keyring, options.entities, options.clock, m_blobs);
    TAMBO_TRY(m_state->reload());
    TAMBO_ASSIGN(const ProjectionFit fit, projectionFit(*m_state->database, m_state->entities));
    if (fit == ProjectionFit::Outdated)
        TAMBO_TRY(m_state->database->transaction<void>(
            [&] { return rebuildProjection(*m_state, options.rebuildProgress); }));
    TAMBO_ASSIGN(m_readDatabase,
        Database::open(databasePath(m_folder), m_keyring.databaseKey, Database::Mode::ReadOnly));
    m_readAuthors = std::make_unique<Authors>(*m_readDatabase);
    m_trust = std::make_shared<const Trust>(m_state->trust);
    if (m_beside || !exists(m_folder))
        return {};
    TAMBO_TRY(lookAtMachine(options));
    // Nothing is lost where this fails: the next start tries again.
    (void)inTransaction({}, [](Writer &writer) { return clearStaged(writer); });
    return {};
}

Reader Store::reader()
{
    return Reader(*m_readDatabase, *m_readAuthors, m_state->entities);
}

Result<> Store::inReading(const std::function<Result<>(Reader &)> &job)
{
    const QMutexLocker locker(&m_state->reading);
    Reader view = reader();
    TAMBO_TRY(m_readDatabase->begin("BEGIN"));
    auto done = job(view);
    if (const auto failed = m_readAuthors->takeFailure(); done.ok())
        done = failed;
    if (!done.ok() && done.error().kind == Error::Kind::Corrupt) {
        suspectDamage();
        m_readAuthors->forget();
        (void)m_readDatabase->reopen();
        return done;
    }
    if (auto committed = m_readDatabase->execute("COMMIT"); !committed.ok()) {
        m_readDatabase->rollBack();
        return committed;
    }
    return done;
}

Result<> Store::inTransaction(RecordId actor, const std::function<Result<>(Writer &)> &job)
{
    Writer writer(*m_state, actor);
    const auto done = runJob(writer, job);
    // What the job was for is done, whether or not this succeeds: the next start tries again.
    if (done.ok() && writer.changes().outlived && !m_renewing)
        (void)takeNewIdentity();
    if (done.ok() && writer.changes().trust && m_renewalWaits && !m_renewing)
        (void)renewAfterSalvage();
    return done;
}

Result<> Store::runJob(Writer &writer, const std::function<Result<>(Writer &)> &job)
{
    const QMutexLocker locker(&m_state->writing);
    auto done = m_state->database->transaction<void>([&]() -> Result<> {
        // Here, where nothing of an earlier transaction can be open any more.
        if (m_state->stale || m_beside)
            TAMBO_TRY(m_state->reload());
        TAMBO_TRY(job(writer));
        return m_state->finish(writer.changes());
    });
    m_clockSuspect = m_state->clock.suspect();
    if (!done.ok()) {
        if (done.error().kind == Error::Kind::Corrupt) {
            suspectDamage();
            (void)m_state->database->reopen();
        }
        // What the job left in memory must not outlive its rollback. Where that fails too, the next
        // job begins with it.
        (void)m_state->authors.takeFailure();
        (void)m_state->reload();
        return done;
    }
    if (!writer.deed().isEmpty())
        m_deeds.add(std::move(writer.deed()));
    if (!writer.changes().isEmpty())
        publish(writer.changes());
    return done;
}

Result<> Store::inVault(const std::function<Result<>(Vault &)> &job)
{
    Vault changed = m_vault;
    TAMBO_TRY(job(changed));
    TAMBO_TRY(changed.save(keysPath(m_folder), m_keyring));
    m_vault = std::move(changed);
    return {};
}

QFuture<Result<QByteArray>> Store::sealForBackup()
{
    return QtConcurrent::run(&m_writePool, [this]() -> Result<QByteArray> {
        TAMBO_ASSIGN(const Vault vault, m_vault.closedCopy());
        TAMBO_TRY(inTransaction({}, [](Writer &writer) -> Result<> {
            TAMBO_TRY(sealPending(writer));
            TAMBO_ASSIGN(
                const qint64 left, writer.database().integer("SELECT count(*) FROM pending"));
            return left == 0
                ? Result<>()
                : Result<>(fail(Error::Kind::Denied,
                      Texts::tr("Hay cambios que esperan a que este PC sea parte del centro. Haga "
                                "la copia después."),
                      QStringLiteral("pending changes of an uncertified device")));
        }));
        return vault.encode(m_keyring);
    });
}

Result<> Store::copyDatabase(const QString &to, const std::function<bool(double)> &progress) const
{
    TAMBO_TRY(makePrivate(to));
    TAMBO_ASSIGN(const auto from,
        Database::open(databasePath(m_folder), m_keyring.databaseKey, Database::Mode::ReadOnly));
    TAMBO_ASSIGN(const auto copy, Database::open(to, m_keyring.databaseKey, Database::Mode::Copy));
    return from->copyTo(*copy, progress);
}

void Store::publish(const ChangeSet &changes)
{
    if (changes.trust) {
        const QMutexLocker locker(&m_trustMutex);
        m_trust = std::make_shared<const Trust>(m_state->trust);
    }
    Q_EMIT changed(changes);
}

const EntityTable &Store::entities() const
{
    return m_state->entities;
}

std::shared_ptr<const Trust> Store::trust() const
{
    const QMutexLocker locker(&m_trustMutex);
    return m_trust;
}

SpaceId Store::space(SpaceKind kind) const
{
    const auto known = trust();
    const ControlLog *log = known->log(centre());
    return log && log->knows(keyring()) ? known->spaceOf(centre(), kind).value_or(SpaceId{})
                                        : SpaceId{};
}

bool Store::isMember() const
{
    const auto known = trust();
    const ControlLog *log = known->log(centre());
    return log && log->device(device()) && !log->isRevoked(device());
}

} // namespace tambo::store
