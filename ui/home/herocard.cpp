// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/herocard.h"

#include "ui/theme/tokens.h"
#include "ui/voice/listenbutton.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int bandHeight = 48;
constexpr int thinLine = 3;
constexpr int bandGap = 4;
constexpr int inset = 20;

/// The part of a photo that fills `size`, from its middle.
QImage filling(const QImage &photo, const QSize &size)
{
    const QImage scaled
        = photo.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy(QRect(
        QPoint((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2), size));
}

} // namespace

HeroCard::HeroCard(Context &context, Module module, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_module(module)
    , m_chip(new Chip(m_theme, Tone::Warn, QStringLiteral("clock"), {}))
    , m_listen(new ListenButton(m_theme, context.speaker, *this, tr("lo primero de Inicio")))
    , m_title(new Text(Theme::Role::H1, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_caption(new Text(Theme::Role::Label, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
    , m_text(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_action(new Button(m_theme, Button::Kind::Primary, {}, QStringLiteral(" ")))
    , m_bandAction(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
{
    m_title->setLines(2);
    m_text->setLines(3);
    m_bandAction->setCursor(Qt::PointingHandCursor);
    m_bandAction->setFlat(true);
    m_bandAction->setProperty("clase", QStringLiteral("banda"));
    m_bandAction->setProperty("modulo", nameOf(module));
    m_bandAction->setCursor(Qt::PointingHandCursor);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_chip);
    head->addStretch(1);
    head->addWidget(m_listen);
    m_column->addLayout(head);
    m_column->addWidget(m_title);
    m_column->addWidget(m_caption);
    m_column->addWidget(m_text);
    m_column->addStretch(1);
    m_column->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QPushButton::clicked, this, &HeroCard::acted);
    connect(m_bandAction, &QPushButton::clicked, this, &HeroCard::bandActed);
    connect(&m_theme, &Theme::changed, this, &HeroCard::restyle);
    restyle();
}

void HeroCard::set(const Content &content)
{
    m_content = content;
    m_chip->set(Tone::Warn, QStringLiteral("clock"), content.chip);
    showHead();
    m_title->setText(content.title);
    m_caption->setText(content.caption);
    m_caption->setVisible(!content.caption.isEmpty());
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_action->setIconName(content.actionIcon);
    m_action->setText(content.action);
    m_bandAction->setText(content.bandAction);
    m_bandAction->setVisible(!content.bandAction.isEmpty());
    placeLink();
    update();
}

void HeroCard::showHead()
{
    const bool room = !m_room.tight && !(m_room.small && m_theme.scale() > 100);
    m_chip->setVisible(!m_content.chip.isEmpty() && room);
    // Alone it would cost the first card a line that a small window does not have; F2 reads it too.
    m_listen->setVisible(room && !(m_room.small && m_content.chip.isEmpty()));
}

void HeroCard::setPhoto(const QImage &photo)
{
    m_photo = photo;
    update();
}

void HeroCard::setRoom(const Breakpoint &room)
{
    m_room = room;
    restyle();
}

int HeroCard::baseHeight() const
{
    return m_theme.px(bandHeight) + thinLine + bandGap;
}

void HeroCard::restyle()
{
    const int side = m_theme.px(m_room.small ? 16 : inset);
    const int above = m_room.tight ? m_theme.px(8) : side;
    m_title->setLines(m_room.tight ? 1 : 2);
    m_text->setLines(m_room.small ? (m_theme.scale() > 100 ? 1 : 2) : 3);
    m_column->setContentsMargins(
        side, above, m_theme.px(m_room.small ? 150 : 196) + side, baseHeight() + above);
    showHead();
    placeLink();
    update();
}

void HeroCard::placeLink()
{
    const int width = m_bandAction->sizeHint().width();
    const int band = m_theme.px(bandHeight);
    m_bandAction->setGeometry(this->width() - width - m_theme.px(8), height() - band, width, band);
}

void HeroCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLink();
}

QRect HeroCard::pictureRect() const
{
    const int width = m_theme.px(m_room.small ? 150 : 196);
    return {this->width() - width, 0, width, height() - baseHeight()};
}

void HeroCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ModuleColours colours = m_theme.module(m_module);
    const qreal radius = m_theme.px(12);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath edge;
    edge.addRoundedRect(whole, radius, radius);
    QPainterPath shape;
    shape.addRoundedRect(whole.adjusted(0, 0, 0, -3), radius, radius);
    painter.fillPath(edge, m_theme.colour(Theme::Colour::Edge));
    painter.fillPath(shape, m_theme.colour(Theme::Colour::Surface));
    painter.setClipPath(shape);

    const QRect picture = pictureRect();
    const qreal ratio = devicePixelRatioF();
    if (m_photo.isNull())
        painter.drawPixmap(
            picture.topLeft(), m_theme.scene(m_content.scene, picture.size(), ratio));
    else
        painter.drawImage(picture, filling(m_photo, picture.size() * ratio));
    const int band = m_theme.px(bandHeight);
    painter.fillRect(QRect(0, picture.bottom() + 1 - thinLine, width(), thinLine), colours.band);
    painter.fillRect(
        QRect(0, picture.bottom() + 1, width(), bandGap), m_theme.colour(Theme::Colour::Surface));
    const QRect base(0, height() - band, width(), band);
    painter.fillRect(base, colours.band);
    const int icon = m_theme.px(22);
    const int left = m_theme.px(20);
    painter.drawPixmap(QPoint(left, base.top() + (band - icon) / 2),
        m_theme.iconPixmap(QStringLiteral("memoria"), 22, colours.onBand, ratio));
    painter.setPen(colours.onBand);
    painter.setFont(m_theme.font(Theme::Role::Label));
    const int textLeft = left + icon + m_theme.px(10);
    const int right = m_bandAction->isVisible() ? m_bandAction->x() : width() - left;
    painter.drawText(QRect(textLeft, base.top(), right - textLeft, band), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_content.band, Qt::ElideRight, right - textLeft));

    painter.setClipping(false);
    const bool strong = m_theme.look() == Theme::Look::Contrast;
    painter.setPen(QPen(m_theme.colour(Theme::Colour::Line), strong ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace tambo::ui
