// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tickets.h"
#include "tests/engine/impostor.h"
#include "tests/engine/village.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QStandardPaths>

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A proxy with a certificate of an authority, that ends TLS before a hub (tlsproxy).
class TlsProxy
{
public:
    explicit TlsProxy(quint16 hub)
    {
        QFile chain(m_dir.filePath(s("chain.pem")));
        if (!chain.open(QIODevice::WriteOnly)
            || chain.write(QByteArray(forgedLeaf) + forgedKey) < 0)
            qFatal("no certificate for the proxy");
        chain.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(s("python3"), {s(TAMBO_TLS_PROXY), chain.fileName(), QString::number(hub)});
        m_port = quint16(line().toUInt());
    }
    ~TlsProxy()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    [[nodiscard]] QUrl url() const { return QUrl(s("https://127.0.0.1:%1").arg(m_port)); }
    /// What it says of the next connection that it has not told of yet.
    QByteArray line()
    {
        QSignalSpy said(&m_process, &QProcess::readyReadStandardOutput);
        while (!m_process.canReadLine()) {
            if (!said.wait(30'000))
                return "nothing";
        }
        return m_process.readLine().trimmed();
    }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

HubId hubOf(Pc &pc)
{
    const auto joined = pc.read([](store::Reader &reader) { return store::joinedHub(reader); });
    return (*joined)->id;
}

QByteArray ticketOf(Pc &pc)
{
    return *pc.read(
        [hub = hubOf(pc)](store::Reader &reader) { return store::tlsTicket(reader, hub); });
}

Result<> setTicket(Pc &pc, const QByteArray &ticket)
{
    return pc.write([hub = hubOf(pc), ticket](store::Writer &writer) {
        return store::saveTlsTicket(writer, hub, ticket);
    });
}

} // namespace

/// TLS sessions with the proxy before a hub go on where they ended, over thin links without the
/// certificates.
class TestTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl() || QStandardPaths::findExecutable(s("python3")).isEmpty())
            QSKIP("no TLS in Qt, or no python3, here");
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(QSslCertificate(forgedAuthority));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void aNewProgramGoesOnWithTheOldSession()
    {
        TestHub hub;
        TlsProxy proxy(hub.server->port());
        Pc pc;
        QVERIFY_OK(Pc::arrive(pc.engine->joinHub(hub.invite(), proxy.url())));
        QCOMPARE(proxy.line(), "new");
        QVERIFY_OK(pc.once());
        QVERIFY(!ticketOf(pc).isEmpty());
        pc.reopen();
        QVERIFY_OK(pc.once());
        QCOMPARE(proxy.line(), "reused");
        // Without what was kept it begins anew; what means nothing does no harm.
        for (const QByteArray &kept : {QByteArray(), noise(200, 1)}) {
            QVERIFY_OK(setTicket(pc, kept));
            pc.reopen();
            QVERIFY_OK(pc.once());
            QCOMPARE(proxy.line(), "new");
            QVERIFY(ticketOf(pc).size() > 200);
        }
    }

    void anEndlessTicketIsNotKept()
    {
        TestHub hub;
        Pc pc;
        QVERIFY_OK(pc.join(hub));
        QVERIFY_OK(setTicket(pc, noise(20'000, 2)));
        QVERIFY(ticketOf(pc).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTickets)
#include "testtickets.moc"
