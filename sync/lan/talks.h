// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lan/meeting.h"
#include "sync/lan/ongoing.h"
#include "sync/lan/pairingdesk.h"

#include <QThreadPool>

namespace tambo::lan {

/// Has meetings and pairings held, each on a thread of its own, and brings what they did home to
/// the thread that asked. Calls and answers have threads apart: who fills the one cannot keep this
/// PC from the other.
class Talks : public QObject
{
public:
    using Done = std::function<void(const Met &)>;

    /// `desk`: where the person of a pairing is asked; outlives this.
    Talks(store::Store &store, PairingDesk &desk);
    ~Talks() override;

    /// Makes the certificate, anew in each program; otherwise done by the first call.
    [[nodiscard]] Result<> prepare();
    void call(const QString &host, quint16 port, const Done &done);
    void pair(const QString &host, quint16 port, const Done &done);
    /// A connection that came; where all threads are busy it is cut at once, and `done` not called.
    void answer(qintptr descriptor, const Done &done);
    [[nodiscard]] bool isPairing() const { return m_pairCalls > 0; }
    /// Ends all that is under way, and waits for it; each `done` is called afterwards.
    void stop();

private:
    using Talk = std::function<Met(Channel &channel)>;

    void hold(QThreadPool &pool, std::function<Met()> talk, const Done &done);
    void callFor(const QString &host, quint16 port, Talk talk, const Done &done);
    [[nodiscard]] Met partFrom(Channel &channel, const Hello &other) const;
    [[nodiscard]] Met meet(Channel &channel, const Hello &other);
    [[nodiscard]] Met compare(Channel &channel, const Hello &other);

    store::Store &m_store;
    PairingDesk &m_desk;
    Channel::Stop m_stop = false;
    sync::Certificate m_certificate;
    Ongoing m_ongoing;
    QThreadPool m_calling;
    QThreadPool m_answering;
    int m_answered = 0; ///< connections that are being answered
    int m_pairCalls = 0; ///< that are under way
};

} // namespace tambo::lan
