// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/connections.h"
#include "sync/server/request.h"

namespace tambo::hub {

/// A request that is over.
struct Served {
    const Request &request;
    int status = 0; ///< 0: cut before its answer
    qint64 bytesIn = 0; ///< of the body
    qint64 bytesOut = 0; ///< of the answer's body
    qint64 microseconds = 0; ///< from its head to the end of its answer
};

/// HTTP/1.1 over libmicrohttpd, which only this file pair knows. Keeps no global state.
class HttpServer
{
public:
    struct Options {
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 0; ///< 0: any free one
        int threads = 2;
        int maxConnections = 1000; ///< beyond, the oldest that has not yet asked anything makes way
        int maxPerAddress = 64; ///< 0: no limit (behind a proxy all come from one address)
        int idleSeconds = 30; ///< without a single byte either way
        Patience patience{};
        /// A proxy on this machine says in X-Real-IP who asks; from others that header counts for
        /// nothing.
        bool behindProxy = false;
        QByteArray certificate{}; ///< PEM; with `key`, HTTPS instead of HTTP
        QByteArray key{}; ///< PEM
        std::function<void(const Served &)> served{}; ///< on the server's threads; may be empty
    };

    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(
        const Options &options, Route route);
    ~HttpServer(); ///< stops
    Q_DISABLE_COPY_MOVE(HttpServer)

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] qint64 connections() const; ///< open now
    /// Accepts nothing new, lets running requests finish for `grace`, then cuts what is left.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(10));

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tambo::hub
