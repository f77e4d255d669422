// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/looksample.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int bandHeight = 40;
constexpr int bandGap = 4;
constexpr int thinLine = 3;
constexpr int sampleRadius = 12;
constexpr int inset = 18;

} // namespace

LookSample::LookSample(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Muestra"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new Text(Theme::Role::H2, Theme::Colour::Text, tr("La molienda con mula"),
        nullptr, Text::Fit::Wrap));
    column->addWidget(new Text(Theme::Role::Read, Theme::Colour::Text2,
        tr("Don Segundo cuenta cómo se molía la caña en San Plácido."), nullptr, Text::Fit::Wrap));
    column->addWidget(new Chip(theme, Tone::Ok, QStringLiteral("eye"), tr("Abierta")));
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, &LookSample::restyle);
    restyle();
}

void LookSample::restyle()
{
    const int side = m_theme.px(inset);
    layout()->setContentsMargins(
        side, m_theme.px(14), side, m_theme.px(bandHeight + bandGap + 14) + thinLine);
    layout()->setSpacing(m_theme.px(8));
    update();
}

void LookSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ModuleColours colours = m_theme.module(Module::Memoria);
    const qreal radius = m_theme.px(sampleRadius);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.fillPath(shape, m_theme.colour(Theme::Colour::Page));
    painter.save();
    painter.setClipPath(shape);
    const QRect band(0, height() - m_theme.px(bandHeight), width(), m_theme.px(bandHeight));
    painter.fillRect(
        QRect(0, band.top() - m_theme.px(bandGap) - thinLine, width(), thinLine), colours.band);
    painter.fillRect(band, colours.band);
    const int left = m_theme.px(inset);
    painter.drawPixmap(QPoint(left, band.center().y() - m_theme.px(22) / 2),
        m_theme.iconPixmap(QStringLiteral("memoria"), 22, colours.onBand, devicePixelRatioF()));
    painter.setPen(colours.onBand);
    painter.setFont(m_theme.font(Theme::Role::Label));
    painter.drawText(
        band.adjusted(left + m_theme.px(22 + 10), 0, -left, 0), Qt::AlignVCenter, tr("Memoria"));
    painter.restore();
    const bool strong = m_theme.look() == Theme::Look::Contrast;
    painter.setPen(QPen(m_theme.colour(Theme::Colour::Line), strong ? 2 : 1));
    painter.drawPath(shape);
}

} // namespace tambo::ui
