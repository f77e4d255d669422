// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"

namespace tambo {

namespace {

constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

int digitOf(QChar letter)
{
    const char16_t c = letter.toLower().unicode();
    if (c == u'o')
        return 0;
    if (c == u'i' || c == u'l')
        return 1;
    for (int i = 0; i < 32; ++i) {
        if (char16_t(alphabet[i]) == c)
            return i;
    }
    return -1;
}

} // namespace

QString toBase32(const QByteArray &bytes)
{
    QString text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = buffer << 8 | quint8(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += QLatin1Char(alphabet[buffer >> bits & 31]);
        }
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[buffer << (5 - bits) & 31]);
    return text;
}

std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar letter : text) {
        if (letter == u'-' || letter.isSpace())
            continue;
        const int digit = digitOf(letter);
        if (digit < 0)
            return std::nullopt;
        buffer = buffer << 5 | quint32(digit);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char(buffer >> bits & 255);
        }
    }
    if ((buffer & ((1U << bits) - 1)) != 0 || bits >= 5)
        return std::nullopt;
    return bytes;
}

} // namespace tambo
