// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/steward.h"
#include "app/store/verify.h"
#include "sync/lan/meeting.h"
#include "tests/usb/stick.h"

#include <QTcpServer>
#include <QTcpSocket>

// Two PCs of one network, joined by a real connection on this machine.
namespace tambo::lan::test {

using sync::test::noise;
using sync::test::Pc;
using usb::test::another;
using usb::test::list;
using usb::test::s;

/// Gives away the connections that come, as numbers.
class Door : public QTcpServer
{
public:
    Door() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] qintptr next()
    {
        if (m_waiting.isEmpty())
            waitForNewConnection(10'000);
        return m_waiting.isEmpty() ? -1 : m_waiting.takeFirst();
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_waiting.append(descriptor); }

private:
    QList<qintptr> m_waiting;
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

inline Met answer(Pc &pc, qintptr descriptor, const Channel::Stop &stop)
{
    Channel channel(stop);
    const auto answered = channel.answer(descriptor, certificate());
    if (!answered.ok()) {
        Met met;
        met.problem = answered.error();
        return met;
    }
    return Meeting(*pc.store, channel, [](const Hello &) { return true; }).run();
}

inline Met call(Pc &pc, quint16 port, const Channel::Stop &stop)
{
    Channel channel(stop);
    const auto called = channel.call(QStringLiteral("127.0.0.1"), port, certificate());
    if (!called.ok()) {
        Met met;
        met.problem = called.error();
        return met;
    }
    return Meeting(*pc.store, channel, [](const Hello &) { return true; }).run();
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
    const qintptr descriptor = door.next();
    auto answered
        = QtConcurrent::run(&threads(), [&] { return answer(listener, descriptor, never); });
    return {arrived(called), arrived(answered)};
}

inline QString said(const Met &met)
{
    return met.problem ? met.problem->message + QStringLiteral(" / ") + met.problem->detail
                       : QString();
}

} // namespace tambo::lan::test
