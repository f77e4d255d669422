// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/pace.h"
#include "sync/engine/statusboard.h"
#include "sync/protocol/auth.h"
#include "sync/protocol/limits.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace tambo::sync {

/// The hub as requests need it: both connections share one.
struct Peer {
    HubId hub;
    QUrl url;
    QByteArray challenge; ///< of its last answer; empty before first contact
    QByteArray ticket{}; ///< by which the last TLS session goes on; empty: none
};

struct HttpRequest {
    enum class Sign { Nothing, Head, Whole }; ///< Whole: the body's hash too
    using Header = std::pair<QByteArray, QByteArray>;

    QByteArray method;
    QByteArray path; ///< from "/v1" on
    QByteArray body{};
    Sign sign = Sign::Whole;
    /// A body that must not leave twice: on a cut Qt would otherwise send it all again by itself.
    bool onlyOnce = false;
    QList<Header> headers{};
    /// Takes the body of a 2xx answer piece by piece instead of HttpAnswer::body; an error ends it.
    /// `length`: of the whole body, as announced; -1 when it was not.
    std::function<Result<>(int status, qint64 length, QByteArrayView bytes)> sink{};
    std::function<void(qint64 sent)> progress{}; ///< bytes of the body that left so far
};

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// One connection to the hub, one request at a time: signs, meets challenges, counts bytes, and
/// gives up only on a link that has been silent for longer than its pace explains.
class Http : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<HttpAnswer>)>;

    Http(Peer &peer, Pace &pace, StatusBoard &board, const store::SigningKey &device);
    ~Http() override;

    /// Requests are signed by this one from now on.
    void setDevice(const store::SigningKey &device) { m_device = device; }
    /// A status that is no success is an answer, not an error. Error: no whole answer came.
    void send(HttpRequest request, Done done);
    [[nodiscard]] bool isBusy() const { return m_reply; }
    /// Ends what is under way; `done` is not called.
    void abort();
    /// What the last requests took, to tell a session's share.
    [[nodiscard]] const QByteArray &challenge() const { return m_peer.challenge; }

private:
    void start();
    void sendOnce(const QNetworkRequest &request);
    void read();
    void finish();
    void give(Result<HttpAnswer> answer);
    void countUp(qint64 bodyBytes);
    [[nodiscard]] QNetworkRequest dressed(qint64 *headBytes) const;
    void protect(QNetworkRequest &request);
    [[nodiscard]] bool showsPin() const;
    void meetErrors(const QList<QSslError> &errors);
    void meetKey();

    Peer &m_peer;
    Pace &m_pace;
    StatusBoard &m_board;
    store::SigningKey m_device;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_pin; ///< that the kept connection has shown
    QTimer m_silence;
    QElapsedTimer m_clock;
    HttpRequest m_request;
    Done m_done;
    QByteArray m_body;
    std::optional<Error> m_failure; ///< ours: a sink's, too long, too silent
    qint64 m_countedUp = 0;
    qint64 m_moved = 0;
    bool m_repeated = false;
};

} // namespace tambo::sync
