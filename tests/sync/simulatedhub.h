// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/enrol.h"
#include "sync/server/routes.h"
#include "tests/sync/machine.h"

#include <QJsonDocument>
#include <filesystem>

namespace tambo::sync::test {

/// The hub's own code, asked without a network: everything behind HTTP, over a database file.
class SimulatedHub
{
public:
    explicit SimulatedHub(const qint64 &now)
        : m_now(now)
        , m_folder(std::filesystem::is_directory("/dev/shm")
                  ? QStringLiteral("/dev/shm/tambo-hub-XXXXXX")
                  : QDir::temp().filePath(QStringLiteral("tambo-hub-XXXXXX")))
    {
        start();
    }

    /// The process ends and another begins: only what is in the folder is left.
    void start()
    {
        close();
        // A thousand meetings pass in a second here.
        constexpr hub::RateLimits::Rate any{1'000'000, 1'000'000};
        m_parts = std::make_unique<hub::HubParts>(hub::RateLimits::Options{any, any});
        m_parts->keys = must(hub::HubKeys::loadOrCreate(m_folder.filePath(QStringLiteral("keys"))));
        m_parts->challenges = Challenges(m_parts->keys.secret);
        m_parts->database = must(hub::HubDatabase::open(file()));
        m_parts->uploads = QDir(m_folder.filePath(QStringLiteral("uploads")));
        m_parts->clock = [this] { return m_now; };
        m_parts->log = [](const hub::LogLine &line) {
            if (line.level <= hub::LogLine::Level::Warning)
                qFatal("the hub says: %s %s", line.event,
                    QJsonDocument(line.fields).toJson(QJsonDocument::Compact).constData());
        };
        m_routes = std::make_unique<hub::Routes>(*m_parts);
    }

    [[nodiscard]] HubId id() const { return m_parts->keys.id(); }
    [[nodiscard]] QByteArray invite()
    {
        return must(hub::addInvitation(*m_parts->database, m_now));
    }
    [[nodiscard]] store::Database &database()
    {
        if (!m_lease)
            m_lease = std::make_unique<hub::HubDatabase::Lease>(must(m_parts->database->lease()));
        return *(*m_lease)->database;
    }

    hub::Response ask(const hub::Request &head, const QByteArray &body)
    {
        hub::Answer answer = m_routes->answer(head);
        if (auto *response = std::get_if<hub::Response>(&answer))
            return *response;
        auto &wanted = std::get<hub::Body>(answer);
        if (body.size() > wanted.limit)
            return hub::Response::of(413);
        const auto written = wanted.sink->write(body);
        return written.ok() ? wanted.sink->finish() : hub::Response::of(written.error());
    }

    /// A copy of its database, as somebody makes one now and then.
    [[nodiscard]] std::shared_ptr<store::Database> copy()
    {
        auto copy = must(store::Database::open(QStringLiteral(":memory:"), {}));
        store::test::Pc::must(database().copyTo(*copy));
        return copy;
    }
    enum class Epoch { New, Same };
    /// The copy in the place of what it holds now. `Same`: whoever did it read no manual.
    void restore(store::Database &copy, Epoch epoch)
    {
        close();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(file() + QLatin1String(end));
        {
            const auto target = must(store::Database::open(file(), {}));
            store::test::Pc::must(copy.copyTo(*target));
        }
        if (epoch == Epoch::New)
            renewEpoch();
        start();
    }
    void renewEpoch()
    {
        close();
        {
            const auto target = must(store::Database::open(file(), {}));
            store::Statement put
                = target->prepare("UPDATE meta SET value = ? WHERE name = 'epoch'");
            store::test::Pc::must(put.bind(1, store::randomBytes(8)).run());
        }
        start();
    }

    /// Has it heard that this space was erased?
    [[nodiscard]] bool hasErased(const CentreId &centre, const SpaceId &space)
    {
        (void)database();
        const auto known = must(m_parts->centres.find(*(*m_lease)->segments, centre));
        return known && known->log->isDropped(space);
    }
    [[nodiscard]] bool holds(const ShortHash &hash)
    {
        store::Statement row = database().prepare("SELECT 1 FROM item WHERE hash = ?");
        return *row.bind(1, hash).step() == store::Statement::Step::Row;
    }
    [[nodiscard]] bool holds(const SpaceId &space, const DeviceId &device, quint64 seq)
    {
        store::Statement row = database().prepare(
            "SELECT 1 FROM item i JOIN author a ON a.number = i.author WHERE a.space = ?"
            " AND a.device = ? AND i.first_seq <= ? AND i.last_seq >= ?");
        return *row.bind(1, space).bind(2, device).bind(3, qint64(seq)).bind(4, qint64(seq)).step()
            == store::Statement::Step::Row;
    }

private:
    void close()
    {
        m_lease.reset();
        m_routes.reset();
        m_parts.reset();
    }
    template<typename T> static T must(Result<T> result)
    {
        store::test::Pc::must(result);
        return *std::move(result);
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("hub.db")); }

    const qint64 &m_now;
    QTemporaryDir m_folder;
    std::unique_ptr<hub::HubParts> m_parts;
    std::unique_ptr<hub::Routes> m_routes;
    std::unique_ptr<hub::HubDatabase::Lease> m_lease; ///< for looking in; goes before the parts
};

} // namespace tambo::sync::test
