// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/worker.h"

#include "app/store/steward.h"
#include "app/store/writerstate.h"
#include "sync/engine/joining.h"
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
    DeviceInvite invite{{}, {}, keys.centre, store::randomBytes(secretSize)};
    TAMBO_ASSIGN(const auto hub, store::joinedHub(writer));
    if (hub) {
        invite.hub = hub->id;
        TAMBO_ASSIGN(invite.url, hubUrl(hub->url));
    }
    TAMBO_TRY(store::rememberInvitation(writer, invite.secret, invitationTime(writer)));
    return invite;
}

} // namespace

Engine::Worker::Worker(store::Store &store, LocalClock clock)
    : m_store(store)
    , m_meter(store, m_board, std::move(clock))
    , m_exchanges(m_peer, m_pace, m_board, store.keyring().device)
    , m_bulk(m_peer, m_pace, m_board, store.keyring().device)
{
    // What lives inside moves to the engine's thread with its owner.
    for (QObject *part : std::initializer_list<QObject *>{
             &m_board, &m_meter, &m_exchanges, &m_bulk, &m_changes, &m_again})
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

namespace {

struct Surroundings {
    std::optional<store::HubState> hub;
    QList<store::Meeting> last;
};

Result<Surroundings> surroundings(store::Reader &reader)
{
    TAMBO_ASSIGN(auto hub, store::joinedHub(reader));
    TAMBO_ASSIGN(auto last, store::meetings(reader, 1));
    return Surroundings{std::move(hub), std::move(last)};
}

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC();
}

} // namespace

void Engine::Worker::lookAround()
{
    m_meter.begin([](const Result<> &) {});
    store::deliver(m_store.read(surroundings), this, [this](const Result<Surroundings> &known) {
        if (!known.ok() || !known->hub)
            return;
        if (!known->last.isEmpty() && !known->last.first().problem.isEmpty())
            m_failingSince = utc(known->last.first().beganMs);
        m_board.change([&](Status &status) {
            if (status.phase == Status::Phase::NoHub)
                status.phase = Status::Phase::Resting;
            status.hub = shownAddress(QUrl(known->hub->url));
            status.failingSince = m_failingSince;
            if (known->hub->lastContactMs > 0)
                status.lastContact = utc(known->hub->lastContactMs);
        });
    });
}

void Engine::Worker::setLink(store::LinkKind link)
{
    m_meter.setLink(link);
    m_meter.begin([](const Result<> &) {});
}

void Engine::Worker::allow(
    store::LinkKind link, const store::LinkRules &rules, const Asked<void> &asked)
{
    const auto written = m_store.write(
        [link, rules](store::Writer &writer) { return store::setLinkRules(writer, link, rules); });
    store::deliver(written, this, [this, asked](const Result<> &done) {
        if (!done.ok())
            return asked->answer(done);
        m_meter.begin([this, asked](const Result<> &read) {
            asked->answer(read);
            automatic(false); // more may go than before
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
    const Session::Options &wish, const std::function<void(Result<>)> &done)
{
    m_meter.begin([this, wish, done](const Result<> &ready) {
        if (ready.ok())
            return start(wish, done);
        ended(ready);
        done(ready);
        idle();
    });
}

void Engine::Worker::start(Session::Options wish, const std::function<void(Result<>)> &done)
{
    // Asking about files that may not move would cost what is left.
    const Allowance files = m_meter.allowance(Priority::Originals, {});
    wish.files = wish.files && files.isOpen();
    m_board.change([&](Status &status) {
        status.held = files.isOpen() ? std::nullopt : std::optional(files);
        status.before = status.totals;
    });
    const Start before{QDateTime::currentDateTimeUtc(), m_board.totals()};
    m_session
        = std::make_unique<Session>(m_store, m_peer, m_exchanges, m_bulk, m_pace, m_board, m_meter);
    m_session->start(wish, [this, before, done](const Result<> &result) {
        m_meter.save();
        // Nothing to say: whatever was known of the hub before is still so.
        const bool tried = !result.ok() || m_session->hasMet();
        if (tried)
            note(before, result);
        if (tried || m_session->isHeld())
            ended(result);
        m_session.release()->deleteLater(); // it called this
        done(result);
        idle();
    });
}

/// For the history of meetings, and since when it has been going wrong.
void Engine::Worker::note(const Start &start, const Result<> &result)
{
    if (!result.ok() && result.error().kind == Error::Kind::NotFound)
        return; // there is no hub to meet
    if (result.ok())
        m_failingSince = {};
    else if (!m_failingSince.isValid())
        m_failingSince = start.time;
    const Status status = m_board.status();
    const Totals moved = status.totals.since(start.totals);
    store::Meeting meeting;
    meeting.with = status.hub;
    meeting.beganMs = start.time.toMSecsSinceEpoch();
    meeting.endedMs = QDateTime::currentMSecsSinceEpoch();
    meeting.recordsUp = moved.recordsUp;
    meeting.recordsDown = moved.recordsDown;
    meeting.filesUp = moved.blobsUp;
    meeting.filesDown = moved.blobsDown;
    meeting.bytesUp = moved.bytesUp;
    meeting.bytesDown = moved.bytesDown;
    if (!result.ok())
        meeting.problem = result.error().message;
    // A history that cannot be written is no reason to tell anybody: the disk tells it elsewhere.
    const auto written = m_store.write(
        [meeting](store::Writer &writer) { return store::addMeeting(writer, meeting); });
    store::deliver(written, this,
        [this](const Result<> &) { m_board.change([](Status &now) { ++now.meetings; }); });
}

/// How long nothing is tried after a session that went well: what the budget holds back goes on
/// when it may, and a clock that jumps cannot make that late.
std::chrono::milliseconds Engine::Worker::rest() const
{
    const auto held = m_board.status().held;
    const qint64 most = std::chrono::milliseconds(restTime).count();
    const qint64 least = std::chrono::milliseconds(settleTime).count();
    const qint64 wait = held && held->next.isValid() ? m_meter.now().msecsTo(held->next) : most;
    return std::chrono::milliseconds(std::clamp(wait, least, most));
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
        const auto wait = result.ok() ? rest() : m_backOff.next();
        m_again.start(wait);
        if (!result.ok())
            nextTry = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    }
    m_board.change([&](Status &status) {
        status.phase = noHub ? NoHub : result.ok() ? Resting : Waiting;
        status.problem = result.ok() || noHub ? std::nullopt : std::optional(result.error());
        status.nextTry = nextTry;
        status.failingSince = m_failingSince;
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

void Engine::Worker::leaveToOther(bool left)
{
    const bool before = std::exchange(m_left, left);
    m_board.change([left](Status &status) { status.leftToOther = left; });
    if (before && !left)
        automatic(false);
}

void Engine::Worker::automatic(bool onlyIfSomething)
{
    if (!m_automatic || m_busy || m_left)
        return;
    run([this, onlyIfSomething] {
        session({.onlyIfSomething = onlyIfSomething}, [](const Result<> &) {});
    });
}

void Engine::Worker::tryNow()
{
    if (m_session)
        return m_session->noteChange(true);
    run([this] { session({.person = true}, [](const Result<> &) {}); });
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
    if (changes.isOfHubOnly())
        return; // this engine brought it
    if (m_session)
        m_session->noteChange();
    else if (m_automatic && !m_changes.isActive())
        m_changes.start(settleTime);
}

void Engine::Worker::once(const Asked<Totals> &asked)
{
    run([this, asked] {
        const Totals before = m_board.totals();
        session({.person = true}, [this, asked, before](const Result<> &result) {
            if (!result.ok())
                return asked->answer(result.error());
            asked->answer(m_board.totals().since(before));
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
        session({.files = false, .person = true},
            [made, asked](const Result<> &) { asked->answer(made); });
    });
}

} // namespace tambo::sync
