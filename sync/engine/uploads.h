// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hubblobs.h"
#include "app/store/store.h"
#include "sync/engine/http.h"

#include <QFile>

namespace tambo::sync {

/// How one file's moving stands after a piece of it.
enum class Piece { More, Whole };
using PieceDone = std::function<void(Result<Piece>)>;

/// Sends one file by tus 1.0.0 (core, creation, creation-with-upload), a piece of about two seconds
/// at a time. What the hub kept of an earlier try is not sent again. Errors of kind NotFound,
/// Corrupt and BadInput concern this file only.
class Upload : public QObject
{
    Q_OBJECT
public:
    Upload(store::Store &store, Http &http, Pace &pace, StatusBoard &board, const HubId &hub,
        store::BlobTask task);

    /// Sends the next piece, or first asks how far the hub is.
    /// `most`: bytes that it may have.
    void proceed(qint64 most, PieceDone done);
    /// Notes how far it came; for the end of a session in the middle of a file.
    void remember();

private:
    void create();
    void askOffset();
    void sendPiece();
    void sent(const HttpAnswer &answer);
    void advance(const HttpAnswer &answer);
    void finish();
    void report(Result<Piece> result);
    [[nodiscard]] Result<QByteArray> nextPiece();
    [[nodiscard]] QList<HttpRequest::Header> pieceHeaders() const;
    void request(HttpRequest request, std::function<void(const HttpAnswer &)> then);

    store::Store &m_store;
    Http &m_http;
    Pace &m_pace;
    StatusBoard &m_board;
    HubId m_hub;
    store::BlobTask m_task;
    QFile m_file;
    PieceDone m_done;
    qint64 m_most = 0;
    qint64 m_offset = -1; ///< that the hub has; -1: unknown
    int m_surprises = 0; ///< answers that did not fit what we knew
};

} // namespace tambo::sync
