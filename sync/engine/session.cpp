// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/session.h"

#include "app/store/hubs.h"
#include "app/store/tickets.h"
#include "sync/engine/problems.h"
#include "sync/protocol/enrolment.h"

namespace tambo::sync {

namespace {

constexpr int maxStandstills = 3;

} // namespace

Session::Session(store::Store &store, Peer &peer, Http &exchanges, Http &bulk, Pace &pace,
    StatusBoard &board, Meter &meter)
    : m_store(store)
    , m_peer(peer)
    , m_exchanges(exchanges)
    , m_pace(pace)
    , m_board(board)
    , m_meter(meter)
    , m_transfers(store, bulk, pace, board, meter)
{}

Session::~Session()
{
    // After its end the connections may be another session's.
    if (m_ended)
        return;
    m_exchanges.abort();
    m_transfers.stop();
}

void Session::start(Options options, Done done)
{
    m_options = options;
    m_moreFiles = options.files;
    m_done = std::move(done);
    next();
}

void Session::noteChange(bool insist)
{
    m_changed = true;
    m_moreFiles = m_options.files;
    m_insist = m_insist || insist;
    m_options.person = m_options.person || insist;
    next();
}

bool Session::mustMeet() const
{
    return m_insist || (m_met > 0 ? !m_settled : !m_options.onlyIfSomething);
}

/// Records first; files wait between two pieces.
void Session::next()
{
    if (m_ended || m_exchanging)
        return;
    if (!m_settled || std::exchange(m_changed, false))
        return exchange();
    if (m_transfers.isMoving())
        return;
    if (!m_transfers.isIdle()) {
        m_transfers.proceed([this](const Result<> &piece) {
            if (piece.ok())
                next();
            else
                finish(piece);
        });
        return;
    }
    if (m_moreFiles && !m_transfers.isHeld())
        return exchange();
    finish(m_transfers.problem() ? Result<>(*m_transfers.problem()) : Result<>());
}

/// Asks each time: the exchanges of one session can use up what a connection may cost.
void Session::exchange()
{
    const Allowance texts = m_meter.allowance(Priority::Records, {});
    if (m_options.person)
        return plan(m_pace.chunk());
    if (texts.isOpen())
        return plan(std::min(m_pace.chunk(), std::max(texts.bytes, Pace::minChunk)));
    m_held = true;
    m_board.change([&](Status &status) { status.held = texts; });
    finish({});
}

void Session::plan(qint64 bytes)
{
    m_exchanging = true;
    m_changed = false;
    // Questions about files wait until those that were answered have been moved.
    m_askedFiles = m_moreFiles && m_transfers.isIdle() && !m_transfers.isHeld();
    const ExchangeWish wish{bytes, m_askedFiles, m_asked};
    const auto future
        = m_store.write([wish](store::Writer &writer) { return planExchange(writer, wish); });
    store::deliver(future, this, [this](Result<ExchangePlan> planned) {
        if (planned.ok())
            this->planned(*std::move(planned));
        else
            finish(planned.error());
    });
}

void Session::planned(ExchangePlan plan)
{
    if (!mustMeet() && !plan.isWorthwhile()) {
        m_exchanging = false;
        m_settled = true;
        m_moreFiles = m_moreFiles && !m_askedFiles;
        return next();
    }
    const auto url = hubUrl(plan.hub.url);
    if (!url.ok())
        return finish(url.error());
    if (m_peer.hub != plan.hub.id || m_peer.url != *url)
        m_peer = Peer{plan.hub.id, *url, plan.hub.challenge, plan.ticket};
    m_board.change([&](Status &status) {
        status.hub = shownAddress(*url);
        // A file that is under way goes on being shown.
        if (!m_transfers.isMoving())
            status.phase = m_met == 0 ? Status::Phase::Connecting : Status::Phase::Exchanging;
    });
    if (!plan.joinSecret.isEmpty() && !std::exchange(m_askedToJoin, true))
        askToJoin(plan);
    else
        send(plan);
}

void Session::askToJoin(const ExchangePlan &plan)
{
    const store::Keyring &keys = m_store.keyring();
    const store::DeviceKeys own{keys.device.publicKey, keys.box.publicKey};
    HttpRequest request{.method = "POST",
        .path = "/v1/joins",
        .body = JoinRequest::make(m_store.centre(), own, plan.joinSecret).encode(),
        .sign = HttpRequest::Sign::Nothing};
    request.headers.emplaceBack("Content-Type", "application/cbor");
    m_exchanges.send(std::move(request), [this, plan](const Result<HttpAnswer> &answer) {
        // Refused: the invitation is old, or the first PC has let this one in already. The
        // exchange tells which.
        if (answer.ok())
            send(plan);
        else
            finish(answer.error());
    });
}

void Session::send(const ExchangePlan &plan)
{
    HttpRequest request{.method = "POST", .path = "/v1/sync", .body = plan.request.encode()};
    request.headers.emplaceBack("Content-Type", "application/cbor");
    m_exchanges.send(std::move(request), [this, plan](const Result<HttpAnswer> &answer) {
        if (!answer.ok())
            return finish(answer.error());
        answered(plan, *answer);
    });
}

/// The hub does not know this PC. Its certificate may be here, and nobody has brought it there yet:
/// it was restored from a backup, or took a new identity.
void Session::refused(const ExchangePlan &plan)
{
    const auto trust = m_store.trust();
    const store::ControlLog *log = trust->log(m_store.centre());
    const DeviceId own = m_store.device();
    const bool counts = log && log->device(own) && !log->isRevoked(own);
    if (!plan.joinSecret.isEmpty() && (!counts || m_introduced))
        return checkServer(waitsToBeAccepted());
    if (!counts)
        return checkServer(notAccepted());
    // The hub has the whole log now, and by that one this PC belongs to nobody.
    if (std::exchange(m_introduced, true))
        return checkServer(countsNoMore());
    const auto entries = m_store.read([centre = m_store.centre()](store::Reader &reader) {
        return store::controlEntries(reader, centre);
    });
    store::deliver(entries, this, [this, plan](const Result<QList<QByteArray>> &control) {
        if (control.ok())
            introduce(plan, *control);
        else
            finish(control.error());
    });
}

void Session::introduce(const ExchangePlan &plan, const QList<QByteArray> &control)
{
    HttpRequest request{
        .method = "POST", .path = "/v1/enrol", .body = EnrolRequest{noToken, control}.encode()};
    request.headers.emplaceBack("Content-Type", "application/cbor");
    m_exchanges.send(std::move(request), [this, plan](const Result<HttpAnswer> &answer) {
        if (!answer.ok())
            finish(answer.error());
        else if (answer->isSuccess())
            send(plan);
        else
            checkServer(notAccepted());
    });
}

void Session::answered(const ExchangePlan &plan, const HttpAnswer &answer)
{
    if (answer.status == 401 || answer.status == 403)
        return refused(plan);
    if (answer.status == 429 || answer.status >= 500)
        return finish(statusProblem(answer.status));
    if (answer.status != 200)
        return checkServer(statusProblem(answer.status));
    const auto response = ExchangeResponse::decode(answer.body);
    if (!response.ok())
        return checkServer(response.error().kind == Error::Kind::TooNew
                ? statusProblem(426)
                : senselessAnswer(response.error().detail));
    ++m_met;
    m_insist = false;
    if (!m_transfers.isMoving())
        m_board.change([](Status &status) { status.phase = Status::Phase::Exchanging; });
    const auto future
        = m_store.write([plan, response = *response, challenge = m_peer.challenge,
                            ticket = m_peer.ticket](store::Writer &writer) -> Result<Taken> {
              if (ticket != plan.ticket)
                  TAMBO_TRY(store::saveTlsTicket(writer, plan.hub.id, ticket));
              return takeAnswer(writer, plan, response, challenge);
          });
    store::deliver(
        future, this, [this, plan](const Result<Taken> &result) { taken(plan, result); });
}

void Session::taken(const ExchangePlan &plan, const Result<Taken> &result)
{
    m_exchanging = false;
    if (!result.ok())
        return finish(result.error());
    m_board.change([&](Status &status) {
        status.totals.recordsUp += result->accepted;
        status.totals.recordsDown += result->received;
        status.lastContact = QDateTime::currentDateTimeUtc();
    });
    m_settled = result->settled;
    m_standstills = result->standstill ? m_standstills + 1 : 0;
    if (m_standstills == maxStandstills)
        return finish(senselessAnswer(QStringLiteral("the exchange goes nowhere")));
    if (result->lookedUp) {
        for (const auto &list : {plan.offered, plan.wanted}) {
            for (const store::BlobTask &task : list)
                m_asked.insert(task.blob);
        }
        m_transfers.add(plan.hub.id, result->send, result->fetch);
        // What has just come may name files.
        m_moreFiles = m_options.files
            && (plan.moreFiles || result->received > 0 || (m_moreFiles && !m_askedFiles));
    }
    next();
}

void Session::checkServer(const Error &otherwise)
{
    const QByteArray nonce = store::randomBytes(greetingNonceSize);
    HttpRequest greeting{
        .method = "GET", .path = "/v1/hub/" + nonce.toHex(), .sign = HttpRequest::Sign::Nothing};
    m_exchanges.send(
        std::move(greeting), [this, nonce, otherwise](const Result<HttpAnswer> &answer) {
            if (!answer.ok())
                return finish(answer.error());
            const auto hub = HubGreeting::decode(answer->body, nonce);
            if (!answer->isSuccess() || !hub.ok())
                return finish(senselessAnswer(QStringLiteral("no greeting")));
            finish(hub->hub() == m_peer.hub ? otherwise : wrongServer());
        });
}

void Session::finish(Result<> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_exchanges.abort();
    m_transfers.stop();
    m_done(std::move(result));
}

} // namespace tambo::sync
