// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QProxyStyle>

class QStyleOptionComboBox;

namespace tambo::ui {

/// What a style sheet cannot draw from the tokens, as it knows no recoloured icons: marks of check
/// boxes and radio buttons, lists to choose from. The rest is Fusion's, and the style sheet's.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ControlStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
        const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override;

private:
    void drawBox(const QStyleOption &option, QPainter &painter) const;
    void drawRing(const QStyleOption &option, QPainter &painter) const;
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawIcon(const QString &name, const QRect &where, bool isOn, QPainter &painter) const;
    void drawChoice(
        const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;

    QPointer<const Theme> m_theme; ///< a program's style lives longer than what it is made from
};

} // namespace tambo::ui
