// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/scanfolder.h"

#include "app/archive/naming.h"
#include "app/archive/texts.h"

#include <QCollator>
#include <map>

namespace tambo::archive {

namespace {

constexpr int maxDepth = 32;
constexpr qint64 maxTableBytes = 8 << 20;
constexpr qsizetype maxTables = 8;

enum class Type { Recording, Picture, Transcript, Table, Other };

Type typeOf(const QString &fileName)
{
    static const QStringList recordings
        = QStringLiteral("3ga 3gp aac aif aiff amr avi flac m4a m4v mka mkv mov mp3 mp4 mpeg mpg"
                         " oga ogg oggtheora ogv opus wav wave weba webm wma wmv wv")
              .split(u' ');
    static const QStringList pictures
        = QStringLiteral("bmp gif heic heif jpeg jpg pbm pgm png ppm tif tiff webp xbm")
              .split(u' ');
    static const QStringList transcripts = QStringLiteral("eaf srt vtt").split(u' ');
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (recordings.contains(ending))
        return Type::Recording;
    if (pictures.contains(ending))
        return Type::Picture;
    if (transcripts.contains(ending))
        return Type::Transcript;
    return ending == QLatin1String("csv") ? Type::Table : Type::Other;
}

/// The files of one folder that share a stem.
struct Group {
    QStringList recordings;
    QStringList pictures;
    QStringList transcripts;
};

/// Folds case, because files come from systems that do not know it.
QString stemOf(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName().toLower();
}

/// "1.es" belongs to "1" when that is a recording; otherwise it is a name of its own.
QString stemOfTranscript(const QString &fileName, const std::map<QString, Group> &groups)
{
    const QString stem = stemOf(fileName);
    if (groups.contains(stem) || languageInName(fileName).isEmpty())
        return stem;
    return stem.first(stem.lastIndexOf(u'.'));
}

class Scanner
{
public:
    Scanner() : m_collator(QLocale(QLocale::Spanish)) // the C locale knows no numbers
    {
        m_collator.setNumericMode(true); // 2 before 10
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }
    void folder(const QDir &dir, const QStringList &tablesAbove, int depth);
    [[nodiscard]] FolderScan result() && { return std::move(m_scan); }
    [[nodiscard]] QStringList tablesIn(const QDir &dir) const;

private:
    [[nodiscard]] QStringList sorted(QStringList names) const
    {
        std::sort(names.begin(), names.end(), m_collator);
        return names;
    }
    void add(const Group &group, const QDir &dir, const QStringList &tables);

    QCollator m_collator;
    FolderScan m_scan;
};

QStringList Scanner::tablesIn(const QDir &dir) const
{
    QStringList tables;
    for (const QFileInfo &file : dir.entryInfoList({QStringLiteral("*.csv")}, QDir::Files)) {
        if (file.size() <= maxTableBytes && tables.size() < maxTables)
            tables.append(file.absoluteFilePath());
    }
    return tables;
}

void Scanner::add(const Group &group, const QDir &dir, const QStringList &tables)
{
    const auto absolute = [&](const QStringList &names) {
        QStringList paths;
        for (const QString &name : sorted(names))
            paths.append(dir.absoluteFilePath(name));
        return paths;
    };
    const QStringList recordings = absolute(group.recordings);
    const QStringList pictures = absolute(group.pictures);
    const QStringList transcripts = absolute(group.transcripts);
    for (qsizetype i = 0; i < recordings.size(); ++i) {
        const QStringList photos = i == 0 ? pictures : QStringList();
        m_scan.stories.append({QStringList(recordings[i]) + photos, transcripts, tables});
    }
    if (!recordings.isEmpty())
        return;
    for (const QString &picture : pictures)
        m_scan.stories.append({{picture}, {}, {}});
    m_scan.ignored += transcripts;
}

void Scanner::folder(const QDir &dir, const QStringList &tablesAbove, int depth)
{
    const QStringList names = sorted(dir.entryList(QDir::Files));
    const QStringList tables = tablesIn(dir);
    std::map<QString, Group> groups;
    QStringList order;
    for (const QString &name : names) {
        const Type type = typeOf(name);
        const QString stem = stemOf(name);
        if (type == Type::Recording || type == Type::Picture) {
            if (!groups.contains(stem))
                order.append(stem);
            (type == Type::Recording ? groups[stem].recordings : groups[stem].pictures)
                .append(name);
        } else if (type == Type::Other) {
            m_scan.ignored.append(dir.absoluteFilePath(name));
        }
    }
    for (const QString &name : names) {
        if (typeOf(name) != Type::Transcript)
            continue;
        const auto group = groups.find(stemOfTranscript(name, groups));
        if (group == groups.end())
            m_scan.ignored.append(dir.absoluteFilePath(name));
        else
            group->second.transcripts.append(name);
    }
    for (const QString &stem : std::as_const(order))
        add(groups[stem], dir, tables + tablesAbove);
    if (depth >= maxDepth)
        return;
    const QDir::Filters inner = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QString &name : sorted(dir.entryList(inner)))
        folder(QDir(dir.filePath(name)), tables, depth + 1);
}

} // namespace

Result<FolderScan> scanFolder(const QDir &folder)
{
    if (!folder.exists() || !folder.isReadable())
        return fail(Error::Kind::BadInput,
            Archive::tr("No se puede abrir la carpeta «%1». Revise si existe y si puede leerla.")
                .arg(folder.dirName()));
    Scanner scanner;
    QDir above(folder.absolutePath());
    const QStringList tables = above.cdUp() ? scanner.tablesIn(above) : QStringList();
    scanner.folder(folder, tables, 0);
    return std::move(scanner).result();
}

} // namespace tambo::archive
