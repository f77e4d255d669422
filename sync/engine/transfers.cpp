// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/transfers.h"

namespace tambo::sync {

namespace {

/// Errors of one file; others concern the link, the hub or this PC's disk.
bool concernsFileOnly(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Corrupt
        || error.kind == Error::Kind::BadInput;
}

} // namespace

Transfers::Transfers(store::Store &store, Http &bulk, Pace &pace, StatusBoard &board, Meter &meter)
    : m_store(store)
    , m_bulk(bulk)
    , m_pace(pace)
    , m_board(board)
    , m_meter(meter)
{}

Priority Transfers::Transfer::priority() const
{
    if (task.preview)
        return Priority::Previews;
    return sending && task.onlyHere ? Priority::Unique : Priority::Originals;
}

void Transfers::add(
    const HubId &hub, const QList<store::BlobTask> &send, const QList<store::BlobTask> &fetch)
{
    for (const store::BlobTask &task : send)
        m_waiting.append(Transfer{true, task, hub, 0});
    for (const store::BlobTask &task : fetch)
        m_waiting.append(Transfer{false, task, hub, 0});
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
        [](const Transfer &a, const Transfer &b) { return a.priority() < b.priority(); });
}

void Transfers::proceed(std::function<void(Result<>)> done)
{
    if (m_upload) {
        const Allowance open = allowance(m_current.priority());
        if (!open.isOpen()) {
            // Between two pieces: it goes on from there another time.
            m_upload->remember();
            finished();
            hold(open);
        }
    }
    if (!m_upload && !m_download && !begin())
        return done({});
    m_done = std::move(done);
    m_moving = true;
    const auto piece = [this](const Result<Piece> &result) { moved(result); };
    if (m_upload)
        m_upload->proceed(allowance(m_current.priority()).bytes, piece);
    else
        m_download->start(piece);
}

Allowance Transfers::allowance(Priority priority)
{
    QSet<Priority> waiting{priority};
    for (const Transfer &transfer : std::as_const(m_waiting))
        waiting.insert(transfer.priority());
    return m_meter.allowance(priority, waiting);
}

void Transfers::hold(const Allowance &closed)
{
    m_held = true;
    m_board.change([&](Status &status) { status.held = closed; });
}

/// Takes the first file that may move. False: none may, so all of them wait for another session.
bool Transfers::begin()
{
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Transfer &one) {
        const Allowance open = allowance(one.priority());
        if (!open.isOpen())
            hold(open);
        return open.isOpen();
    });
    if (next == m_waiting.end()) {
        m_waiting.clear();
        return false;
    }
    m_current = *next;
    m_waiting.erase(next);
    if (m_current.sending)
        m_upload = std::make_unique<Upload>(
            m_store, m_bulk, m_pace, m_board, m_current.hub, m_current.task);
    else
        m_download
            = std::make_unique<Download>(m_store, m_bulk, m_board, m_current.hub, m_current.task);
    if (m_download)
        m_download->setMayGoOn([this] { return allowance(m_current.priority()).isOpen(); });
    return true;
}

void Transfers::moved(const Result<Piece> &piece)
{
    m_moving = false;
    const auto done = std::exchange(m_done, {});
    if (piece.ok()) {
        if (*piece == Piece::Whole)
            finished();
        return done(Result<>());
    }
    const Error error = piece.error();
    finished();
    // Cut by us: what came of it stays, and the rest waits.
    if (const Allowance open = allowance(m_current.priority());
        error.kind == Error::Kind::Cancelled && !open.isOpen()) {
        hold(open);
        return done(Result<>());
    }
    if (!concernsFileOnly(error))
        return done(error);
    const bool damaged = error.kind == Error::Kind::Corrupt && !m_current.sending;
    if (damaged && m_current.tries++ == 0)
        m_waiting.append(m_current); // once more, after all others
    else if (error.kind != Error::Kind::NotFound || m_current.sending)
        m_problem = error;
    done(Result<>());
}

void Transfers::finished()
{
    // They are still on the stack: this was called by them.
    if (m_upload)
        m_upload.release()->deleteLater();
    if (m_download)
        m_download.release()->deleteLater();
}

void Transfers::stop()
{
    m_bulk.abort();
    if (m_upload)
        m_upload->remember();
    m_moving = false;
    m_done = {};
}

} // namespace tambo::sync
