// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

constexpr int bandHeight = 54;
constexpr int bandGap = 4;
constexpr int thinLine = 3;
constexpr int tileIconLength = 26;
constexpr int square = 44;
constexpr int rowHeight = 62;

void follow(Theme &theme, QAbstractButton *button)
{
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(&theme, &Theme::changed, button, [button] {
        button->updateGeometry();
        button->update();
    });
}

} // namespace

Tile::Tile(Theme &theme, Module module, const QString &scene, const QString &icon,
    const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_module(module)
    , m_scene(scene)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    follow(theme, this);
}

QSize Tile::sizeHint() const
{
    return {std::max(minimumSizeHint().width(), m_theme.px(186)), m_theme.px(226)};
}

QSize Tile::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Role::H3));
    return {metrics.horizontalAdvance(text()) + m_theme.px(tileIconLength + 10 + 24),
        m_theme.px(bandHeight + 24)};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ModuleColours colours = m_theme.module(m_module);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_theme.px(12);
    QPainterPath shape;
    shape.addRoundedRect(whole, radius, radius);
    painter.fillPath(shape, m_theme.colour(Theme::Colour::Surface));
    painter.setClipPath(shape);

    const int band = m_theme.px(bandHeight);
    const int bandTop = height() - band;
    const int sceneHeight = bandTop - bandGap;
    painter.drawPixmap(0, 0, m_theme.scene(m_scene, {width(), sceneHeight}, devicePixelRatioF()));
    painter.fillRect(QRect(0, sceneHeight - thinLine, width(), thinLine), colours.band);
    QColor ground = colours.band;
    if (isDown() || underMouse())
        ground = ground.darker(isDown() ? 125 : 112);
    painter.fillRect(QRect(0, bandTop, width(), band), ground);

    const QFont font = m_theme.font(Theme::Role::H3);
    const int icon = m_theme.px(tileIconLength);
    const int gap = m_theme.px(12);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int left = (width() - icon - gap - textWidth) / 2;
    painter.drawPixmap(QPoint(left, bandTop + (band - icon) / 2),
        m_theme.iconPixmap(m_icon, tileIconLength, colours.onBand, devicePixelRatioF()));
    painter.setFont(font);
    painter.setPen(colours.onBand);
    painter.drawText(
        QRect(left + icon + gap, bandTop, textWidth + 2, band), Qt::AlignVCenter, text());

    painter.setClipping(false);
    const bool strong = m_theme.look() == Theme::Look::Contrast;
    painter.setPen(QPen(m_theme.colour(Theme::Colour::Line), strong ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

RowButton::RowButton(Theme &theme, Module module, const QString &icon, const QString &title,
    const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_module(module)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    follow(theme, this);
    set(module, icon, title, caption);
}

void RowButton::set(
    Module module, const QString &icon, const QString &title, const QString &caption)
{
    m_module = module;
    m_icon = icon;
    m_caption = caption;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(caption);
    update();
}

QSize RowButton::sizeHint() const
{
    return {m_theme.px(260), m_theme.px(rowHeight)};
}

QSize RowButton::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(rowHeight)};
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ModuleColours colours = m_theme.module(m_module);
    const qreal ratio = devicePixelRatioF();
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Theme::Colour::Hover));
        painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
    }
    const int box = m_theme.px(square);
    const QRect boxRect(0, (height() - box) / 2, box, box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(boxRect, m_theme.px(8), m_theme.px(8));
    const int icon = m_theme.px(24);
    painter.drawPixmap(boxRect.center() - QPoint(icon / 2 - 1, icon / 2 - 1),
        m_theme.iconPixmap(m_icon, 24, colours.ink, ratio));
    const QPoint chevron(width() - m_theme.px(24), (height() - m_theme.px(22)) / 2);
    painter.drawPixmap(chevron,
        m_theme.iconPixmap(
            QStringLiteral("right"), 22, m_theme.colour(Theme::Colour::Text2), ratio));

    const int left = box + m_theme.px(12);
    const int space = chevron.x() - left - m_theme.px(8);
    const auto line = [&](Theme::Role role, Theme::Colour ink, int top, const QString &words) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.colour(ink));
        painter.drawText(QRect(left, top, space, m_theme.lineHeight(role)), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, space));
    };
    const int titleLine = m_theme.lineHeight(Theme::Role::H3);
    const int block = titleLine + m_theme.lineHeight(Theme::Role::Caption);
    const int top = (height() - block) / 2;
    line(Theme::Role::H3, Theme::Colour::Text, top, text());
    line(Theme::Role::Caption, Theme::Colour::Text2, top + titleLine, m_caption);
}

} // namespace tambo::ui
