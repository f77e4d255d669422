// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/archiveentry.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace tambo::tests {

using formats::Checksum;

template<typename T> QByteArray le(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).mid(6).chopped(4); // length and zlib header, Adler-32
}

struct ZipItem {
    QByteArray name = {};
    QByteArray contents = {};
    bool deflate = false;
    quint16 flags = 0x800;
    quint32 mode = 0100644;
    QByteArray extra = {};
    int lie = 0; // added to the size the archive states
};

inline QByteArray zipOf(const QList<ZipItem> &items)
{
    QByteArray body;
    QByteArray directory;
    for (const ZipItem &item : items) {
        const QByteArray data = item.deflate ? deflated(item.contents) : item.contents;
        const QByteArray common = le<quint16>(20) + le(item.flags)
            + le<quint16>(item.deflate ? 8 : 0) + le<quint32>(0) + le(Checksum::of(item.contents))
            + le(quint32(data.size())) + le(quint32(item.contents.size() + item.lie))
            + le(quint16(item.name.size()));
        directory += "PK\1\2" + le<quint16>(0x0314) + common + le(quint16(item.extra.size()))
            + QByteArray(6, '\0') + le<quint32>(item.mode << 16) + le(quint32(body.size()))
            + item.name + item.extra;
        body += "PK\3\4" + common + le<quint16>(0) + item.name + data;
    }
    return body + directory + "PK\5\6" + QByteArray(4, '\0') + le(quint16(items.size()))
        + le(quint16(items.size())) + le(quint32(directory.size())) + le(quint32(body.size()))
        + le<quint16>(0);
}

struct TarItem {
    QByteArray name = {};
    QByteArray contents = {};
    char kind = '0';
    QByteArray link = {};
};

inline QByteArray tarOf(const QList<TarItem> &items)
{
    QByteArray tar;
    for (const TarItem &item : items) {
        QByteArray header = item.name.leftJustified(100, '\0', true) + QByteArray("0000644", 8)
            + QByteArray(16, '\0')
            + QByteArray::number(item.contents.size(), 8).rightJustified(11, '0')
            + QByteArray(13, '\0') + QByteArray(8, ' ') + item.kind
            + item.link.leftJustified(100, '\0', true) + QByteArray("ustar\00000", 8);
        header = header.leftJustified(512, '\0');
        int sum = 0;
        for (const char c : std::as_const(header))
            sum += uchar(c);
        header.replace(
            148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        tar += header + item.contents;
        tar += QByteArray((512 - tar.size() % 512) % 512, '\0');
    }
    return tar + QByteArray(1024, '\0');
}

/// A POSIX pax record; its length counts itself.
inline QByteArray pax(const QByteArray &key, const QByteArray &value)
{
    const QByteArray record = ' ' + key + '=' + value + '\n';
    qsizetype length = record.size() + 1;
    while (QByteArray::number(length).size() + record.size() != length)
        ++length;
    return QByteArray::number(length) + record;
}

inline QByteArray gzipOf(const QByteArray &plain)
{
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\3", 10) + deflated(plain) + le(Checksum::of(plain))
        + le(quint32(plain.size()));
}

} // namespace tambo::tests
