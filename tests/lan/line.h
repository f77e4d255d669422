// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/steward.h"
#include "app/store/verify.h"
#include "sync/lan/lanworker.h"
#include "sync/lan/meeting.h"
#include "tests/usb/stick.h"

#include <QTcpSocket>

// Two PCs of one network, joined by a real connection on this machine.
namespace tambo::lan::test {

using sync::test::noise;
using sync::test::Pc;
using usb::test::another;
using usb::test::list;
using usb::test::s;

/// Where the PC that is called listens. Events go on while it waits.
class Door
{
public:
    Door() { m_door.listen(QHostAddress::LocalHost); }
    [[nodiscard]] quint16 serverPort() const { return m_door.serverPort(); }
    [[nodiscard]] qintptr next()
    {
        while (m_knocks.isEmpty()) {
            if (!m_knocks.wait(30'000))
                qFatal("nobody came");
        }
        return m_knocks.takeFirst().first().value<qintptr>();
    }

private:
    lan::Door m_door;
    QSignalSpy m_knocks{&m_door, &lan::Door::knocked};
};

inline const sync::Certificate &certificate()
{
    static const sync::Certificate made = *sync::Certificate::make();
    return made;
}

struct BothMet {
    Met caller;
    Met listener;
};

/// What stands between them; the caller speaks to it. Nothing: they are joined directly.
using Detour = std::function<quint16(quint16 port)>;

/// The thread's OpenSSL must be gone before the program ends.
inline QThreadPool &threads()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(4);
    pool.setExpiryTimeout(0);
    return pool;
}

inline Met met(Pc &pc, Channel &channel)
{
    const auto other = greet(*pc.store, channel, Hello::Errand::Meeting);
    if (other.ok())
        return Meeting(*pc.store, channel, *other).run();
    Met none;
    none.problem = other.error();
    return none;
}

inline Met answer(Pc &pc, qintptr descriptor, const Channel::Stop &stop)
{
    Channel channel(stop);
    const auto answered = channel.answer(descriptor, certificate());
    if (!answered.ok()) {
        Met none;
        none.problem = answered.error();
        return none;
    }
    return met(pc, channel);
}

inline Met call(Pc &pc, quint16 port, const Channel::Stop &stop)
{
    Channel channel(stop);
    const auto called = channel.call(QStringLiteral("127.0.0.1"), port, certificate());
    if (!called.ok()) {
        Met none;
        none.problem = called.error();
        return none;
    }
    return met(pc, channel);
}

/// Events go on meanwhile, for what stands between.
inline Met arrived(const QFuture<Met> &future)
{
    QFutureWatcher<Met> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(60'000))
        qFatal("a meeting did not end");
    return future.result();
}

inline BothMet meet(Pc &caller, Pc &listener, const Detour &detour = {})
{
    static const Channel::Stop never = false;
    Door door;
    const quint16 port = detour ? detour(door.serverPort()) : door.serverPort();
    auto called = QtConcurrent::run(&threads(), [&] { return call(caller, port, never); });
    auto answered = QtConcurrent::run(
        &threads(), [&, descriptor = door.next()] { return answer(listener, descriptor, never); });
    return {arrived(called), arrived(answered)};
}

inline QString said(const Met &met)
{
    return met.problem ? met.problem->message + QStringLiteral(" / ") + met.problem->detail
                       : QString();
}

} // namespace tambo::lan::test
