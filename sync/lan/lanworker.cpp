// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/lanworker.h"

#include "app/store/forks.h"
#include "app/store/hubs.h"
#include "app/store/links.h"
#include "app/store/peers.h"
#include "app/store/writerstate.h"
#include "sync/lan/problems.h"
#include "sync/lan/udpair.h"

#include <QNetworkInterface>
#include <QRandomGenerator>

namespace tambo::lan {

namespace {

using namespace std::chrono_literals;

constexpr auto tickTime = 3s;
constexpr auto returnGreeting = 1s; ///< to one that has just come, at the most

} // namespace

Lan::Worker::Worker(store::Store &store, Options options)
    : m_store(store)
    , m_options(std::move(options))
    , m_desk([this] { QMetaObject::invokeMethod(this, &Worker::tell, Qt::QueuedConnection); })
    , m_talks(store, m_desk)
    , m_neighbours(Beacon::markOf(store.device()), m_options.quiet)
{
    for (QTimer *timer : {&m_beacon, &m_settle, &m_tick, &m_pairing})
        timer->setParent(this);
    m_talks.setParent(this);
    m_steady.start();
    m_settle.setSingleShot(true);
    connect(&m_beacon, &QTimer::timeout, this, &Worker::say);
    connect(&m_settle, &QTimer::timeout, this, &Worker::refresh);
    connect(&m_tick, &QTimer::timeout, this, &Worker::tick);
    connect(&m_pairing, &QTimer::timeout, this, &Worker::sayPairing);
    connect(&store, &store::Store::changed, this, &Worker::storeChanged);
}

Lan::Worker::~Worker()
{
    stop();
}

void Lan::Worker::start()
{
    if (m_air)
        return;
    m_door = std::make_unique<Door>();
    connect(m_door.get(), &Door::knocked, this, &Worker::answer);
    auto able = m_talks.prepare();
    if (able.ok() && !m_door->listen(m_options.listenOn, m_options.port))
        able = cannotListen(m_door->errorString());
    {
        const QMutexLocker locker(&m_mutex);
        m_status.problem = able.ok() ? std::nullopt : std::optional(able.error());
    }
    m_air = m_options.air ? m_options.air() : std::make_unique<UdpAir>();
    connect(m_air.get(), &Air::heard, this, &Worker::heard);
    m_beacon.start(m_options.beacon);
    m_tick.start(tickTime);
    refresh();
    tell();
}

void Lan::Worker::stop()
{
    m_beacon.stop();
    m_tick.stop();
    m_settle.stop();
    m_pairing.stop();
    m_desk.close();
    m_door.reset();
    m_air.reset();
    m_talks.stop();
    m_neighbours = Neighbours(Beacon::markOf(m_store.device()), m_options.quiet);
    tell();
}

void Lan::Worker::storeChanged(const store::ChangeSet &)
{
    if (m_air && !m_settle.isActive())
        m_settle.start(m_options.settle);
}

Result<Lan::Worker::Here> Lan::Worker::look(store::Writer &writer)
{
    Here here;
    TAMBO_ASSIGN(here.digest, digestOf(writer));
    TAMBO_ASSIGN(here.circles, circlesOf(writer));
    const CentreId own = writer.state().keyring.centre;
    TAMBO_ASSIGN(const auto follows, store::followed(writer));
    TAMBO_ASSIGN(const auto audience, store::audienceOf(writer, {own}));
    for (const store::Peer &peer : audience.peers) {
        const bool all = std::all_of(follows.begin(), follows.end(),
            [&](const CentreId &centre) { return peer.follows.contains(centre); });
        if (all)
            here.covering.insert(Beacon::markOf(peer.device));
    }
    return here;
}

/// Reads what is here, and when it is other than before says so.
void Lan::Worker::refresh()
{
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    store::deliver(m_store.write(look), this, [this](const Result<Here> &here) {
        m_looking = false;
        if (std::exchange(m_lookAgain, false))
            m_settle.start(m_options.settle);
        if (!here.ok() || !m_air)
            return;
        const bool news
            = here->digest != m_here.digest || here->circles.size() != m_here.circles.size();
        if (here->digest != m_here.digest)
            m_hereSince = now();
        m_here = *here;
        // This PC may go by another identity since then.
        if (const auto own = Beacon::markOf(m_store.device()); own != m_neighbours.own())
            m_neighbours = Neighbours(own, m_options.quiet);
        if (news)
            say();
        meetThoseDue();
        tell();
    });
}

/// Networks come and go.
void Lan::Worker::lookForAddresses()
{
    QStringList found;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            found.append(address.toString() + u':' + QString::number(m_door->serverPort()));
    }
    const QMutexLocker locker(&m_mutex);
    m_status.addresses = found;
}

void Lan::Worker::say()
{
    if (!m_air)
        return;
    m_beacon.start(m_options.beacon);
    if (!m_door->isListening())
        return;
    lookForAddresses();
    const Beacon beacon{
        Beacon::markOf(m_store.device()), m_door->serverPort(), m_here.digest, m_uplink};
    for (const Circle &circle : std::as_const(m_here.circles)) {
        if (circle.onlyListen)
            continue;
        const QByteArray sealed = beacon.seal(circle.key);
        m_ownVoice.said(sealed);
        m_air->say(sealed);
    }
}

void Lan::Worker::heard(const QByteArray &datagram, const QHostAddress &from)
{
    for (const Circle &circle : std::as_const(m_here.circles)) {
        const auto beacon = Beacon::open(datagram, circle.key);
        if (!beacon)
            continue;
        if (beacon->device == Beacon::markOf(m_store.device()))
            return heardOwnName(datagram, *beacon, from.toString());
        const size_t before = m_neighbours.all().size();
        m_neighbours.heard(*beacon, circle.centre, from.toString(), now());
        if (m_neighbours.all().size() > before
            && m_beacon.remainingTimeAsDuration() > returnGreeting)
            m_beacon.start(int(QRandomGenerator::global()->bounded(qint64(returnGreeting / 1ms))));
        meetThoseDue();
        return tell();
    }
    if (m_desk.isSearching()) {
        if (const auto beacon = Beacon::open(datagram, pairingKey()))
            heardPairing(*beacon, from);
    }
}

/// Whoever says it is called: a beacon can be a repeated one, of before this program started, and
/// only the greeting proves that somebody else holds the key.
void Lan::Worker::heardOwnName(
    const QByteArray &datagram, const Beacon &beacon, const QString &address)
{
    if (m_ownVoice.isToBeCalled(datagram, now()))
        m_talks.call(address, beacon.port, [this](const Met &met) { ended(met, std::nullopt); });
}

void Lan::Worker::giveWay(const DeviceId &identity)
{
    const auto given = m_store.write([identity](store::Writer &writer) -> Result<> {
        store::giveWayToTwin(writer, identity);
        return {};
    });
    // Where it could not: the twin is heard again.
    store::deliver(given, this, [this](const Result<> &) { refresh(); });
}

void Lan::Worker::tick()
{
    if (m_neighbours.forgetLost(now()))
        tell();
    meetThoseDue();
}

void Lan::Worker::setUplink(bool reached)
{
    if (std::exchange(m_uplink, reached) == reached)
        return;
    say();
    tell();
}

void Lan::Worker::meetThoseDue()
{
    if (!m_air)
        return;
    const auto due = m_neighbours.due(m_here.digest, m_hereSince, now());
    for (const Beacon::Mark &mark : due)
        call(mark);
}

void Lan::Worker::call(const Beacon::Mark &mark)
{
    const Neighbours::Neighbour &one = m_neighbours.all().at(mark);
    m_talks.call(one.address, one.port, [this, mark](const Met &met) { ended(met, mark); });
    m_neighbours.began(mark);
    tell();
}

void Lan::Worker::meet(const QString &host, quint16 port, const Asked &asked)
{
    m_talks.call(host, port, [this, asked](const Met &met) {
        ended(met, std::nullopt);
        if (met.problem)
            asked->addResult(Result<Met>(*met.problem));
        else
            asked->addResult(Result<Met>(met));
        asked->finish();
    });
}

void Lan::Worker::answer(qintptr descriptor)
{
    m_talks.answer(descriptor, [this](const Met &met) { ended(met, std::nullopt); });
}

void Lan::Worker::openPairing()
{
    m_desk.open();
    m_pairingSince.start();
    m_pairing.start(m_options.pairing);
    sayPairing();
}

void Lan::Worker::sayPairing()
{
    if (m_desk.status().phase != PairingStatus::Phase::Searching || !m_air)
        return m_pairing.stop();
    if (!m_desk.isSearching() || !m_door->isListening())
        return;
    m_air->say(Beacon{Beacon::markOf(m_store.device()), m_door->serverPort(), {}, false}.seal(
        pairingKey()));
}

/// As with meetings, the smaller mark calls, and the other one if that does not come.
void Lan::Worker::heardPairing(const Beacon &beacon, const QHostAddress &from)
{
    const Beacon::Mark own = Beacon::markOf(m_store.device());
    const bool itsTurn
        = beacon.device < own && m_pairingSince.elapsed() < Neighbours::courtesy.count();
    if (beacon.device != own && m_desk.isSearching() && !itsTurn && !m_talks.isPairing())
        m_talks.pair(from.toString(), beacon.port, [](const Met &) {});
}

void Lan::Worker::pairWith(const QString &host, quint16 port)
{
    m_talks.pair(host, port, [this](const Met &met) {
        if (met.problem)
            m_desk.giveUp(*met.problem);
    });
}

void Lan::Worker::ended(const Met &met, const std::optional<Beacon::Mark> &called)
{
    if (met.givesWay)
        giveWay(met.device);
    const bool known = !met.device.isNull();
    const Beacon::Mark mark = known ? Beacon::markOf(met.device) : called.value_or(Beacon::Mark());
    if (met.complete)
        m_neighbours.settled(mark, met.mine, met.theirs, now());
    if (called && (!met.complete || *called != mark))
        m_neighbours.failed(*called, met.problem, now());
    if (met.complete) {
        Nearby &nearby = m_met[mark];
        nearby.device = met.device;
        nearby.lastMet = QDateTime::currentDateTimeUtc();
    }
    if (met.movedSomething())
        note(met);
    if (m_air && met.complete)
        refresh(); // what came is news for others
    tell();
}

void Lan::Worker::note(const Met &met)
{
    store::Meeting meeting;
    meeting.road = store::Meeting::Road::LocalNetwork;
    const auto nearby = m_neighbours.all().find(Beacon::markOf(met.device));
    if (nearby != m_neighbours.all().end())
        meeting.with = nearby->second.address;
    meeting.endedMs = QDateTime::currentMSecsSinceEpoch();
    meeting.beganMs = meeting.endedMs;
    meeting.recordsUp = met.recordsSent;
    meeting.recordsDown = met.recordsTaken;
    meeting.filesUp = met.filesSent;
    meeting.filesDown = met.filesTaken;
    meeting.bytesUp = met.bytesSent;
    meeting.bytesDown = met.bytesTaken;
    if (met.problem)
        meeting.problem = met.problem->message;
    const auto written = m_store.write(
        [meeting](store::Writer &writer) { return store::addMeeting(writer, meeting); });
    // A history that cannot be written is no reason to tell anybody: the disk tells it elsewhere.
    store::deliver(written, this, [this](const Result<> &) {
        {
            const QMutexLocker locker(&m_mutex);
            ++m_status.meetings;
        }
        tell();
    });
}

LanStatus Lan::Worker::status() const
{
    const QMutexLocker locker(&m_mutex);
    return m_status;
}

void Lan::Worker::tell()
{
    QList<Nearby> nearby;
    for (const auto &[mark, one] : m_neighbours.all()) {
        Nearby shown = m_met.value(mark);
        shown.centre = one.centre;
        shown.address = one.address;
        shown.meeting = one.busy;
        shown.alike
            = one.digest == m_here.digest || one.settled == std::pair(m_here.digest, one.digest);
        shown.problem = one.problem;
        nearby.append(shown);
    }
    const auto gateway = m_neighbours.gateway(m_store.centre(), m_uplink);
    LanStatus status;
    {
        const QMutexLocker locker(&m_mutex);
        m_status.on = m_air != nullptr;
        m_status.port = m_door ? m_door->serverPort() : 0;
        m_status.nearby = nearby;
        m_status.pairing = m_desk.status();
        m_status.leftToOther = gateway && m_here.covering.contains(*gateway);
        status = m_status;
    }
    announce(status);
}

} // namespace tambo::lan
