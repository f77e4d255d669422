// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/worker.h"

#include "app/store/steward.h"
#include "app/store/writerstate.h"
#include "sync/engine/problems.h"
#include "sync/protocol/texts.h"

namespace tambo::sync {

namespace {

using namespace std::chrono_literals;

constexpr auto settleTime = 2s;
constexpr auto restTime = 15min; ///< others may have written something

constexpr qsizetype secretSize = 16;

Result<DeviceInvite> makeInvitation(store::Writer &writer)
{
    const store::Keyring &keys = writer.state().keyring;
    if (!store::mayDecide(writer.state()))
        return fail(Error::Kind::Denied,
            Sync::tr("Otro PC se une desde el PC que fundó el centro o el de un encargado."));
    TAMBO_ASSIGN(const auto hub, store::joinedHub(writer));
    if (!hub)
        return noHub();
    TAMBO_ASSIGN(const QUrl url, hubUrl(hub->url));
    const DeviceInvite invite{hub->id, url, keys.centre, store::randomBytes(secretSize)};
    TAMBO_TRY(store::rememberInvitation(writer, invite.secret, invitationTime(writer)));
    return invite;
}

} // namespace

Engine::Worker::Worker(store::Store &store)
    : m_store(store)
    , m_exchanges(m_peer, m_pace, m_board, store.keyring().device)
    , m_bulk(m_peer, m_pace, m_board, store.keyring().device)
{
    // What lives inside moves to the engine's thread with its owner.
    for (QObject *part :
        std::initializer_list<QObject *>{&m_board, &m_exchanges, &m_bulk, &m_changes, &m_again})
        part->setParent(this);
    m_changes.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_changes, &QTimer::timeout, this, [this] { automatic(true); });
    connect(&m_again, &QTimer::timeout, this, [this] { automatic(false); });
    connect(&store, &store::Store::changed, this, &Worker::storeChanged);
}

Engine::Worker::~Worker()
{
    m_session.reset();
    m_enrol.reset();
}

void Engine::Worker::lookAround()
{
    const auto hub = m_store.read([](store::Reader &reader) { return store::joinedHub(reader); });
    store::deliver(hub, this, [this](const Result<std::optional<store::HubState>> &known) {
        if (!known.ok() || !*known)
            return;
        m_board.change([&](Status &status) {
            if (status.phase == Status::Phase::NoHub)
                status.phase = Status::Phase::Resting;
            status.hub = (*known)->url;
            if ((*known)->lastContactMs > 0)
                status.lastContact
                    = QDateTime::fromMSecsSinceEpoch((*known)->lastContactMs).toUTC();
        });
    });
}

void Engine::Worker::run(Job job)
{
    if (m_busy) {
        m_waiting.enqueue(std::move(job));
        return;
    }
    m_busy = true;
    job();
}

void Engine::Worker::idle()
{
    m_busy = false;
    if (!m_waiting.isEmpty())
        run(m_waiting.dequeue());
}

void Engine::Worker::session(
    const Session::Options &options, const std::function<void(Result<>)> &done)
{
    m_session = std::make_unique<Session>(m_store, m_peer, m_exchanges, m_bulk, m_pace, m_board);
    m_session->start(options, [this, done](const Result<> &result) {
        // Nothing to say: whatever was known of the hub before is still so.
        if (!result.ok() || m_session->hasMet())
            ended(result);
        m_session.release()->deleteLater(); // it called this
        done(result);
        idle();
    });
}

void Engine::Worker::ended(const Result<> &result)
{
    using enum Status::Phase;
    const bool noHub = !result.ok() && result.error().kind == Error::Kind::NotFound;
    m_again.stop();
    QDateTime nextTry;
    if (m_automatic && !noHub) {
        if (result.ok())
            m_backOff.reset();
        const auto wait = result.ok() ? std::chrono::milliseconds(restTime) : m_backOff.next();
        m_again.start(wait);
        if (!result.ok())
            nextTry = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    }
    m_board.change([&](Status &status) {
        status.phase = noHub ? NoHub : result.ok() ? Resting : Waiting;
        status.problem = result.ok() || noHub ? std::nullopt : std::optional(result.error());
        status.nextTry = nextTry;
        status.file = {};
        status.done = 0;
        status.total = 0;
    });
}

void Engine::Worker::begin()
{
    m_automatic = true;
    automatic(false);
}

void Engine::Worker::automatic(bool onlyIfSomething)
{
    if (!m_automatic || m_busy)
        return;
    run([this, onlyIfSomething] {
        session({.files = true, .onlyIfSomething = onlyIfSomething}, [](const Result<> &) {});
    });
}

void Engine::Worker::tryNow()
{
    if (m_session)
        return m_session->noteChange(true);
    run([this] { session({}, [](const Result<> &) {}); });
}

void Engine::Worker::networkIsBack()
{
    m_backOff.reset();
    automatic(false);
}

void Engine::Worker::storeChanged(const store::ChangeSet &changes)
{
    if (changes.trust) {
        // This PC may go by another identity since then.
        const store::SigningKey device = m_store.keyring().device;
        m_exchanges.setDevice(device);
        m_bulk.setDevice(device);
    }
    if (m_session)
        m_session->noteChange();
    else if (m_automatic && !m_changes.isActive())
        m_changes.start(settleTime);
}

void Engine::Worker::once(const Asked<Totals> &asked)
{
    run([this, asked] {
        const Totals before = m_board.status().totals;
        session({}, [this, asked, before](const Result<> &result) {
            if (!result.ok())
                return asked->answer(result.error());
            const Totals now = m_board.status().totals;
            asked->answer(Totals{now.bytesUp - before.bytesUp, now.bytesDown - before.bytesDown,
                now.requests - before.requests, now.recordsUp - before.recordsUp,
                now.recordsDown - before.recordsDown, now.blobsUp - before.blobsUp,
                now.blobsDown - before.blobsDown});
        });
    });
}

void Engine::Worker::join(const HubInvite &invite, const Asked<void> &asked)
{
    run([this, invite, asked] {
        m_board.change([&](Status &status) { status.phase = Status::Phase::Connecting; });
        m_enrol = std::make_unique<Enrol>(m_store, m_peer, m_exchanges, invite);
        m_enrol->start([this, asked](const Result<> &result) {
            m_enrol.release()->deleteLater(); // it called this
            m_board.change([&](Status &status) { status.phase = Status::Phase::NoHub; });
            lookAround();
            // The peer was the invitation's; the next session takes what is stored.
            m_peer = Peer();
            asked->answer(result);
            idle();
            if (result.ok())
                automatic(false);
        });
    });
}

void Engine::Worker::invite(const Asked<DeviceInvite> &asked)
{
    const auto made = m_store.write([](store::Writer &writer) { return makeInvitation(writer); });
    store::deliver(made, this, [this, asked](const Result<DeviceInvite> &invitation) {
        if (invitation.ok())
            announceInvitation(*invitation, asked);
        else
            asked->answer(invitation.error());
    });
}

/// So that the new PC can leave its request there at once; without a network the next session does.
void Engine::Worker::announceInvitation(const DeviceInvite &made, const Asked<DeviceInvite> &asked)
{
    if (m_session) {
        m_session->noteChange(true);
        return asked->answer(made);
    }
    run([this, made, asked] {
        session({.files = false, .onlyIfSomething = false},
            [made, asked](const Result<> &) { asked->answer(made); });
    });
}

} // namespace tambo::sync
