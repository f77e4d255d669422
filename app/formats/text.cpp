// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/text.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

// The only bytes where Windows-1252 differs from ISO 8859-1 (WHATWG index windows-1252).
constexpr char16_t windows1252[32] = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C,
    0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    // Spanish, Kichwa and English in UTF-16 have a zero in nearly every other byte.
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 512) & ~qsizetype(1);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample; ++i)
        zeros[i & 1] += bytes.at(i) == 0;
    if (sample < 4 || (bytes.size() & 1))
        return std::nullopt;
    if (zeros[1] > sample / 4 && zeros[0] * 8 < zeros[1])
        return QStringConverter::Utf16LE;
    if (zeros[0] > sample / 4 && zeros[1] * 8 < zeros[0])
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decodeAs(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

} // namespace

Result<QByteArray> readBounded(QIODevice &device, qint64 limit)
{
    // In pieces: QIODevice::read(n) sets n bytes aside before it reads the first, and the limits
    // are far above what files usually are.
    constexpr qint64 piece = 256 * 1024;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = device.read(std::min(piece, limit + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.isEmpty() && !device.isReadable())
        return fail(Error::Kind::Storage,
            QCoreApplication::translate("Formats", "El archivo no se puede leer. Ábralo otra vez."),
            device.errorString());
    if (bytes.size() > limit)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate(
                "Formats", "El archivo es demasiado grande (más de %1 MB). Divídalo en partes.")
                .arg(limit >> 20));
    return bytes;
}

Result<QString> decodeText(const QByteArray &bytes, Fallback fallback)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = utf16WithoutMark(bytes);
    if (auto text = decodeAs(encoding.value_or(QStringConverter::Utf8), bytes))
        return *std::move(text);
    if (!encoding && fallback == Fallback::Windows1252)
        return fromWindows1252(bytes);
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Formats", "El texto del archivo está dañado. Guárdelo como UTF-8 y pruebe otra vez."));
}

QString unixLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return text;
}

QString folded(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isMark())
            continue;
        out += c.isLetterOrNumber() || c.isSurrogate() ? c.toCaseFolded() : QChar(u' ');
    }
    return out.simplified();
}

} // namespace tambo::formats
