// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace tambo::ui {

namespace {

constexpr int wholeWidth = 400; // px; wider than that, a text takes more lines

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
}

} // namespace

Text::Text(Theme::Role role, Theme::Colour colour, const QString &text, QWidget *parent, Fit fit)
    : QLabel(text, parent)
    , m_fit(fit)
{
    // Names that people typed are never read as markup.
    setTextFormat(Qt::PlainText);
    setProperty("rol", nameOf(role));
    setProperty("tinta", nameOf(colour));
    setWordWrap(fit == Fit::Wrap);
    makeRoom();
    if (fit == Fit::Elide)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Lato's accents on capitals stand above what the font says is its height, and what stands above
/// its widget is cut: "Ángel" would read "Angel".
void Text::makeRoom()
{
    const QFontMetrics metrics(font());
    const int top = -metrics.tightBoundingRect(QStringLiteral("ÁÉÍÑÓÚ")).top();
    // Where lines are counted, each stands in the middle of its spacing.
    const int spare = m_lines > 0 ? (metrics.lineSpacing() - metrics.height()) / 2 : 0;
    const QMargins margins(0, std::max(0, top - metrics.ascent() - spare), 0, 0);
    if (contentsMargins() != margins)
        setContentsMargins(margins);
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights = {};
        makeRoom();
    }
}

void Text::setRole(Theme::Role role)
{
    setProperty("rol", nameOf(role));
    polishAgain(this);
}

void Text::setColour(Theme::Colour colour)
{
    if (property("tinta").toString() == nameOf(colour))
        return;
    setProperty("tinta", nameOf(colour));
    polishAgain(this);
}

void Text::setLines(int most)
{
    m_lines = most;
    m_heights = {};
    makeRoom();
    updateGeometry();
}

QStringList Text::linesAt(int width) const
{
    QStringList lines;
    QTextLayout layout(text(), font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == m_lines;
        const QString rest = text().mid(line.textStart(), last ? -1 : line.textLength());
        lines.append(last ? fontMetrics().elidedText(rest, Qt::ElideRight, width) : rest);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

QSize Text::sizeHint() const
{
    if (m_lines == 0)
        return QLabel::sizeHint();
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + 1, wholeWidth);
    return {width, heightForWidth(width)};
}

int Text::heightForWidth(int width) const
{
    Heights &heights = m_heights;
    if (heights.text != text() || heights.font != font() || heights.margins != contentsMargins())
        heights = {text(), font(), contentsMargins(), {}, 0};
    for (const auto &[known, height] : heights.known) {
        if (known == width && height != 0)
            return height;
    }
    const int height = measuredHeight(width);
    heights.known[heights.next++ % Heights::most] = {width, height};
    return height;
}

int Text::measuredHeight(int width) const
{
    if (m_lines == 0)
        return QLabel::heightForWidth(width);
    return int(std::max<qsizetype>(1, linesAt(width).size())) * fontMetrics().lineSpacing()
        + contentsMargins().top();
}

QSize Text::minimumSizeHint() const
{
    if (m_lines > 0)
        return {fontMetrics().averageCharWidth() * 12,
            fontMetrics().lineSpacing() + contentsMargins().top()};
    if (m_fit != Fit::Elide)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(u'…') * 3,
        fontMetrics().height() + contentsMargins().top()};
}

void Text::mark(qsizetype from, qsizetype length)
{
    if (m_markFrom == from && m_markLength == length)
        return;
    m_markFrom = from;
    m_markLength = length;
    update();
}

/// Under the letters, where QLabel is going to paint them: its lines break as these do.
void Text::paintMark()
{
    const QRect where = contentsRect();
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    // A label ends its lines at line feeds, a layout at separators.
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(where.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const bool centred = alignment() & Qt::AlignVCenter;
    const qreal top = where.top() + (centred ? (where.height() - height) / 2 : 0);
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(int(m_markFrom), line.textStart());
        const int to
            = std::min(int(m_markFrom + m_markLength), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const QRectF part(
            where.left() + left - 2, top + line.y(), line.cursorToX(to) - left + 4, line.height());
        painter.drawRoundedRect(part, 3, 3);
    }
}

void Text::paintEvent(QPaintEvent *event)
{
    if (m_fit != Fit::Elide && m_lines == 0) {
        if (m_markLength > 0)
            paintMark();
        QLabel::paintEvent(event);
        return;
    }
    const QStringList lines = m_lines > 0
        ? linesAt(width())
        : QStringList{fontMetrics().elidedText(text(), Qt::ElideRight, width())};
    // Paint events must not change what is laid out; a tooltip does not.
    setToolTip(lines.join(QString()) == text() ? QString() : text());
    QPainter painter(this);
    QRect where = contentsRect();
    if (m_lines > 0)
        where.setHeight(fontMetrics().lineSpacing());
    for (const QString &line : lines) {
        style()->drawItemText(
            &painter, where, int(alignment()), palette(), isEnabled(), line, foregroundRole());
        where.translate(0, fontMetrics().lineSpacing());
    }
}

} // namespace tambo::ui
