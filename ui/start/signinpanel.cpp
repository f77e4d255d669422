// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpanel.h"

#include "ui/shell/personface.h"
#include "ui/widgets/wrong.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int faceLength = 112;
constexpr int faceLengthSmall = 48;

using people::CodeKind;

QString promptFor(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Pin:
        return SignInPanel::tr("Escriba sus 4 números");
    case CodeKind::Pictures:
        return SignInPanel::tr("Toque sus 3 dibujos");
    case CodeKind::Passphrase:
        return SignInPanel::tr("Escriba su contraseña");
    case CodeKind::None:
    case CodeKind::Newer:
        break;
    }
    return {};
}

QString forgottenText(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Pin:
        return SignInPanel::tr("Olvidé mis números");
    case CodeKind::Passphrase:
        return SignInPanel::tr("Olvidé mi contraseña");
    case CodeKind::Pictures:
    case CodeKind::None:
    case CodeKind::Newer:
        break;
    }
    return SignInPanel::tr("Olvidé mis dibujos");
}

} // namespace

SignInPanel::SignInPanel(Theme &theme, people::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_face(new QLabel)
    , m_hello(new Text(Theme::Role::H1, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_prompt(new Text(Theme::Role::Read, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_pad(new CodePad(theme, tr("Entrar")))
    , m_note(new Text(Theme::Role::Body, Theme::Colour::Danger, {}, nullptr, Text::Fit::Wrap))
    , m_forgotten(
          new Button(theme, Button::Kind::Quiet, QStringLiteral("hand"), QStringLiteral(" ")))
{
    setProperty("clase", QStringLiteral("lado"));
    layOut();
    connect(m_pad, &CodePad::completed, this, &SignInPanel::attempt);
    connect(m_pad, &CodePad::edited, this, [this] { say({}, Theme::Colour::Danger); });
    connect(m_forgotten, &QPushButton::clicked, this, [this] {
        say(tr("Pida a quien facilita o administra el centro que le ponga otra clave."),
            Theme::Colour::Text);
    });
    connect(&theme, &Theme::changed, this, &SignInPanel::restyle);
    clear();
}

void SignInPanel::layOut()
{
    for (QLabel *label : {static_cast<QLabel *>(m_hello), static_cast<QLabel *>(m_prompt),
             static_cast<QLabel *>(m_note)})
        label->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_face, 0, Qt::AlignHCenter);
    layout->addWidget(m_hello);
    layout->addWidget(m_prompt);
    layout->addWidget(m_pad, 20);
    layout->addWidget(m_note);
    layout->addWidget(m_forgotten, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

void SignInPanel::fit(bool small)
{
    m_small = small;
    restyle();
}

void SignInPanel::restyle()
{
    layout()->setSpacing(m_theme.px(m_small ? 4 : 8));
    const int side = m_theme.px(m_small ? 20 : 40);
    layout()->setContentsMargins(side, m_theme.px(m_small ? 8 : 20), side, m_theme.px(8));
    m_hello->setRole(m_small ? Theme::Role::H2 : Theme::Role::H1);
    const int length = m_theme.px(m_small ? faceLengthSmall : faceLength);
    m_face->setFixedSize(length, length);
    if (m_person)
        m_face->setPixmap(personFace(m_theme, m_person->picture, length, devicePixelRatioF()));
    else
        m_face->setPixmap(
            m_theme.scene(QStringLiteral("logo"), {length, length}, devicePixelRatioF()));
}

void SignInPanel::clear()
{
    m_person.reset();
    m_pad->setKind(CodeKind::None);
    m_hello->setText(tr("Bienvenidos"));
    m_prompt->setText(tr("Toque su dibujo para entrar."));
    m_forgotten->hide();
    say({}, Theme::Colour::Danger);
    restyle();
}

void SignInPanel::choose(const people::Person &person, people::CodeKind kind)
{
    m_person = person;
    m_pad->setKind(kind);
    m_hello->setText(tr("Hola, %1").arg(person.name));
    m_prompt->setText(promptFor(kind));
    m_forgotten->setText(forgottenText(kind));
    m_forgotten->setVisible(kind != CodeKind::None && kind != CodeKind::Newer);
    say({}, Theme::Colour::Danger);
    restyle();
    if (kind == CodeKind::None || kind == CodeKind::Newer)
        attempt({}); // of a newer kind the answer says what to do
    else
        m_pad->takeKeyboard();
}

void SignInPanel::attempt(const people::Code &code)
{
    if (!m_person || m_trying)
        return;
    m_trying = true;
    store::deliver(m_session.tryCode(m_person->id, code), this,
        [this, who = m_person->id](const Result<people::Attempt> &attempt) {
            m_trying = false;
            // Meanwhile another person may have been chosen: this answer is not hers.
            if (m_person && m_person->id == who)
                take(attempt);
        });
}

void SignInPanel::take(const Result<people::Attempt> &attempt)
{
    const Result<> admitted = attempt.ok() ? m_session.admit(*attempt) : Result<>(attempt.error());
    m_pad->clear();
    if (admitted.ok())
        return;
    say(wrong(admitted.error()), Theme::Colour::Danger);
    m_pad->takeKeyboard();
}

void SignInPanel::say(const QString &sentence, Theme::Colour colour)
{
    m_note->setText(sentence);
    m_note->setColour(colour);
    m_note->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tambo::ui
