// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/meeting.h"

#include "app/store/hubs.h"
#include "app/store/replica.h"
#include "app/store/steward.h"
#include "app/store/writerstate.h"
#include "sync/engine/joining.h"
#include "sync/lan/problems.h"
#include "sync/usb/jobs.h"

#include <QtEndian>

namespace tambo::lan {

namespace {

using namespace std::chrono_literals;

/// The other may be busy with a page of a megabyte on an old disk.
constexpr auto patience = 2min;
/// Each brings what the last one made possible: a log, the keys it gave, what they open.
constexpr int mostRounds = 8;
constexpr qint64 noVolumes = qint64(1) << 50;

/// What a PC thinks of the other's greeting; numbers are on the wire.
enum class Opinion : quint8 {
    Known = 0,
    Unknown = 1, ///< its log may say who it is
};

Result<> opinionProblem(const QByteArray &bytes)
{
    return bytes.size() == 1 && quint8(bytes[0]) <= quint8(Opinion::Unknown)
        ? Result<>()
        : Result<>(senseless(QStringLiteral("malformed verdict")));
}

QByteArray byteOf(Opinion opinion)
{
    return QByteArray(1, char(opinion));
}

/// `device` counts there as a PC of that centre. Denied where it was revoked.
Result<Opinion> opinionOf(const store::Store &store, const Hello &hello)
{
    const auto trust = store.trust();
    const store::ControlLog *log = trust->log(hello.centre);
    const store::DeviceKeys *keys = log ? log->device(hello.device()) : nullptr;
    if (!keys || keys->signingKey != hello.devicePublicKey)
        return Opinion::Unknown;
    if (log->isRevoked(hello.device()))
        return revoked();
    return Opinion::Known;
}

/// Two PCs that have the same say the same, in whatever order it came.
void putInOrder(store::Knowledge &has)
{
    std::sort(has.reached.begin(), has.reached.end(), [](const auto &a, const auto &b) {
        return std::tie(a.author.space, a.author.device)
            < std::tie(b.author.space, b.author.device);
    });
    std::sort(has.aside.begin(), has.aside.end());
    for (auto &[centre, hashes] : has.control) {
        QByteArrayList entries;
        for (qsizetype at = 0; at < hashes.size(); at += qsizetype(ShortHash::size))
            entries.append(hashes.mid(at, qsizetype(ShortHash::size)));
        std::sort(entries.begin(), entries.end());
        hashes = entries.join();
    }
}

Beacon::Digest digestOf(store::Knowledge has, std::optional<store::HubKnowledge> hub)
{
    putInOrder(has);
    usb::Manifest all;
    all.has = std::move(has);
    all.hub = std::move(hub);
    if (all.hub) {
        // Who brought something there says so; how many entries and files is not worth a meeting.
        all.hub->url.clear();
        all.hub->control = 0;
        all.hub->blobs.clear();
    }
    const QByteArray hash = store::blake2b(all.body());
    return *Beacon::Digest::from(QByteArrayView(hash).first(qsizetype(Beacon::Digest::size)));
}

QByteArray count(qint64 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

Result<Beacon::Digest> digestOf(store::Writer &writer)
{
    TAMBO_TRY(store::sealPending(writer));
    const store::Cargo all = store::wholeCargo(writer.state().trust);
    TAMBO_ASSIGN(const auto has, store::knowledge(writer, all));
    TAMBO_ASSIGN(const auto hub, store::hubKnowledge(writer, has));
    return digestOf(has, hub);
}

namespace {

Result<Hello> ownHello(store::Store &store, Hello::Errand errand)
{
    const store::Keyring keys = store.keyring();
    Hello hello{errand, keys.centre, keys.device.publicKey, {}};
    TAMBO_ASSIGN(const QByteArray secret,
        store.read([](store::Reader &reader) { return store::joinSecret(reader); }).takeResult());
    // Also where it counts itself as a member: it may not have heard that it is none.
    if (!secret.isEmpty())
        hello.join = sync::JoinRequest::make(
            keys.centre, {keys.device.publicKey, keys.box.publicKey}, secret)
                         .encode();
    return hello;
}

} // namespace

Result<Hello> greet(store::Store &store, Channel &channel, Hello::Errand errand)
{
    TAMBO_ASSIGN(const Hello own, ownHello(store, errand));
    const QByteArray binding = channel.binding();
    const auto role = channel.role();
    TAMBO_TRY(channel.send(Frame::Hello, own.encode(store.keyring().device, binding, role)));
    TAMBO_ASSIGN(const QByteArray bytes, channel.receive(Frame::Hello));
    const auto other
        = role == Channel::Role::Caller ? Channel::Role::Listener : Channel::Role::Caller;
    return Hello::decode(bytes, binding, other);
}

Meeting::Meeting(store::Store &store, Channel &channel, const Hello &other)
    : m_store(store)
    , m_channel(channel)
    , m_other(other)
{
    m_met.device = other.device();
    m_met.centre = other.centre;
}

Met Meeting::run()
{
    m_channel.setPatience(patience);
    auto result = introduce();
    if (result.ok())
        result = rounds();
    end(result);
    return m_met;
}

void Meeting::end(const Result<> &result)
{
    m_met.recordsTaken = m_moved.taken.records;
    m_met.filesTaken = m_moved.taken.files;
    m_met.recordsSent = m_moved.recordsSent;
    m_met.filesSent = m_moved.filesSent;
    m_met.bytesSent = m_channel.sentBytes();
    m_met.bytesTaken = m_channel.receivedBytes();
    if (result.ok())
        return m_channel.leave(Farewell::Done);
    m_met.problem = result.error();
    using enum Error::Kind;
    const Error::Kind kind = result.error().kind;
    m_channel.leave(kind == Denied ? Farewell::Stranger
            : kind == Cancelled    ? Farewell::Stopped
                                   : Farewell::Failed);
}

/// Who each is, by the logs: a PC that was let in lately brings the log that says so.
Result<> Meeting::introduce()
{
    TAMBO_TRY(letInIfInvited());
    const bool first = m_channel.role() == Channel::Role::Caller;
    TAMBO_ASSIGN(const Opinion mine, opinionOf(m_store, m_other));
    TAMBO_TRY(m_channel.send(Frame::Verdict, byteOf(mine)));
    TAMBO_ASSIGN(const QByteArray theirs, m_channel.receive(Frame::Verdict));
    TAMBO_TRY(opinionProblem(theirs));
    const bool tell = Opinion(theirs[0]) == Opinion::Unknown;
    const bool hear = mine == Opinion::Unknown;
    if (tell && first)
        TAMBO_TRY(sendOwnLog());
    if (hear)
        TAMBO_TRY(takeLog());
    if (tell && !first)
        TAMBO_TRY(sendOwnLog());
    TAMBO_ASSIGN(const Opinion now, opinionOf(m_store, m_other));
    return now == Opinion::Known ? Result<>() : Result<>(stranger());
}

/// A PC that was invited and asks to be let in: whoever has its invitation does so.
Result<> Meeting::letInIfInvited()
{
    if (m_other.join.isEmpty() || m_other.centre != m_store.centre())
        return {};
    TAMBO_ASSIGN(const auto request, sync::JoinRequest::decode(m_other.join));
    if (request.keys.signingKey != m_other.devicePublicKey)
        return senseless(QStringLiteral("asks for another PC"));
    return m_store
        .write([&](store::Writer &writer) -> Result<> {
            TAMBO_TRY(sync::letIn(writer, {request}));
            return {};
        })
        .takeResult();
}

Result<> Meeting::sendOwnLog()
{
    TAMBO_ASSIGN(const auto entries,
        m_store
            .read([centre = m_store.centre()](
                      store::Reader &reader) { return store::controlEntries(reader, centre); })
            .takeResult());
    QByteArray page;
    for (const QByteArray &entry : entries) {
        if (page.size() + usb::inPage(entry.size()) > usb::pageBytes)
            TAMBO_TRY(m_channel.send(Frame::Control, std::exchange(page, {})));
        usb::addToPage(page, entry);
    }
    if (!page.isEmpty())
        TAMBO_TRY(m_channel.send(Frame::Control, page));
    return m_channel.send(Frame::End);
}

/// Entries verify by themselves; a centre that nobody here knows is not listened to.
Result<> Meeting::takeLog()
{
    usb::Manifest head;
    head.centre = m_other.centre;
    const auto welcome = usb::checkWelcome(m_store, head, {});
    if (!welcome.ok())
        return stranger();
    for (;;) {
        TAMBO_ASSIGN(const auto message, m_channel.receive());
        if (message.type == Frame::End)
            return {};
        if (message.type != Frame::Control)
            return senseless(QStringLiteral("no log"));
        TAMBO_TRY(usb::takeControl(m_store, message.bytes, m_moved.taken));
    }
}

Result<> Meeting::rounds()
{
    const bool first = m_channel.role() == Channel::Role::Caller;
    for (int round = 0; round < mostRounds; ++round) {
        // One speaks while the other listens: both at once could wait for each other for ever.
        if (first)
            TAMBO_TRY(tellState());
        TAMBO_TRY(hearState());
        if (!first)
            TAMBO_TRY(tellState());
        TAMBO_ASSIGN(const usb::Plan plan, planned());
        Receiving receiving(m_store, m_channel, m_moved);
        Giving giving(m_store, m_channel, m_moved);
        qint64 taken = 0;
        if (first)
            TAMBO_TRY(giving.give(plan));
        TAMBO_ASSIGN(taken, receiving.take());
        if (!first)
            TAMBO_TRY(giving.give(plan));
        TAMBO_TRY(m_channel.send(Frame::Took, count(taken)));
        TAMBO_ASSIGN(const QByteArray theirs, m_channel.receive(Frame::Took));
        if (taken == 0 && theirs == count(0)) {
            m_met.complete = true;
            return {};
        }
    }
    return {};
}

Result<> Meeting::tellState()
{
    struct State {
        usb::Manifest manifest;
        Beacon::Digest digest;
    };
    TAMBO_ASSIGN(const State own,
        m_store
            .write([centre = m_other.centre](store::Writer &writer) -> Result<State> {
                State state;
                TAMBO_TRY(sync::settleJoining(writer));
                TAMBO_ASSIGN(state.manifest, usb::describe(writer, {centre}));
                // A PC of the own centre hears of everything.
                if (centre == writer.state().keyring.centre) {
                    state.digest = digestOf(state.manifest.has, state.manifest.hub);
                } else {
                    TAMBO_ASSIGN(state.digest, digestOf(writer));
                }
                return state;
            })
            .takeResult());
    m_met.mine = own.digest;
    return m_channel.send(
        Frame::State, own.digest.toByteArray() + own.manifest.encode(m_store.keyring().device));
}

Result<> Meeting::hearState()
{
    TAMBO_ASSIGN(const QByteArray bytes, m_channel.receive(Frame::State));
    constexpr auto digestBytes = qsizetype(Beacon::Digest::size);
    if (bytes.size() < digestBytes)
        return senseless(QStringLiteral("malformed state"));
    m_met.theirs = *Beacon::Digest::from(QByteArrayView(bytes).first(digestBytes));
    TAMBO_ASSIGN(
        const auto manifest, usb::Manifest::decode(QByteArrayView(bytes).sliced(digestBytes)));
    const bool theirs = manifest.devicePublicKey == m_other.devicePublicKey
        && manifest.centre == m_other.centre && manifest.targets.contains(m_store.centre());
    if (!theirs)
        return senseless(QStringLiteral("the state of somebody else"));
    return usb::takeKnowledge(m_store, manifest, m_moved.taken.control > 0);
}

Result<usb::Plan> Meeting::planned()
{
    usb::WriteWish wish;
    wish.targets = {m_other.centre};
    wish.volumeBytes = noVolumes;
    return m_store
        .write([&](store::Writer &writer) {
            return usb::planBundle(writer, wish, usb::couriered(m_store), m_other.device());
        })
        .takeResult();
}

} // namespace tambo::lan
