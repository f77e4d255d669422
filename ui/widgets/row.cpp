// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row.h"

#include "ui/widgets/iconsquare.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int oneLine = 47;
constexpr int twoLines = 60;
constexpr int rowSquare = 44;
constexpr int rowSquareSmall = 36; // of a row with one line
constexpr int rowIcon = 24;
constexpr int rowGap = 12;
constexpr int chevronLength = 22;

} // namespace

RowButton::RowButton(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        explain();
        update();
    });
}

void RowButton::set(
    Module module, const QString &icon, const QString &title, const QString &caption)
{
    m_module = module;
    m_icon = icon;
    m_portrait.reset();
    say(title, caption);
}

void RowButton::set(const Portrait &portrait, const QString &caption)
{
    m_portrait = portrait;
    say(portrait.name, caption);
}

void RowButton::say(const QString &title, const QString &caption)
{
    m_caption = caption;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(caption);
    updateGeometry();
    explain();
    update();
}

int RowButton::square() const
{
    return m_theme.px(m_caption.isEmpty() ? rowSquareSmall : rowSquare);
}

int RowButton::rowHeight() const
{
    return m_theme.px(m_caption.isEmpty() ? oneLine : twoLines);
}

int RowButton::textLeft() const
{
    return square() + m_theme.px(rowGap);
}

int RowButton::textRoom() const
{
    return width() - m_theme.px(chevronLength + 2 + 8) - textLeft();
}

QSize RowButton::sizeHint() const
{
    return {m_theme.px(260), rowHeight()};
}

QSize RowButton::minimumSizeHint() const
{
    return {m_theme.px(160), rowHeight()};
}

void RowButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    explain();
}

void RowButton::explain()
{
    const auto fits = [this](Theme::Role role, const QString &words) {
        return QFontMetrics(m_theme.font(role)).horizontalAdvance(words) <= textRoom();
    };
    QStringList cut;
    if (!fits(Theme::Role::H3, text()))
        cut.append(text());
    if (!fits(Theme::Role::Caption, m_caption))
        cut.append(m_caption);
    setToolTip(cut.join(u'\n'));
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Theme::Colour::Hover));
        painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
    }
    const QRect box(0, (height() - square()) / 2, square(), square());
    if (m_portrait) {
        paintPortrait(painter, m_theme, box, *m_portrait, PortraitShape::Square);
    } else {
        const ModuleColours colours = m_theme.module(m_module);
        paintIconSquare(painter, m_theme, box, m_icon, rowIcon, colours.soft, colours.ink);
    }
    const int chevron = m_theme.px(chevronLength);
    painter.drawPixmap(QPoint(width() - chevron - m_theme.px(2), (height() - chevron) / 2),
        m_theme.iconPixmap(QStringLiteral("right"), chevronLength,
            m_theme.colour(Theme::Colour::Text2), devicePixelRatioF()));

    const auto line = [&](Theme::Role role, Theme::Colour ink, int top, const QString &words) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.colour(ink));
        painter.drawText(QRect(textLeft(), top, textRoom(), m_theme.lineHeight(role)),
            Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, textRoom()));
    };
    const int title = m_theme.lineHeight(Theme::Role::H3);
    const int caption = m_caption.isEmpty() ? 0 : m_theme.lineHeight(Theme::Role::Caption);
    const int top = (height() - title - caption) / 2;
    line(Theme::Role::H3, Theme::Colour::Text, top, text());
    line(Theme::Role::Caption, Theme::Colour::Text2, top + title, m_caption);
}

} // namespace tambo::ui
