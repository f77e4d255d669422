// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/enrol.h"
#include "sync/engine/session.h"

#include <QPromise>
#include <QQueue>

namespace tambo::sync {

/// A question that is always answered, if only with "stopped".
template<typename T> class Question
{
public:
    Question() { m_promise.start(); }
    ~Question() { answer(fail(Error::Kind::Cancelled, {}, QStringLiteral("engine stopped"))); }
    Q_DISABLE_COPY_MOVE(Question)

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void answer(Result<T> result)
    {
        if (std::exchange(m_answered, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_answered = false;
};
template<typename T> using Asked = std::shared_ptr<Question<T>>;

/// What the engine does, on its thread: one thing after the other, and in automatic mode sessions
/// whenever there is a reason.
class Engine::Worker : public QObject
{
public:
    Worker(store::Store &store, LocalClock clock);
    ~Worker() override;

    [[nodiscard]] StatusBoard &board() { return m_board; }

    void begin(); ///< automatic from now on
    void tryNow();
    void networkIsBack();
    void leaveToOther(bool left);
    void setLink(store::LinkKind link);
    void allow(store::LinkKind link, const store::LinkRules &rules, const Asked<void> &asked);
    void once(const Asked<Totals> &asked);
    void join(const HubInvite &invite, const Asked<void> &asked);
    void invite(const Asked<DeviceInvite> &asked);
    /// Shows what is known of the hub before anything is tried.
    void lookAround();

private:
    using Job = std::function<void()>;

    void run(Job job);
    void idle();
    struct Start {
        QDateTime time;
        Totals totals;
    };

    void session(const Session::Options &wish, const std::function<void(Result<>)> &done);
    void start(Session::Options wish, const std::function<void(Result<>)> &done);
    void note(const Start &start, const Result<> &result);
    void automatic(bool onlyIfSomething);
    void ended(const Result<> &result);
    [[nodiscard]] std::chrono::milliseconds rest() const;
    void storeChanged(const store::ChangeSet &changes);
    void announceInvitation(const DeviceInvite &made, const Asked<DeviceInvite> &asked);

    store::Store &m_store;
    StatusBoard m_board;
    Meter m_meter;
    Pace m_pace;
    BackOff m_backOff;
    Peer m_peer;
    Http m_exchanges;
    Http m_bulk;
    QTimer m_changes; ///< after a change, until things have settled
    QTimer m_again; ///< after a failure, or after a long rest
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Enrol> m_enrol;
    QQueue<Job> m_waiting;
    bool m_busy = false;
    bool m_automatic = false;
    bool m_left = false; ///< another PC of the centre meets the hub for this one
    QDateTime m_failingSince; ///< UTC; invalid: the last try went well
};

} // namespace tambo::sync
