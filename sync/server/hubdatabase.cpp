// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hubdatabase.h"

#include "app/store/crypto.h"
#include "sync/server/sqlitesegments.h"
#include "sync/server/texts.h"

#include <QFileInfo>
#include <array>

namespace tambo::hub {

namespace {

// One script per version; user_version counts those that have run.
//
// item: what centres sent. `key` is centre << 40 | arrival, so a page is one stretch of the table.
// A control log is an author without space and device; its entries are counted as they came.
constexpr std::array scripts{
    R"(
CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE centre(number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, enrolled INTEGER NOT NULL,
    arrivals INTEGER NOT NULL DEFAULT 0);
CREATE TABLE device(id BLOB NOT NULL, centre INTEGER NOT NULL, key BLOB NOT NULL,
    PRIMARY KEY(id, centre)) WITHOUT ROWID;
CREATE TABLE author(number INTEGER PRIMARY KEY, centre INTEGER NOT NULL, space BLOB NOT NULL,
    device BLOB NOT NULL, UNIQUE(centre, space, device));
CREATE TABLE item(key INTEGER PRIMARY KEY, author INTEGER NOT NULL, first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL, hash BLOB NOT NULL, open INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX item_range ON item(author, first_seq, last_seq, hash);
CREATE INDEX item_open ON item(key) WHERE open = 1;
CREATE TABLE cloned(device BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE subscription(device BLOB PRIMARY KEY, digest BLOB NOT NULL, centres BLOB NOT NULL)
    WITHOUT ROWID;
CREATE TABLE invitation(token BLOB PRIMARY KEY, created INTEGER NOT NULL, centre BLOB)
    WITHOUT ROWID;
CREATE TABLE mailbox(id BLOB PRIMARY KEY, device BLOB NOT NULL, registered INTEGER NOT NULL)
    WITHOUT ROWID;
CREATE INDEX mailbox_device ON mailbox(device, registered);
CREATE TABLE join_request(mailbox BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(mailbox, bytes))
    WITHOUT ROWID;
CREATE TABLE blob(id BLOB PRIMARY KEY, bytes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE blob_space(blob BLOB NOT NULL, space BLOB NOT NULL, PRIMARY KEY(blob, space))
    WITHOUT ROWID;
CREATE INDEX blob_space_space ON blob_space(space);
CREATE TABLE upload(token BLOB PRIMARY KEY, centre BLOB NOT NULL, blob BLOB NOT NULL,
    space BLOB NOT NULL, length INTEGER NOT NULL, touched INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0, UNIQUE(centre, blob)) WITHOUT ROWID;
CREATE INDEX upload_touched ON upload(touched);
)",
    // Spaces shared between centres: who was given keys by whom, and a page of one space.
    R"(
CREATE TABLE guest(device BLOB NOT NULL, centre INTEGER NOT NULL, PRIMARY KEY(device, centre))
    WITHOUT ROWID;
CREATE INDEX guest_centre ON guest(centre);
CREATE INDEX item_author ON item(author);
DROP TABLE subscription;
CREATE TABLE subscription(device BLOB PRIMARY KEY, digest BLOB NOT NULL, followed BLOB NOT NULL)
    WITHOUT ROWID;
)",
    // Centres and devices that those who run the hub no longer serve.
    R"(
CREATE TABLE refused(id BLOB PRIMARY KEY, since INTEGER NOT NULL) WITHOUT ROWID;
)"};

constexpr const char *copyMark = "copy"; // in meta: this file is a copy that nobody has served yet

} // namespace

HubDatabase::Lease::~Lease()
{
    if (m_connection)
        m_owner->giveBack(std::move(m_connection));
}

Result<std::unique_ptr<HubDatabase>> HubDatabase::open(const QString &path)
{
    std::unique_ptr<HubDatabase> hub(new HubDatabase(path));
    TAMBO_ASSIGN(auto first, hub->connect());
    TAMBO_TRY(hub->prepare(*first->database));
    hub->giveBack(std::move(first));
    return hub;
}

Result<> HubDatabase::prepare(store::Database &database)
{
    TAMBO_ASSIGN(const qint64 version, database.integer("PRAGMA user_version"));
    if (version > qint64(scripts.size()))
        return fail(Error::Kind::TooNew,
            HubText::tr("Esta carpeta es de un tambo-server más nuevo. Actualice el programa."),
            QStringLiteral("user_version %1").arg(version));
    for (size_t i = size_t(version); i < scripts.size(); ++i) {
        TAMBO_TRY(database.transaction<void>([&]() -> Result<> {
            TAMBO_TRY(database.execute(scripts[i]));
            return database.execute("PRAGMA user_version = " + QByteArray::number(qint64(i + 1)));
        }));
    }
    return version == 0 ? newEpoch(database) : Result<>();
}

Result<> HubDatabase::newEpoch(store::Database &database)
{
    auto put = database.prepare("INSERT OR REPLACE INTO meta VALUES('epoch', ?)");
    return put.bind(1, store::randomBytes(sync::Epoch::size)).run();
}

Result<> HubDatabase::markAsCopy(store::Database &copy)
{
    auto put = copy.prepare("INSERT OR REPLACE INTO meta VALUES(?, 1)");
    return put.bind(1, QByteArrayView(copyMark)).run();
}

Result<> HubDatabase::beginAnewIfCopied()
{
    return write([](Connection &connection) -> Result<> {
        store::Database &database = *connection.database;
        auto drop = database.prepare("DELETE FROM meta WHERE name = ?");
        TAMBO_TRY(drop.bind(1, QByteArrayView(copyMark)).run());
        return database.changedRows() > 0 ? newEpoch(database) : Result<>();
    });
}

Result<std::unique_ptr<Connection>> HubDatabase::connect() const
{
    auto connection = std::make_unique<Connection>();
    TAMBO_ASSIGN(connection->database, store::Database::open(m_path, {}));
    connection->segments = std::make_unique<SqliteSegments>(*connection->database);
    return connection;
}

qint64 HubDatabase::bytesOnDisk() const
{
    return QFileInfo(m_path).size() + QFileInfo(m_path + QStringLiteral("-wal")).size();
}

std::unique_ptr<Connection> HubDatabase::idle()
{
    const std::lock_guard lock(m_idleMutex);
    if (m_idle.empty())
        return nullptr;
    auto connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

Result<HubDatabase::Lease> HubDatabase::lease()
{
    auto connection = idle();
    if (!connection) {
        TAMBO_ASSIGN(connection, connect());
    }
    {
        // Another process may have given it a new one.
        auto row = connection->database->prepare("SELECT value FROM meta WHERE name = 'epoch'");
        TAMBO_TRY(row.step());
        connection->epoch = row.id<sync::Epoch>(0);
    }
    return Lease(*this, std::move(connection));
}

void HubDatabase::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(m_idleMutex);
    m_idle.push_back(std::move(connection));
}

Result<> HubDatabase::write(Connection &connection, const std::function<Result<>()> &job)
{
    const std::lock_guard lock(m_writeMutex);
    return connection.database->transaction<void>(job);
}

Result<> HubDatabase::write(const std::function<Result<>(Connection &)> &job)
{
    TAMBO_ASSIGN(const Lease connection, lease());
    return write(*connection, [&] { return job(*connection); });
}

} // namespace tambo::hub
