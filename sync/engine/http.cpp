// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/http.h"

#include "sync/engine/problems.h"
#include "sync/protocol/invite.h"

#include <QCryptographicHash>
#include <QSslConfiguration>
#include <QSslKey>

namespace tambo::sync {

namespace {

constexpr int unauthorized = 401;

qint64 bytesOf(const QList<QNetworkReply::RawHeaderPair> &headers)
{
    qint64 bytes = 17 + 2; // status line and the empty one
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size() + 4;
    return bytes;
}

/// Qt's error numbers 201 to 499 say what an answer said; others that none came whole.
bool isAnswer(const QNetworkReply &reply)
{
    const auto error = int(reply.error());
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()
        && (error == 0 || (error > 200 && error < 500));
}

QByteArray pinOf(const QSslCertificate &certificate)
{
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
}

/// Cannot go back, so Qt cannot repeat it. No QBuffer: Qt would look behind its back.
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 to) override { return to >= pos() && QIODevice::seek(to); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), size, data);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Http::Http(Peer &peer, Pace &pace, StatusBoard &board, const store::SigningKey &device)
    : m_peer(peer)
    , m_pace(pace)
    , m_board(board)
    , m_device(device)
{
    m_network.setParent(this);
    m_network.setAutoDeleteReplies(false);
    m_silence.setParent(this);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_failure = silentServer();
        m_reply->abort();
    });
}

Http::~Http()
{
    abort();
}

void Http::send(HttpRequest request, Done done)
{
    Q_ASSERT(!isBusy());
    m_request = std::move(request);
    m_done = std::move(done);
    m_repeated = false;
    start();
}

void Http::abort()
{
    m_silence.stop();
    m_done = {};
    if (QNetworkReply *reply = m_reply) {
        m_reply = nullptr;
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

QNetworkRequest Http::dressed(qint64 *headBytes) const
{
    QUrl url = m_peer.url;
    url.setFragment({});
    url.setPath(url.path() + QString::fromLatin1(m_request.path));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // What Qt would say at length, said shortly.
    QList<HttpRequest::Header> headers{
        {"User-Agent", "Tambo"}, {"Accept-Language", "es"}, {"Accept-Encoding", "identity"}};
    headers += m_request.headers;
    if (m_request.sign != HttpRequest::Sign::Nothing) {
        const SignedRequest text{m_peer.hub, m_request.method, m_request.path,
            m_request.sign == HttpRequest::Sign::Whole ? m_request.body : QByteArray()};
        const QByteArray challenge = m_peer.challenge.size() == challengeSize
            ? m_peer.challenge
            : QByteArray(challengeSize, '\0');
        headers.emplaceBack(
            authorizationHeader.toByteArray(), authorize(text, challenge, m_device));
    }
    *headBytes = m_request.method.size() + url.path().size() + 12 + url.authority().size() + 8 + 24
        + (m_request.body.isEmpty() ? 0 : 20) + 2;
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
        *headBytes += name.size() + value.size() + 4;
    }
    return request;
}

void Http::protect(QNetworkRequest &request)
{
    const QByteArray wanted = sync::pinOf(m_peer.url);
    if (wanted != std::exchange(m_pin, wanted))
        m_network.clearConnectionCache(); // what is open has shown another key, or none
    if (m_peer.url.scheme() != QLatin1String("https"))
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!wanted.isEmpty()) {
        // Without any authority every certificate is an error, so each handshake is stopped until
        // its key was compared, also where one of the system's authorities signs for somebody in
        // between.
        tls.setCaCertificates({});
    } else {
        // A reconnect then costs some hundred bytes instead of some thousand.
        tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
        tls.setSessionTicket(m_peer.ticket);
    }
    request.setSslConfiguration(tls);
}

/// Whether the server at the other end has shown that it holds the named key. The handshake proves
/// that of the first certificate only; whoever answers may add any others, also the hub's.
bool Http::showsPin() const
{
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    return !leaf.isNull() && pinOf(leaf) == m_pin;
}

/// Called while the handshake waits. Qt keeps what it is told to ignore for later handshakes of the
/// same connection, so it hears of nothing but complaints about that very certificate.
void Http::meetErrors(const QList<QSslError> &errors)
{
    if (m_pin.isEmpty())
        return;
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    const bool known = showsPin()
        && std::all_of(errors.cbegin(), errors.cend(),
            [&](const QSslError &error) { return error.certificate() == leaf; });
    if (known)
        m_reply->ignoreSslErrors(errors);
    else
        m_failure = foreignCertificate();
}

/// Also a handshake that nobody complains about must be with the named key.
void Http::meetKey()
{
    if (m_pin.isEmpty() || showsPin())
        return;
    m_failure = foreignCertificate();
    m_reply->abort();
}

void Http::sendOnce(const QNetworkRequest &request)
{
    auto *body = new OnceBody(m_request.body);
    m_reply = m_network.sendCustomRequest(request, m_request.method, body);
    body->setParent(m_reply);
}

void Http::start()
{
    m_body.clear();
    m_failure.reset();
    m_countedUp = 0;
    m_clock.start();
    qint64 head = 0;
    QNetworkRequest request = dressed(&head);
    protect(request);
    if (m_request.method == "GET")
        m_reply = m_network.get(request);
    else if (m_request.method == "HEAD")
        m_reply = m_network.head(request);
    else if (m_request.onlyOnce)
        sendOnce(request);
    else
        m_reply = m_network.sendCustomRequest(request, m_request.method, m_request.body);
    m_moved = head;
    m_board.change([&](Status &status) {
        ++status.totals.requests;
        status.totals.bytesUp += head;
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, &Http::meetErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &Http::meetKey);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        countUp(sent);
        m_silence.start(m_pace.patience(m_request.body.size()));
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
        [this] { m_silence.start(m_pace.patience(Pace::minChunk)); });
    connect(m_reply, &QIODevice::readyRead, this, &Http::read);
    connect(m_reply, &QNetworkReply::finished, this, &Http::finish);
    m_silence.start(m_pace.patience(m_request.body.size()));
}

void Http::countUp(qint64 bodyBytes)
{
    const qint64 more = bodyBytes - m_countedUp;
    if (more <= 0)
        return;
    m_countedUp = bodyBytes;
    m_moved += more;
    m_board.change([&](Status &status) { status.totals.bytesUp += more; });
    if (m_request.progress)
        m_request.progress(bodyBytes);
}

void Http::read()
{
    m_silence.start(m_pace.patience(Pace::minChunk));
    const QByteArray bytes = m_reply->readAll();
    m_moved += bytes.size();
    m_board.change([&](Status &status) { status.totals.bytesDown += bytes.size(); });
    if (m_failure)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_request.sink && status >= 200 && status < 300) {
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        const qint64 announced = length.isValid() ? length.toLongLong() : -1;
        if (const auto taken = m_request.sink(status, announced, bytes); !taken.ok())
            m_failure = taken.error();
    } else {
        m_body += bytes;
        if (m_body.size() > maxResponseBytes)
            m_failure = senselessAnswer(QStringLiteral("answer too long"));
    }
    if (m_failure)
        m_reply->abort();
}

void Http::finish()
{
    m_silence.stop();
    QNetworkReply *reply = m_reply;
    if (!m_failure && reply->bytesAvailable() > 0)
        read();
    // `read` may have ended the reply, and so come back here.
    if (m_reply != reply)
        return;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->deleteLater();
    if (m_failure)
        return give(*m_failure);
    if (const QByteArray ticket = reply->sslConfiguration().sessionTicket(); !ticket.isEmpty())
        m_peer.ticket = ticket;
    if (!isAnswer(*reply))
        return give(networkProblem(reply->error(), reply->errorString()));
    countUp(m_request.body.size());
    HttpAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        std::move(m_body), reply->rawHeaderPairs()};
    const qint64 head = bytesOf(answer.headers);
    m_moved += head;
    m_board.change([&](Status &status) { status.totals.bytesDown += head; });
    m_pace.measured(m_moved, std::chrono::milliseconds(m_clock.elapsed()));
    const QByteArray challenge = fromHeader(answer.header(challengeHeader));
    if (challenge.size() == challengeSize)
        m_peer.challenge = challenge;
    const bool again = answer.status == unauthorized && challenge.size() == challengeSize
        && m_request.sign != HttpRequest::Sign::Nothing && !std::exchange(m_repeated, true);
    if (again)
        return start();
    give(std::move(answer));
}

void Http::give(Result<HttpAnswer> answer)
{
    // `done` may send the next request.
    const Done done = std::exchange(m_done, {});
    if (done)
        done(std::move(answer));
}

} // namespace tambo::sync
