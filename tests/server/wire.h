// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTcpSocket>
#include <QTest>
#include <optional>
#include <utility>

namespace tambo::hub {

/// An HTTP client that does what no decent client would: stops in mid-byte, pipelines, lies.
class Wire
{
public:
    struct Reply {
        int status = 0;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
        QByteArray body;

        [[nodiscard]] QByteArray header(QByteArrayView name) const
        {
            for (const auto &[key, value] : headers) {
                if (key == name)
                    return value;
            }
            return {};
        }
    };

    explicit Wire(quint16 port, const QHostAddress &from = {})
    {
        QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket,
            [this] { m_in.append(m_socket.readAll()); });
        if (!from.isNull())
            m_socket.bind(from);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void cut() { m_socket.abort(); }
    [[nodiscard]] bool sentAll() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() == 0;
    }
    [[nodiscard]] bool connected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool closed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] const QByteArray &unread() const { return m_in; }

    /// The next whole reply, or nullopt while it is still on its way. `head`: it has no body.
    std::optional<Reply> take(bool head = false)
    {
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        Reply reply;
        const QList<QByteArray> lines = m_in.first(end).split('\n');
        reply.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.emplaceBack(
                line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = head ? 0 : reply.header("content-length").toLongLong();
        const qsizetype whole = end + 4 + length;
        if (m_in.size() < whole)
            return std::nullopt;
        reply.body = m_in.sliced(end + 4, length);
        m_in.remove(0, whole);
        if (reply.status == 100)
            return take(head);
        return reply;
    }

    /// Blocks until the next reply is there; status 0 when none came. For servers on other threads.
    Reply await(bool head = false)
    {
        constexpr int patienceMs = 60'000;
        for (;;) {
            if (auto reply = take(head))
                return *std::move(reply);
            if (!m_socket.waitForReadyRead(patienceMs))
                return take(head).value_or(Reply{});
        }
    }

private:
    QTcpSocket m_socket;
    QByteArray m_in;
};

/// Waits for the next reply on a Wire and gives it the name `reply`.
#define TAMBO_REPLY(reply, wire)                                                                   \
    std::optional<tambo::hub::Wire::Reply> reply;                                                  \
    QTRY_VERIFY_WITH_TIMEOUT(                                                                      \
        reply || (reply = (wire).take()), 60'000) // evaluated again once it is true

} // namespace tambo::hub
