// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/book.h"

#include "app/formats/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <memory>

namespace tambo::ui {

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plain(const QString &text)
{
    // Words of the text only: no names of files behind links and pictures.
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    return formats::folded(QString(text).replace(target, QStringLiteral(" ")));
}

bool holds(const QString &folded, const QStringList &words)
{
    const QString text = u' ' + folded;
    return std::all_of(words.begin(), words.end(),
        [&text](const QString &word) { return text.contains(u' ' + word); });
}

} // namespace

Book::Book(QLocale::Language language)
{
    const QString folder
        = language == QLocale::English ? QStringLiteral("en") : QStringLiteral("es");
    const auto table
        = QJsonDocument::fromJson(readText(QStringLiteral(":/help/book.json")).toUtf8()).array();
    for (const QJsonValue &row : table) {
        Chapter chapter;
        chapter.name = row[QLatin1String("name")].toString();
        for (const QJsonValue &route : row[QLatin1String("routes")].toArray())
            chapter.routes.append(route.toString());
        chapter.text = readText(QStringLiteral(":/help/%1/%2.md").arg(folder, chapter.name));
        chapter.title = chapter.text.section(u'\n', 0, 0).mid(2).trimmed(); // behind "# "
        chapter.folded = plain(chapter.text);
        m_chapters.append(chapter);
    }
    if (m_chapters.isEmpty())
        qFatal("the help book is not compiled in");
}

const Chapter *Book::chapter(const QString &name) const
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
        [&name](const Chapter &chapter) { return chapter.name == name; });
    return found == m_chapters.end() ? nullptr : &*found;
}

const Chapter &Book::chapterOf(const QString &route) const
{
    for (const Chapter &chapter : m_chapters) {
        if (chapter.routes.contains(route))
            return chapter;
    }
    const Chapter *about = chapter(QStringLiteral("help"));
    return about ? *about : m_chapters.first();
}

QList<const Chapter *> Book::find(const QString &words) const
{
    const QStringList wanted = formats::folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<const Chapter *> found;
    QList<const Chapter *> further;
    for (const Chapter &chapter : m_chapters) {
        if (holds(formats::folded(chapter.title), wanted))
            found.append(&chapter);
        else if (holds(chapter.folded, wanted))
            further.append(&chapter);
    }
    return found + further;
}

const Book &book()
{
    // Read once for each language: pages hold on to its chapters.
    static std::map<QLocale::Language, std::unique_ptr<const Book>> books;
    auto &wanted = books[QLocale().language()];
    if (!wanted)
        wanted = std::make_unique<const Book>(QLocale().language());
    return *wanted;
}

} // namespace tambo::ui
