// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

// The help book: resources/help, compiled in as :/help. book.json says which chapters there are, in
// which order, and to which pages of the window each belongs.
namespace tambo::ui {

struct Chapter {
    QString name; ///< of its files: es/NAME.md, en/NAME.md
    QStringList routes; ///< pages of the window that it explains; none for one about an idea
    QString title; ///< its first line
    QString text; ///< Markdown, with that line
    QString folded; ///< what is searched: lower case, no accents
};

/// The book in one language, read once.
class Book
{
public:
    /// In Spanish where there is none in that language.
    explicit Book(QLocale::Language language);

    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; }
    /// nullptr where there is none of that name.
    [[nodiscard]] const Chapter *chapter(const QString &name) const;
    /// That of a page of the window; of a page without one, the chapter about the help itself.
    [[nodiscard]] const Chapter &chapterOf(const QString &route) const;
    /// Chapters that hold all those words, or beginnings of words; those that have them in their
    /// title first. Everything for no words.
    [[nodiscard]] QList<const Chapter *> find(const QString &words) const;

private:
    QList<Chapter> m_chapters;
};

/// The book in the language that the program speaks now.
[[nodiscard]] const Book &book();

} // namespace tambo::ui
