// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/choicebutton.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace tambo::ui {

namespace {

constexpr int edge = 16; // from the frame to what is in it
constexpr int above = 11;
constexpr int ringLength = 26;
constexpr int ringGap = 14;
constexpr int leastHeight = 52;
constexpr int tickFrom = 400; // px; narrower than that, ring and stripe say it alone

} // namespace

ChoiceButton::ChoiceButton(Theme &theme, Content content, QWidget *parent)
    : QRadioButton(parent)
    , m_theme(theme)
    , m_content(std::move(content))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(m_content.text.isEmpty() ? m_content.nothing : m_content.text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QFont ChoiceButton::textFont() const
{
    return m_theme.font(m_content.prose ? Theme::Role::Body : Theme::Role::H3);
}

int ChoiceButton::textLeft() const
{
    return m_theme.px(edge + ringLength + ringGap);
}

int ChoiceButton::layText(int width, QPainter *painter, const QPointF &at) const
{
    const bool empty = m_content.text.isEmpty();
    QTextLayout layout(empty ? m_content.nothing : m_content.text, textFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const store::Stretch &mark : m_content.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        format.setBackground(m_theme.colour(Theme::Colour::WarnSoft));
        format.setForeground(m_theme.colour(Theme::Colour::WarnInk));
        ranges.append({int(mark.from), int(mark.length), format});
    }
    layout.setFormats(ranges);
    const int step = m_theme.lineHeight(m_content.prose ? Theme::Role::Body : Theme::Role::H3);
    int height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height + (step - line.height()) / 2});
        height += step;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(m_theme.colour(empty ? Theme::Colour::Text3 : Theme::Colour::Text));
        layout.draw(painter, at);
    }
    return height;
}

int ChoiceButton::heightForWidth(int width) const
{
    const int room = textRoom(width);
    const int caption = m_content.caption.isEmpty() ? 0 : m_theme.lineHeight(Theme::Role::Caption);
    return std::max(
        m_theme.px(leastHeight), caption + layText(room, nullptr, {}) + 2 * m_theme.px(above));
}

QSize ChoiceButton::sizeHint() const
{
    const int text = QFontMetrics(textFont()).horizontalAdvance(m_content.text.left(30));
    const int width = textLeft() + text + m_theme.px(edge);
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(leastHeight)};
}

bool ChoiceButton::hitButton(const QPoint &where) const
{
    return rect().contains(where);
}

void ChoiceButton::paintRing(QPainter &painter, const QRect &frame) const
{
    const int length = m_theme.px(ringLength);
    const QRectF ring(frame.left() + m_theme.px(edge) + 1.5,
        frame.top() + (frame.height() - length) / 2.0 + 1.5, length - 3, length - 3);
    const QColor ink
        = m_theme.colour(isChecked() ? Theme::Colour::Primary : Theme::Colour::LineStrong);
    painter.setPen(QPen(ink, 3));
    painter.setBrush(m_theme.colour(Theme::Colour::Surface));
    painter.drawEllipse(ring);
    if (!isChecked())
        return;
    const qreal inset = length / 5.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

/// Whether it says "Usar este" where it is chosen. Prose keeps its whole width.
bool ChoiceButton::hasTick(int width) const
{
    return m_content.usable && width >= m_theme.px(tickFrom)
        && (!m_content.caption.isEmpty() || !m_content.prose);
}

int ChoiceButton::tickWidth() const
{
    QFont font = m_theme.font(Theme::Role::Caption);
    font.setWeight(QFont::Bold);
    return QFontMetrics(font).horizontalAdvance(tr("Usar este")) + 1 + m_theme.px(18 + 6);
}

int ChoiceButton::textRoom(int width) const
{
    const bool beside = m_content.caption.isEmpty() && hasTick(width);
    return std::max(
        1, width - textLeft() - m_theme.px(edge) - (beside ? tickWidth() + m_theme.px(edge) : 0));
}

void ChoiceButton::paintTick(QPainter &painter) const
{
    const QColor ink = m_theme.colour(Theme::Colour::PrimaryInk);
    QFont font = m_theme.font(Theme::Role::Caption);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(ink);
    const int icon = m_theme.px(18);
    const int line = m_theme.lineHeight(Theme::Role::Caption);
    const int top = m_content.caption.isEmpty() ? (height() - line) / 2 : m_theme.px(above);
    const QRect where(width() - m_theme.px(edge) - tickWidth(), top, tickWidth(), line);
    painter.drawPixmap(QPoint(where.left(), top + (line - icon) / 2),
        m_theme.iconPixmap(QStringLiteral("check"), 18, ink, devicePixelRatioF()));
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignRight, tr("Usar este"));
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme.px(10);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    const Theme::Colour ground = isChecked() ? Theme::Colour::PrimarySoft
        : underMouse()                       ? Theme::Colour::Hover
                                             : Theme::Colour::Surface;
    painter.fillPath(shape, m_theme.colour(ground));
    if (isChecked()) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(
            QRect(0, 0, m_theme.px(7), height()), m_theme.colour(Theme::Colour::Primary));
        painter.restore();
    }
    painter.setPen(
        QPen(m_theme.colour(isChecked() ? Theme::Colour::Primary : Theme::Colour::LineStrong), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    paintRing(painter, rect());

    if (isChecked() && hasTick(width()))
        paintTick(painter);
    const int left = textLeft();
    const int room = textRoom(width());
    int top = m_theme.px(above);
    if (m_content.caption.isEmpty()) {
        top = (height() - layText(room, nullptr, {})) / 2;
    } else {
        const int line = m_theme.lineHeight(Theme::Role::Caption);
        const int free = room - (hasTick(width()) ? tickWidth() + m_theme.px(edge) : 0);
        painter.setFont(m_theme.font(Theme::Role::Caption));
        painter.setPen(m_theme.colour(Theme::Colour::Text2));
        painter.drawText(QRect(left, top, free, line), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_content.caption, Qt::ElideRight, free));
        top += line;
    }
    layText(room, &painter, QPointF(left, top));
}

} // namespace tambo::ui
