// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pagefile.h"

#include "app/store/files.h"
#include "app/store/sqlite.h"
#include "app/store/texts.h"

#include <QtEndian>
#include <openssl/evp.h>
#include <sodium.h>

namespace tambo::store {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qsizetype vectorBytes = 16;
constexpr qsizetype macBytes = crypto_auth_hmacsha512_BYTES;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype logHead = 32;
constexpr qsizetype frameHead = 24;
static_assert(PageFile::usable + vectorBytes + macBytes == PageFile::pageBytes);

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray mac(const QByteArray &key, const QByteArray &message)
{
    QByteArray tag(macBytes, '\0');
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, raw(key), size_t(key.size()));
    crypto_auth_hmacsha512_update(&state, raw(message), size_t(message.size()));
    crypto_auth_hmacsha512_final(&state, reinterpret_cast<unsigned char *>(tag.data()));
    return tag;
}

/// PBKDF2 (RFC 8018) with two rounds, as SQLCipher gets its second key.
QByteArray macKeyOf(const QByteArray &key, QByteArray salt)
{
    for (char &byte : salt)
        byte = char(byte ^ 0x3a);
    const QByteArray first = mac(key, salt + QByteArray("\0\0\0\1", 4));
    QByteArray both = mac(key, first);
    for (qsizetype i = 0; i < both.size(); ++i)
        both[i] = char(both[i] ^ first[i]);
    return both.first(keyBytes);
}

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running checksum of a write-ahead log.
struct Checksum {
    bool big = false;
    quint32 one = 0;
    quint32 two = 0;

    void add(const QByteArray &bytes, qsizetype from, qsizetype size)
    {
        for (qsizetype at = from; at < from + size; at += 8) {
            const char *data = bytes.constData() + at;
            one += (big ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data)) + two;
            two += (big ? qFromBigEndian<quint32>(data + 4) : qFromLittleEndian<quint32>(data + 4))
                + one;
        }
    }
    [[nodiscard]] bool is(const QByteArray &bytes, qsizetype at) const
    {
        return bigEndian(bytes, at) == one && bigEndian(bytes, at + 4) == two;
    }
};

} // namespace

PageFile::PageFile(const QString &path, QByteArrayView key)
    : m_file(path)
    , m_log(path + QStringLiteral("-wal"))
    , m_key(key.toByteArray())
{}

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path, QByteArrayView key)
{
    std::unique_ptr<PageFile> file(new PageFile(path, key));
    TAMBO_TRY(file->start());
    return file;
}

Result<> PageFile::start()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return fileError(m_file);
    m_count = quint32((m_file.size() + pageBytes - 1) / pageBytes);
    if (m_log.open(QIODevice::ReadOnly))
        readLog();
    if (m_key.size() == keyBytes && findSalt())
        return {};
    return fail(Error::Kind::Corrupt,
        Texts::tr("El archivo de datos está dañado o su llave es otra."),
        QStringLiteral("no page is whole"));
}

/// Which pages of it count: those up to the last commit that is whole.
void PageFile::readLog()
{
    const QByteArray head = m_log.read(logHead);
    if (head.size() < logHead || (bigEndian(head, 0) & ~1U) != 0x377f0682
        || bigEndian(head, 8) != quint32(pageBytes))
        return;
    Checksum sum{(bigEndian(head, 0) & 1U) != 0};
    sum.add(head, 0, 24);
    if (!sum.is(head, 24))
        return;
    QHash<quint32, qint64> open;
    for (qint64 at = logHead;; at += frameHead + pageBytes) {
        const QByteArray frame = m_log.read(frameHead + pageBytes);
        if (frame.size() < frameHead + pageBytes || frame.sliced(8, 8) != head.sliced(16, 8))
            return;
        sum.add(frame, 0, 8);
        sum.add(frame, frameHead, pageBytes);
        if (!sum.is(frame, 16))
            return;
        open.insert(bigEndian(frame, 0), at + frameHead);
        if (const quint32 pages = bigEndian(frame, 4); pages > 0) {
            m_logged.insert(std::exchange(open, {}));
            m_count = pages;
        }
    }
}

/// That of the file, or that of the key where the first bytes are gone.
bool PageFile::findSalt()
{
    const QByteArray first = sealed(1);
    for (const QByteArray &salt :
        {first.first(std::min(first.size(), saltBytes)), Database::saltOf(m_key)}) {
        if (salt.size() < saltBytes)
            continue;
        m_macKey = macKeyOf(m_key, salt);
        for (quint32 number = 1; number <= m_count; ++number) {
            if (isWhole(sealed(number), number))
                return true;
        }
    }
    return false;
}

QByteArray PageFile::sealed(quint32 number)
{
    const auto logged = m_logged.constFind(number);
    QFile &file = logged == m_logged.constEnd() ? m_file : m_log;
    const qint64 at
        = logged == m_logged.constEnd() ? qint64(number - 1) * pageBytes : logged.value();
    return file.seek(at) ? file.read(pageBytes) : QByteArray();
}

bool PageFile::isWhole(const QByteArray &sealed, quint32 number) const
{
    if (sealed.size() != pageBytes)
        return false;
    const qsizetype from = number == 1 ? saltBytes : 0;
    QByteArray message = sealed.sliced(from, usable + vectorBytes - from);
    const quint32 little = qToLittleEndian(number);
    message.append(reinterpret_cast<const char *>(&little), sizeof little);
    return mac(m_macKey, message) == sealed.last(macBytes);
}

std::optional<QByteArray> PageFile::decrypted(const QByteArray &sealed, quint32 number) const
{
    const qsizetype from = number == 1 ? saltBytes : 0;
    QByteArray plain(usable, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int done = 0;
    const bool ready = cipher
        && EVP_DecryptInit_ex(
               cipher.get(), EVP_aes_256_cbc(), nullptr, raw(m_key), raw(sealed) + usable)
            == 1
        && EVP_CIPHER_CTX_set_padding(cipher.get(), 0) == 1
        && EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(plain.data()) + from,
               &done, raw(sealed) + from, int(usable - from))
            == 1;
    return ready ? std::optional(plain) : std::nullopt;
}

std::optional<QByteArray> PageFile::page(quint32 number)
{
    if (number < 1 || number > m_count)
        return std::nullopt;
    const QByteArray bytes = sealed(number);
    return isWhole(bytes, number) ? decrypted(bytes, number) : std::nullopt;
}

} // namespace tambo::store
