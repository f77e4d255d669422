// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/codeform.h"

#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int pinKind = int(people::CodeKind::Pin);
constexpr int picturesKind = int(people::CodeKind::Pictures);
constexpr int noneKind = int(people::CodeKind::None);
constexpr int padWidth = 300;

} // namespace

CodeForm::CodeForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kinds(new Segments(theme, Module::Inicio, tr("Con qué entra")))
    , m_prompt(new Text(Theme::Role::Read, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_pad(new CodePad(theme))
    , m_note(new Text(Theme::Role::Body, Theme::Colour::Danger, {}, nullptr, Text::Fit::Wrap))
    , m_none(new Button(
          theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar sin clave")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ringRoom, 0, ringRoom, 0); // all of it on a small screen
    layout->setSpacing(4);
    layout->addWidget(m_prompt);
    layout->addWidget(m_pad, 1, Qt::AlignHCenter);
    layout->addWidget(m_note);
    layout->addWidget(m_none, 0, Qt::AlignHCenter);
    for (QLabel *label : {static_cast<QLabel *>(m_prompt), static_cast<QLabel *>(m_note)})
        label->setAlignment(Qt::AlignHCenter);
    const auto fit = [this, &theme] { m_pad->setFixedWidth(theme.px(padWidth)); };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    connect(m_kinds, &Segments::chosen, this, [this] {
        enter(Stage::Wanted);
        say({});
    });
    connect(m_pad, &CodePad::completed, this, &CodeForm::take);
    connect(m_pad, &CodePad::edited, this, [this] { say({}); });
    connect(m_none, &QPushButton::clicked, this, [this] { Q_EMIT ready(m_before, {}); });
}

void CodeForm::ask(const Ask &ask)
{
    m_ask = ask;
    m_before.clear();
    QList<Segments::Choice> kinds{{pinKind, tr("4 números")}, {picturesKind, tr("3 dibujos")}};
    if (ask.mayBeNone)
        kinds.append({noneKind, tr("Sin clave")});
    m_kinds->setChoices(kinds);
    m_kinds->take(int(ask.first == people::CodeKind::None ? people::CodeKind::Pin : ask.first));
    say({});
    enter(ask.before == people::CodeKind::None ? Stage::Wanted : Stage::Before);
}

void CodeForm::refuse(const QString &sentence)
{
    m_before.clear();
    enter(m_ask.before == people::CodeKind::None ? Stage::Wanted : Stage::Before);
    say(sentence);
}

void CodeForm::enter(Stage stage)
{
    m_stage = stage;
    const auto kind = people::CodeKind(m_kinds->taken().toInt());
    m_pad->setKind(stage == Stage::Before ? m_ask.before : kind);
    m_kinds->setVisible(stage != Stage::Before);
    m_none->setVisible(m_pad->kind() == people::CodeKind::None);
    const bool pin = m_pad->kind() == people::CodeKind::Pin;
    switch (stage) {
    case Stage::Before:
        m_prompt->setText(pin ? tr("Escriba primero los números que tiene")
                              : tr("Toque primero los dibujos que tiene"));
        break;
    case Stage::Wanted:
        m_wanted.clear();
        m_prompt->setText(pin ? tr("Escriba los 4 números nuevos")
                : kind == people::CodeKind::None
                ? tr("Entra solo con tocar su dibujo. Cualquiera puede hacerlo en su lugar.")
                : tr("Toque 3 dibujos"));
        break;
    case Stage::Again:
        m_prompt->setText(pin ? tr("Otra vez los 4 números") : tr("Otra vez los 3 dibujos"));
        break;
    }
    if (isVisible())
        takeKeyboard();
}

void CodeForm::takeKeyboard()
{
    if (m_pad->kind() == people::CodeKind::None)
        m_none->setFocus(Qt::OtherFocusReason);
    else
        m_pad->takeKeyboard();
}

void CodeForm::take(const QString &line)
{
    if (m_stage == Stage::Before) {
        m_before = line;
        enter(Stage::Wanted);
    } else if (m_stage == Stage::Wanted) {
        m_wanted = line;
        enter(Stage::Again);
    } else if (line == m_wanted) {
        Q_EMIT ready(m_before, line);
    } else {
        enter(Stage::Wanted);
        say(tr("No son iguales. Empiece otra vez."));
    }
}

void CodeForm::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace tambo::ui
