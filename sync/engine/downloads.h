// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/uploads.h"

namespace tambo::sync {

/// Fetches one file: what an earlier try left is kept and the rest asked for, then the whole is
/// verified and gets its place. NotFound: the hub does not have it (any more); Corrupt: it did not
/// match and was deleted. Other errors end the session.
class Download : public QObject
{
    Q_OBJECT
public:
    Download(store::Store &store, Http &http, StatusBoard &board, const HubId &hub,
        store::BlobTask task);

    void start(PieceDone done);
    /// Asked while it comes; false cuts it, with an error of kind Cancelled.
    void setMayGoOn(std::function<bool()> mayGoOn) { m_mayGoOn = std::move(mayGoOn); }

private:
    [[nodiscard]] Result<> take(int status, qint64 length, QByteArrayView bytes);
    void arrived(const HttpAnswer &answer);
    void adopt();
    void note();

    store::Store &m_store;
    Http &m_http;
    StatusBoard &m_board;
    HubId m_hub;
    store::BlobTask m_task;
    QFile m_file;
    PieceDone m_done;
    std::function<bool()> m_mayGoOn;
    bool m_begun = false; ///< the first piece of the answer has come
};

} // namespace tambo::sync
