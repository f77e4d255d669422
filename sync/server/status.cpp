// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/status.h"

#include <QJsonDocument>
#include <QStorageInfo>

namespace tambo::hub {

namespace {

constexpr qint64 roomWanted = 64LL * 1024 * 1024; // below, uploads are about to fail

Error undone()
{
    return fail(Error::Kind::Cancelled, {}, QStringLiteral("only tried"));
}

/// Takes the lock and changes a row, then takes it back: finds a disk that became read-only and a
/// database that somebody holds, and costs no fsync.
bool takesWrites(HubParts &parts)
{
    const auto tried = parts.database->write([](Connection &connection) -> Result<> {
        TAMBO_TRY(
            connection.database->execute("UPDATE meta SET value = value WHERE name = 'epoch'"));
        return undone();
    });
    return !tried.ok() && tried.error().kind == Error::Kind::Cancelled;
}

} // namespace

Response healthOf(HubParts &parts)
{
    const bool database = takesWrites(parts);
    const bool disk = QStorageInfo(parts.uploads).bytesAvailable() >= roomWanted;
    const auto word
        = [](bool well) { return well ? QStringLiteral("ok") : QStringLiteral("failing"); };
    const QJsonObject found{
        {QStringLiteral("database"), word(database)}, {QStringLiteral("disk"), word(disk)}};
    Response response;
    response.status = database && disk ? 200 : 503;
    response.body = QJsonDocument(found).toJson(QJsonDocument::Compact) + '\n';
    response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}};
    return response;
}

Response answerOperator(HubParts &parts, const Request &request, qint64 openConnections)
{
    if (request.path == "/healthz")
        return healthOf(parts);
    if (request.path != "/metrics")
        return Response::of(404);
    if (request.method != "GET" && request.method != "HEAD")
        return Response::of(405).with("Allow", "GET, HEAD");
    const auto counts = countsOf(*parts.database, parts.uploads);
    if (!counts.ok())
        return Response::of(counts.error());
    Response response;
    response.body = parts.metrics.text(
        {*counts, openConnections, parts.memberBodies.used() + parts.strangerBodies.used()});
    response.headers = {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}};
    return response;
}

} // namespace tambo::hub
