// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hubdatabase.h"
#include "tests/server/segmentstoresuite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

namespace {

HubDatabase::Lease leased(HubDatabase &database)
{
    auto lease = database.lease();
    if (!lease.ok())
        qFatal("%s", qPrintable(lease.error().detail));
    return *std::move(lease);
}

class OnSqlite : public StoreUnderTest
{
public:
    explicit OnSqlite(HubDatabase &database) : m_database(database), m_lease(leased(database)) {}

    SegmentStore &segments() override { return *m_lease->segments; }
    Result<> write(const std::function<Result<>()> &job) override
    {
        return m_database.write(*m_lease, job);
    }
    std::unique_ptr<StoreUnderTest> another() override
    {
        return std::make_unique<OnSqlite>(m_database);
    }

private:
    HubDatabase &m_database;
    HubDatabase::Lease m_lease;
};

} // namespace

/// SQLite, as the hub uses it.
class TestSegmentStore : public SegmentStoreSuite
{
    Q_OBJECT

protected:
    std::unique_ptr<StoreUnderTest> empty() override
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto database = HubDatabase::open(m_dir->filePath(QStringLiteral("hub.db")));
        if (!database.ok())
            qFatal("%s", qPrintable(database.error().detail));
        m_database = *std::move(database);
        return std::make_unique<OnSqlite>(*m_database);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<HubDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestSegmentStore)
#include "testsegmentstore.moc"
