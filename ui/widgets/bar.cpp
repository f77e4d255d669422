// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar.h"

#include <QHBoxLayout>
#include <QStyle>

namespace tambo::ui {

namespace {

struct ToneLook {
    const char *name;
    const char *icon;
    Theme::Colour ink;
};

ToneLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return {"ok", "check", Theme::Colour::PrimaryInk};
    case Tone::Warn:
        return {"warn", "warn", Theme::Colour::WarnInk};
    case Tone::Bad:
        return {"bad", "warn", Theme::Colour::DangerInk};
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return {"info", "info", Theme::Colour::InfoInk};
}

} // namespace

Bar::Bar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new Text(Theme::Role::Body, Theme::Colour::InfoInk, {}, nullptr, Text::Fit::Wrap))
    , m_action(new Button(
          theme, Button::Kind::Secondary, {}, QStringLiteral(" "), nullptr, Button::Size::Dense))
{
    setProperty("clase", QStringLiteral("barra"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
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
    setProperty("tono", QString::fromLatin1(look.name));
    style()->unpolish(this);
    style()->polish(this);
    m_text->setColour(look.ink);
    m_icon->setPixmap(m_theme.iconPixmap(
        QString::fromLatin1(look.icon), 22, m_theme.colour(look.ink), devicePixelRatioF()));
}

} // namespace tambo::ui
