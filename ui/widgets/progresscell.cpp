// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresscell.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

constexpr int cellLength = 30;
constexpr int cellRadius = 6;
constexpr int cellBorder = 2;
constexpr int cellIcon = 22;
constexpr int helpIcon = 20;
constexpr int keyGap = 8;

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

void paintIcon(QPainter &painter, const Theme &theme, const QRect &cell, const char *icon,
    int length, const QColor &ink)
{
    const int across = theme.px(length);
    painter.drawPixmap(cell.left() + (cell.width() - across) / 2,
        cell.top() + (cell.height() - across) / 2,
        theme.iconPixmap(
            QString::fromLatin1(icon), length, ink, painter.device()->devicePixelRatioF()));
}

/// Paint rises from the ground of the cell, as on a wall.
void paintRising(
    QPainter &painter, const Theme &theme, const QRectF &inner, const QColor &paint, double part)
{
    QPainterPath shape;
    const qreal radius = theme.px(cellRadius) - cellBorder / 2.0;
    shape.addRoundedRect(inner, radius, radius);
    painter.fillPath(shape, theme.colour(Theme::Colour::Surface));
    painter.save();
    painter.setClipRect(inner.adjusted(0, inner.height() * (1 - std::clamp(part, 0.0, 1.0)), 0, 0));
    painter.fillPath(shape, paint);
    painter.restore();
    painter.setPen(QPen(theme.colour(Theme::Colour::LineStrong), cellBorder));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace

QString progressText(Progress::State state)
{
    switch (state) {
    case Progress::State::Done:
        return ProgressWords::tr("Hecha");
    case Progress::State::UnderWay:
        return ProgressWords::tr("Va en camino");
    case Progress::State::NeedsHelp:
        return ProgressWords::tr("Pide ayuda");
    case Progress::State::NotStarted:
        break;
    }
    return ProgressWords::tr("Sin empezar");
}

void paintProgressCell(QPainter &painter, const Theme &theme, const QRect &where, Module module,
    const Progress &progress)
{
    const int side = theme.px(cellLength);
    const QRect cell(where.left() + (where.width() - side) / 2,
        where.top() + (where.height() - side) / 2, side, side);
    const QRectF inner = QRectF(cell).adjusted(1, 1, -1, -1);
    const ModuleColours colours = theme.module(module);
    const qreal radius = theme.px(cellRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (progress.state) {
    case Progress::State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.band);
        painter.drawRoundedRect(cell, radius, radius);
        paintIcon(painter, theme, cell, "check", cellIcon, colours.onBand);
        break;
    case Progress::State::UnderWay:
        paintRising(painter, theme, inner, colours.ink, progress.part);
        break;
    case Progress::State::NeedsHelp:
        // The soft ground of the dark look is brown: its edge is the maize itself.
        painter.setPen(QPen(theme.colour(theme.look() == Theme::Look::Light ? Theme::Colour::WarnInk
                                                                            : Theme::Colour::Warn),
            cellBorder));
        painter.setBrush(theme.colour(Theme::Colour::Warn));
        painter.drawRoundedRect(inner, radius - 1, radius - 1);
        paintIcon(painter, theme, cell, "hand", helpIcon, theme.colour(Theme::Colour::OnWarn));
        break;
    case Progress::State::NotStarted:
        QPen dots(theme.colour(Theme::Colour::LineStrong), cellBorder);
        dots.setDashPattern({1, 1});
        dots.setCapStyle(Qt::FlatCap);
        painter.setPen(dots);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, radius - 1, radius - 1);
        break;
    }
    painter.restore();
}

ProgressKey::ProgressKey(Theme &theme, Module module, Progress progress, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_module(module)
    , m_progress(progress)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(progressText(progress.state));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ProgressKey::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Role::Caption));
    return {m_theme.px(cellLength + keyGap) + 1
            + metrics.horizontalAdvance(progressText(m_progress.state)),
        std::max(m_theme.px(cellLength), metrics.height())};
}

void ProgressKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_theme.px(cellLength);
    paintProgressCell(painter, m_theme, {0, 0, side, height()}, m_module, m_progress);
    painter.setFont(m_theme.font(Theme::Role::Caption));
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    painter.drawText(rect().adjusted(side + m_theme.px(keyGap), 0, 0, 0), Qt::AlignVCenter,
        progressText(m_progress.state));
}

} // namespace tambo::ui
