// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite.h"
#include "sync/protocol/limits.h"
#include "sync/server/segmentstore.h"

#include <mutex>

namespace tambo::hub {

/// One connection to the hub's database, for one thread at a time.
struct Connection {
    std::unique_ptr<store::Database> database;
    std::unique_ptr<SegmentStore> segments;
    sync::Epoch epoch; ///< when it was leased
};

/// The hub's database file: plain SQLite, WAL, every commit on the disk before it returns. Hands
/// out connections to the server's threads; other processes may use the same file. Thread-safe.
class HubDatabase
{
public:
    /// A connection, given back when this goes out of scope.
    class Lease
    {
    public:
        Lease(HubDatabase &owner, std::unique_ptr<Connection> connection)
            : m_owner(&owner)
            , m_connection(std::move(connection))
        {}
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease();
        Connection &operator*() const { return *m_connection; }
        Connection *operator->() const { return m_connection.get(); }

    private:
        HubDatabase *m_owner;
        std::unique_ptr<Connection> m_connection;
    };

    /// Makes the file or brings it to this program's version; TooNew when a newer one wrote it.
    [[nodiscard]] static Result<std::unique_ptr<HubDatabase>> open(const QString &path);

    /// Arrival numbers count anew from here: whoever meets the hub compares all it has. Inside a
    /// transaction where others may write.
    [[nodiscard]] static Result<> newEpoch(store::Database &database);
    /// Marks the file of a backup, so that serving it begins a new epoch.
    [[nodiscard]] static Result<> markAsCopy(store::Database &copy);
    [[nodiscard]] Result<> beginAnewIfCopied();

    [[nodiscard]] qint64 bytesOnDisk() const; ///< with what is not yet checkpointed
    [[nodiscard]] Result<Lease> lease();
    /// `job` in one transaction, one at a time; durable when this returns without an error.
    [[nodiscard]] Result<> write(Connection &connection, const std::function<Result<>()> &job);
    [[nodiscard]] Result<> write(const std::function<Result<>(Connection &)> &job);

private:
    explicit HubDatabase(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect() const;
    [[nodiscard]] Result<> prepare(store::Database &database);
    [[nodiscard]] std::unique_ptr<Connection> idle();
    void giveBack(std::unique_ptr<Connection> connection);

    QString m_path;
    std::mutex m_idleMutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::mutex m_writeMutex;
};

} // namespace tambo::hub
