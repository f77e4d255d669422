// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/routes.h"

#include "sync/server/download.h"
#include "sync/server/enrol.h"
#include "sync/server/exchange.h"
#include "sync/server/mailboxes.h"
#include "sync/server/status.h"
#include "sync/server/texts.h"

namespace tambo::hub {

namespace {

constexpr qint64 sweepEveryMs = 24LL * 3600 * 1000;

} // namespace

/// `path` ends with '*' where one more piece of the path is the argument.
struct Routes::Row {
    QByteArrayView method;
    QByteArrayView path;
    Answer (Routes::*answer)(const Request &, const QByteArray &);

    /// The argument; nullopt when the path is another.
    [[nodiscard]] std::optional<QByteArray> match(const QByteArray &asked) const
    {
        if (!path.endsWith('*'))
            return asked == path ? std::optional(QByteArray("")) : std::nullopt;
        const QByteArrayView folder = path.chopped(1);
        if (!asked.startsWith(folder) || asked.size() == folder.size())
            return std::nullopt;
        const QByteArray rest = asked.sliced(folder.size());
        return rest.contains('/') ? std::nullopt : std::optional(rest);
    }
};

const std::vector<Routes::Row> &Routes::table()
{
    static const std::vector<Row> rows{
        {"POST", "/v1/sync", &Routes::meetStore},
        {"GET", "/v1/blobs/*", &Routes::sendBlob},
        {"HEAD", "/v1/blobs/*", &Routes::sendBlob},
        {"PATCH", "/v1/uploads/*", &Routes::appendUpload},
        {"HEAD", "/v1/uploads/*", &Routes::uploadStatus},
        {"DELETE", "/v1/uploads/*", &Routes::removeUpload},
        {"OPTIONS", "/v1/uploads/*", &Routes::uploadOptions},
        {"POST", "/v1/uploads", &Routes::createUpload},
        {"OPTIONS", "/v1/uploads", &Routes::uploadOptions},
        {"GET", "/v1/hub/*", &Routes::greet},
        {"GET", "/healthz", &Routes::tellHealth},
        {"POST", "/v1/enrol", &Routes::enrolCentre},
        {"POST", "/v1/joins", &Routes::leaveJoinRequest},
    };
    return rows;
}

Answer Routes::answer(const Request &asked)
{
    sweepIfDue();
    Request request = asked;
    // tus wants this for networks that let nothing but GET and POST pass; the signature covers the
    // method that is meant.
    if (const QByteArray meant = request.header("X-HTTP-Method-Override");
        !meant.isEmpty() && request.method == "POST")
        request.method = meant;
    QByteArray allowed;
    for (const Row &row : table()) {
        const auto argument = row.match(request.path);
        if (!argument)
            continue;
        if (row.method == request.method)
            return (this->*row.answer)(request, *argument);
        allowed += (allowed.isEmpty() ? "" : ", ") + row.method.toByteArray();
    }
    if (!allowed.isEmpty())
        return Response::of(405).with("Allow", allowed);
    return Response::of(404, HubText::tr("Esta dirección no existe en el servidor.").toUtf8());
}

QByteArray Routes::labelOf(const Request &asked)
{
    for (const Row &row : table()) {
        if (row.match(asked.path))
            return row.path.toByteArray();
    }
    return "other";
}

Answer Routes::tellHealth(const Request &request, const QByteArray &)
{
    if (auto refused = m_gate.countStranger(request))
        return *std::move(refused);
    return healthOf(m_parts);
}

Answer Routes::greet(const Request &request, const QByteArray &nonce)
{
    if (auto refused = m_gate.countStranger(request))
        return *std::move(refused);
    const QByteArray bytes = QByteArray::fromHex(nonce);
    if (bytes.size() != sync::greetingNonceSize || bytes.toHex() != nonce.toLower())
        return Response::of(400);
    const auto connection = m_parts.database->lease();
    if (!connection.ok())
        return m_gate.failed(connection.error());
    const sync::HubGreeting greeting{
        m_parts.keys.identity.publicKey, (*connection)->epoch, m_parts.clock()};
    Response response;
    response.body = greeting.encode(bytes, m_parts.keys.identity);
    // Saves the first signed request the turn that would only fetch a challenge.
    response.headers = {{"Content-Type", "application/cbor"}, m_gate.newChallenge()};
    return response;
}

Answer Routes::enrolCentre(const Request &request, const QByteArray &)
{
    if (auto refused = m_gate.countStranger(request))
        return *std::move(refused);
    auto met = m_gate.meetStranger(request);
    auto *asker = std::get_if<Asker>(&met);
    if (!asker)
        return std::get<Response>(std::move(met));
    return bufferedBody(sync::maxEnrolBytes, {m_parts.strangerBodies, m_gate.networkOf(request)},
        [this, request, asker = *asker](const QByteArray &body) {
            return m_gate.answer(asker, enrol(m_parts, m_gate, asker, request, body));
        });
}

Answer Routes::leaveJoinRequest(const Request &request, const QByteArray &)
{
    if (auto refused = m_gate.countStranger(request))
        return *std::move(refused);
    return bufferedBody(sync::maxJoinBytes, {m_parts.strangerBodies, m_gate.networkOf(request)},
        [this](const QByteArray &body) {
            const auto join = sync::JoinRequest::decode(body);
            if (!join.ok())
                return Response::of(400);
            const auto left = leaveJoin(*m_parts.database, *join, m_parts.clock());
            return left.ok() ? Response::of(204) : m_gate.failed(left.error());
        });
}

Answer Routes::meetStore(const Request &request, const QByteArray &)
{
    auto met = m_gate.meet(request);
    auto *asker = std::get_if<Asker>(&met);
    if (!asker)
        return std::get<Response>(std::move(met));
    return bufferedBody(sync::maxRequestBytes, {m_parts.memberBodies, m_gate.networkOf(request)},
        [this, request, asker = *asker](const QByteArray &body) {
            if (m_gate.provesMember(asker, request, body) == Gate::Proof::Bad)
                return m_gate.unproven(request);
            return m_gate.answer(asker, exchange(m_parts, m_gate, asker, body));
        });
}

Answer Routes::sendBlob(const Request &request, const QByteArray &blob)
{
    const auto met = m_gate.admit(request);
    const auto *asker = std::get_if<Asker>(&met);
    if (!asker)
        return std::get<Response>(met);
    const auto id = BlobId::from(QByteArray::fromHex(blob));
    if (!id || id->toByteArray().toHex() != blob)
        return m_gate.answer(*asker, Response::of(404));
    return m_gate.answer(*asker, download(m_parts.blobs, *id, request, m_parts.accelPrefix));
}

Answer Routes::uploadOptions(const Request &, const QByteArray &)
{
    return m_uploads.options();
}

Answer Routes::createUpload(const Request &request, const QByteArray &)
{
    const auto met = m_gate.admit(request);
    const auto *asker = std::get_if<Asker>(&met);
    return asker ? m_uploads.create(request, *asker) : std::get<Response>(met);
}

Answer Routes::uploadStatus(const Request &request, const QByteArray &token)
{
    const auto met = m_gate.admit(request);
    const auto *asker = std::get_if<Asker>(&met);
    if (!asker)
        return std::get<Response>(met);
    return m_gate.answer(*asker, m_uploads.status(token, request, *asker));
}

Answer Routes::appendUpload(const Request &request, const QByteArray &token)
{
    const auto met = m_gate.admit(request);
    const auto *asker = std::get_if<Asker>(&met);
    return asker ? m_uploads.append(token, request, *asker) : std::get<Response>(met);
}

Answer Routes::removeUpload(const Request &request, const QByteArray &token)
{
    const auto met = m_gate.admit(request);
    const auto *asker = std::get_if<Asker>(&met);
    if (!asker)
        return std::get<Response>(met);
    return m_gate.answer(*asker, m_uploads.remove(token, request, *asker));
}

Result<> Routes::sweep()
{
    const qint64 now = m_parts.clock();
    m_swept = now;
    TAMBO_TRY(dropOldMailboxes(*m_parts.database, now));
    return m_uploads.dropOld(now);
}

void Routes::sweepIfDue()
{
    qint64 last = m_swept;
    const qint64 now = m_parts.clock();
    // One of the threads wins, the others go on.
    if (now - last < sweepEveryMs || !m_swept.compare_exchange_strong(last, now))
        return;
    if (const auto swept = sweep(); !swept.ok())
        m_parts.note(LogLine::Level::Error, "sweep failed",
            {{QStringLiteral("cause"), swept.error().detail}});
}

} // namespace tambo::hub
