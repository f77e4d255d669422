// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/lan/air.h"
#include "sync/lan/meeting.h"
#include "sync/lan/pairingdesk.h"

#include <QThread>
#include <memory>

namespace tambo::lan {

/// A PC that can be heard on the network, as the window shows it.
struct Nearby {
    DeviceId device; ///< null until it was met
    CentreId centre;
    QString address;
    bool meeting = false; ///< right now
    bool alike = false; ///< it has what this PC has
    QDateTime lastMet; ///< UTC, since this program started; invalid: not yet
    std::optional<Error> problem; ///< of the last try
};

struct LanStatus {
    bool on = false;
    std::optional<Error> problem; ///< why nobody can reach this PC
    quint16 port = 0; ///< TCP, where this PC can be met
    QStringList addresses; ///< where others reach it: "192.168.1.20:40123"
    QList<Nearby> nearby;
    int meetings = 0; ///< that were added to the history since the program started
    /// Another PC of this centre that is here meets the server for all.
    bool leftToOther = false;
    PairingStatus pairing;
};

/// The local network: PCs of one centre find each other and meet by themselves, without any server
/// (sync/DESIGN.md, "Local network"). A thread of its own; all functions may be called from any
/// thread; the store must outlive it.
class Lan : public QObject
{
    Q_OBJECT
public:
    struct Options {
        /// Called on the thread of the local network. Empty: UDP.
        std::function<std::unique_ptr<Air>()> air;
        QHostAddress listenOn = QHostAddress::Any;
        quint16 port = 0; ///< TCP; 0: any
        std::chrono::milliseconds beacon{30'000};
        std::chrono::milliseconds pairing{2'000}; ///< between two calls for another centre
        std::chrono::milliseconds quiet{60'000}; ///< see Neighbours
        std::chrono::milliseconds settle{2'000}; ///< after a change, until things have settled
    };

    explicit Lan(store::Store &store) : Lan(store, Options()) {}
    Lan(store::Store &store, Options options);
    ~Lan() override; ///< ends what is under way; nothing is lost

    void start();
    /// Neither heard nor reachable from then on; ends what is under way.
    void stop();
    /// A PC whose address a person has typed: for networks that keep their PCs apart.
    [[nodiscard]] QFuture<Result<Met>> meet(const QString &host, quint16 port);
    /// Looks for another PC of the network whose person does the same just now, so that two centres
    /// get to know each other; how it goes is in `LanStatus::pairing`. Needs `start`.
    void openPairing();
    void closePairing(); ///< or: the person has seen how it ended
    void answerPairing(Same same);
    /// That, with a PC whose address a person has typed; it must be looking too.
    void pairWith(const QString &host, quint16 port);
    /// This PC reached the server lately, or does no longer.
    void setUplink(bool reached);

    [[nodiscard]] LanStatus status() const;

Q_SIGNALS:
    /// Emitted from the local network's thread.
    void statusChanged(const tambo::lan::LanStatus &status);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread
};

} // namespace tambo::lan

Q_DECLARE_METATYPE(tambo::lan::LanStatus)
