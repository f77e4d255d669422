// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tambo::store {

/// A compiled statement, borrowed from its Database's cache and reset when it goes out of scope.
/// Bind from 1, step, read columns from 0. The first failed bind or step is what `step` reports.
class Statement
{
public:
    enum class Step { Row, Done };

    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, QByteArrayView value);
    Statement &bind(int index, const QByteArray &v) { return bind(index, QByteArrayView(v)); }
    Statement &bind(int index, Dot value) { return bind(index, value.value); }
    template<typename Tag, std::size_t Size> Statement &bind(int index, const Bytes<Tag, Size> &id)
    {
        return bind(index, id.view());
    }
    Statement &bindNull(int index);

    [[nodiscard]] Result<Step> step();
    /// For statements without rows; afterwards ready to be bound and run again.
    [[nodiscard]] Result<> run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QByteArray columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Dot dot(int column) const { return Dot{integer(column)}; }
    /// Null id where the column does not hold exactly that many bytes.
    template<typename IdType> [[nodiscard]] IdType id(int column) const
    {
        return IdType::from(bytes(column)).value_or(IdType{});
    }

private:
    friend class Database;
    Statement(sqlite3_stmt *handle, bool *borrowed, Error error);

    sqlite3_stmt *m_handle;
    bool *m_borrowed; ///< the cache's mark that this statement is out
    Error m_error;
    bool m_failed = false;
};

/// One connection to one SQLite file, encrypted with SQLCipher when a key is given. Used by one
/// thread. WAL, synchronous=FULL, foreign keys off (the log is the truth, tables are derived).
class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Copy, ///< a new file that `copyTo` fills and nobody else opens: no journal, no fsync
    };

    /// `key`: 32 raw bytes, or empty for a plain file. Damaged files, wrong keys, full disks and
    /// read-only folders come back as an Error with a sentence for the person.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &path, QByteArrayView key, Mode mode = Mode::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)
    /// What SQLCipher keeps in the first 16 bytes of a file, derived from its key: so that a file
    /// whose first bytes are damaged opens all the same, and heals with the next write there.
    [[nodiscard]] static QByteArray saltOf(QByteArrayView key);
    /// A connection that met a damaged page reads nothing any more; this makes it a new one. No
    /// statement may be out.
    [[nodiscard]] Result<> reopen();

    [[nodiscard]] Statement prepare(QByteArrayView sql);
    /// One or more statements without parameters.
    [[nodiscard]] Result<> execute(QByteArrayView sql);
    /// One integer, 0 when there is no row.
    [[nodiscard]] Result<qint64> integer(QByteArrayView sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changedRows() const;

    /// Runs `job` inside BEGIN IMMEDIATE … COMMIT; rolls back when it returns an error.
    template<typename T> [[nodiscard]] Result<T> transaction(const std::function<Result<T>()> &job)
    {
        TAMBO_TRY(begin("BEGIN IMMEDIATE"));
        Result<T> result = job();
        if (result.ok()) {
            if (auto committed = execute("COMMIT"); !committed.ok())
                result = committed.error();
        }
        if (!result.ok())
            rollBack();
        return result;
    }

    /// Begins a transaction, on a new connection where there is none.
    [[nodiscard]] Result<> begin(const char *sql);
    void rollBack();

    /// One consistent moment of everything, page by page, into a database with the same key; others
    /// go on writing meanwhile. `progress` gets 0..1 and stops with false.
    [[nodiscard]] Result<> copyTo(
        Database &target, const std::function<bool(double)> &progress = {});

    /// Describes the last failure of this connection; `kind` follows the SQLite result code.
    [[nodiscard]] Error lastError() const;

private:
    friend class Statement;
    Database(QString path, QByteArray key, Mode mode);
    [[nodiscard]] Result<> connect(bool derivedSalt);
    [[nodiscard]] Result<> connect();
    void disconnect();

    struct Cached {
        sqlite3_stmt *handle;
        bool borrowed;
    };

    QString m_path;
    QByteArray m_key;
    Mode m_mode;
    sqlite3 *m_handle = nullptr;
    // Several per text: a query may run inside a loop over the same query.
    std::unordered_map<std::string, std::vector<std::unique_ptr<Cached>>> m_statements;
};

} // namespace tambo::store
