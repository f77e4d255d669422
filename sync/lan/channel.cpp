// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/channel.h"

#include "sync/lan/problems.h"
#include "sync/usb/manifest.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QtEndian>

namespace tambo::lan {

namespace {

using namespace std::chrono_literals;

constexpr auto slice = 250ms; ///< between two looks at whether to stop
constexpr auto strangersPatience = 10s;
constexpr qint64 headBytes = 5;
constexpr qint64 unsentBytes = 512 * 1024; ///< that may wait here while more is made
constexpr qint64 unreadBytes = 4 * 1024 * 1024;

/// What a message of that type may hold, before anything is allocated for it.
qint64 mostBytesOf(Frame type)
{
    switch (type) {
    case Frame::Control:
    case Frame::Segments:
        return usb::maxPageBytes;
    case Frame::State:
        return usb::maxManifestBytes + 64;
    case Frame::Data:
        return usb::pieceBytes;
    case Frame::Hello:
        return 2048;
    case Frame::Verdict:
    case Frame::File:
    case Frame::Offset:
    case Frame::End:
    case Frame::Took:
    case Frame::Bye:
    case Frame::Code:
        return 64;
    }
    return -1;
}

Error farewell(const QByteArray &bytes)
{
    switch (Farewell(bytes.isEmpty() ? 0 : bytes[0])) {
    case Farewell::Busy:
        return busyThere();
    case Farewell::Stranger:
        return unwelcomeThere();
    case Farewell::Failed:
        return failedThere();
    case Farewell::Done:
    case Farewell::Stopped:
        break;
    }
    return lineCut(QStringLiteral("the other PC left"));
}

} // namespace

Channel::Channel(const Stop &stop) : m_stop(stop), m_patience(strangersPatience)
{
    m_socket.setReadBufferSize(unreadBytes);
}

Channel::~Channel()
{
    m_socket.abort();
}

void Channel::prepare(const sync::Certificate &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates({});
    tls.setLocalCertificate(QSslCertificate(certificate.certificate));
    tls.setPrivateKey(QSslKey(certificate.key, QSsl::Ec));
    // Asked for and shown, and judged by the greeting that is signed over it.
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_socket.setSslConfiguration(tls);
    m_socket.ignoreSslErrors();
}

Result<> Channel::greeted()
{
    QElapsedTimer waiting;
    waiting.start();
    while (!m_socket.waitForEncrypted(int(slice.count()))) {
        const bool timedOut = m_socket.error() == QAbstractSocket::SocketTimeoutError
            && m_socket.state() != QAbstractSocket::UnconnectedState;
        if (m_stop)
            return stopped();
        if (!timedOut || std::chrono::milliseconds(waiting.elapsed()) > m_patience)
            return notReachable(m_socket.errorString());
    }
    if (m_socket.peerCertificate().isNull())
        return senseless(QStringLiteral("no certificate"));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return {};
}

Result<> Channel::call(const QString &host, quint16 port, const sync::Certificate &certificate)
{
    m_role = Role::Caller;
    prepare(certificate);
    m_socket.connectToHostEncrypted(host, port);
    return greeted();
}

Result<> Channel::answer(qintptr descriptor, const sync::Certificate &certificate)
{
    m_role = Role::Listener;
    prepare(certificate);
    if (!m_socket.setSocketDescriptor(descriptor))
        return notReachable(m_socket.errorString());
    m_socket.startServerEncryption();
    return greeted();
}

QByteArray Channel::binding() const
{
    const QByteArray own = m_socket.localCertificate().digest(QCryptographicHash::Sha256);
    const QByteArray peer = m_socket.peerCertificate().digest(QCryptographicHash::Sha256);
    return m_role == Role::Caller ? own + peer : peer + own;
}

Result<> Channel::drain(qint64 most)
{
    QElapsedTimer waiting;
    waiting.start();
    const auto unsent
        = [this] { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); };
    for (qint64 before = unsent(); before > most; before = unsent()) {
        if (m_stop)
            return stopped();
        m_socket.waitForBytesWritten(int(slice.count()));
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            return lineCut(m_socket.errorString());
        if (unsent() < before)
            waiting.restart();
        else if (std::chrono::milliseconds(waiting.elapsed()) > m_patience)
            return silent();
    }
    return {};
}

Result<> Channel::send(Frame type, QByteArrayView bytes)
{
    char head[headBytes];
    head[0] = char(type);
    qToBigEndian(quint32(bytes.size()), head + 1);
    if (m_socket.write(head, headBytes) != headBytes
        || m_socket.write(bytes.data(), bytes.size()) != bytes.size())
        return lineCut(m_socket.errorString());
    m_sent += headBytes + bytes.size();
    return drain(unsentBytes);
}

Result<> Channel::await(qint64 bytes)
{
    QElapsedTimer waiting;
    waiting.start();
    for (qint64 before = m_socket.bytesAvailable(); before < bytes;
        before = m_socket.bytesAvailable()) {
        if (m_stop)
            return stopped();
        m_socket.waitForReadyRead(int(slice.count()));
        const qint64 now = m_socket.bytesAvailable();
        if (now < bytes && m_socket.state() != QAbstractSocket::ConnectedState)
            return lineCut(m_socket.errorString());
        if (now > before)
            waiting.restart();
        else if (std::chrono::milliseconds(waiting.elapsed()) > m_patience)
            return silent();
    }
    return {};
}

Result<Channel::Message> Channel::receive()
{
    TAMBO_TRY(drain(0));
    TAMBO_TRY(await(headBytes));
    char head[headBytes];
    m_socket.read(head, headBytes);
    Message message{Frame(head[0]), {}};
    const auto size = qint64(qFromBigEndian<quint32>(head + 1));
    if (size > mostBytesOf(message.type))
        return senseless(QStringLiteral("message %1 of %2 bytes").arg(int(head[0])).arg(size));
    while (message.bytes.size() < size) {
        TAMBO_TRY(await(1));
        message.bytes += m_socket.read(size - message.bytes.size());
    }
    m_received += headBytes + size;
    if (message.type == Frame::Bye)
        return farewell(message.bytes);
    return message;
}

Result<QByteArray> Channel::receive(Frame type)
{
    TAMBO_ASSIGN(Message message, receive());
    if (message.type != type)
        return senseless(
            QStringLiteral("message %1 instead of %2").arg(int(message.type)).arg(int(type)));
    return message.bytes;
}

void Channel::leave(Farewell why)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const char byte = char(why);
    if (send(Frame::Bye, QByteArrayView(&byte, 1)).ok())
        m_socket.waitForBytesWritten(int(slice.count()));
    m_socket.disconnectFromHost();
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        m_socket.waitForDisconnected(int(slice.count()));
}

} // namespace tambo::lan
