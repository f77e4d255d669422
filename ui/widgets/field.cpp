// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

namespace tambo::ui {

Field::Field(Theme &theme, const QString &label, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit)
    , m_row(new QHBoxLayout)
    , m_icon(new QLabel)
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2, help, nullptr, Text::Fit::Wrap))
    , m_help(help)
{
    auto *name = new Text(Theme::Role::Label, Theme::Colour::Text, label);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(name);
    m_row->setSpacing(8);
    m_row->addWidget(m_edit, 1);
    layout->addLayout(m_row);
    // In a row of its own: a hidden icon leaves no gap there.
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_icon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    layout->addLayout(note);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setError({}); });
    connect(&theme, &Theme::changed, this, &Field::restyle);
    restyle();
}

void Field::addButton(Button *button)
{
    m_row->addWidget(button);
}

void Field::setHelp(const QString &sentence)
{
    if (m_help == sentence)
        return;
    m_help = sentence;
    restyle();
}

void Field::setError(const QString &sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    restyle();
    if (m_error.isEmpty())
        return;
    QAccessibleEvent alert(m_edit, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Field::restyle()
{
    const bool wrong = !m_error.isEmpty();
    m_icon->setVisible(wrong);
    m_icon->setPixmap(m_theme.iconPixmap(
        QStringLiteral("warn"), 18, m_theme.colour(Theme::Colour::Danger), devicePixelRatioF()));
    m_note->setVisible(wrong || !m_help.isEmpty());
    m_note->setText(wrong ? m_error : m_help);
    m_note->setColour(wrong ? Theme::Colour::Danger : Theme::Colour::Text2);
    m_edit->setAccessibleDescription(m_note->text());
    if (m_edit->property("error").toBool() != wrong) {
        m_edit->setProperty("error", wrong);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
}

PasswordField::PasswordField(
    Theme &theme, const QString &label, const QString &help, QWidget *parent)
    : Field(theme, label, help, parent)
    , m_eye(new Button(theme, Button::Kind::Secondary, QStringLiteral("eye"), {}))
{
    m_eye->setCheckable(true);
    addButton(m_eye);
    connect(m_eye, &QPushButton::toggled, this, &PasswordField::show);
    show(false);
}

void PasswordField::clear()
{
    edit()->clear();
    setError({});
    m_eye->setChecked(false);
}

void PasswordField::show(bool shown)
{
    edit()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    const QString what = shown ? tr("Ocultar lo escrito") : tr("Mostrar lo escrito");
    m_eye->setAccessibleName(what);
    m_eye->setToolTip(what);
}

} // namespace tambo::ui
