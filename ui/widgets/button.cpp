// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include <QPainter>
#include <QStyle>

namespace tambo::ui {

namespace {

constexpr int iconLength = 22;

QString nameOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return QStringLiteral("primary");
    case Button::Kind::Secondary:
        return QStringLiteral("secondary");
    case Button::Kind::Quiet:
        return QStringLiteral("quiet");
    case Button::Kind::Danger:
        return QStringLiteral("danger");
    case Button::Kind::Destroy:
        return QStringLiteral("destroy");
    }
    return {};
}

Theme::Colour inkOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return Theme::Colour::OnPrimary;
    case Button::Kind::Secondary:
        return Theme::Colour::Text;
    case Button::Kind::Quiet:
        return Theme::Colour::Link;
    case Button::Kind::Danger:
        return Theme::Colour::Danger;
    case Button::Kind::Destroy:
        return Theme::Colour::OnDanger;
    }
    return Theme::Colour::Text;
}

} // namespace

Button::Button(
    Theme &theme, Kind kind, const QString &icon, const QString &text, QWidget *parent, Size size)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_size(size)
    , m_icon(icon)
    , m_words(text)
{
    if (size != Size::Normal)
        setProperty(
            "talla", size == Size::Large ? QStringLiteral("large") : QStringLiteral("dense"));
    setProperty("clase", nameOf(kind));
    setProperty("solo", text.isEmpty() ? QStringLiteral("icono") : QString());
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, &Button::restyle);
    restyle();
}

void Button::setText(const QString &text)
{
    m_words = text;
    if (!m_folded)
        return showWords(text);
    setFolded(false);
    setFolded(true);
}

void Button::setFolded(bool folded)
{
    const bool can = !m_icon.isEmpty() && !m_words.isEmpty();
    folded = folded && can;
    if (folded == m_folded)
        return;
    m_folded = folded;
    if (folded) {
        m_lentName = accessibleName().isEmpty();
        m_lentTip = toolTip().isEmpty();
    }
    if (m_lentName)
        setAccessibleName(folded ? m_words : QString());
    if (m_lentTip)
        setToolTip(folded ? m_words : QString());
    showWords(folded ? QString() : m_words);
}

void Button::showWords(const QString &text)
{
    const bool turns = text.isEmpty() != this->text().isEmpty();
    QPushButton::setText(text);
    if (!turns)
        return;
    setProperty("solo", text.isEmpty() ? QStringLiteral("icono") : QString());
    setKind(m_kind);
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    restyle();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("clase", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    restyle();
}

void Button::restyle()
{
    setFont(m_theme.font(m_size == Size::Large ? Theme::Role::ButtonLarge : Theme::Role::Button));
    if (m_icon.isEmpty()) {
        setIcon({});
        return;
    }
    // Style sheets put 4 px between icon and words; the design wants more air on both sides.
    const int length = m_theme.px(iconLength);
    const int side = text().isEmpty() ? 0 : m_theme.px(4);
    QIcon padded;
    for (const qreal ratio : {1.0, 2.0}) {
        for (const auto &[mode, ink] : {std::pair(QIcon::Normal, inkOf(m_kind)),
                 std::pair(QIcon::Disabled, Theme::Colour::Text3)}) {
            QPixmap pixmap(QSize(length + 2 * side, length) * ratio);
            pixmap.setDevicePixelRatio(ratio);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.drawPixmap(QPoint(side, 0),
                m_theme.iconPixmap(m_icon, iconLength, m_theme.colour(ink), ratio));
            painter.end();
            padded.addPixmap(pixmap, mode);
        }
    }
    setIcon(padded);
    setIconSize({length + 2 * side, length});
}

} // namespace tambo::ui
