// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/circles.h"
#include "sync/lan/lan.h"
#include "sync/lan/neighbours.h"
#include "sync/lan/ownvoice.h"
#include "sync/lan/talks.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QTcpServer>
#include <QTimer>

namespace tambo::lan {

/// Gives away the connections that come, as numbers: each is answered on a thread of its own.
class Door : public QTcpServer
{
    Q_OBJECT
Q_SIGNALS:
    void knocked(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT knocked(descriptor); }
};

/// What the local network does, on its thread: listens, says who is here, and decides
/// who is met when.
class Lan::Worker : public QObject
{
public:
    Worker(store::Store &store, Options options);
    ~Worker() override;

    void start();
    void stop();
    using Asked = std::shared_ptr<QPromise<Result<Met>>>;
    void meet(const QString &host, quint16 port, const Asked &asked);
    void setUplink(bool reached);
    void openPairing();
    void pairWith(const QString &host, quint16 port);
    [[nodiscard]] PairingDesk &desk() { return m_desk; }

    [[nodiscard]] LanStatus status() const; ///< any thread
    std::function<void(const LanStatus &)> announce; ///< set before the thread starts

private:
    struct Here {
        Beacon::Digest digest;
        QList<Circle> circles;
        std::set<Beacon::Mark> covering; ///< PCs that follow all that this one follows
    };
    [[nodiscard]] static Result<Here> look(store::Writer &writer);

    [[nodiscard]] Neighbours::Time now() const { return Neighbours::Time(m_steady.elapsed()); }
    void storeChanged(const store::ChangeSet &changes);
    void refresh();
    void say();
    void heard(const QByteArray &datagram, const QHostAddress &from);
    void heardOwnName(const QByteArray &datagram, const Beacon &beacon, const QString &address);
    void giveWay(const DeviceId &identity);
    void tick();
    void meetThoseDue();
    void call(const Beacon::Mark &mark);
    void sayPairing();
    void heardPairing(const Beacon &beacon, const QHostAddress &from);
    void answer(qintptr descriptor);
    void ended(const Met &met, const std::optional<Beacon::Mark> &called);
    void note(const Met &met);
    void lookForAddresses();
    void tell();

    store::Store &m_store;
    Options m_options;
    std::unique_ptr<Air> m_air;
    std::unique_ptr<Door> m_door;
    PairingDesk m_desk;
    Talks m_talks;
    QTimer m_pairing; ///< while a person is looking for another centre
    QElapsedTimer m_pairingSince;
    Neighbours m_neighbours;
    OwnVoice m_ownVoice;
    QHash<Beacon::Mark, Nearby> m_met; ///< of those that were met: who they are
    Here m_here;
    Neighbours::Time m_hereSince{}; ///< its digest
    QTimer m_beacon;
    QTimer m_settle;
    QTimer m_tick;
    QElapsedTimer m_steady;
    bool m_uplink = false;
    bool m_looking = false; ///< what is here is being read
    bool m_lookAgain = false;
    mutable QMutex m_mutex;
    LanStatus m_status;
};

} // namespace tambo::lan
