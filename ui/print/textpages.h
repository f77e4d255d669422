// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed.h"
#include "ui/theme/theme.h"

class QTextDocument;

namespace tambo::ui {

/// A text for paper.
struct Prose {
    QString title; ///< above the text, unless it begins with a heading itself, and below each page
    QString place; ///< below the title, in a few words
    QColor band; ///< of the painted base below each page: bandOnPaper
    /// Writes everything with setHtml or setMarkdown, one px being a tenth of a millimetre.
    std::function<Result<>(QTextDocument &document, const Printed::Progress &progress)> write;
    int bodySize = 40; ///< of its letters, in tenths of a millimetre; headings grow with it
};

/// A module's colour for white paper. On the window's thread.
[[nodiscard]] QColor bandOnPaper(Module module);
/// What stands between the margins of that paper, in tenths of a millimetre.
[[nodiscard]] QRect insideOf(Paper paper);

/// A text on as many pages as it takes.
class TextPages : public Pages
{
public:
    TextPages(const Prose &prose, const PaperForm &form, std::unique_ptr<QTextDocument> document);
    ~TextPages() override;

    [[nodiscard]] int count() const override;
    void paint(QPainter &painter, int page) const override;
    [[nodiscard]] const QTextDocument &document() const { return *m_document; }

private:
    void paintBase(QPainter &painter, int page) const;

    QString m_title;
    QColor m_band;
    PaperForm m_form;
    QSize m_size;
    std::unique_ptr<QTextDocument> m_document;
};

/// Lays a text out; blocks, on a worker.
[[nodiscard]] Printed::Answer textPages(
    const Prose &prose, const PaperForm &form, const Printed::Progress &progress);

} // namespace tambo::ui
