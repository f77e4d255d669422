// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/enrolment.h"
#include "sync/server/http.h"
#include "sync/server/log.h"
#include "sync/server/ratelimits.h"

#include <QUrl>

namespace tambo::hub {

/// The central server: takes in, keeps and hands on what centres send, reads only what is public.
/// One folder holds all of it. Also runs inside tests and `tambo tour`.
class Hub
{
public:
    struct Options {
        QString folder;
        HttpServer::Options http;
        std::function<qint64()> clock; ///< ms since the epoch, UTC; the system's if empty
        LogSink log; ///< none if empty
        LogLine::Level logMost = LogLine::Level::Debug; ///< lines beyond are not made at all
        qint64 maxUploadBytes = 2LL * 1024 * 1024 * 1024; ///< of one file
        RateLimits::Options rates{};
        QByteArray accelPrefix{}; ///< see download.h
        bool tls = false; ///< HTTPS with a certificate of its own, which invitations name
        /// Where `GET /metrics` is answered, apart from what the world reaches; nowhere if null.
        QHostAddress metricsAddress{};
        quint16 metricsPort = 0;
    };

    /// Opens the folder, or makes a new hub in an empty one; starts serving.
    [[nodiscard]] static Result<std::unique_ptr<Hub>> start(Options options);
    ~Hub(); ///< stops
    Q_DISABLE_COPY_MOVE(Hub)

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 metricsPort() const; ///< 0: none
    [[nodiscard]] HubId id() const;
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(10));

    enum class Tls { OfOthers, Own };
    /// The code of a new invitation, without serving; `url` may be empty. Usable while another
    /// process serves the same folder. Own: the code names the hub's certificate beside `url`,
    /// which is https then.
    [[nodiscard]] static Result<QString> invite(
        const QString &folder, const QUrl &url, qint64 nowMs, Tls tls = Tls::OfOthers);

private:
    struct Private;
    explicit Hub(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tambo::hub
