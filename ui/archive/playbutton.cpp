// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/playbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

constexpr int playLength = 64;
constexpr int jumpLength = 48;
constexpr int lowerEdge = 4; // the darker lower lowerEdge of the green button

void paintIcon(QPainter &painter, const Theme &theme, const QString &name, int length,
    const QColor &ink, const QRect &where)
{
    const int side = theme.px(length);
    painter.drawPixmap(QPoint(where.center().x() - side / 2 + 1, where.center().y() - side / 2 + 1),
        theme.iconPixmap(name, length, ink, painter.device()->devicePixelRatioF()));
}

/// Buttons would take the arrows to move on; here they belong to the sound.
bool isOfTheSound(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
}

} // namespace

PlayButton::PlayButton(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    setPlaying(false);
}

void PlayButton::setPlaying(bool playing)
{
    m_playing = playing;
    setAccessibleName(playing ? tr("Pausar") : tr("Tocar"));
    setToolTip(playing ? tr("Pausar (Espacio)") : tr("Tocar (Espacio)"));
    update();
}

QSize PlayButton::sizeHint() const
{
    return {m_theme.px(playLength), m_theme.px(playLength)};
}

void PlayButton::keyPressEvent(QKeyEvent *event)
{
    if (isOfTheSound(*event))
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void PlayButton::paintEvent(QPaintEvent *)
{
    using C = Theme::Colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (!isEnabled()) {
        painter.setPen(QPen(m_theme.colour(C::LineStrong), 2, Qt::DashLine));
        painter.setBrush(m_theme.colour(C::Sunken));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        paintIcon(painter, m_theme, QStringLiteral("play"), 28, m_theme.colour(C::Text3), rect());
        return;
    }
    QPainterPath circle;
    circle.addEllipse(QRectF(rect()));
    const QColor base = m_theme.colour(underMouse() ? C::PrimaryHover : C::Primary);
    painter.fillPath(circle, m_theme.colour(C::PrimaryPress));
    painter.fillPath(circle.intersected(circle.translated(0, -m_theme.px(lowerEdge))),
        isDown() ? m_theme.colour(C::PrimaryPress) : base);
    paintIcon(painter, m_theme, m_playing ? QStringLiteral("pause") : QStringLiteral("play"), 28,
        m_theme.colour(C::OnPrimary), rect().translated(0, -m_theme.px(lowerEdge) / 2));
}

JumpButton::JumpButton(Theme &theme, Direction direction, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_direction(direction)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const bool back = direction == Direction::Back;
    setAccessibleName(back ? tr("Atrás 15 segundos") : tr("Adelante 15 segundos"));
    setToolTip(back ? tr("Atrás 15 segundos (←)") : tr("Adelante 15 segundos (→)"));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize JumpButton::sizeHint() const
{
    return {m_theme.px(jumpLength), m_theme.px(jumpLength)};
}

void JumpButton::keyPressEvent(QKeyEvent *event)
{
    if (isOfTheSound(*event))
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void JumpButton::paintEvent(QPaintEvent *)
{
    using C = Theme::Colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.colour(isEnabled() ? C::Text : C::Text3);
    painter.setPen(
        QPen(m_theme.colour(C::LineStrong), 2, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_theme.colour(!isEnabled() || isDown() ? C::Sunken
            : underMouse()                                   ? C::Hover
                                                             : C::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const int half = height() / 2 + m_theme.px(2);
    paintIcon(painter, m_theme,
        m_direction == Direction::Back ? QStringLiteral("rew") : QStringLiteral("fwd"), 22, ink,
        QRect(0, m_theme.px(4), width(), half - m_theme.px(4)));
    painter.setPen(ink);
    painter.setFont(m_theme.font(Theme::Role::Label));
    painter.drawText(QRect(0, half - m_theme.px(2), width(), height() - half - m_theme.px(2)),
        Qt::AlignCenter, QStringLiteral("15"));
}

} // namespace tambo::ui
