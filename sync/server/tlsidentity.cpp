// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/tlsidentity.h"

#include "app/store/crypto.h"
#include "sync/protocol/invite.h"
#include "sync/server/privatefile.h"
#include "sync/server/texts.h"

#include <QFile>
#include <gnutls/x509.h>
#include <memory>

namespace tambo::hub {

namespace {

constexpr qint64 maxFileBytes = 64 * 1024;
// A PC whose battery is empty believes it is 1970, and the pin does not care.
constexpr time_t from = 0;
constexpr time_t until = 4'102'444'800; // 2100

using Key = std::unique_ptr<gnutls_x509_privkey_int, decltype(&gnutls_x509_privkey_deinit)>;
using Certificate = std::unique_ptr<gnutls_x509_crt_int, decltype(&gnutls_x509_crt_deinit)>;

Key newKey()
{
    gnutls_x509_privkey_t raw = nullptr;
    gnutls_x509_privkey_init(&raw);
    return Key(raw, &gnutls_x509_privkey_deinit);
}

Certificate newCertificate()
{
    gnutls_x509_crt_t raw = nullptr;
    gnutls_x509_crt_init(&raw);
    return Certificate(raw, &gnutls_x509_crt_deinit);
}

Error broken(int code)
{
    return fail(Error::Kind::Corrupt,
        HubText::tr("El certificado del servidor está dañado. Use su copia de seguridad."),
        QString::fromLatin1(gnutls_strerror(code)));
}

/// The first failure of a row of calls.
class Steps
{
public:
    Steps &operator<<(int code)
    {
        if (m_code >= 0 && code < 0)
            m_code = code;
        return *this;
    }
    [[nodiscard]] bool failed() const { return m_code < 0; }
    [[nodiscard]] int code() const { return m_code; }

private:
    int m_code = 0;
};

QByteArray take(gnutls_datum_t &pem)
{
    const QByteArray bytes(reinterpret_cast<const char *>(pem.data), qsizetype(pem.size));
    gnutls_free(pem.data);
    pem = {};
    return bytes;
}

Result<QByteArray> makePem()
{
    const Key key = newKey();
    const Certificate certificate = newCertificate();
    const QByteArray serial = '\1' + store::randomBytes(15); // positive
    const unsigned bits = GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1);
    gnutls_x509_crt_t made = certificate.get();
    gnutls_datum_t keyPem = {};
    gnutls_datum_t certificatePem = {};
    Steps steps;
    steps << gnutls_x509_privkey_generate(key.get(), GNUTLS_PK_ECDSA, bits, 0)
          << gnutls_x509_crt_set_version(made, 3) << gnutls_x509_crt_set_key(made, key.get())
          << gnutls_x509_crt_set_serial(made, serial.constData(), size_t(serial.size()))
          << gnutls_x509_crt_set_activation_time(made, from)
          << gnutls_x509_crt_set_expiration_time(made, until)
          << gnutls_x509_crt_set_dn(made, "CN=Tambo", nullptr)
          << gnutls_x509_crt_sign2(made, made, key.get(), GNUTLS_DIG_SHA256, 0)
          << gnutls_x509_privkey_export2_pkcs8(
                 key.get(), GNUTLS_X509_FMT_PEM, nullptr, GNUTLS_PKCS_PLAIN, &keyPem)
          << gnutls_x509_crt_export2(made, GNUTLS_X509_FMT_PEM, &certificatePem);
    const QByteArray pem = take(keyPem) + take(certificatePem);
    if (steps.failed())
        return fail(Error::Kind::Internal,
            HubText::tr("No se pudo hacer el certificado del servidor."),
            QString::fromLatin1(gnutls_strerror(steps.code())));
    return pem;
}

Result<QByteArray> pinOf(const QByteArray &pem)
{
    const gnutls_datum_t datum{
        reinterpret_cast<unsigned char *>(const_cast<char *>(pem.constData())),
        unsigned(pem.size())};
    const Certificate certificate = newCertificate();
    QByteArray pin(sync::pinSize, '\0');
    auto size = size_t(pin.size());
    Steps steps;
    steps << gnutls_x509_crt_import(certificate.get(), &datum, GNUTLS_X509_FMT_PEM)
          << gnutls_x509_crt_get_key_id(certificate.get(), GNUTLS_KEYID_USE_SHA256,
                 reinterpret_cast<unsigned char *>(pin.data()), &size);
    if (steps.failed())
        return broken(steps.code());
    return pin;
}

} // namespace

Result<TlsIdentity> TlsIdentity::loadOrCreate(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        TAMBO_ASSIGN(const QByteArray made, makePem());
        TAMBO_TRY(writePrivateFile(path, made));
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage,
            HubText::tr("No se pueden leer las llaves del servidor. Revise los permisos de la "
                        "carpeta."),
            file.errorString());
    const QByteArray pem = file.read(maxFileBytes);
    const qsizetype second = pem.indexOf("-----BEGIN CERTIFICATE-----");
    if (second <= 0)
        return broken(GNUTLS_E_BASE64_DECODING_ERROR);
    TlsIdentity identity{pem.sliced(second), pem.first(second), {}};
    TAMBO_ASSIGN(identity.pin, pinOf(identity.certificate));
    return identity;
}

} // namespace tambo::hub
