// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/withoutposition.h"

#include <QRegularExpression>
#include <QtEndian>
#include <array>

namespace tambo::archive {

namespace {

// Metadata larger than this is none; also the largest TIFF that is looked through.
constexpr qint64 maxBlock = qint64(64) << 20;
// EXIF 2.32 knows 32 GPS tags, in one directory of a picture. What claims more is made to cost
// hours: directories whose entries each blank the whole file.
constexpr quint32 mostGpsEntries = 256;
constexpr qint64 mostGpsValueBytes = 64 * 1024;
constexpr int mostGpsDirectories = 16;

/// Numbers of a TIFF structure, in its own byte order; reads beyond the end give 0.
class Tiff
{
public:
    explicit Tiff(QByteArray &data) : m_data(data), m_little(data.startsWith("II")) {}
    [[nodiscard]] bool valid() const
    {
        return m_data.size() >= 8 && (m_little || m_data.startsWith("MM")) && u16(2) == 42;
    }
    [[nodiscard]] quint32 u16(qint64 at) const { return number<quint16>(at); }
    [[nodiscard]] quint32 u32(qint64 at) const { return number<quint32>(at); }

    /// Zeroes the directory and the values it points at.
    void blankDirectory(qint64 at)
    {
        static constexpr std::array<int, 13> sizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
        const quint32 entries = u16(at);
        for (quint32 i = 0; i < std::min(entries, mostGpsEntries); ++i) {
            const qint64 entry = at + 2 + qint64(i) * 12;
            const quint32 type = u16(entry + 2);
            const qint64 bytes = qint64(u32(entry + 4)) * (type < sizes.size() ? sizes[type] : 0);
            if (bytes > 4)
                blank(u32(entry + 8), std::min(bytes, mostGpsValueBytes));
        }
        blank(at, 2 + qint64(entries) * 12);
    }

private:
    template<typename T> [[nodiscard]] quint32 number(qint64 at) const
    {
        if (at < 0 || at + qint64(sizeof(T)) > m_data.size())
            return 0;
        return m_little ? qFromLittleEndian<T>(m_data.constData() + at)
                        : qFromBigEndian<T>(m_data.constData() + at);
    }
    void blank(qint64 at, qint64 bytes)
    {
        if (at < 8 || at >= m_data.size())
            return;
        const qint64 end = std::min<qint64>(m_data.size(), at + bytes);
        std::fill(m_data.begin() + at, m_data.begin() + end, '\0');
    }

    QByteArray &m_data;
    bool m_little;
};

/// Blanks the GPS directories of an EXIF block; false when there is none.
bool blankGps(QByteArray &data)
{
    Tiff tiff(data);
    if (!tiff.valid())
        return false;
    int found = 0;
    qint64 directory = tiff.u32(4);
    for (int depth = 0; directory > 0 && depth < 16; ++depth) {
        const quint32 entries = tiff.u16(directory);
        for (quint32 i = 0; i < entries; ++i) {
            const qint64 entry = directory + 2 + qint64(i) * 12;
            if (tiff.u16(entry) == 0x8825 && found < mostGpsDirectories) { // GPSInfo
                tiff.blankDirectory(tiff.u32(entry + 8));
                ++found;
            }
        }
        directory = tiff.u32(directory + 2 + qint64(entries) * 12);
    }
    return found > 0;
}

/// XMP is text: a packet that speaks of GPS becomes spaces.
bool blankXmp(QByteArray &data)
{
    if (!data.contains("GPS"))
        return false;
    data.fill(' ');
    return true;
}

QByteArray readAt(QIODevice &device, qint64 offset, qint64 bytes)
{
    // A length of which the file has less is not worth its memory.
    if (bytes <= 0 || bytes > maxBlock || bytes > device.size() - offset || !device.seek(offset))
        return {};
    const QByteArray data = device.read(bytes);
    return data.size() == bytes ? data : QByteArray();
}

QList<Patch> jpegPatches(QIODevice &device)
{
    static const QByteArray exif("Exif\0\0", 6);
    static const QByteArray xmp("http://ns.adobe.com/");
    QList<Patch> patches;
    for (qint64 at = 2;;) {
        const QByteArray head = readAt(device, at, 4);
        if (head.size() < 4 || quint8(head[0]) != 0xff || quint8(head[1]) == 0xda)
            return patches;
        if (quint8(head[1]) == 0xff) { // fill byte
            ++at;
            continue;
        }
        const qint64 bytes = qFromBigEndian<quint16>(head.constData() + 2) - 2;
        if (quint8(head[1]) == 0xe1) { // APP1
            const QByteArray body = readAt(device, at + 4, bytes);
            const qsizetype skip = body.startsWith(exif) ? exif.size() : body.indexOf('\0') + 1;
            QByteArray inner = body.sliced(skip);
            if ((body.startsWith(exif) && blankGps(inner))
                || (body.startsWith(xmp) && blankXmp(inner)))
                patches.append({at + 4 + skip, inner});
        }
        at += bytes + 4;
    }
}

/// The CRC of PNG chunks (ISO 3309).
quint32 crc32(const QByteArray &data)
{
    quint32 crc = 0xffffffff;
    for (const char byte : data) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QList<Patch> pngPatches(QIODevice &device)
{
    QList<Patch> patches;
    for (qint64 at = 8;;) {
        const QByteArray head = readAt(device, at, 8);
        if (head.size() < 8)
            return patches;
        const qint64 bytes = qFromBigEndian<quint32>(head.constData());
        const QByteArray type = head.last(4);
        if (type == "eXIf" || type == "iTXt") {
            QByteArray body = readAt(device, at + 8, bytes);
            const QByteArray keyword("XML:com.adobe.xmp");
            bool changed = type == "eXIf" && blankGps(body);
            if (type == "iTXt" && body.startsWith(keyword) && body.size() > keyword.size() + 5) {
                // Behind keyword and NUL: compression flag, method, two empty texts.
                QByteArray text = body.sliced(keyword.size() + 5);
                changed = blankXmp(text);
                body.replace(keyword.size() + 5, text.size(), text);
            }
            if (changed) {
                QByteArray crc(4, '\0');
                qToBigEndian(crc32(type + body), crc.data());
                patches.append({at + 8, body + crc});
            }
        }
        at += bytes + 12;
    }
}

QList<Patch> webpPatches(QIODevice &device)
{
    QList<Patch> patches;
    for (qint64 at = 12;;) {
        const QByteArray head = readAt(device, at, 8);
        if (head.size() < 8)
            return patches;
        const qint64 bytes = qFromLittleEndian<quint32>(head.constData() + 4);
        const QByteArray type = head.first(4);
        if (type == "EXIF" || type == "XMP ") {
            QByteArray body = readAt(device, at + 8, bytes);
            const qsizetype skip = body.startsWith("Exif") ? 6 : 0;
            QByteArray inner = body.sliced(std::min(skip, body.size()));
            if (type == "EXIF" ? blankGps(inner) : blankXmp(inner))
                patches.append({at + 8 + skip, inner});
        }
        at += 8 + bytes + (bytes & 1);
    }
}

QList<Patch> tiffPatches(QIODevice &device)
{
    QByteArray data = readAt(device, 0, device.size());
    return blankGps(data) ? QList<Patch>{{0, data}} : QList<Patch>();
}

bool holdsAtoms(const QByteArray &type)
{
    return type == "trak" || type == "udta" || type == "meta" || type == "mdia";
}

/// Blanks `loci` and ISO 6709 texts inside the atoms of [from, to).
void blankAtoms(QByteArray &data, qsizetype from, qsizetype to, int depth)
{
    static const QRegularExpression position(
        QStringLiteral("[+-]\\d{1,7}\\.\\d+[+-]\\d{1,8}\\.\\d+(?:[+-]\\d+(?:\\.\\d+)?)?/?"));
    for (qsizetype at = from; at + 8 <= to;) {
        const qsizetype bytes = qFromBigEndian<quint32>(data.constData() + at);
        const QByteArray type = data.sliced(at + 4, 4);
        if (bytes < 8 || bytes > to - at)
            return;
        if (type == "loci") {
            data.replace(at + 4, 4, "free");
            std::fill(data.begin() + at + 8, data.begin() + at + bytes, '\0');
        } else if (type == "\xa9xyz" || type == "ilst") {
            const QString text = QString::fromLatin1(data.sliced(at + 8, bytes - 8));
            for (auto matches = position.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                std::fill_n(
                    data.begin() + at + 8 + match.capturedStart(), match.capturedLength(), ' ');
            }
        } else if (holdsAtoms(type) && depth < 8) {
            // ISO's meta has 4 bytes before its children, QuickTime's has none.
            const bool full = type == "meta" && data.mid(at + 8, 4) == QByteArray(4, '\0');
            blankAtoms(data, at + (full ? 12 : 8), at + bytes, depth + 1);
        }
        at += bytes;
    }
}

QList<Patch> moviePatches(QIODevice &device)
{
    QList<Patch> patches;
    for (qint64 at = 0;;) {
        const QByteArray head = readAt(device, at, 8);
        if (head.size() < 8)
            return patches;
        qint64 bytes = qFromBigEndian<quint32>(head.constData());
        qint64 headBytes = head.size();
        if (bytes == 1) {
            headBytes += 8;
            bytes = qint64(qFromBigEndian<quint64>(
                readAt(device, at + 8, 8).leftJustified(8, '\0').constData()));
        } else if (bytes == 0) {
            bytes = device.size() - at;
        }
        if (bytes < headBytes || bytes > device.size() - at)
            return patches;
        if (head.last(4) == "moov") {
            const QByteArray body = readAt(device, at + headBytes, bytes - headBytes);
            QByteArray blanked = body;
            blankAtoms(blanked, 0, blanked.size(), 0);
            if (blanked != body)
                patches.append({at + headBytes, blanked});
        }
        at += bytes;
    }
}

} // namespace

QList<Patch> positionPatches(QIODevice &device)
{
    const QByteArray head = readAt(device, 0, 12);
    QList<Patch> patches;
    if (head.startsWith("\xff\xd8"))
        patches = jpegPatches(device);
    else if (head.startsWith("\x89PNG"))
        patches = pngPatches(device);
    else if (head.startsWith("RIFF") && head.endsWith("WEBP"))
        patches = webpPatches(device);
    else if (head.startsWith(QByteArray("II*\0", 4)) || head.startsWith(QByteArray("MM\0*", 4)))
        patches = tiffPatches(device);
    else if (head.sliced(std::min<qsizetype>(4, head.size())).startsWith("ftyp")
        || head.contains("moov") || head.contains("mdat") || head.contains("wide"))
        patches = moviePatches(device);
    device.seek(0);
    return patches;
}

PatchedDevice::PatchedDevice(QIODevice &source, QList<Patch> patches)
    : m_source(source)
    , m_patches(std::move(patches))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PatchedDevice::readData(char *data, qint64 maxSize)
{
    const qint64 start = pos();
    if (!m_source.seek(start))
        return -1;
    const qint64 got = m_source.read(data, maxSize);
    for (const Patch &patch : std::as_const(m_patches)) {
        const qint64 from = std::max(start, patch.offset);
        const qint64 to = std::min(start + got, patch.offset + patch.bytes.size());
        if (from < to)
            std::copy_n(
                patch.bytes.constData() + (from - patch.offset), to - from, data + (from - start));
    }
    return got;
}

} // namespace tambo::archive
