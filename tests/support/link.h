// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace tambo::test {

/// A link between a client and a server on this PC that counts bytes and can be cut at will. The
/// address of the client's side stays the same when the server comes back on another port.
class Link : public QObject
{
    Q_OBJECT
public:
    explicit Link(quint16 server = 0) : m_server(server)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, &Link::accept);
        if (!m_listener.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the link");
    }

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }
    void setServer(quint16 port) { m_server = port; }
    /// Emits `reached` once when that many more bytes went up, and from then on lets nothing pass.
    void stopAfter(qint64 upBytes) { m_stopAt = m_up + upBytes; }
    /// Cuts what is open and lets new connections pass again.
    void resume()
    {
        m_stopAt = -1;
        const auto open = m_pairs.keys();
        for (QTcpSocket *client : open)
            client->abort();
    }
    [[nodiscard]] qint64 up() const { return m_up; }
    [[nodiscard]] qint64 down() const { return m_down; }

Q_SIGNALS:
    void reached();

private:
    [[nodiscard]] bool stopped() const { return m_stopAt >= 0 && m_up >= m_stopAt; }

    void accept()
    {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            m_pairs.insert(client, server);
            connect(client, &QTcpSocket::readyRead, this, [this, client] { pumpUp(client); });
            connect(server, &QTcpSocket::connected, this, [this, client] { pumpUp(client); });
            connect(server, &QTcpSocket::readyRead, this, [this, client, server] {
                if (stopped())
                    return;
                const QByteArray bytes = server->readAll();
                m_down += bytes.size();
                client->write(bytes);
            });
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_pairs.remove(client);
                client->deleteLater();
            });
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
        }
    }

    void pumpUp(QTcpSocket *client)
    {
        QTcpSocket *server = m_pairs.value(client);
        if (!server || server->state() != QAbstractSocket::ConnectedState || stopped())
            return;
        const qint64 room = m_stopAt < 0 ? client->bytesAvailable() : m_stopAt - m_up;
        const QByteArray bytes = client->read(std::min(room, client->bytesAvailable()));
        m_up += bytes.size();
        server->write(bytes);
        if (stopped()) {
            server->flush();
            Q_EMIT reached();
        }
    }

    quint16 m_server;
    QHash<QTcpSocket *, QTcpSocket *> m_pairs; ///< client -> server
    qint64 m_up = 0;
    qint64 m_down = 0;
    qint64 m_stopAt = -1;
    QTcpServer m_listener; ///< last: its sockets say goodbye while the rest is still there
};

} // namespace tambo::test
