// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hub.h"

#include "sync/protocol/invite.h"
#include "sync/server/enrol.h"
#include "sync/server/hubfolder.h"
#include "sync/server/routes.h"
#include "sync/server/status.h"

#include <QDateTime>

namespace tambo::hub {

struct Hub::Private {
    explicit Private(RateLimits::Options rates) : parts(std::move(rates)) {}

    HubParts parts;
    std::unique_ptr<Routes> routes;
    std::unique_ptr<HttpServer> server; ///< stops before the rest goes
    std::unique_ptr<HttpServer> operators; ///< looks at `server`, so it stops before that

    void fill(HubFolder folder, Options &options);
    void count(const Served &served);
    [[nodiscard]] Result<> serveOperator(const Options &options);
};

void Hub::Private::fill(HubFolder folder, Options &options)
{
    parts.challenges = sync::Challenges(folder.keys.secret);
    parts.blobs = folder.blobs();
    parts.uploads = folder.uploads();
    parts.keys = std::move(folder.keys);
    parts.database = std::move(folder.database);
    parts.maxUploadBytes = options.maxUploadBytes;
    parts.accelPrefix = std::move(options.accelPrefix);
    parts.proxied = options.http.behindProxy;
    parts.log = std::move(options.log);
    parts.logMost = options.logMost;
    parts.clock = options.clock ? std::move(options.clock)
                                : [] { return QDateTime::currentMSecsSinceEpoch(); };
}

void Hub::Private::count(const Served &served)
{
    const QByteArray route = Routes::labelOf(served.request);
    parts.metrics.served(
        {route, served.status, served.bytesIn, served.bytesOut, double(served.microseconds) / 1e6});
    if (!parts.wants(LogLine::Level::Debug))
        return;
    parts.note(LogLine::Level::Debug, "request",
        {{QStringLiteral("route"), QString::fromLatin1(route)},
            {QStringLiteral("status"), served.status},
            {QStringLiteral("ms"), double(served.microseconds) / 1000},
            {QStringLiteral("in"), served.bytesIn}, {QStringLiteral("out"), served.bytesOut}});
}

Result<> Hub::Private::serveOperator(const Options &options)
{
    if (options.metricsAddress.isNull())
        return {};
    HttpServer::Options http;
    http.address = options.metricsAddress;
    http.port = options.metricsPort;
    http.threads = 1;
    http.maxConnections = 16;
    TAMBO_ASSIGN(operators, HttpServer::start(http, [this](const Request &request) {
        return answerOperator(parts, request, server->connections());
    }));
    return {};
}

Result<std::unique_ptr<Hub>> Hub::start(Options options)
{
    TAMBO_ASSIGN(HubFolder folder, HubFolder::open(options.folder));
    HttpServer::Options http = options.http;
    if (options.tls) {
        TAMBO_ASSIGN(TlsIdentity identity, folder.tls());
        http.certificate = std::move(identity.certificate);
        http.key = std::move(identity.key);
    }
    auto d = std::make_unique<Private>(options.rates);
    d->fill(std::move(folder), options);
    d->routes = std::make_unique<Routes>(d->parts);
    TAMBO_TRY(d->parts.database->beginAnewIfCopied());
    TAMBO_TRY(d->routes->sweep());
    http.served = [hub = d.get()](const Served &served) { hub->count(served); };
    TAMBO_ASSIGN(
        d->server, HttpServer::start(http, [routes = d->routes.get()](const Request &request) {
            return routes->answer(request);
        }));
    TAMBO_TRY(d->serveOperator(options));
    return std::unique_ptr<Hub>(new Hub(std::move(d)));
}

Hub::Hub(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Hub::~Hub() = default;

quint16 Hub::port() const
{
    return d->server->port();
}

quint16 Hub::metricsPort() const
{
    return d->operators ? d->operators->port() : quint16(0);
}

HubId Hub::id() const
{
    return d->parts.keys.id();
}

void Hub::stop(std::chrono::milliseconds grace)
{
    if (d->operators)
        d->operators->stop(std::chrono::milliseconds(0));
    d->server->stop(grace);
}

Result<QString> Hub::invite(const QString &folder, const QUrl &url, qint64 nowMs, Tls tls)
{
    TAMBO_ASSIGN(const HubFolder opened, HubFolder::open(folder));
    QUrl named = url;
    if (tls == Tls::Own) {
        TAMBO_ASSIGN(const TlsIdentity identity, opened.tls());
        named = sync::pinned(url, identity.pin);
    }
    TAMBO_ASSIGN(const QByteArray token, addInvitation(*opened.database, nowMs));
    return sync::HubInvite{opened.keys.id(), token, named}.code();
}

} // namespace tambo::hub
