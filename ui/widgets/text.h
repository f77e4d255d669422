// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <array>

namespace tambo::ui {

/// A label in one of the design's text roles and colours; follows the theme by itself.
class Text : public QLabel
{
    Q_OBJECT
public:
    /// What does not fit on its line: it takes more lines, or is cut with "…" and shown as a
    /// tooltip.
    enum class Fit { Line, Wrap, Elide };

    Text(Theme::Role role, Theme::Colour colour, const QString &text = {},
        QWidget *parent = nullptr, Fit fit = Fit::Line);

    void setRole(Theme::Role role);
    void setColour(Theme::Colour colour);
    /// At most so many lines of a wrapping text; the last one ends with "…".
    void setLines(int most);
    /// Paints that part of the text as read aloud just now; a length of 0 paints none. In UTF-16
    /// units. Only of a text that is shown whole.
    void mark(qsizetype from, qsizetype length);
    [[nodiscard]] QString marked() const { return text().mid(m_markFrom, m_markLength); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What heightForWidth has said of one text. Layouts ask it many times for the same widths, and
    /// shaping the letters each time was a quarter of the program's start.
    struct Heights {
        static constexpr size_t most = 4;

        QString text;
        QFont font;
        QMargins margins;
        std::array<std::pair<int, int>, most> known{}; ///< width and height; the oldest goes
        size_t next = 0;
    };
    [[nodiscard]] int measuredHeight(int width) const;
    /// The lines that are shown at that width.
    [[nodiscard]] QStringList linesAt(int width) const;
    void paintMark();
    void makeRoom();

    Fit m_fit;
    qsizetype m_markFrom = 0;
    qsizetype m_markLength = 0;
    int m_lines = 0; ///< 0: as many as it takes
    mutable Heights m_heights;
};

} // namespace tambo::ui
