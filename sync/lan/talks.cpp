// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/talks.h"

#include "sync/lan/problems.h"

#include <QFutureWatcher>
#include <QTcpSocket>
#include <QtConcurrentRun>

namespace tambo::lan {

namespace {

constexpr int callsAtOnce = 2;
/// More are turned away at the door, strangers among them.
constexpr int answersAtOnce = 8;

Met notMet(const Error &error)
{
    Met met;
    met.problem = error;
    return met;
}

} // namespace

Talks::Talks(store::Store &store, PairingDesk &desk) : m_store(store), m_desk(desk)
{
    m_calling.setMaxThreadCount(callsAtOnce);
    m_answering.setMaxThreadCount(answersAtOnce);
    // OpenSSL keeps something for each thread, which must be gone before the program ends.
    m_calling.setExpiryTimeout(0);
    m_answering.setExpiryTimeout(0);
}

Talks::~Talks()
{
    stop();
}

Result<> Talks::prepare()
{
    m_stop = false;
    if (m_certificate.key.isEmpty()) {
        TAMBO_ASSIGN(m_certificate, sync::Certificate::make());
    }
    return {};
}

void Talks::stop()
{
    m_stop = true;
    m_calling.waitForDone();
    m_answering.waitForDone();
}

void Talks::hold(QThreadPool &pool, std::function<Met()> talk, const Done &done)
{
    auto *watcher = new QFutureWatcher<Met>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(talk)));
}

void Talks::callFor(const QString &host, quint16 port, Talk talk, const Done &done)
{
    const auto able = prepare();
    if (!able.ok())
        return done(notMet(able.error()));
    const auto calling = [this, host, port, talk = std::move(talk)] {
        Channel channel(m_stop);
        const auto called = channel.call(host, port, m_certificate);
        return called.ok() ? talk(channel) : notMet(called.error());
    };
    hold(m_calling, calling, done);
}

void Talks::call(const QString &host, quint16 port, const Done &done)
{
    const Talk talk = [this](Channel &channel) {
        const auto other = greet(m_store, channel, Hello::Errand::Meeting);
        return other.ok() ? meet(channel, *other) : notMet(other.error());
    };
    callFor(host, port, talk, done);
}

void Talks::pair(const QString &host, quint16 port, const Done &done)
{
    const Talk talk = [this](Channel &channel) {
        const auto other = greet(m_store, channel, Hello::Errand::Pairing);
        return other.ok() ? compare(channel, *other) : notMet(other.error());
    };
    ++m_pairCalls;
    callFor(host, port, talk, [this, done](const Met &met) {
        --m_pairCalls;
        done(met);
    });
}

void Talks::answer(qintptr descriptor, const Done &done)
{
    if (m_answered >= answersAtOnce || !prepare().ok()) {
        QTcpSocket socket;
        socket.setSocketDescriptor(descriptor);
        return socket.abort();
    }
    ++m_answered;
    const auto answering = [this, descriptor] {
        Channel channel(m_stop);
        const auto answered = channel.answer(descriptor, m_certificate);
        if (!answered.ok())
            return notMet(answered.error());
        const auto other = greet(m_store, channel, Hello::Errand::Meeting);
        if (!other.ok())
            return notMet(other.error());
        return other->errand == Hello::Errand::Pairing ? compare(channel, *other)
                                                       : meet(channel, *other);
    };
    hold(m_answering, answering, [this, done](const Met &met) {
        --m_answered;
        done(met);
    });
}

/// Who answers holds the key of this PC. Either it is this PC, through a detour, or there are two
/// of it; of those the one whose certificate has the smaller hash keeps the name. Both see that
/// alike.
Met Talks::partFrom(Channel &channel, const Hello &other) const
{
    channel.leave(Farewell::Stopped);
    const QByteArray both = channel.binding();
    const QByteArray callers = both.first(both.size() / 2);
    const QByteArray listeners = both.sliced(both.size() / 2);
    if (callers == listeners)
        return notMet(thisPc());
    Met met = notMet(twin());
    met.device = other.device();
    met.centre = other.centre;
    met.givesWay = (channel.role() == Channel::Role::Caller) == (callers > listeners);
    return met;
}

/// One meeting, held once with everybody.
Met Talks::meet(Channel &channel, const Hello &other)
{
    if (other.device() == m_store.device())
        return partFrom(channel, other);
    const Beacon::Mark mark = Beacon::markOf(other.device());
    const Channel::Role role = channel.role();
    if (!m_ongoing.enter(Beacon::markOf(m_store.device()), mark, role)) {
        channel.leave(Farewell::Busy);
        return notMet(busyThere());
    }
    const Met met = Meeting(m_store, channel, other).run();
    m_ongoing.leave(mark, role);
    return met;
}

Met Talks::compare(Channel &channel, const Hello &other)
{
    if (!m_desk.claim()) {
        channel.leave(Farewell::Busy);
        return notMet(busyThere());
    }
    const auto paired = Pairing(m_store, channel, [this](const QString &digits) {
        return m_desk.compare(digits, m_stop);
    }).run(other);
    channel.leave(paired.ok() ? Farewell::Done : Farewell::Stopped);
    m_desk.end(paired);
    return paired.ok() ? Met() : notMet(paired.error());
}

} // namespace tambo::lan
