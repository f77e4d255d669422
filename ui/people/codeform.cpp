// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/codeform.h"

#include "ui/widgets/field.h"
#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

using people::CodeKind;

constexpr int padWidth = 300;

QString nameOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Passphrase:
        return CodeForm::tr("Contraseña");
    case CodeKind::Pin:
        return CodeForm::tr("4 números");
    case CodeKind::Pictures:
        return CodeForm::tr("3 dibujos");
    case CodeKind::None:
    case CodeKind::Newer:
        break;
    }
    return CodeForm::tr("Sin clave");
}

} // namespace

CodeForm::CodeForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kinds(new Segments(theme, Module::Inicio, tr("Con qué entra")))
    , m_prompt(new Text(Theme::Role::Read, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_pad(new CodePad(theme, tr("Seguir")))
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
    connect(
        m_none, &QPushButton::clicked, this, [this] { Q_EMIT ready(m_before, people::Code()); });
}

void CodeForm::ask(const Ask &ask)
{
    m_ask = ask;
    m_before = {};
    QList<Segments::Choice> choices;
    for (const CodeKind kind : ask.kinds)
        choices.append({int(kind), nameOf(kind)});
    m_kinds->setChoices(choices);
    m_kinds->take(int(ask.kinds.first()));
    if (ask.first != CodeKind::None)
        m_kinds->take(int(ask.first));
    say({});
    enter(ask.before == CodeKind::None ? Stage::Wanted : Stage::Before);
}

void CodeForm::refuse(const QString &sentence)
{
    m_before = {};
    enter(m_ask.before == CodeKind::None ? Stage::Wanted : Stage::Before);
    say(sentence);
}

void CodeForm::enter(Stage stage)
{
    m_stage = stage;
    m_pad->setKind(stage == Stage::Before ? m_ask.before : CodeKind(m_kinds->taken().toInt()));
    m_kinds->setVisible(stage != Stage::Before);
    m_none->setVisible(m_pad->kind() == CodeKind::None);
    if (stage == Stage::Wanted)
        m_wanted = {};
    m_prompt->setText(question(stage));
    m_pad->passphrase()->edit()->setAccessibleName(m_prompt->text());
    m_pad->passphrase()->setHelp(
        stage == Stage::Wanted ? tr("Al menos 8 letras. Una frase corta es buena.") : QString());
    if (isVisible())
        takeKeyboard();
}

QString CodeForm::question(Stage stage) const
{
    switch (m_pad->kind()) {
    case CodeKind::Pin:
        return stage == Stage::Before ? tr("Escriba primero los números que tiene")
            : stage == Stage::Wanted  ? tr("Escriba los 4 números nuevos")
                                      : tr("Otra vez los 4 números");
    case CodeKind::Pictures:
        return stage == Stage::Before ? tr("Toque primero los dibujos que tiene")
            : stage == Stage::Wanted  ? tr("Toque 3 dibujos")
                                      : tr("Otra vez los 3 dibujos");
    case CodeKind::Passphrase:
        return stage == Stage::Before ? tr("Escriba primero la contraseña que tiene")
            : stage == Stage::Wanted  ? tr("Escriba la contraseña nueva")
                                      : tr("Otra vez la contraseña nueva");
    case CodeKind::None:
    case CodeKind::Newer:
        break;
    }
    return tr("Entra solo con tocar su dibujo. Cualquiera puede hacerlo en su lugar.");
}

void CodeForm::takeKeyboard()
{
    if (m_pad->kind() == CodeKind::None)
        m_none->setFocus(Qt::OtherFocusReason);
    else
        m_pad->takeKeyboard();
}

void CodeForm::take(const people::Code &code)
{
    if (m_stage == Stage::Before) {
        m_before = code;
        enter(Stage::Wanted);
    } else if (m_stage == Stage::Wanted) {
        m_wanted = code;
        enter(Stage::Again);
    } else if (code == m_wanted) {
        Q_EMIT ready(m_before, code);
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
