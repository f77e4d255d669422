// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/book.h"
#include "ui/print/printed.h"
#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace tambo::ui {

/// One chapter of the book, to read. Links lead to other chapters.
class ChapterView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ChapterView(Theme &theme, QWidget *parent = nullptr);

    void show(const Chapter &chapter);
    [[nodiscard]] QString chapter() const { return m_chapter; } ///< its name; empty: none yet

Q_SIGNALS:
    /// Another chapter is wanted, by its name.
    void wanted(const QString &chapter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lay();

    Theme &m_theme;
    QString m_chapter;
    int m_width = 0; ///< that the pictures are made for
};

/// The name of the chapter that a link of the book leads to: "sync.md" is "sync".
[[nodiscard]] QString chapterOfLink(const QUrl &link);
/// A chapter for paper.
[[nodiscard]] Printed printedChapter(const Chapter &chapter);

} // namespace tambo::ui
