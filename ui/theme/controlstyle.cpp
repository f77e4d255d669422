// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace tambo::ui {

namespace {

constexpr int markLength = 26;
constexpr int markCorner = 6;
constexpr int ringWidth = 3;
constexpr int frameWidth = 2;
constexpr int frameCorner = 8;
constexpr int buttonWidth = 44;
constexpr int controlHeight = 48;
constexpr int edge = 12; // from the frame to the letters
constexpr int iconLength = 22;

using Colour = Theme::Colour;

bool isOn(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

/// The square of the arrow, at the control's end.
QRect arrowOf(const QStyleOption &option, int width)
{
    const QRect whole = option.rect;
    const QRect arrow(whole.right() + 1 - width, whole.top(), width, whole.height());
    return QStyle::visualRect(option.direction, whole, arrow);
}

} // namespace

ControlStyle::ControlStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(&theme)
{}

void ControlStyle::drawBox(const QStyleOption &option, QPainter &painter) const
{
    const bool filled = option.state & (State_On | State_NoChange);
    const Colour ink = !isOn(option) ? Colour::Text3
        : filled                     ? Colour::Primary
                                     : Colour::LineStrong;
    painter.setPen(
        QPen(m_theme->colour(ink), frameWidth, isOn(option) ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_theme->colour(!isOn(option) ? Colour::Sunken
            : filled                               ? Colour::Primary
                                                   : Colour::Surface));
    const int corner = m_theme->px(markCorner);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
    if (filled)
        painter.drawPixmap(option.rect.topLeft(),
            m_theme->iconPixmap(
                (option.state & State_On) ? QStringLiteral("check") : QStringLiteral("minus"),
                markLength, m_theme->colour(isOn(option) ? Colour::OnPrimary : Colour::Text3),
                painter.device()->devicePixelRatioF()));
}

void ControlStyle::drawRing(const QStyleOption &option, QPainter &painter) const
{
    const bool chosen = option.state & State_On;
    const Colour ink = !isOn(option) ? Colour::Text3
        : chosen                     ? Colour::Primary
                                     : Colour::LineStrong;
    const qreal half = ringWidth / 2.0;
    const QRectF ring = QRectF(option.rect).adjusted(half, half, -half, -half);
    painter.setPen(QPen(m_theme->colour(ink), ringWidth));
    painter.setBrush(m_theme->colour(isOn(option) ? Colour::Surface : Colour::Sunken));
    painter.drawEllipse(ring);
    if (!chosen)
        return;
    const qreal inset = ring.width() / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->colour(ink));
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

void ControlStyle::drawFrame(
    const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool wrong = widget && widget->property("error").toBool();
    painter.setPen(QPen(m_theme->colour(wrong ? Colour::Danger : Colour::LineStrong), frameWidth,
        isOn(option) ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_theme->colour(isOn(option) ? Colour::Surface : Colour::Sunken));
    const int corner = m_theme->px(frameCorner);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner, corner);
}

void ControlStyle::drawIcon(
    const QString &name, const QRect &where, bool isOn, QPainter &painter) const
{
    const QPixmap icon = m_theme->iconPixmap(name, iconLength,
        m_theme->colour(isOn ? Colour::Text : Colour::Text3),
        painter.device()->devicePixelRatioF());
    const QSize size = icon.deviceIndependentSize().toSize();
    painter.drawPixmap(
        where.center() - QPoint((size.width() - 1) / 2, (size.height() - 1) / 2), icon);
}

void ControlStyle::drawChoice(
    const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    drawFrame(option, painter, widget);
    drawIcon(
        QStringLiteral("down"), arrowOf(option, m_theme->px(buttonWidth)), isOn(option), painter);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
        || element == PE_IndicatorMenuCheckMark;
    if (!m_theme || (!isBox && element != PE_IndicatorRadioButton))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isBox)
        drawBox(*option, *painter);
    else
        drawRing(*option, *painter);
    painter->restore();
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!m_theme || control != CC_ComboBox || !choice)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawChoice(*choice, *painter, widget);
    painter->restore();
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    if (!m_theme || control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int width = m_theme->px(buttonWidth);
    if (part == SC_ComboBoxEditField) {
        const QRect text
            = option->rect.adjusted(m_theme->px(edge), frameWidth, -width, -frameWidth);
        return visualRect(option->direction, option->rect, text);
    }
    if (part == SC_ComboBoxArrow)
        return arrowOf(*option, width);
    return option->rect;
}

QSize ControlStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (!m_theme || type != CT_ComboBox)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    return {size.width() + m_theme->px(2 * edge + buttonWidth), m_theme->px(controlHeight)};
}

int ControlStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme->px(markLength);
    case PM_SmallIconSize: // of menus
        return m_theme->px(iconLength);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *answer) const
{
    // The list opens below, as wide as the control, and does not cover it.
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace tambo::ui
