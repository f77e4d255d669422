// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/gate.h"

#include "sync/server/texts.h"

namespace tambo::hub {

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

Response Gate::unproven() const
{
    const Header challenge = newChallenge();
    return Response::of(401, HubText::tr("Falta una firma válida de este PC.").toUtf8())
        .with("WWW-Authenticate", "Tambo")
        .with(challenge.name, challenge.value);
}

Response Gate::failed(const Error &error) const
{
    const Response response = Response::of(error);
    if (response.status >= 500 && m_parts.log)
        m_parts.log(QStringLiteral("%1: %2").arg(response.status).arg(error.detail));
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
        return unproven();
    Asker asker{*std::move(authorization), {}};
    asker.challenge = m_parts.challenges.check(asker.authorization.challenge, m_parts.clock());
    if (asker.challenge == sync::Challenges::Age::Invalid)
        return unproven();
    return asker;
}

std::variant<Asker, Response> Gate::meet(const Request &request) const
{
    auto met = meetStranger(request);
    auto *asker = std::get_if<Asker>(&met);
    if (!asker)
        return met;
    const auto connection = m_parts.database->lease();
    if (!connection.ok())
        return failed(connection.error());
    auto centres = (*connection)->segments->memberships(asker->authorization.device);
    if (!centres.ok())
        return failed(centres.error());
    asker->centres = *std::move(centres);
    if (asker->centres.isEmpty())
        return answer(*asker,
            Response::of(403,
                HubText::tr("El servidor todavía no conoce este PC. Su centro debe aceptarlo "
                            "primero.")
                    .toUtf8()));
    return met;
}

std::variant<Asker, Response> Gate::admit(const Request &request) const
{
    auto met = meet(request);
    const auto *asker = std::get_if<Asker>(&met);
    if (asker && proves(*asker, asker->centres.first().key, request, {}) == Proof::Bad)
        return unproven();
    return met;
}

Gate::Proof Gate::proves(const Asker &asker, QByteArrayView publicKey, const Request &request,
    const QByteArray &body) const
{
    const sync::SignedRequest what{m_parts.keys.id(), request.method, request.path, body};
    return sync::verifyAuthorization(asker.authorization, what, publicKey) ? Proof::Good
                                                                           : Proof::Bad;
}

} // namespace tambo::hub
