// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagtags.h"

#include "app/formats/bagtexts.h"
#include "app/formats/text.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

Error badDeclaration(const QString &sentence)
{
    return fail(Error::Kind::BadInput, sentence);
}

bool isKnownVersion(const BagVersion &version)
{
    return version == BagVersion{1, 0}
    || (version.major == 0 && version.minor >= 93 && version.minor <= 97);
}

/// As QStringDecoder names them. RFC 2781: UTF-16 without a mark is big-endian.
std::optional<QStringConverter::Encoding> encodingOf(const QString &name, const QByteArray &bytes)
{
    const QString known = name.toUpper().replace(u'_', u'-');
    if (known == u"UTF-8" || known == u"UTF8" || known == u"US-ASCII" || known == u"ASCII")
        return QStringConverter::Utf8;
    if (known == u"ISO-8859-1" || known == u"LATIN1")
        return QStringConverter::Latin1;
    if (known == u"UTF-16" || known == u"UTF-32") {
        const auto marked = QStringConverter::encodingForData(bytes);
        return marked            ? *marked
            : known == u"UTF-16" ? QStringConverter::Utf16BE
                                 : QStringConverter::Utf32BE;
    }
    if (known == u"UTF-16BE" || known == u"UTF-16LE" || known == u"UTF-32BE"
        || known == u"UTF-32LE")
        return QStringConverter::encodingForName(known.toLatin1().constData());
    return std::nullopt;
}

} // namespace

QString BagVersion::toString() const
{
    return u"%1.%2"_s.arg(major).arg(minor);
}

Result<BagDeclaration> readDeclaration(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return badDeclaration(Bags::tr("«bagit.txt» empieza con una marca de bytes que sobra."));
    const auto text = tagText(bytes, u"UTF-8"_s);
    static const QRegularExpression versionLine(
        u"^BagIt-Version[ \\t]*:[ \\t]*(\\d{1,4})\\.(\\d{1,4})[ \\t]*$"_s);
    static const QRegularExpression encodingLine(
        u"^Tag-File-Character-Encoding[ \\t]*:[ \\t]*(\\S{1,40})[ \\t]*$"_s);
    const QStringList lines = text ? tagLines(*text) : QStringList();
    const auto version = versionLine.match(lines.value(0));
    if (!version.hasMatch())
        return badDeclaration(Bags::tr("«bagit.txt» no dice la versión de BagIt."));
    BagDeclaration declaration;
    declaration.version = {version.captured(1).toInt(), version.captured(2).toInt()};
    if (!isKnownVersion(declaration.version))
        return badDeclaration(Bags::tr("Tambo no conoce la versión %1 de BagIt. Actualícelo.")
                .arg(declaration.version.toString()));
    const auto encoding = encodingLine.match(lines.value(1));
    if (!encoding.hasMatch())
        return badDeclaration(Bags::tr("«bagit.txt» no dice la codificación de sus textos."));
    declaration.encoding = encoding.captured(1);
    if (!isKnownEncoding(declaration.encoding))
        return badDeclaration(Bags::tr("Tambo no conoce la codificación «%1» de «bagit.txt».")
                .arg(declaration.encoding));
    declaration.hasMore = lines.size() > 2;
    return declaration;
}

QByteArray declarationBytes()
{
    return "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
}

bool isKnownEncoding(const QString &encoding)
{
    return encodingOf(encoding, {}).has_value();
}

std::optional<QString> tagText(const QByteArray &bytes, const QString &encoding)
{
    const auto known = encodingOf(encoding, bytes);
    if (!known)
        return std::nullopt;
    QStringDecoder decoder(*known, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

QStringList tagLines(const QString &text)
{
    QStringList lines = unixLines(text).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

BagTags readTags(const QString &text)
{
    BagTags read;
    const QStringList lines = tagLines(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty())
            continue;
        const bool goesOn = line.at(0) == u' ' || line.at(0) == u'\t';
        const qsizetype colon = line.indexOf(u':');
        // A mark in the middle is left from files that were put together.
        const QString label = line.left(std::max<qsizetype>(0, colon))
                                  .remove(QChar(QChar::ByteOrderMark))
                                  .trimmed();
        if (goesOn && !read.tags.isEmpty()) {
            QString &value = read.tags.last().value;
            value += (value.isEmpty() ? u""_s : u" "_s) + line.trimmed();
        } else if (!goesOn && !label.isEmpty()) {
            read.tags.append({label, line.mid(colon + 1).trimmed()});
        } else {
            read.odd.append(i + 1);
        }
    }
    return read;
}

QByteArray tagsBytes(const QList<BagTag> &tags)
{
    constexpr qsizetype longest = 79;
    QString text;
    for (const BagTag &tag : tags) {
        QString line = tag.label + u':';
        for (const QString &word : tag.value.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (line.size() + 1 + word.size() > longest) {
                text += line + u'\n';
                line = u" "_s; // with the one before the word an indent of two
            }
            line += u' ' + word;
        }
        text += line + u'\n';
    }
    return text.toUtf8();
}

QStringList tagValues(const QList<BagTag> &tags, QLatin1String label)
{
    QStringList values;
    for (const BagTag &tag : tags) {
        if (tag.label.compare(label, Qt::CaseInsensitive) == 0)
            values.append(tag.value);
    }
    return values;
}

} // namespace tambo::formats
