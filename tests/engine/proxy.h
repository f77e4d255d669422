// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace tambo::sync::test {

/// Stands between a PC and its hub, counts bytes, and cuts once where it is told to.
class Proxy : public QObject
{
    Q_OBJECT
public:
    enum class Where { BeforeRequest, BeforeAnswer };

    explicit Proxy(quint16 server) : m_server(server)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, &Proxy::accept);
        if (!m_listener.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the proxy");
    }

    ~Proxy() override
    {
        const auto open = m_servers.keys();
        for (QTcpSocket *client : open) {
            client->disconnect();
            if (const QPointer<QTcpSocket> server = m_servers.value(client))
                server->disconnect();
        }
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
    }
    /// Cuts when that many more bytes have passed upwards.
    void cutAfterUp(qint64 bytes) { m_cutUp = m_up + bytes; }
    /// Lets no more than that many bytes pass downwards, until `cutHeld`. Cut at once, the PC may
    /// not have read any of them, and Qt repeats a request that it has read nothing of.
    void holdAfterDown(qint64 bytes) { m_holdDown = m_down + bytes; }
    void cutHeld()
    {
        m_holdDown = -1;
        if (m_held)
            cut(m_held);
    }
    /// Calls back once, when that many more bytes have passed upwards.
    void whenUp(qint64 bytes, std::function<void()> passed)
    {
        m_tellUp = m_up + bytes;
        m_passed = std::move(passed);
    }
    /// Cuts the n-th request from now on (1: the next), or only its answer.
    void cutRequest(int n, Where where)
    {
        m_cutRequest = m_requests + n;
        m_where = where;
    }
    [[nodiscard]] qint64 up() const { return m_up; }
    [[nodiscard]] qint64 down() const { return m_down; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int cuts() const { return m_cuts; }
    [[nodiscard]] int accepted() const { return m_accepted; } ///< connections, since the start
    [[nodiscard]] qsizetype mostAtOnce() const { return m_mostAtOnce; }

private:
    void accept()
    {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            auto *server = new QTcpSocket(this);
            connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
            m_servers.insert(client, server);
            ++m_accepted;
            m_mostAtOnce = std::max(m_mostAtOnce, m_servers.size());
            connect(client, &QTcpSocket::readyRead, this, [this, client] { pumpUp(client); });
            connect(server, &QTcpSocket::connected, this, [this, client] { pumpUp(client); });
            connect(server, &QTcpSocket::readyRead, this, [this, client] { pumpDown(client); });
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::abort);
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                if (const QPointer<QTcpSocket> other = m_servers.take(client))
                    other->disconnectFromHost();
                client->deleteLater();
            });
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
        }
    }
    void cut(QTcpSocket *client)
    {
        ++m_cuts;
        m_cutUp = -1;
        m_cutRequest = -1;
        m_muted = false;
        // What has passed arrives: a radio link that dies does not take back what it carried.
        if (QTcpSocket *server = m_servers.value(client))
            server->disconnectFromHost();
        client->abort();
    }
    void pumpUp(QTcpSocket *client)
    {
        QTcpSocket *server = m_servers.value(client);
        if (!server || server->state() != QAbstractSocket::ConnectedState)
            return;
        const qint64 room = m_cutUp < 0 ? client->bytesAvailable() : m_cutUp - m_up;
        const QByteArray bytes = client->read(std::min(room, client->bytesAvailable()));
        m_tail += bytes;
        m_requests += int(m_tail.count(" HTTP/1.1\r\n"));
        m_tail = m_tail.right(10);
        if (m_requests == m_cutRequest) {
            if (m_where == Where::BeforeRequest)
                return cut(client);
            m_muted = true;
        }
        m_up += bytes.size();
        server->write(bytes);
        if (m_passed && m_up >= m_tellUp)
            std::exchange(m_passed, {})();
        if (m_cutUp >= 0 && m_up >= m_cutUp) {
            server->flush();
            cut(client);
        }
    }
    void pumpDown(QTcpSocket *client)
    {
        QTcpSocket *server = m_servers.value(client);
        if (!server)
            return;
        if (m_muted)
            return cut(client);
        const qint64 room = m_holdDown < 0 ? server->bytesAvailable() : m_holdDown - m_down;
        const QByteArray bytes = server->read(std::min(room, server->bytesAvailable()));
        m_down += bytes.size();
        client->write(bytes);
        if (m_down == m_holdDown)
            m_held = client;
    }

    QTcpServer m_listener;
    quint16 m_server;
    QHash<QTcpSocket *, QPointer<QTcpSocket>> m_servers; ///< client -> server
    QByteArray m_tail;
    qint64 m_up = 0;
    qint64 m_down = 0;
    qint64 m_tellUp = 0;
    std::function<void()> m_passed;
    qint64 m_cutUp = -1;
    qint64 m_holdDown = -1;
    QPointer<QTcpSocket> m_held;
    int m_cutRequest = -1;
    int m_requests = 0;
    int m_cuts = 0;
    int m_accepted = 0;
    qsizetype m_mostAtOnce = 0;
    Where m_where = Where::BeforeRequest;
    bool m_muted = false;
};

} // namespace tambo::sync::test
