// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace tambo::sync::test {

// An authority that nobody trusts, and a certificate of it that is in order for 127.0.0.1, from
// 1970 to 2100. Made once with GnuTLS; the keys are of no use to anybody.
inline constexpr const char *forgedAuthority = R"(-----BEGIN CERTIFICATE-----
MIIBIjCByKADAgECAgECMAoGCCqGSM49BAMCMA8xDTALBgNVBAMTBEV2aWwwIBcN
NzAwMTAxMDAwMDAwWhgPMjEwMDAxMDEwMDAwMDBaMA8xDTALBgNVBAMTBEV2aWww
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQUc3vWxXDPY/s5O3BAxeYKkxjSGej2
LlJFKkOWV8/qMSCgd8QmbkjcNJiBxCqU4quJdiACJaKt9h/5WfSopJdcoxMwETAP
BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQDm1Vnyucl3e6uuh9WQ
YKabDo8RBwoeNcJhf1RoCAbLUQIhAM42OoG6FvRFARUy9WLokbd34Id7uKycbwWC
RKczMK0T
-----END CERTIFICATE-----
)";
inline constexpr const char *forgedLeaf = R"(-----BEGIN CERTIFICATE-----
MIIBNDCB26ADAgECAgEBMAoGCCqGSM49BAMCMA8xDTALBgNVBAMTBEV2aWwwIBcN
NzAwMTAxMDAwMDAwWhgPMjEwMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMTCTEyNy4w
LjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOZfPG2OM5/XkhpbPtbICKKv
lUEj5wrzrDZTyJ4NppOzzlLxkwZJB5LliQycdNIryeMmbvMx3uoiBxbFsQmDyW2j
ITAfMAwGA1UdEwEB/wQCMAAwDwYDVR0RBAgwBocEfwAAATAKBggqhkjOPQQDAgNI
ADBFAiBvkrV+zYDyQ25D8SqA2AwoCWMf7++LmFDO4RV3mYnWAAIhAItCP2A7WvoW
ySyrBBT6us6hYBGeP6gmkyy0SV/PpdeW
-----END CERTIFICATE-----
)";
inline constexpr const char *forgedKey = R"(-----BEGIN PRIVATE KEY-----
MIGUAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHoweAIBAQQhAOoElS3/bcsqW2qh
cYUzb1fbiopEHQW5KVU8REw/ZsnQoAoGCCqGSM49AwEHoUQDQgAE5l88bY4zn9eS
Gls+1sgIoq+VQSPnCvOsNlPIng2mk7POUvGTBkkHkuWJDJx00ivJ4yZu8zHe6iIH
FsWxCYPJbQ==
-----END PRIVATE KEY-----
)";

/// Answers TLS in somebody's place with a certificate in order, and notes what it is told.
class Impostor : public QTcpServer
{
    Q_OBJECT
public:
    /// `others`: what it sends after its own certificate.
    Impostor(quint16 port, const QList<QSslCertificate> &others)
        : m_chain(QList<QSslCertificate>{QSslCertificate(forgedLeaf)} + others)
        , m_key(forgedKey, QSsl::Ec)
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost), port))
            qFatal("no port for the impostor");
    }
    [[nodiscard]] int visits() const { return m_visits; }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr socket) override
    {
        ++m_visits;
        auto *guest = new QSslSocket(this);
        guest->setSocketDescriptor(socket);
        guest->setPeerVerifyMode(QSslSocket::VerifyNone);
        guest->setLocalCertificateChain(m_chain);
        guest->setPrivateKey(m_key);
        connect(guest, &QIODevice::readyRead, this, [this, guest] {
            m_heard += guest->readAll();
            guest->disconnectFromHost();
        });
        guest->startServerEncryption();
    }

private:
    QList<QSslCertificate> m_chain;
    QSslKey m_key;
    int m_visits = 0;
    QByteArray m_heard;
};

} // namespace tambo::sync::test
