// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/blobs.h"
#include "app/store/deliver.h"
#include "app/store/machine.h"
#include "app/store/vault.h"
#include "app/store/writer.h"

#include <QFuture>
#include <QLockFile>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <atomic>

namespace tambo::store {

struct WriterState;

/// One centre's data folder, opened. Owns the writing thread and connection and a reading one; jobs
/// run there one after the other and their answers come back as futures (see deliver.h).
class Store : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString folder;
        EntityTable entities;
        HybridClock clock;
        /// Called while the projection is rebuilt, or a damaged database is salvaged.
        std::function<void(double)> rebuildProgress;
        UnlockWith unlock = {}; ///< asked where the centre is closed; without it: Denied
        /// What this machine is told from others by (machine.h).
        std::function<QByteArrayList(const QString &folder)> machine = machineParts;
        /// Also where another Tambo has it open: for a backup, which writes nothing but seals.
        bool beside = false;
    };

    /// Founds a centre in an empty folder: a public and a centre space, and this PC, a steward's.
    /// `words` (recoverywords.h, newRecoveryEntropy) are its root and open this PC's vault. They
    /// are kept nowhere: whoever founds shows them once.
    [[nodiscard]] static Result<std::unique_ptr<Store>> found(
        Options options, QByteArrayView words);
    /// A PC that will belong to an existing centre once a steward has certified it.
    [[nodiscard]] static Result<std::unique_ptr<Store>> join(
        Options options, const CentreId &centre);
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(Options options);
    /// That, with the vault opened before: nobody is asked again.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openWith(
        Options options, const OpenedVault &vault);
    [[nodiscard]] static bool exists(const QString &folder);
    /// Who could open the centre in that folder, without opening it.
    [[nodiscard]] static Result<VaultOutside> vaultOf(const QString &folder);
    ~Store() override;

    /// `job(Reader &) -> Result<T>` on the reading thread; sees one consistent moment.
    template<typename F> auto read(F job) -> QFuture<std::invoke_result_t<F, Reader &>>
    {
        using R = std::invoke_result_t<F, Reader &>;
        return QtConcurrent::run(&m_readPool, [this, job = std::move(job)]() mutable -> R {
            R result = fail(Error::Kind::Internal, {});
            const auto done = inReading([&](Reader &reader) -> Result<> {
                result = job(reader);
                return {};
            });
            return done.ok() ? result : R(done.error());
        });
    }
    /// `job(Writer &) -> Result<T>` in one transaction on the writing thread. Durable when done.
    template<typename F> auto write(F job) -> QFuture<std::invoke_result_t<F, Writer &>>
    {
        // Of the moment it was asked for: whoever signs in meanwhile has not done it.
        return writeAs(actor(), std::move(job));
    }
    /// That, in the name of whoever asked for work that takes longer than one job.
    template<typename F>
    auto writeAs(RecordId who, F job) -> QFuture<std::invoke_result_t<F, Writer &>>
    {
        using R = std::invoke_result_t<F, Writer &>;
        return QtConcurrent::run(&m_writePool, [this, who, job = std::move(job)]() mutable -> R {
            R result = fail(Error::Kind::Internal, {});
            const auto done = inTransaction(who, [&](Writer &writer) -> Result<> {
                result = job(writer);
                return result.ok() ? Result<>() : Result<>(result.error());
            });
            return done.ok() ? result : R(done.error());
        });
    }

    /// `job(Vault &) -> Result<T>` on the writing thread, where a passphrase may take its time.
    /// When it succeeds the keys are written anew; after an error all ways in are as they were.
    template<typename F> auto changeVault(F job) -> QFuture<std::invoke_result_t<F, Vault &>>
    {
        using R = std::invoke_result_t<F, Vault &>;
        return QtConcurrent::run(&m_writePool, [this, job = std::move(job)]() mutable -> R {
            R result = fail(Error::Kind::Internal, {});
            const auto done = inVault([&](Vault &vault) -> Result<> {
                result = job(vault);
                return result.ok() ? Result<>() : Result<>(result.error());
            });
            return done.ok() ? result : R(done.error());
        });
    }
    /// What a backup begins with: own changes are sealed. Gives the keys as they may leave this PC
    /// (Vault::closedCopy). Denied where own changes wait for this PC to be let in.
    [[nodiscard]] QFuture<Result<QByteArray>> sealForBackup();
    /// One moment of the database into a new file, under the same key; blocks, any thread.
    [[nodiscard]] Result<> copyDatabase(
        const QString &to, const std::function<bool(double)> &progress) const;
    /// The person who makes the changes from now on (people/session.h), or null. Any thread.
    void setActor(RecordId person) { m_actor = person.value; }
    [[nodiscard]] RecordId actor() const { return RecordId{m_actor.load()}; }

    [[nodiscard]] CentreId centre() const { return m_keyring.centre; }
    /// Changes when this PC takes another identity, with ChangeSet::trust.
    [[nodiscard]] DeviceId device() const { return keyring().deviceId(); }
    [[nodiscard]] Keyring keyring() const;
    [[nodiscard]] const EntityTable &entities() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// For what has to lie in files, in clear, while it is worked on: beside the data, where there
    /// is room. May not exist yet. What a killed program left there goes with the next opening.
    [[nodiscard]] QString scratchFolder() const { return m_folder + QStringLiteral("/scratch"); }
    [[nodiscard]] const Blobs &blobs() const { return m_blobs; }
    /// A snapshot; any thread.
    [[nodiscard]] std::shared_ptr<const Trust> trust() const;
    /// Opens the plain content of a blob with the keys of this PC; any thread.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openBlob(const BlobId &id) const
    {
        return m_blobs.open(id, *trust());
    }
    /// A steward has certified this PC, and none has revoked it.
    [[nodiscard]] bool isMember() const;
    /// This centre's space of that kind; null until a steward has certified this PC, or one whose
    /// backup it was restored from.
    [[nodiscard]] SpaceId space(SpaceKind kind) const;
    /// What the last write jobs did, for undo.h.
    [[nodiscard]] const Deeds &deeds() const { return m_deeds; }
    /// The wall clock of this PC is not believable: the person should check the date.
    [[nodiscard]] bool clockSuspect() const { return m_clockSuspect.load(); }
    /// What was mended when this store was opened, one or two sentences for the person; else empty.
    [[nodiscard]] QString repaired() const { return m_repaired; }
    /// The next one who opens this folder looks at every page, and mends what is damaged. Any
    /// thread.
    void suspectDamage() const;

Q_SIGNALS:
    /// After the commit; emitted from the writing thread, so connections are queued.
    void changed(const tambo::store::ChangeSet &changes);

private:
    explicit Store(const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<Store>> prepare(
        Options options, const std::function<Result<OpenedVault>()> &keys);
    [[nodiscard]] Result<> start(const Options &options);
    [[nodiscard]] Result<> connect(const Options &options);
    [[nodiscard]] Result<> finishStart(std::unique_ptr<Database> database, const Options &options);
    [[nodiscard]] Result<> connectOrRepair(const Options &options);
    [[nodiscard]] Result<> repair(const Options &options);
    [[nodiscard]] Result<> renewAfterSalvage();
    [[nodiscard]] Result<> inReading(const std::function<Result<>(Reader &)> &job);
    [[nodiscard]] Result<> inTransaction(
        RecordId actor, const std::function<Result<>(Writer &)> &job);
    [[nodiscard]] Result<> runJob(Writer &writer, const std::function<Result<>(Writer &)> &job);
    [[nodiscard]] Result<> lookAtMachine(const Options &options);
    [[nodiscard]] Result<> becomeAnother(Keyring next);
    [[nodiscard]] Result<> takeNewIdentity();
    [[nodiscard]] Result<> finishIdentity();
    [[nodiscard]] Result<> inVault(const std::function<Result<>(Vault &)> &job);
    [[nodiscard]] Reader reader();
    void publish(const ChangeSet &changes);

    QString m_folder;
    Keyring m_keyring; ///< changed on the writing thread only
    mutable QMutex m_keyringMutex;
    Vault m_vault; ///< touched on the writing thread only
    Blobs m_blobs;
    QLockFile m_lock;
    std::unique_ptr<WriterState> m_state; ///< touched on the writing thread only
    std::unique_ptr<Database> m_readDatabase; ///< touched on the reading thread only
    std::unique_ptr<Authors> m_readAuthors;
    mutable QMutex m_trustMutex;
    std::shared_ptr<const Trust> m_trust;
    Deeds m_deeds;
    QString m_repaired; ///< set before anybody else has this store
    bool m_renewalWaits = false; ///< a salvaged PC that its control log does not know (yet)
    bool m_renewing = false; ///< this PC takes another identity
    bool m_beside = false; ///< another Tambo writes too: nothing in memory outlives a job
    std::atomic_bool m_clockSuspect = false;
    std::atomic<qint64> m_actor = 0; ///< local dot of a person
    QThreadPool m_writePool;
    QThreadPool m_readPool;
};

} // namespace tambo::store
