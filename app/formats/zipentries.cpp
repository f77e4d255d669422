// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/archiveentry.h"
#include "app/formats/text.h"

#include <QCoreApplication>
#include <QtEndian>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endSize = 22;
constexpr qint64 maxComment = 0xFFFF;
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr quint32 in64 = 0xFFFFFFFF; // the number stands in the zip64 record

template<typename T> T number(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.data() + at)
                                                     : T(0);
}

QByteArray readAt(QIODevice &device, qint64 at, qint64 size)
{
    return at >= 0 && at <= device.size() && device.seek(at) ? device.read(size) : QByteArray();
}

Error encrypted()
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Unpack", "«%1» tiene contraseña. Comprímalo otra vez sin contraseña."));
}

Error unknownMethod(int method)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Unpack", "«%1» usa una compresión que Tambo no conoce. Comprímalo otra vez como zip."),
        QString::number(method));
}

/// Windows in Spanish writes zip names in the DOS code page 850.
QString fromDos(const QByteArray &bytes)
{
    static const QString upper
        = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
          u"ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0"_s;
    QString text;
    for (const char c : bytes)
        text += uchar(c) < 0x80 ? QChar(QLatin1Char(c)) : upper.at(uchar(c) - 0x80);
    return text;
}

QByteArrayView extraField(QByteArrayView extra, quint16 id)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const qsizetype size = number<quint16>(extra, at + 2);
        if (at + 4 + size > extra.size())
            return {};
        if (number<quint16>(extra, at) == id)
            return extra.sliced(at + 4, size);
        at += 4 + size;
    }
    return {};
}

QString nameOf(const QByteArray &raw, bool utf8, QByteArrayView extra)
{
    // APPNOTE 4.6.9: the Unicode path counts only while the plain name has not been changed.
    const QByteArrayView unicode = extraField(extra, 0x7075);
    if (unicode.size() > 5 && unicode.at(0) == 1
        && number<quint32>(unicode, 1) == Checksum::of(raw))
        return QString::fromUtf8(unicode.sliced(5));
    const auto text = decodeText(raw, Fallback::None);
    return utf8 || text ? QString::fromUtf8(raw) : fromDos(raw);
}

class ZipReader
{
public:
    ZipReader(QIODevice &device, int limit) : m_device(device), m_limit(limit) {}

    Result<QList<ArchiveEntry>> read()
    {
        TAMBO_TRY(findDirectory());
        if (m_count > quint64(m_limit))
            return archiveTooLarge();
        qint64 at = m_start;
        QList<ArchiveEntry> entries;
        while (at < m_end) {
            TAMBO_TRY(readEntry(at, entries));
            if (entries.size() > m_limit)
                return archiveTooLarge();
        }
        if (at != m_end || m_seen != m_count)
            return archiveDamaged(u"central directory size"_s);
        return entries;
    }

private:
    Result<> findDirectory()
    {
        const qint64 from = std::max<qint64>(0, m_device.size() - endSize - maxComment);
        const QByteArray tail = readAt(m_device, from, endSize + maxComment);
        qsizetype at = tail.size();
        do {
            at = at > 0 ? tail.lastIndexOf("PK\5\6", at - 1) : -1;
        } while (at >= 0 && at + endSize + number<quint16>(tail, at + 20) > tail.size());
        if (at < 0)
            return archiveDamaged(u"no end of central directory"_s);
        const QByteArrayView end = QByteArrayView(tail).sliced(at);
        if (number<quint16>(end, 4) != 0 && number<quint16>(end, 4) != 0xFFFF)
            return archiveDamaged(u"split archive"_s);
        m_count = number<quint16>(end, 10);
        quint64 size = number<quint32>(end, 12);
        quint64 start = number<quint32>(end, 16);
        m_end = from + at;
        const QByteArray locator = readAt(m_device, m_end - 20, 20);
        if (locator.startsWith("PK\6\7")) {
            m_end = qint64(number<quint64>(locator, 8));
            const QByteArray record = readAt(m_device, m_end, 56);
            if (!record.startsWith("PK\6\6"))
                return archiveDamaged(u"zip64 end of central directory"_s);
            m_count = number<quint64>(record, 32);
            size = number<quint64>(record, 40);
            start = number<quint64>(record, 48);
        }
        if (size > quint64(m_end))
            return archiveDamaged(u"central directory place"_s);
        m_start = m_end - qint64(size);
        // A program or a letter may stand before the zip; then all offsets are too small.
        if (start > quint64(m_start))
            return archiveDamaged(u"central directory place"_s);
        m_shift = m_start - qint64(start);
        return {};
    }

    Result<> readEntry(qint64 &at, QList<ArchiveEntry> &entries)
    {
        const QByteArray head = readAt(m_device, at, centralSize);
        if (head.size() < centralSize || !head.startsWith("PK\1\2"))
            return archiveDamaged(u"central directory entry"_s);
        const qint64 nameSize = number<quint16>(head, 28);
        const qint64 extraSize = number<quint16>(head, 30);
        const QByteArray raw = readAt(m_device, at + centralSize, nameSize);
        const QByteArray extra = readAt(m_device, at + centralSize + nameSize, extraSize);
        at += centralSize + nameSize + extraSize + number<quint16>(head, 32);
        ++m_seen;
        if (at > m_end || extra.size() < extraSize)
            return archiveDamaged(u"central directory entry"_s);
        TAMBO_TRY(checkKind(head));
        ArchiveEntry entry;
        entry.deflated = number<quint16>(head, 10) == 8;
        entry.crc = number<quint32>(head, 16);
        QString name = nameOf(raw, number<quint16>(head, 8) & 0x800, extra);
        name.replace(u'\\', u'/'); // old Windows programs
        entry.folder = name.endsWith(u'/');
        TAMBO_ASSIGN(entry.path, safePath(name));
        TAMBO_TRY(readSizes(head, extra, entry));
        TAMBO_TRY(findData(head, raw, entry));
        if (!entry.path.isEmpty() && !entry.path.startsWith(u"__MACOSX/")) // Finder's own notes
            entries.append(std::move(entry));
        return {};
    }

    static Result<> checkKind(const QByteArray &head)
    {
        const int method = number<quint16>(head, 10);
        if (number<quint16>(head, 8) & 0x41)
            return encrypted();
        if (method != 0 && method != 8)
            return unknownMethod(method);
        // Where Unix and macOS note the file's kind; all but links become plain files.
        const int system = number<quint8>(head, 5);
        const quint32 kind = number<quint32>(head, 38) >> 16 & 0170000;
        if ((system == 3 || system == 19) && kind == 0120000)
            return archiveUnsafe(u"symbolic link"_s);
        return {};
    }

    Result<> readSizes(const QByteArray &head, const QByteArray &extra, ArchiveEntry &entry) const
    {
        const QByteArrayView wide = extraField(extra, 1);
        qsizetype at = 0;
        bool complete = true;
        const auto field = [&](qsizetype place) -> qint64 {
            const quint32 narrow = number<quint32>(head, place);
            if (narrow != in64)
                return narrow;
            complete = complete && at + 8 <= wide.size();
            at += 8;
            return qint64(number<quint64>(wide, at - 8));
        };
        entry.size = field(24);
        entry.packed = field(20);
        entry.offset = field(42);
        if (!complete || entry.size < 0 || entry.packed < 0 || entry.offset < 0
            || entry.packed > m_start || entry.offset > m_start
            || (!entry.deflated && entry.packed != entry.size))
            return archiveDamaged(u"sizes of "_s + entry.path);
        return {};
    }

    /// The local header must tell the same, or two programs would see two different archives.
    Result<> findData(const QByteArray &head, const QByteArray &raw, ArchiveEntry &entry)
    {
        entry.offset += m_shift;
        const QByteArray local = readAt(m_device, entry.offset, localSize);
        const qint64 nameSize = number<quint16>(local, 26);
        if (local.size() < localSize || !local.startsWith("PK\3\4")
            || number<quint16>(local, 8) != number<quint16>(head, 10)
            || readAt(m_device, entry.offset + localSize, nameSize) != raw)
            return archiveDamaged(u"local header of "_s + entry.path);
        entry.offset += localSize + nameSize + number<quint16>(local, 28);
        if (entry.offset + entry.packed > m_start)
            return archiveDamaged(u"data of "_s + entry.path);
        return {};
    }

    QIODevice &m_device;
    int m_limit;
    quint64 m_count = 0;
    quint64 m_seen = 0;
    qint64 m_start = 0; // of the central directory
    qint64 m_end = 0;
    qint64 m_shift = 0;
};

} // namespace

bool looksLikeZip(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.peek(4);
    if (head == "PK\3\4" || head == "PK\5\6")
        return true;
    const qint64 from = std::max<qint64>(0, device.size() - endSize - maxComment);
    return readAt(device, from, endSize + maxComment).contains("PK\5\6");
}

Result<QList<ArchiveEntry>> zipEntries(QIODevice &device, int limit)
{
    return ZipReader(device, limit).read();
}

} // namespace tambo::formats
