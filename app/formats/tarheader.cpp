// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/tarheader.h"

#include <QtEndian>

namespace tambo::formats {

QByteArray tarField(const QByteArray &header, qsizetype at, qsizetype size)
{
    const QByteArray bytes = header.mid(at, size);
    const auto end = bytes.indexOf('\0');
    return end < 0 ? bytes : bytes.left(end);
}

qint64 tarNumber(const QByteArray &header, qsizetype at, qsizetype size)
{
    if (uchar(header.at(at)) == 0x80) {
        if (header.mid(at + 1, size - 9).count('\0') != size - 9)
            return -1;
        return qFromBigEndian<qint64>(header.constData() + at + size - 8);
    }
    const QByteArray text = tarField(header, at, size).trimmed();
    bool ok = false;
    const qint64 number = text.toLongLong(&ok, 8);
    return text.isEmpty() ? 0 : ok ? number : -1;
}

bool isTarHeader(const QByteArray &header)
{
    if (header.size() < tarBlock)
        return false;
    qint64 plain = 0;
    qint64 negative = 0; // some old programs added signed bytes
    for (qsizetype i = 0; i < tarBlock; ++i) {
        const bool own = i >= 148 && i < 156;
        plain += own ? ' ' : uchar(header.at(i));
        negative += own ? ' ' : static_cast<signed char>(header.at(i));
    }
    const qint64 sum = tarNumber(header, 148, 8);
    return sum > 0 && (sum == plain || sum == negative);
}

std::optional<TarFile> tarFile(const QByteArray &header)
{
    if (!isTarHeader(header))
        return std::nullopt;
    const char kind = header.at(156);
    TarFile file{tarField(header, 0, 100), tarNumber(header, 124, 12)};
    const bool plain = (kind == '0' || kind == '\0') && tarField(header, 345, 155).isEmpty();
    return plain && !file.name.isEmpty() && file.size >= 0 ? std::optional(file) : std::nullopt;
}

} // namespace tambo::formats
