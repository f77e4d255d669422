// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/newlanguage.h"

#include "app/formats/language.h"

#include <QBoxLayout>

namespace tambo::ui {

NewLanguage::NewLanguage(Theme &theme, QWidget *parent)
    : Card(parent)
    , m_name(new Field(theme, tr("Cómo se llama el idioma"),
          tr("Como lo dicen quienes lo hablan: Shuar chicham.")))
    , m_code(new Field(theme, tr("Código"), tr("Dos o tres letras: «jiv» es el shuar.")))
    , m_licence(new Segments(theme, Module::Inicio, tr("Licencia"),
          {{QStringLiteral("CC0-1.0"), QStringLiteral("CC0")},
              {QStringLiteral("CC-BY-SA-4.0"), QStringLiteral("CC BY-SA")}}))
    , m_begin(new Button(
          theme, Button::Kind::Secondary, QStringLiteral("plus"), tr("Empezar este idioma")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_code);
    layout->addWidget(new Text(
        Theme::Role::Label, Theme::Colour::Text, tr("Licencia"), nullptr, Text::Fit::Wrap));
    layout->addWidget(m_licence, 0, Qt::AlignLeft);
    layout->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
        tr("CC0: libre para todos. CC BY-SA: libre, nombrando a los autores."), nullptr,
        Text::Fit::Wrap));
    layout->addWidget(m_begin, 0, Qt::AlignLeft);
    layout->addStretch(1);
    // Most know the name and not the code.
    connect(m_name->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_code->text().isEmpty())
            m_code->edit()->setText(formats::languageCode(m_name->text()));
    });
    connect(m_begin, &QPushButton::clicked, this, &NewLanguage::begin);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &NewLanguage::begin);
}

void NewLanguage::clear()
{
    m_name->edit()->clear();
    m_code->edit()->clear();
    m_code->setError({});
}

void NewLanguage::begin()
{
    languages::Language language;
    language.name = m_name->text();
    language.code = m_code->text().simplified();
    language.base = QStringLiteral("es");
    language.licence = m_licence->taken().toString();
    Q_EMIT begun(language);
}

} // namespace tambo::ui
