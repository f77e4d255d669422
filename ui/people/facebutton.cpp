// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/facebutton.h"

#include "ui/shell/personface.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int faceRoom = 6; // between the frame of a choice and its picture
constexpr int tileFace = 104;
constexpr int tileEdge = 12;
constexpr int signLength = 26;
constexpr int newcomerIcon = 40;

void beButton(Theme &theme, QAbstractButton *button, const QString &name)
{
    button->setCheckable(true);
    button->setAccessibleName(name);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QObject::connect(&theme, &Theme::changed, button, [button] {
        button->updateGeometry();
        button->update();
    });
}

/// Ground and frame of a choice; green where it is taken.
void paintGround(QPainter &painter, const Theme &theme, const QAbstractButton &button)
{
    const bool taken = button.isChecked();
    const Theme::Colour ground = taken           ? Theme::Colour::PrimarySoft
        : button.underMouse() || button.isDown() ? Theme::Colour::Hover
                                                 : Theme::Colour::Surface;
    const qreal thick = taken ? 4 : 2;
    painter.setPen(
        QPen(theme.colour(taken ? Theme::Colour::Primary : Theme::Colour::LineStrong), thick));
    painter.setBrush(theme.colour(ground));
    const qreal inset = thick / 2;
    painter.drawRoundedRect(
        QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), theme.px(12), theme.px(12));
}

void paintTaken(QPainter &painter, const Theme &theme, const QAbstractButton &button)
{
    const int sign = theme.px(signLength);
    const QRect where(button.width() - sign - theme.px(8), theme.px(8), sign, sign);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Theme::Colour::PrimarySoft));
    painter.drawEllipse(where);
    painter.drawPixmap(where.topLeft(),
        theme.iconPixmap(QStringLiteral("check"), signLength,
            theme.colour(Theme::Colour::PrimaryInk), button.devicePixelRatioF()));
}

} // namespace

FaceButton::FaceButton(Theme &theme, const QString &picture, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_picture(picture)
{
    beButton(theme, this, faceText(picture));
    setToolTip(accessibleName());
}

QSize FaceButton::sizeHint() const
{
    return {m_theme.px(88), m_theme.px(66)};
}

QSize FaceButton::minimumSizeHint() const
{
    return {m_theme.px(52), m_theme.px(48)};
}

void FaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, m_theme, *this);
    const int length = std::min(width(), height()) - 2 * m_theme.px(faceRoom);
    painter.drawPixmap((width() - length) / 2, (height() - length) / 2,
        personFace(m_theme, m_picture, length, devicePixelRatioF()));
    if (isChecked())
        paintTaken(painter, m_theme, *this);
}

PersonTile::PersonTile(Theme &theme, const QString &picture, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_picture(picture)
{
    setText(name);
    beButton(theme, this, name);
    setToolTip(name);
}

QSize PersonTile::sizeHint() const
{
    return {m_theme.px(206), m_theme.px(206)};
}

QSize PersonTile::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(100)};
}

void PersonTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        paintGround(painter, m_theme, *this);
        paintTaken(painter, m_theme, *this);
    } else {
        // A card, as everything that can be opened: thin line and a bottom edge.
        const bool strong = m_theme.look() == Theme::Look::Contrast;
        const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Theme::Colour::Edge));
        painter.drawRoundedRect(whole, m_theme.px(12), m_theme.px(12));
        painter.setPen(QPen(m_theme.colour(Theme::Colour::Line), strong ? 2 : 1));
        painter.setBrush(m_theme.colour(
            underMouse() || isDown() ? Theme::Colour::Hover : Theme::Colour::Surface));
        painter.drawRoundedRect(
            whole.adjusted(0, 0, 0, strong ? 0 : -2), m_theme.px(12), m_theme.px(12));
    }
    const int line = m_theme.lineHeight(Theme::Role::H3);
    const int gap = m_theme.px(8);
    const int edge = m_theme.px(tileEdge);
    const int face
        = std::min({m_theme.px(tileFace), height() - 2 * edge - line - gap, width() - 2 * edge});
    const int top = (height() - face - gap - line) / 2;
    painter.drawPixmap(
        (width() - face) / 2, top, personFace(m_theme, m_picture, face, devicePixelRatioF()));
    painter.setFont(m_theme.font(Theme::Role::H3));
    painter.setPen(m_theme.colour(isChecked() ? Theme::Colour::PrimaryInk : Theme::Colour::Text));
    painter.drawText(QRect(edge, top + face + gap, width() - 2 * edge, line), Qt::AlignCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * edge));
}

NewcomerTile::NewcomerTile(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(tr("Primera vez aquí"));
    beButton(theme, this, text());
    setCheckable(false);
    setToolTip(text());
}

void NewcomerTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Theme::Colour::LineStrong), 2, Qt::DashLine));
    painter.setBrush(underMouse() || isDown() ? QBrush(m_theme.colour(Theme::Colour::Hover))
                                              : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(12), m_theme.px(12));
    const int line = m_theme.lineHeight(Theme::Role::H3);
    const int gap = m_theme.px(8);
    const int edge = m_theme.px(tileEdge);
    const int sign
        = std::min({m_theme.px(tileFace), height() - 2 * edge - line - gap, width() - 2 * edge});
    const int top = (height() - sign - gap - line) / 2;
    const QRect square((width() - sign) / 2, top, sign, sign);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Theme::Colour::Sunken));
    painter.drawRoundedRect(square, m_theme.px(10), m_theme.px(10));
    const QPixmap plus = m_theme.iconPixmap(QStringLiteral("plus"), newcomerIcon,
        m_theme.colour(Theme::Colour::Text2), devicePixelRatioF());
    const QSize size = plus.deviceIndependentSize().toSize();
    painter.drawPixmap(square.center() - QPoint(size.width() / 2, size.height() / 2), plus);
    painter.setFont(m_theme.font(Theme::Role::H3));
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    painter.drawText(QRect(edge, top + sign + gap, width() - 2 * edge, line), Qt::AlignCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * edge));
}

} // namespace tambo::ui
