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
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
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

} // namespace tambo::ui
