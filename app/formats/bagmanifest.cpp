// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagmanifest.h"

#include <QHash>
#include <QRegularExpression>

namespace tambo::formats {

using namespace Qt::StringLiterals;

std::optional<QCryptographicHash::Algorithm> bagAlgorithm(const QString &name)
{
    static const QHash<QString, QCryptographicHash::Algorithm> known{
        {u"md5"_s, QCryptographicHash::Md5}, {u"sha1"_s, QCryptographicHash::Sha1},
        {u"sha224"_s, QCryptographicHash::Sha224}, {u"sha256"_s, QCryptographicHash::Sha256},
        {u"sha384"_s, QCryptographicHash::Sha384}, {u"sha512"_s, QCryptographicHash::Sha512},
        {u"sha3256"_s, QCryptographicHash::Sha3_256}, {u"sha3512"_s, QCryptographicHash::Sha3_512}};
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ManifestName> manifestName(const QString &file)
{
    static const QRegularExpression pattern(u"^(tag)?manifest-([^/]{1,40})\\.txt$"_s);
    const auto match = pattern.match(file);
    if (!match.hasMatch())
        return std::nullopt;
    QString algorithm = match.captured(2).toLower();
    algorithm.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return ManifestName{file, algorithm, !match.captured(1).isEmpty()};
}

ManifestLines readManifest(const QStringList &lines)
{
    // A file may end in blanks, so what follows the separator is the path to its last letter.
    static const QRegularExpression pattern(u"^([0-9A-Fa-f]{8,256})[ \\t]+(\\*?)(.+)$"_s);
    ManifestLines read;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto match = pattern.match(lines[i]);
        if (match.hasMatch())
            read.lines.append({i + 1, match.captured(1).toLatin1().toLower(), match.captured(3),
                !match.captured(2).isEmpty()});
        else
            read.odd.append(i + 1);
    }
    return read;
}

FetchLines readFetch(const QStringList &lines)
{
    static const QRegularExpression pattern(u"^(\\S+)[ \\t]+(\\d{1,18}|-)[ \\t]+(.+)$"_s);
    FetchLines read;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto match = pattern.match(lines[i]);
        if (!match.hasMatch()) {
            read.odd.append(i + 1);
            continue;
        }
        const QString bytes = match.captured(2);
        read.lines.append({match.captured(1),
            bytes == u"-" ? std::nullopt : std::optional(bytes.toLongLong()), match.captured(3)});
    }
    return read;
}

} // namespace tambo::formats
