// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagpaths.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 4000;
#ifdef Q_OS_WIN
constexpr bool colonInNames = false; // would name a hidden stream of another file
#else
constexpr bool colonInNames = true;
#endif

BagFile::Kind kindOfLink(const QFileInfo &info, const QString &root)
{
    const QString target = info.canonicalFilePath(); // empty where it leads nowhere
    return target.startsWith(root + u'/') && QFileInfo(target).isFile()
        ? BagFile::Kind::LinkInside
        : BagFile::Kind::LinkOutside;
}

BagFile::Kind kindOf(const QFileInfo &info, const QString &root)
{
    if (info.isSymbolicLink() || info.isJunction())
        return kindOfLink(info, root);
    return info.isFile() ? BagFile::Kind::Regular : BagFile::Kind::Special;
}

/// The root, somebody's folder, a drive, or what Qt takes for a resource of the program.
bool beginsElsewhere(const QString &path)
{
    const bool drive = path.size() > 1 && path.at(0).isLetter() && path.at(1) == u':';
    return drive || path.startsWith(u'/') || path.startsWith(u'~') || path.startsWith(u':');
}

} // namespace

std::optional<QString> bagPath(const QString &listed)
{
    if (beginsElsewhere(listed) || listed.contains(u'\\') || listed.contains(QChar(0))
        || listed.size() > longestPath || (!colonInNames && listed.contains(u':')))
        return std::nullopt;
    QStringList parts;
    for (const QString &part : listed.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..")
            return std::nullopt;
        if (part != u".")
            parts.append(part);
    }
    const QString path = parts.join(u'/');
    return path.isEmpty() || beginsElsewhere(path) ? std::nullopt : std::optional(path);
}

QString encodedBagPath(QString path)
{
    return path.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
}

QString decodedBagPath(QString path)
{
    path.replace(u"%0D"_s, u"\r"_s, Qt::CaseInsensitive);
    path.replace(u"%0A"_s, u"\n"_s, Qt::CaseInsensitive);
    return path.replace(u"%25"_s, u"%"_s); // last: "%250A" says "%0A"
}

QString sameName(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isLeftBySystem(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name == u".DS_Store" || name.startsWith(u"._")
        || name.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0
        || name.compare(u"desktop.ini", Qt::CaseInsensitive) == 0;
}

std::optional<QList<BagFile>> filesOfBag(const QString &folder, qsizetype limit)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    QList<BagFile> files;
    QDirIterator it(root, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
        QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        const BagFile::Kind kind = kindOf(info, root);
        if (kind == BagFile::Kind::Special && info.isDir())
            continue;
        if (files.size() >= limit)
            return std::nullopt;
        files.append({info.filePath().mid(root.size() + 1), info.size(), kind});
    }
    std::sort(files.begin(), files.end(),
        [](const BagFile &a, const BagFile &b) { return a.path < b.path; });
    return files;
}

} // namespace tambo::formats
