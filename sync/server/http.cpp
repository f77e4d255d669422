// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/http.h"

#include "sync/server/listener.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <atomic>
#include <cstring>
#include <microhttpd.h>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tambo::hub {

namespace {

// A refused body up to this size is read to its end, so that the answer is not lost in a reset;
// a larger one is cut at once, because a thin link would pay for it.
constexpr qint64 drainLimit = 256 * 1024;
constexpr const char *tlsVersions = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
constexpr size_t connectionMemory = 32 * 1024; // bounds the head of a request too

MHD_Result keepHeader(void *headers, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<QList<Header> *>(headers)->append(Header{name, value});
    return MHD_YES;
}

MHD_Response *fromFile(const Response::File &part)
{
    QFile file(part.path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const int descriptor = ::dup(file.handle()); // the daemon closes this one
    MHD_Response *native = MHD_create_response_from_fd_at_offset64(
        quint64(part.length), descriptor, quint64(part.offset));
    if (!native)
        ::close(descriptor);
    return native;
}

MHD_Response *toNative(const Response &response)
{
    if (response.file && response.file->length > 0)
        return fromFile(*response.file);
    return MHD_create_response_from_buffer(size_t(response.body.size()),
        const_cast<char *>(response.body.constData()), MHD_RESPMEM_MUST_COPY);
}

/// One request on its way, from its head to the last byte of its answer.
struct Visit {
    Request request;
    Answer answer;
    QElapsedTimer clock;
    qint64 received = 0; ///< that counts against the limit
    qint64 total = 0;
    qint64 sent = 0;
    int status = 0; ///< of the answer that was queued
    bool ended = false; ///< the sink has had its finish or aborted

    [[nodiscard]] Body *body()
    {
        auto *body = std::get_if<Body>(&answer);
        return body && body->sink ? body : nullptr;
    }
    void refuse(Response response)
    {
        abort();
        answer = std::move(response);
    }
    void abort()
    {
        if (Body *open = body(); open && !ended) {
            ended = true;
            open->sink->aborted();
        }
    }
};

} // namespace

struct HttpServer::Private {
    explicit Private(const Options &options)
        : behindProxy(options.behindProxy)
        , served(options.served)
        , certificate(options.certificate)
        , key(options.key)
        , connections(options.maxConnections, options.patience)
    {}

    Route route;
    bool behindProxy;
    std::function<void(const Served &)> served;
    QByteArray certificate; ///< the daemon looks at these for as long as it runs
    QByteArray key;
    Connections connections;
    MHD_Daemon *daemon = nullptr;
    Listener listener;
    quint16 port = 0;
    std::atomic<bool> stopping = false;

    MHD_Result begin(MHD_Connection *connection, Visit &visit);
    MHD_Result receive(MHD_Connection *connection, Visit &visit, const char *data, size_t &size);
    MHD_Result end(MHD_Connection *connection, Visit &visit);
    MHD_Result queue(MHD_Connection *connection, Visit &visit, bool last);
    [[nodiscard]] QHostAddress peerOf(MHD_Connection *connection, const Request &request) const;
    [[nodiscard]] MHD_Daemon *launch(const Options &options);

    static MHD_Result onRequest(void *self, MHD_Connection *connection, const char *url,
        const char *method, const char *version, const char *data, size_t *size, void **visit);
    static void onCompleted(
        void *self, MHD_Connection *connection, void **visit, MHD_RequestTerminationCode);
    static void onConnection(
        void *self, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode what);
};

MHD_Result HttpServer::Private::onRequest(void *self, MHD_Connection *connection, const char *url,
    const char *method, const char *, const char *data, size_t *size, void **slot)
{
    auto &server = *static_cast<Private *>(self);
    auto *visit = static_cast<Visit *>(*slot);
    if (!visit) {
        visit = new Visit; // onCompleted deletes it
        *slot = visit;
        visit->request.method = method;
        visit->request.path = url;
        return server.begin(connection, *visit);
    }
    if (*size > 0)
        return server.receive(connection, *visit, data, *size);
    return server.end(connection, *visit);
}

QHostAddress HttpServer::Private::peerOf(MHD_Connection *connection, const Request &request) const
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const QHostAddress peer = info ? QHostAddress(info->client_addr) : QHostAddress();
    if (!behindProxy || !peer.isLoopback())
        return peer;
    const QHostAddress real(QString::fromLatin1(request.header("X-Real-IP")));
    return real.isNull() ? peer : real;
}

MHD_Result HttpServer::Private::begin(MHD_Connection *connection, Visit &visit)
{
    connections.requestStarted(connection);
    visit.clock.start();
    Request &request = visit.request;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, keepHeader, &request.headers);
    request.peer = peerOf(connection, request);
    visit.answer = route(request);
    if (const Body *body = visit.body(); body && request.announced().value_or(0) > body->limit)
        visit.refuse(Response::of(413));
    const bool tooMuchToDrain = request.announced().value_or(0) > drainLimit
        || (request.hasBody() && !request.header("Expect").isNull());
    if (!visit.body() && tooMuchToDrain)
        return queue(connection, visit, true);
    return MHD_YES;
}

MHD_Result HttpServer::Private::receive(
    MHD_Connection *connection, Visit &visit, const char *data, size_t &size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    size = 0; // all of it is dealt with
    visit.received += bytes.size();
    visit.total += bytes.size();
    connections.received(connection, bytes.size());
    Body *body = visit.body();
    if (!body) // already refused
        return visit.received <= drainLimit ? MHD_YES : MHD_NO;
    if (visit.received > body->limit) {
        visit.refuse(Response::of(413));
        return MHD_YES;
    }
    const auto written = body->sink->write(bytes);
    if (!written.ok()) {
        visit.refuse(Response::of(written.error()));
        if (written.error().kind == Error::Kind::Cancelled)
            return MHD_NO;
        const qint64 left = visit.request.announced().value_or(visit.received) - visit.received;
        visit.received = 0; // what still comes is drained, as far as that is worth it
        return left <= drainLimit ? MHD_YES : MHD_NO;
    }
    return MHD_YES;
}

MHD_Result HttpServer::Private::end(MHD_Connection *connection, Visit &visit)
{
    connections.bodyEnded(connection);
    if (Body *body = visit.body()) {
        visit.ended = true;
        Response response = body->sink->finish();
        visit.answer = std::move(response);
    }
    return queue(connection, visit, false);
}

MHD_Result HttpServer::Private::queue(MHD_Connection *connection, Visit &visit, bool last)
{
    const auto &response = std::get<Response>(visit.answer);
    MHD_Response *native = toNative(response);
    int status = response.status;
    if (visit.request.method != "HEAD")
        visit.sent = response.file ? response.file->length : response.body.size();
    if (!native) { // the file went away after the route had looked at it
        native = MHD_create_response_from_buffer(0, nullptr, MHD_RESPMEM_PERSISTENT);
        status = 404;
        visit.sent = 0;
        if (!native)
            return MHD_NO;
    } else {
        for (const Header &header : response.headers)
            MHD_add_response_header(native, header.name.constData(), header.value.constData());
    }
    // Unread bytes of a refused body must never be taken for the next request.
    if (last || stopping)
        MHD_add_response_header(native, MHD_HTTP_HEADER_CONNECTION, "close");
    connections.answering(connection);
    const MHD_Result queued = MHD_queue_response(connection, unsigned(status), native);
    visit.status = queued == MHD_YES ? status : 0;
    MHD_destroy_response(native);
    return queued;
}

void HttpServer::Private::onCompleted(
    void *self, MHD_Connection *connection, void **slot, MHD_RequestTerminationCode)
{
    auto *visit = static_cast<Visit *>(*slot);
    if (!visit)
        return;
    visit->abort();
    auto &server = *static_cast<Private *>(self);
    if (server.served)
        server.served({visit->request, visit->status, visit->total, visit->sent,
            visit->clock.nsecsElapsed() / 1000});
    delete visit;
    *slot = nullptr;
    server.connections.requestEnded(connection);
}

void HttpServer::Private::onConnection(
    void *self, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode what)
{
    Connections &connections = static_cast<Private *>(self)->connections;
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
        connections.closed(connection);
        return;
    }
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    connections.opened(connection, int(info->connect_fd));
}

MHD_Daemon *HttpServer::Private::launch(const Options &options)
{
    // Not epoll: 0.9.75 waits for edges, and a hang-up that comes together with the last bytes is
    // noticed only when the connection has idled out.
    const unsigned polling = MHD_is_feature_supported(MHD_FEATURE_POLL) == MHD_YES
        ? unsigned(MHD_USE_POLL)
        : unsigned(MHD_USE_AUTO);
    // No Date: clients take the time from the exchange, a proxy adds its own, and it is 37 bytes.
    const unsigned tls = key.isEmpty() ? 0U : unsigned(MHD_USE_TLS);
    const unsigned flags = tls | polling | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC
        | MHD_USE_SUPPRESS_DATE_NO_CLOCK;
#if MHD_VERSION >= 0x00097701
    constexpr auto strictness = MHD_OPTION_CLIENT_DISCIPLINE_LVL;
#else
    constexpr auto strictness = MHD_OPTION_STRICT_FOR_CLIENT;
#endif
    QList<MHD_OptionItem> items{
        {MHD_OPTION_LISTEN_SOCKET, intptr_t(listener.socket()), nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, options.idleSeconds, nullptr},
        // Above our own limit: a daemon that is full no longer accepts, so nobody would make way.
        {MHD_OPTION_CONNECTION_LIMIT, options.maxConnections * 2 + 16, nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, intptr_t(connectionMemory), nullptr},
        {MHD_OPTION_NOTIFY_COMPLETED, intptr_t(&Private::onCompleted), this},
        {MHD_OPTION_NOTIFY_CONNECTION, intptr_t(&Private::onConnection), this},
        {strictness, 1, nullptr},
    };
    if (tls)
        items.append({{MHD_OPTION_HTTPS_MEM_KEY, 0, key.data()},
            {MHD_OPTION_HTTPS_MEM_CERT, 0, certificate.data()},
            {MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char *>(tlsVersions)}});
    if (options.maxPerAddress > 0)
        items.append({MHD_OPTION_PER_IP_CONNECTION_LIMIT, options.maxPerAddress, nullptr});
    if (options.threads > 1)
        items.append({MHD_OPTION_THREAD_POOL_SIZE, options.threads, nullptr});
    items.append({MHD_OPTION_END, 0, nullptr});
    return MHD_start_daemon(flags, 0, nullptr, nullptr, &Private::onRequest, this, MHD_OPTION_ARRAY,
        items.data(), MHD_OPTION_END);
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const Options &options, Route route)
{
    auto d = std::make_unique<Private>(options);
    d->route = std::move(route);
    TAMBO_ASSIGN(d->listener, Listener::open(options.address, options.port));
    d->port = d->listener.port();
    d->daemon = d->launch(options);
    if (!d->daemon)
        return fail(Error::Kind::Internal,
            QCoreApplication::translate("Hub", "No se pudo iniciar el servidor. Pruebe otra vez."),
            QStringLiteral("MHD_start_daemon"));
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

HttpServer::HttpServer(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

HttpServer::~HttpServer()
{
    stop();
}

quint16 HttpServer::port() const
{
    return d->port;
}

qint64 HttpServer::connections() const
{
    return d->connections.count();
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    if (!d->daemon)
        return;
    d->stopping = true;
    // From here on the socket is ours to close, when this object goes.
    static_cast<void>(MHD_quiesce_daemon(d->daemon));
    // Else the kernel goes on taking connections that nobody will ever answer. Not closed yet: a
    // thread of the daemon may still look at that number.
    d->listener.refuse();
    d->connections.waitUntilQuiet(grace);
    MHD_stop_daemon(d->daemon);
    d->daemon = nullptr;
}

} // namespace tambo::hub
