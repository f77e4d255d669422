// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

struct ToneLook {
    const char *icon;
    Theme::Colour ink;
};

ToneLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return {"check", Theme::Colour::PrimaryInk};
    case Tone::Warn:
        return {"warn", Theme::Colour::WarnInk};
    case Tone::Bad:
        return {"warn", Theme::Colour::DangerInk};
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return {"info", Theme::Colour::InfoInk};
}

constexpr int stripeWidth = 6;
constexpr int barRadius = 6;

} // namespace

Bar::Bar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new Text(Theme::Role::Body, Theme::Colour::InfoInk, {}, nullptr, Text::Fit::Wrap))
    , m_action(new Button(
          theme, Button::Kind::Secondary, {}, QStringLiteral(" "), nullptr, Button::Size::Dense))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 9, 11, 9);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Bar::acted);
    connect(&theme, &Theme::changed, this, &Bar::restyle);
    hide();
}

void Bar::say(Tone tone, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    restyle();
    show();
}

void Bar::restyle()
{
    const ToneLook look = lookOf(m_tone);
    update();
    m_text->setColour(look.ink);
    m_icon->setPixmap(m_theme.iconPixmap(
        QString::fromLatin1(look.icon), 22, m_theme.colour(look.ink), devicePixelRatioF()));
}

/// A style sheet would draw the corners of the wide side and the thin ones apart.
void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = toneColours(m_theme, m_tone);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), barRadius, barRadius);
    painter.fillPath(shape, colours.soft);
    painter.setPen(QPen(m_theme.colour(Theme::Colour::Line), 1));
    painter.drawPath(shape);
    painter.setClipRect(QRect(0, 0, stripeWidth, height()));
    painter.fillPath(shape, colours.stripe);
}

} // namespace tambo::ui
