// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

struct sqlite3_vfs;

namespace tambo::test {

/// SQLite's way to the disk, with a disk that fails at a chosen moment. While one lives it is the
/// default VFS, so the code under test opens its databases as ever. Arm and disarm it while no
/// database is open.
class FaultyVfs
{
public:
    enum class Kind {
        None,
        Error, ///< that operation fails, half done; the next ones work again
        Full, ///< from then on no write finds room
        PowerCut, ///< from then on nothing reaches the disk, nor what was not yet synced, or half
    };
    enum class Operation { Open, Write, Sync, Truncate, Delete };
    struct Plan {
        Kind kind = Kind::None;
        qint64 at = 0; ///< number of the operation, from 1
        quint32 seed = 1; ///< what a power cut leaves of unsynced writes
    };

    FaultyVfs();
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    void arm(const Plan &plan);
    /// The disk is sound again; after a power cut it holds what a real one might. Returns how many
    /// operations there were.
    qint64 disarm();
    [[nodiscard]] bool hasStruck() const;

    // For the C functions below it.
    struct Change {
        qint64 at = 0;
        QByteArray bytes;
        bool truncates = false; ///< to `at`
    };
    /// SQLITE_OK, or what the operation answers instead of doing its work.
    [[nodiscard]] int answer(Operation operation);
    [[nodiscard]] bool isOff() const;
    void opened(const QString &path);
    void changed(const QString &path, Change change);
    void synced(const QString &path);
    void deleted(const QString &path);
    [[nodiscard]] sqlite3_vfs *real() const { return m_real; }

private:
    struct File {
        QByteArray durable;
        QList<Change> unsynced;
        quint64 inode = 0;
    };
    static void apply(QByteArray &content, const Change &change);
    void loseUnsynced();

    mutable QMutex m_mutex;
    sqlite3_vfs *m_real;
    sqlite3_vfs *m_own;
    Plan m_plan;
    qint64 m_count = 0;
    bool m_struck = false;
    QHash<QString, File> m_files;
};

} // namespace tambo::test
