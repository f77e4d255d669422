// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/engine/budget.h"
#include "sync/protocol/invite.h"

#include <QObject>
#include <QThread>

namespace tambo::sync {

/// What went over the wire since the engine started, or in one session. Bytes are HTTP bodies and
/// an honest estimate of heads.
struct Totals {
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    qint64 requests = 0;
    qint64 recordsUp = 0; ///< segments and control entries accepted by the hub
    qint64 recordsDown = 0; ///< segments and control entries taken in
    qint64 blobsUp = 0;
    qint64 blobsDown = 0;

    /// What came to these after `before`.
    [[nodiscard]] Totals since(const Totals &before) const
    {
        return {bytesUp - before.bytesUp, bytesDown - before.bytesDown, requests - before.requests,
            recordsUp - before.recordsUp, recordsDown - before.recordsDown,
            blobsUp - before.blobsUp, blobsDown - before.blobsDown};
    }
};

/// How the sending goes, as the window shows it.
struct Status {
    enum class Phase {
        NoHub, ///< this centre has not joined one
        Resting, ///< everything is sent and fetched
        Waiting, ///< will try again at `nextTry`; `problem` says why it waits
        Connecting,
        Exchanging, ///< records
        Sending, ///< a file; `file`, `done` and `total` say which and how far
        Fetching, ///< likewise
    };

    Phase phase = Phase::NoHub;
    QString hub; ///< its address, for people: without a pin
    QDateTime lastContact; ///< UTC; invalid: never
    QDateTime nextTry; ///< UTC
    std::optional<Error> problem; ///< of the last try
    QDateTime failingSince; ///< UTC; the first of the tries that failed one after the other
    Budget budget; ///< of the connection in use
    int meetings = 0; ///< that were added to the history since the engine started
    bool leftToOther = false; ///< another PC of the centre meets the hub for this one
    std::optional<Allowance> held; ///< why files, or all, wait although the hub can be reached
    BlobId file;
    qint64 done = 0; ///< bytes
    qint64 total = 0;
    Totals totals;
    Totals before; ///< the meeting that is under way, or the last one

    /// What that meeting moved until now.
    [[nodiscard]] Totals inMeeting() const { return totals.since(before); }
    [[nodiscard]] bool isBusy() const { return phase >= Phase::Connecting; }
};

/// The client: meets the hub whenever it can be reached, by itself, on its own thread. Nothing it
/// does blocks a caller; a link that is cut costs what was in flight. All functions may be called
/// from any thread; the store must outlive it.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// `clock` tells the day and hour for what may be sent; the system's if empty.
    explicit Engine(store::Store &store, LocalClock clock = {});
    ~Engine() override; ///< stops what is under way; nothing is lost

    /// From now on by itself: at once, whenever something changed here, when the network comes
    /// back, and after a failure again with growing waits (15 s to 15 min, a little random).
    void start();
    /// "Probar conexión": tries now, whatever the waiting time.
    void tryNow();
    /// Another PC of this centre that is near brings the hub what is here, and what the hub has: by
    /// itself this one meets it no longer, so that a line is not paid for twice.
    void leaveToOther(bool left);
    /// One session, until nothing is left to send or fetch; or the error that ended it. What was
    /// done before the error stays done.
    [[nodiscard]] QFuture<Result<Totals>> once();

    /// What that kind of connection may cost from now on.
    [[nodiscard]] QFuture<Result<>> allow(store::LinkKind link, const store::LinkRules &rules);
    /// Enrols this centre at the hub of an invitation. `url` empty: the invitation names it.
    [[nodiscard]] QFuture<Result<>> joinHub(const HubInvite &invite, const QUrl &url);
    /// An invitation for one more PC of this centre, over the hub if there is one, and on the local
    /// network; Denied on a PC that cannot certify.
    [[nodiscard]] QFuture<Result<DeviceInvite>> inviteDevice();

    [[nodiscard]] Status status() const;

Q_SIGNALS:
    /// At most four times a second while bytes move. Emitted from the engine's thread.
    void statusChanged(const tambo::sync::Status &status);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread
};

/// Founds nothing: opens an empty folder as one more PC of the invitation's centre, or the folder
/// of a PC of that centre that counts there no more. It becomes a member once the PC that invited
/// it was met, on the local network or over the hub; sessions until then end with Denied and a
/// sentence that says so. An invitation of a centre without a hub names none, and `url` may be
/// empty then.
[[nodiscard]] Result<std::unique_ptr<store::Store>> joinAsDevice(
    store::Store::Options options, const DeviceInvite &invite, const QUrl &url);

/// Follow a centre's public space, or no longer. Its records come with the next session.
[[nodiscard]] Result<> subscribe(store::Writer &writer, const CentreId &centre);
[[nodiscard]] Result<> unsubscribe(store::Writer &writer, const CentreId &centre);
/// Ascending, without this centre itself.
[[nodiscard]] Result<QList<CentreId>> subscriptions(store::Reader &reader);

} // namespace tambo::sync

Q_DECLARE_METATYPE(tambo::sync::Status)
