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

Transfers::Transfers(store::Store &store, Http &bulk, Pace &pace, StatusBoard &board)
    : m_store(store)
    , m_bulk(bulk)
    , m_pace(pace)
    , m_board(board)
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
    m_done = std::move(done);
    m_moving = true;
    if (!m_upload && !m_download)
        begin();
    const auto piece = [this](const Result<Piece> &result) { moved(result); };
    if (m_upload)
        m_upload->proceed(piece);
    else
        m_download->start(piece);
}

void Transfers::begin()
{
    m_current = m_waiting.takeFirst();
    if (m_current.sending)
        m_upload = std::make_unique<Upload>(
            m_store, m_bulk, m_pace, m_board, m_current.hub, m_current.task);
    else
        m_download
            = std::make_unique<Download>(m_store, m_bulk, m_board, m_current.hub, m_current.task);
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
