// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite.h"

#include "app/store/crypto.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace tambo::store {

namespace {

constexpr qsizetype saltBytes = 16;

QString sentence(int code)
{
    const char *text = nullptr;
    switch (code & 0xff) {
    case SQLITE_FULL:
        text = QT_TRANSLATE_NOOP(
            "Database", "El disco está lleno. Libere espacio y pruebe otra vez.");
        break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        text = QT_TRANSLATE_NOOP(
            "Database", "No se puede escribir en esta carpeta. Revise sus permisos o elija otra.");
        break;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        text = QT_TRANSLATE_NOOP("Database", "El archivo de datos está dañado o su llave es otra.");
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        text = QT_TRANSLATE_NOOP("Database", "Otro programa está usando estos datos. Ciérrelo.");
        break;
    default:
        text = QT_TRANSLATE_NOOP("Database", "No se pudo guardar en el disco. Revise el disco.");
    }
    return QCoreApplication::translate("Database", text);
}

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::Kind::NoSpace;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Error::Kind::Corrupt;
    default:
        return Error::Kind::Storage;
    }
}

Error errorOf(sqlite3 *handle, int code)
{
    return fail(kindOf(code), sentence(code),
        QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(handle))));
}

/// SQLCipher reports a page that does not decrypt as a plain SQLITE_ERROR, and fails all that
/// follows on that connection the same way. Our statements have no errors of that kind of their
/// own.
Error runError(sqlite3 *handle, int code)
{
    Error error = errorOf(handle, code);
    if (code == SQLITE_ERROR) {
        error.kind = Error::Kind::Corrupt;
        error.message = sentence(SQLITE_CORRUPT);
    }
    return error;
}

} // namespace

Statement::Statement(sqlite3_stmt *handle, bool *borrowed, Error error)
    : m_handle(handle)
    , m_borrowed(borrowed)
    , m_error(std::move(error))
    , m_failed(!handle)
{}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_borrowed(other.m_borrowed)
    , m_error(std::move(other.m_error))
    , m_failed(other.m_failed)
{}

Statement::~Statement()
{
    if (m_handle) {
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
        *m_borrowed = false;
    }
}

namespace {

void note(int code, sqlite3_stmt *handle, Error &error, bool &failed)
{
    if (code != SQLITE_OK && !failed) {
        failed = true;
        error = errorOf(sqlite3_db_handle(handle), code);
    }
}

} // namespace

Statement &Statement::bind(int index, qint64 value)
{
    if (m_handle)
        note(sqlite3_bind_int64(m_handle, index, value), m_handle, m_error, m_failed);
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    if (m_handle)
        note(sqlite3_bind_double(m_handle, index, value), m_handle, m_error, m_failed);
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (m_handle)
        note(sqlite3_bind_text(
                 m_handle, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT),
            m_handle, m_error, m_failed);
    return *this;
}

Statement &Statement::bind(int index, QByteArrayView value)
{
    if (m_handle)
        note(sqlite3_bind_blob(m_handle, index, value.size() ? value.data() : "", int(value.size()),
                 SQLITE_TRANSIENT),
            m_handle, m_error, m_failed);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    if (m_handle)
        note(sqlite3_bind_null(m_handle, index), m_handle, m_error, m_failed);
    return *this;
}

Result<Statement::Step> Statement::step()
{
    if (m_failed)
        return m_error;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code == SQLITE_DONE)
        return Step::Done;
    m_failed = true;
    m_error = runError(sqlite3_db_handle(m_handle), code);
    return m_error;
}

Result<> Statement::run()
{
    auto stepped = step();
    if (!stepped.ok())
        return stepped.error();
    reset();
    return {};
}

void Statement::reset()
{
    if (m_handle)
        sqlite3_reset(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QByteArray Statement::columnName(int column) const
{
    return QByteArray(sqlite3_column_name(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(data, sqlite3_column_bytes(m_handle, column));
}

Database::Database(QString path, QByteArray key, Mode mode)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_mode(mode)
{}

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    for (const auto &[sql, copies] : m_statements) {
        for (const auto &cached : copies)
            sqlite3_finalize(cached->handle);
    }
    m_statements.clear();
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

QByteArray Database::saltOf(QByteArrayView key)
{
    return blake2b("tambo-salt-1" + key.toByteArray(), saltBytes);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, QByteArrayView key, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, key.toByteArray(), mode));
    TAMBO_TRY(database->connect());
    return database;
}

Result<> Database::reopen()
{
    disconnect();
    return connect();
}

Result<> Database::connect()
{
    // It is not opened here to look at its first bytes: closing it would drop all locks that this
    // process has on it (POSIX), and another program would take the log away from under it.
    const bool isNew = QFileInfo(m_path).size() == 0;
    auto connected = connect(isNew);
    // Its first bytes are damaged; what they were is known.
    if (!connected.ok() && connected.error().kind == Error::Kind::Corrupt && !isNew
        && !m_key.isEmpty()) {
        disconnect();
        connected = connect(true);
    }
    return connected;
}

Result<> Database::connect(bool derivedSalt)
{
    const int flags = SQLITE_OPEN_NOMUTEX
        | (m_mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                    : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const Error error = errorOf(m_handle, code);
        disconnect();
        return error;
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 10'000);
    if (!m_key.isEmpty()) {
        const QByteArray salt = derivedSalt ? saltOf(m_key).toHex() : QByteArray();
        TAMBO_TRY(execute("PRAGMA key = \"x'" + m_key.toHex() + salt + "'\""));
    }
    // SQLCipher writes lines of its own on stderr; what went wrong is in the result. The first key
    // of all sets this back, and no page is read before this.
    TAMBO_TRY(execute("PRAGMA cipher_log_level = NONE"));
    // 24 MiB of pages: with SQLCipher's default of 2 MiB the same work takes up to 4 times longer.
    // What is read for the window comes again and again, and needs less.
    TAMBO_TRY(execute(
        m_mode == Mode::ReadOnly ? "PRAGMA cache_size = -8192" : "PRAGMA cache_size = -24576"));
    TAMBO_TRY(execute("PRAGMA temp_store = MEMORY; PRAGMA cipher_memory_security = OFF"));
    if (m_mode == Mode::ReadWrite)
        TAMBO_TRY(execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
    if (m_mode == Mode::Copy)
        TAMBO_TRY(execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"));
    TAMBO_TRY(integer("SELECT count(*) FROM sqlite_master")); // proves key and file
    return {};
}

Statement Database::prepare(QByteArrayView sql)
{
    auto &copies = m_statements[std::string(sql.data(), size_t(sql.size()))];
    for (const auto &cached : copies) {
        if (!cached->borrowed) {
            cached->borrowed = true;
            return Statement(cached->handle, &cached->borrowed, {});
        }
    }
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return Statement(nullptr, nullptr, errorOf(m_handle, code));
    copies.push_back(std::make_unique<Cached>(Cached{handle, true}));
    return Statement(handle, &copies.back()->borrowed, {});
}

Result<> Database::execute(QByteArrayView sql)
{
    const QByteArray text = sql.toByteArray();
    const int code = sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return runError(m_handle, code);
    return {};
}

Result<qint64> Database::integer(QByteArrayView sql)
{
    Statement statement = prepare(sql);
    TAMBO_ASSIGN(const auto step, statement.step());
    return step == Statement::Step::Row ? statement.integer(0) : qint64(0);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}

Error Database::lastError() const
{
    return errorOf(m_handle, sqlite3_extended_errcode(m_handle));
}

Result<> Database::copyTo(Database &target, const std::function<bool(double)> &progress)
{
    constexpr int pagesAtOnce = 1024; // 4 MiB
    // What this connection reads stays as it is, so the copy never begins again.
    TAMBO_TRY(execute("BEGIN"));
    const auto done = [&]() -> Result<> {
        TAMBO_TRY(integer("SELECT count(*) FROM sqlite_master"));
        sqlite3_backup *copy = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
        if (!copy)
            return target.lastError();
        int code = SQLITE_OK;
        bool stopped = false;
        while (code == SQLITE_OK && !stopped) {
            code = sqlite3_backup_step(copy, pagesAtOnce);
            const double all = std::max(1, sqlite3_backup_pagecount(copy));
            stopped = progress && !progress(1 - sqlite3_backup_remaining(copy) / all);
        }
        const int finished = sqlite3_backup_finish(copy);
        if (stopped)
            return fail(Error::Kind::Cancelled, {});
        return finished == SQLITE_OK ? Result<>() : Result<>(errorOf(target.m_handle, finished));
    }();
    rollBack();
    return done;
}

Result<> Database::begin(const char *sql)
{
    if (!m_handle) // making it anew did not succeed
        TAMBO_TRY(connect());
    rollBack(); // of what an earlier rollback could not end
    return execute(sql);
}

void Database::rollBack()
{
    // SQLite has already rolled back by itself on some errors (disk full, I/O); then this is moot.
    if (m_handle && !sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace tambo::store
