// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include <QGridLayout>
#include <QStyle>

namespace tambo::ui {

Field::Field(Theme &theme, const QString &label, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit)
    , m_icon(new QLabel)
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2, help, nullptr, Text::Fit::Wrap))
    , m_help(help)
{
    auto *name = new Text(Theme::Role::Label, Theme::Colour::Text, label);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(4);
    layout->addWidget(name, 0, 0, 1, 2);
    layout->addWidget(m_edit, 1, 0, 1, 2);
    layout->addWidget(m_icon, 2, 0, Qt::AlignTop);
    layout->addWidget(m_note, 2, 1);
    layout->setColumnStretch(1, 1);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setError({}); });
    connect(&theme, &Theme::changed, this, &Field::restyle);
    restyle();
}

void Field::setError(const QString &sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    restyle();
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

} // namespace tambo::ui
