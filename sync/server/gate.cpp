// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/gate.h"

#include "sync/server/texts.h"

namespace tambo::hub {

QString noLongerServed()
{
    return HubText::tr(
        "Quien mantiene el servidor ya no atiende a este centro o PC. Hable con esa persona.");
}

bool Asker::belongsTo(const CentreId &centre) const
{
    return std::any_of(centres.cbegin(), centres.cend(),
        [&](const SegmentStore::Member &member) { return member.centre == centre; });
}

Header Gate::newChallenge() const
{
    return {sync::challengeHeader.toByteArray(),
        sync::toHeader(m_parts.challenges.at(m_parts.clock()))};
}

QByteArray Gate::networkOf(const Request &request) const
{
    return request.peer.isLoopback() && !m_parts.proxied ? QByteArray()
                                                         : hub::networkOf(request.peer);
}

std::optional<Response> Gate::countStranger(const Request &request) const
{
    const QByteArray network = networkOf(request);
    if (network.isEmpty()) // one bucket for all would let one stranger lock everybody out
        return std::nullopt;
    const RateLimits::Wait wait = m_parts.limits.takeOf(network);
    return wait ? std::optional(Response::tooMany(*wait)) : std::nullopt;
}

Response Gate::unproven(const Request &request) const
{
    if (auto refused = countStranger(request))
        return *std::move(refused);
    const Header challenge = newChallenge();
    return Response::of(401, HubText::tr("Falta una firma válida de este PC.").toUtf8())
        .with("WWW-Authenticate", "Tambo")
        .with(challenge.name, challenge.value);
}

Response Gate::failed(const Error &error) const
{
    const Response response = Response::of(error);
    if (response.status >= 500)
        m_parts.note(LogLine::Level::Error, "failed",
            {{QStringLiteral("status"), response.status}, {QStringLiteral("cause"), error.detail}});
    return response;
}

Response Gate::answer(const Asker &asker, Response response) const
{
    if (asker.challenge == sync::Challenges::Age::Renew)
        response.headers.append(newChallenge());
    return response;
}

std::variant<Asker, Response> Gate::meetStranger(const Request &request) const
{
    auto authorization = sync::parseAuthorization(request.header(sync::authorizationHeader));
    if (!authorization)
        return unproven(request);
    Asker asker{*std::move(authorization), {}};
    asker.challenge = m_parts.challenges.check(asker.authorization.challenge, m_parts.clock());
    if (asker.challenge == sync::Challenges::Age::Invalid)
        return unproven(request);
    return asker;
}

std::variant<Asker, Response> Gate::meet(const Request &request) const
{
    auto met = meetStranger(request);
    auto *asker = std::get_if<Asker>(&met);
    if (!asker)
        return met;
    const DeviceId &device = asker->authorization.device;
    if (const RateLimits::Wait wait = m_parts.limits.waitOf(device.toByteArray()))
        return Response::tooMany(*wait);
    const auto connection = m_parts.database->lease();
    if (!connection.ok())
        return failed(connection.error());
    auto centres = (*connection)->segments->memberships(device);
    if (!centres.ok())
        return failed(centres.error());
    asker->centres = *std::move(centres);
    const auto refused = asker->centres.removeIf([](const SegmentStore::Member &member) {
        return member.admission == SegmentStore::Admission::Refused;
    });
    if (!asker->centres.isEmpty())
        return met;
    // Nothing is signed by anybody known, and the answer tells who is known.
    if (auto tooMany = countStranger(request))
        return *std::move(tooMany);
    const QString why = refused > 0
        ? noLongerServed()
        : HubText::tr("El servidor todavía no conoce este PC. Su centro debe aceptarlo primero.");
    return answer(*asker, Response::of(403, why.toUtf8()));
}

std::variant<Asker, Response> Gate::admit(const Request &request) const
{
    auto met = meet(request);
    const auto *asker = std::get_if<Asker>(&met);
    if (asker && provesMember(*asker, request, {}) == Proof::Bad)
        return unproven(request);
    return met;
}

Gate::Proof Gate::proves(const Asker &asker, QByteArrayView publicKey, const Request &request,
    const QByteArray &body) const
{
    const sync::SignedRequest what{m_parts.keys.id(), request.method, request.path, body};
    return sync::verifyAuthorization(asker.authorization, what, publicKey) ? Proof::Good
                                                                           : Proof::Bad;
}

Gate::Proof Gate::provesMember(
    const Asker &asker, const Request &request, const QByteArray &body) const
{
    const Proof proof = proves(asker, asker.centres.first().key, request, body);
    if (proof == Proof::Good)
        m_parts.limits.spend(asker.authorization.device.toByteArray());
    return proof;
}

} // namespace tambo::hub
