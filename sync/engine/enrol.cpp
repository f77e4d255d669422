// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/enrol.h"

#include "app/store/hubs.h"
#include "sync/engine/problems.h"

namespace tambo::sync {

namespace {

/// The hub's own sentence says which it was: used, expired or unknown.
Error refusal(const HttpAnswer &answer)
{
    Error error = invitationUsed();
    const QString said = QString::fromUtf8(answer.body).simplified();
    if (!said.isEmpty() && said.size() <= 200 && !said.contains(u'<'))
        error.message = said;
    return error;
}

} // namespace

Enrol::Enrol(store::Store &store, Peer &peer, Http &http, HubInvite invite)
    : m_store(store)
    , m_peer(peer)
    , m_http(http)
    , m_invite(std::move(invite))
{}

void Enrol::start(Done done)
{
    m_done = std::move(done);
    m_peer = Peer{m_invite.hub, m_invite.url, {}};
    const QByteArray nonce = store::randomBytes(greetingNonceSize);
    HttpRequest greeting{
        .method = "GET", .path = "/v1/hub/" + nonce.toHex(), .sign = HttpRequest::Sign::Nothing};
    m_http.send(std::move(greeting), [this, nonce](const Result<HttpAnswer> &answer) {
        if (answer.ok())
            greeted(nonce, *answer);
        else
            m_done(answer.error());
    });
}

void Enrol::greeted(const QByteArray &nonce, const HttpAnswer &answer)
{
    if (answer.status == 429 || answer.status >= 500)
        return m_done(statusProblem(answer.status));
    const auto greeting = HubGreeting::decode(answer.body, nonce);
    if (!answer.isSuccess() || !greeting.ok())
        return m_done(senselessAnswer(QStringLiteral("no greeting")));
    if (greeting->hub() != m_invite.hub)
        return m_done(notTheInvitingServer());
    const auto entries = m_store.read([centre = m_store.centre()](store::Reader &reader) {
        return store::controlEntries(reader, centre);
    });
    store::deliver(
        entries, this, [this, epoch = greeting->epoch](const Result<QList<QByteArray>> &control) {
            if (control.ok())
                enrol(*control, epoch);
            else
                m_done(control.error());
        });
}

void Enrol::enrol(const QList<QByteArray> &control, const Epoch &epoch)
{
    HttpRequest request{.method = "POST",
        .path = "/v1/enrol",
        .body = EnrolRequest{m_invite.token, control}.encode()};
    request.headers.emplaceBack("Content-Type", "application/cbor");
    m_http.send(std::move(request),
        [this, entries = control.size(), epoch](const Result<HttpAnswer> &answer) {
            if (answer.ok())
                answered(*answer, entries, epoch);
            else
                m_done(answer.error());
        });
}

void Enrol::answered(const HttpAnswer &answer, qsizetype entries, const Epoch &epoch)
{
    if (answer.isSuccess())
        return keep(entries, epoch);
    switch (answer.status) {
    case 403:
    case 404:
    case 409:
    case 410:
        return m_done(refusal(answer));
    case 401:
        return m_done(notAccepted());
    default:
        return m_done(statusProblem(answer.status));
    }
}

void Enrol::keep(qsizetype entries, const Epoch &epoch)
{
    store::HubState fresh;
    fresh.id = m_invite.hub;
    fresh.epoch = epoch.toByteArray();
    fresh.pushedTo = fresh.epoch;
    fresh.controlPushed = entries;
    const auto saved
        = m_store.write([fresh, url = m_invite.url.toString(), challenge = m_http.challenge()](
                            store::Writer &writer) -> Result<> {
              TAMBO_ASSIGN(const auto joined, store::joinedHub(writer));
              // Joined again, perhaps at another address: what it has is known.
              store::HubState hub = joined && joined->id == fresh.id ? *joined : fresh;
              hub.url = url;
              hub.challenge = challenge;
              writer.changes().trust = true;
              return store::saveHub(writer, hub);
          });
    store::deliver(saved, this, [this](const Result<> &done) { m_done(done); });
}

} // namespace tambo::sync
