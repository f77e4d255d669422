// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/archiveentry.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPath = 1000;
constexpr qsizetype maxName = 250; // bytes; file systems allow 255
constexpr qsizetype maxDepth = 60;
#ifdef Q_OS_WIN
constexpr bool colonAllowed = false; // would name a hidden stream of another file
#else
constexpr bool colonAllowed = true;
#endif

bool safeCharacters(const QString &path)
{
    const bool drive = path.size() > 1 && path.at(0).isLetter() && path.at(1) == u':';
    if (drive || path.contains(u'\\') || (!colonAllowed && path.contains(u':')))
        return false;
    return std::none_of(path.cbegin(), path.cend(),
        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
}

} // namespace

void Checksum::add(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < values.size(); ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? c >> 1 ^ 0xEDB88320U : c >> 1;
            values[i] = c;
        }
        return values;
    }();
    for (const char c : bytes)
        m_crc = table[(m_crc ^ uchar(c)) & 0xFF] ^ m_crc >> 8;
}

quint32 Checksum::of(QByteArrayView bytes)
{
    Checksum checksum;
    checksum.add(bytes);
    return checksum.value();
}

Result<QString> safePath(const QString &path)
{
    if (path.startsWith(u'/') || !safeCharacters(path) || path.size() > maxPath)
        return archiveUnsafe(path);
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".." || part.toUtf8().size() > maxName)
            return archiveUnsafe(path);
        if (part != u".")
            parts.append(part);
    }
    if (parts.size() > maxDepth)
        return archiveUnsafe(path);
    return parts.join(u'/').normalized(QString::NormalizationForm_C);
}

Error archiveDamaged(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Unpack", "El archivo comprimido «%1» está dañado. Cópielo otra vez."),
        detail);
}

Error archiveTooLarge()
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Unpack", "«%1» contiene demasiados archivos o son demasiado grandes. Divídalo."));
}

Error archiveUnsafe(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Unpack", "«%1» contiene nombres o enlaces peligrosos. No se abrió nada."),
        detail);
}

} // namespace tambo::formats
