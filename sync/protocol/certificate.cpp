// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/certificate.h"

#include "app/store/crypto.h"
#include "sync/protocol/invite.h"
#include "sync/protocol/texts.h"

#include <gnutls/x509.h>
#include <memory>

namespace tambo::sync {

namespace {

// A PC whose battery is empty believes it is 1970, and a pin does not care.
constexpr time_t from = 0;
constexpr time_t until = 4'102'444'800; // 2100

using KeyHandle = std::unique_ptr<gnutls_x509_privkey_int, decltype(&gnutls_x509_privkey_deinit)>;
using Handle = std::unique_ptr<gnutls_x509_crt_int, decltype(&gnutls_x509_crt_deinit)>;

KeyHandle newKey()
{
    gnutls_x509_privkey_t raw = nullptr;
    gnutls_x509_privkey_init(&raw);
    return KeyHandle(raw, &gnutls_x509_privkey_deinit);
}

Handle newCertificate()
{
    gnutls_x509_crt_t raw = nullptr;
    gnutls_x509_crt_init(&raw);
    return Handle(raw, &gnutls_x509_crt_deinit);
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
    [[nodiscard]] QString cause() const { return QString::fromLatin1(gnutls_strerror(m_code)); }

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

} // namespace

Result<Certificate> Certificate::make()
{
    const KeyHandle key = newKey();
    const Handle certificate = newCertificate();
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
    Certificate both{take(certificatePem), take(keyPem)};
    if (steps.failed())
        return fail(Error::Kind::Internal, Sync::tr("No se pudo hacer el certificado de este PC."),
            steps.cause());
    return both;
}

Result<QByteArray> Certificate::pin() const
{
    const gnutls_datum_t datum{
        reinterpret_cast<unsigned char *>(const_cast<char *>(certificate.constData())),
        unsigned(certificate.size())};
    const Handle read = newCertificate();
    QByteArray pin(pinSize, '\0');
    auto size = size_t(pin.size());
    Steps steps;
    steps << gnutls_x509_crt_import(read.get(), &datum, GNUTLS_X509_FMT_PEM)
          << gnutls_x509_crt_get_key_id(read.get(), GNUTLS_KEYID_USE_SHA256,
                 reinterpret_cast<unsigned char *>(pin.data()), &size);
    if (steps.failed())
        return fail(Error::Kind::Corrupt, Sync::tr("El certificado está dañado."), steps.cause());
    return pin;
}

} // namespace tambo::sync
