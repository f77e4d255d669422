// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/downloads.h"
#include "sync/engine/meter.h"
#include "sync/engine/queue.h"

namespace tambo::sync {

/// The files of one session, both ways, by priority; one at a time, a piece at a time.
class Transfers : public QObject
{
    Q_OBJECT
public:
    Transfers(store::Store &store, Http &bulk, Pace &pace, StatusBoard &board, Meter &meter);

    void add(
        const HubId &hub, const QList<store::BlobTask> &send, const QList<store::BlobTask> &fetch);
    /// Nothing is left, nothing is under way.
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && !m_upload && !m_download; }
    [[nodiscard]] bool isMoving() const { return m_moving; }
    /// Moves the next piece, or lets everything wait that the budget holds back; `done` with an
    /// error that ends the session.
    void proceed(std::function<void(Result<>)> done);
    /// Notes how far the file under way came.
    void stop();
    /// The budget let something wait: there is no use in asking for more files now.
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Of a file that could not be moved while others could.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    struct Transfer {
        bool sending = false;
        store::BlobTask task;
        HubId hub;
        int tries = 0;

        [[nodiscard]] Priority priority() const;
    };

    bool begin();
    [[nodiscard]] Allowance allowance(Priority priority);
    void hold(const Allowance &closed);
    void moved(const Result<Piece> &piece);
    void finished();

    store::Store &m_store;
    Http &m_bulk;
    Pace &m_pace;
    StatusBoard &m_board;
    QList<Transfer> m_waiting;
    Transfer m_current;
    std::unique_ptr<Upload> m_upload;
    std::unique_ptr<Download> m_download;
    std::function<void(Result<>)> m_done;
    std::optional<Error> m_problem;
    Meter &m_meter;
    bool m_moving = false;
    bool m_held = false;
};

} // namespace tambo::sync
