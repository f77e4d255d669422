// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/auth.h"
#include "sync/server/hub.h"
#include "sync/server/hubfolder.h"
#include "tests/bench/hubload.h"
#include "tests/bench/suites.h"

namespace tambo::bench {

namespace {

constexpr int centreCounts[] = {1, 100, 10'000};
constexpr int segmentCounts[] = {10'000, 1'000'000};
constexpr int stillExchanges = 20'000;
constexpr int newsExchanges = 1'000;
constexpr int segmentsEach = 10;
constexpr int stillUnderWay = 8; // of one connection
constexpr int newsUnderWay = 2;
constexpr int askers = 1'000; // centres that exchange, at most

/// A hub in this process that limits nobody, filled behind its back.
class Site
{
public:
    [[nodiscard]] Result<> open(int centres, int segments)
    {
        TAMBO_ASSIGN(hub::HubFolder folder, hub::HubFolder::open(m_dir.path()));
        TAMBO_TRY(m_load.enrol(*folder.database, centres));
        TAMBO_TRY(m_load.fill(*folder.database, segments));
        TAMBO_ASSIGN(const auto lease, folder.database->lease());
        m_epoch = lease->epoch;
        // What was filled in lies where it will stay before anything is measured.
        TAMBO_TRY(lease->database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        hub::Hub::Options options;
        options.folder = m_dir.path();
        options.rates.device = {1e9, 1e9};
        TAMBO_ASSIGN(m_hub, hub::Hub::start(std::move(options)));
        m_challenge = sync::Challenges(folder.keys.secret).at(QDateTime::currentMSecsSinceEpoch());
        return {};
    }

    /// Exchanges a second, each request another one of `requests`, and checked to be a success.
    [[nodiscard]] Result<double> rate(
        const QList<QByteArray> &requests, int times, int underWay) const
    {
        return askAll(m_hub->port(), requests, times, underWay);
    }
    [[nodiscard]] QList<QByteArray> stillRequests() const
    {
        QList<QByteArray> requests;
        for (const LoadCentre &centre :
            m_load.centres().first(std::min<qsizetype>(askers, m_load.centres().size())))
            requests += requestOf(centre, {}, centre.arrivals);
        return requests;
    }
    [[nodiscard]] Result<QList<QByteArray>> newsRequests(int count)
    {
        QList<QByteArray> requests;
        for (int i = 0; i < count; ++i) {
            LoadCentre &centre = m_load.centre(i);
            // A cursor from a moment ago, as a client has: what is still under way lies behind it.
            const quint64 behind = quint64(2 * connections * newsUnderWay * segmentsEach);
            const quint64 seen
                = centre.arrivals + (centre.written > behind ? centre.written - behind : 0);
            TAMBO_ASSIGN(const QList<QByteArray> segments, centre.write(segmentsEach));
            requests += requestOf(centre, segments, seen);
        }
        return requests;
    }

private:
    [[nodiscard]] QByteArray requestOf(
        const LoadCentre &centre, const QList<QByteArray> &segments, quint64 cursor) const
    {
        sync::ExchangeRequest request;
        request.epoch = m_epoch;
        request.subscriptions = sync::subscriptionDigest({{centre.id}});
        request.cursors = {cursor};
        request.segments = segments;
        const QByteArray body = request.encode();
        const QByteArray path = "/v1/sync";
        return "POST " + path + " HTTP/1.1\r\nHost: hub\r\nAuthorization: "
            + sync::authorize({m_hub->id(), "POST", path, body}, m_challenge, centre.device)
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QTemporaryDir m_dir;
    HubLoad m_load;
    std::unique_ptr<hub::Hub> m_hub;
    sync::Epoch m_epoch;
    QByteArray m_challenge;
};

struct Rates {
    double still = 0;
    double news = 0;
};

Result<Rates> measure(int centres, int segments)
{
    Site site;
    TAMBO_TRY(site.open(centres, segments));
    Rates rates;
    TAMBO_TRY(site.rate(
        site.stillRequests(), stillExchanges / 10, stillUnderWay)); // logs and pages come in
    TAMBO_ASSIGN(rates.still, site.rate(site.stillRequests(), stillExchanges, stillUnderWay));
    TAMBO_ASSIGN(const QList<QByteArray> news, site.newsRequests(newsExchanges));
    TAMBO_ASSIGN(rates.news, site.rate(news, newsExchanges, newsUnderWay));
    return rates;
}

} // namespace

Result<> hubSuite(Report &report)
{
    static const char *const still[] = {"exchanges without news, 1 centre",
        "exchanges without news, 100 centres", "exchanges without news, 10,000 centres"};
    static const char *const news[] = {"exchanges with 10 segments, 1 centre",
        "exchanges with 10 segments, 100 centres", "exchanges with 10 segments, 10,000 centres"};
    QList<Rates> rates;
    for (const int centres : centreCounts) {
        TAMBO_ASSIGN(const Rates measured, measure(centres, segmentCounts[0]));
        report.add({still[rates.size()], measured.still, "1/s", 6000, "higher"});
        report.add({news[rates.size()], measured.news, "1/s", 600, "higher"});
        rates += measured;
    }
    const Rates &one = rates.first();
    const Rates &many = rates.last();
    report.add(
        {"cost without news, 10,000 centres to 1", one.still / many.still, "", 1.5, "lower"});
    report.add({"cost with news, 10,000 centres to 1", one.news / many.news, "", 1.5, "lower"});
    TAMBO_ASSIGN(const Rates full, measure(centreCounts[1], segmentCounts[1]));
    report.add({"cost without news, 1,000,000 segments to 10,000", rates[1].still / full.still, "",
        1.5, "lower"});
    report.add({"cost with news, 1,000,000 segments to 10,000", rates[1].news / full.news, "", 1.5,
        "lower"});
    return {};
}

} // namespace tambo::bench
