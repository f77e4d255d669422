// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/archiveentry.h"
#include "app/formats/tarheader.h"
#include "app/formats/text.h"

#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxLongName = 64 * 1024;

class TarReader
{
public:
    TarReader(QIODevice &device, int limit) : m_device(device), m_limit(limit) {}

    Result<QList<ArchiveEntry>> read()
    {
        m_device.seek(0);
        while (!m_device.atEnd()) {
            const QByteArray header = m_device.read(tarBlock);
            if (header.count('\0') == header.size())
                break;
            if (!isTarHeader(header))
                return archiveDamaged(u"header"_s);
            TAMBO_TRY(readEntry(header));
            if (++m_headers > 3 * qint64(m_limit) || m_entries.size() > m_limit)
                return archiveTooLarge();
        }
        return std::move(m_entries);
    }

private:
    Result<> readEntry(const QByteArray &header)
    {
        const char kind = header.at(156);
        const bool own = kind == 'L' || kind == 'K' || kind == 'x' || kind == 'g';
        const qint64 stated = tarNumber(header, 124, 12);
        const qint64 size = own ? stated : m_paxSize.value_or(stated);
        if (size < 0 || size > m_device.size() - m_device.pos())
            return archiveDamaged(u"size"_s);
        const qint64 rounded = tarPadded(size);
        const qint64 next = std::min(m_device.pos() + rounded, m_device.size());
        if (kind == 'L' || kind == 'x' || kind == 'g')
            TAMBO_TRY(readLongName(kind, size));
        else if (kind == '0' || kind == '\0' || kind == '7' || kind == '5')
            TAMBO_TRY(addEntry(header, kind, size));
        else if (kind != 'K' && kind != 'V')
            return archiveUnsafe(u"special file"_s);
        if (!m_device.seek(next))
            return archiveDamaged(u"seek"_s);
        return {};
    }

    Result<> readLongName(char kind, qint64 size)
    {
        if (size > maxLongName)
            return archiveDamaged(u"long name"_s);
        const QByteArray data = m_device.read(size);
        if (kind != 'L')
            return readPax(data, kind == 'g');
        m_longName = tarField(data, 0, data.size());
        return {};
    }

    /// POSIX pax records: "27 path=cuentos/zorro.mp3\n". Those for all files name none.
    Result<> readPax(const QByteArray &data, bool forAll)
    {
        for (qsizetype at = 0; at < data.size();) {
            const auto space = data.indexOf(' ', at);
            bool ok = false;
            const qsizetype length = space < 0 ? 0 : data.mid(at, space - at).toLongLong(&ok);
            if (!ok || length < space - at + 3 || length > data.size() - at
                || data.at(at + length - 1) != '\n')
                return archiveDamaged(u"pax record"_s);
            const QByteArray record = data.mid(space + 1, at + length - space - 2);
            const QByteArray key = record.left(record.indexOf('='));
            const QByteArray value = record.mid(key.size() + 1);
            if (key.startsWith("GNU.sparse."))
                return archiveUnsafe(u"sparse file"_s);
            if (key == "path" && !forAll)
                m_longName = value;
            else if (key == "size" && !forAll)
                m_paxSize = value.toLongLong(&ok);
            if (!ok)
                return archiveDamaged(u"pax size"_s);
            at += length;
        }
        return {};
    }

    Result<> addEntry(const QByteArray &header, char kind, qint64 size)
    {
        QByteArray raw = m_longName.value_or(tarField(header, 0, 100));
        const QByteArray prefix = tarField(header, 345, 155);
        if (!m_longName && header.mid(257, 6) == QByteArrayView("ustar\0", 6) && !prefix.isEmpty())
            raw = prefix + '/' + raw;
        m_longName.reset();
        m_paxSize.reset();
        TAMBO_ASSIGN(const QString name, decodeText(raw, Fallback::Windows1252));
        ArchiveEntry entry;
        entry.folder = kind == '5' || name.endsWith(u'/');
        entry.offset = m_device.pos();
        entry.packed = entry.size = entry.folder ? 0 : size;
        TAMBO_ASSIGN(entry.path, safePath(name));
        if (entry.path.isEmpty() && !entry.folder)
            return archiveDamaged(u"no name"_s);
        if (!entry.path.isEmpty())
            m_entries.append(std::move(entry));
        return {};
    }

    QIODevice &m_device;
    int m_limit;
    qint64 m_headers = 0;
    QList<ArchiveEntry> m_entries;
    std::optional<QByteArray> m_longName; // for the next header
    std::optional<qint64> m_paxSize;
};

} // namespace

bool looksLikeTar(QIODevice &device)
{
    device.seek(0);
    return isTarHeader(device.peek(tarBlock));
}

Result<QList<ArchiveEntry>> tarEntries(QIODevice &device, int limit)
{
    return TarReader(device, limit).read();
}

} // namespace tambo::formats
