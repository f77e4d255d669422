// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/languagestep.h"

#include "ui/settings/looksample.h"
#include "ui/voice/readable.h"
#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int sampleBeside = 280; // px; less than that, and the sample goes below

QString lettersText(int scale)
{
    return LanguageStep::tr("%1 %").arg(scale).replace(u' ', QChar(0xa0));
}

} // namespace

/// Each language by its own name: whoever looks for it cannot read the others.
LanguageStep::LanguageStep(FirstDesk &desk, QWidget *parent)
    : FirstStep(desk, parent)
    , m_languages(new Segments(theme(), Module::Inicio, tr("Idioma"),
          {{int(Language::Spanish), QStringLiteral("Español")},
              {int(Language::English), QStringLiteral("English")}}))
    , m_scales(new Segments(theme(), Module::Inicio, tr("Tamaño de las letras"),
          {{100, lettersText(100)}, {115, lettersText(115)}, {130, lettersText(130)},
              {150, lettersText(150)}}))
    , m_sample(new LookSample(theme()))
    , m_listen(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("audio"), tr("Leer en voz alta")))
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("Con F2 este PC lee lo que se ve."), nullptr, Text::Fit::Wrap))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    layOut();
    m_languages->take(int(desk.settings.values().language));
    connect(m_languages, &Segments::chosen, this, [this](const QVariant &language) {
        Settings::Values values = this->desk().settings.values();
        values.language = Language(language.toInt());
        values.own.clear(); // of a centre that was here before
        this->desk().settings.set(values);
    });
    connect(m_scales, &Segments::chosen, this,
        [this](const QVariant &scale) { theme().setScale(scale.toInt()); });
    connect(m_listen, &QPushButton::clicked, this, &LanguageStep::listen);
    connect(&desk.speaker, &Speaker::changed, this, &LanguageStep::showListening);
    connect(&desk.speaker, &Speaker::problem, m_note, &QLabel::setText);
    connect(&theme(), &Theme::changed, this, &LanguageStep::arrange);
    arrange();
}

void LanguageStep::layOut()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(firstText(
        tr("Un lugar para las voces y los saberes de su comunidad. Funciona sin internet.")));
    choices->addSpacing(6);
    choices->addWidget(
        new Text(Theme::Role::Label, Theme::Colour::Text, QStringLiteral("Idioma · Language")));
    choices->addWidget(m_languages, 0, Qt::AlignLeft);
    choices->addSpacing(6);
    choices->addWidget(
        new Text(Theme::Role::Label, Theme::Colour::Text, tr("Tamaño de las letras")));
    choices->addWidget(m_scales, 0, Qt::AlignLeft);
    choices->addStretch(1);
    auto *sample = new QVBoxLayout;
    sample->setSpacing(8);
    sample->addWidget(m_sample);
    sample->addWidget(m_listen, 0, Qt::AlignLeft);
    sample->addWidget(m_note);
    sample->addStretch(1);
    m_layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_layout->addLayout(choices, 1);
    m_layout->addLayout(sample, 1);
}

void LanguageStep::enter()
{
    QPushButton *taken = m_languages->button(0);
    (taken->isChecked() ? taken : m_languages->button(1))->setFocus(Qt::OtherFocusReason);
}

void LanguageStep::listen()
{
    Speaker &speaker = desk().speaker;
    if (speaker.isReading(this))
        speaker.stop();
    else
        speaker.read(readableIn(*m_sample), this);
}

void LanguageStep::showListening()
{
    const bool reading = desk().speaker.isReading(this);
    m_listen->setText(reading ? tr("Callar") : tr("Leer en voz alta"));
    m_listen->setIconName(reading ? QStringLiteral("stop") : QStringLiteral("audio"));
}

void LanguageStep::resizeEvent(QResizeEvent *event)
{
    FirstStep::resizeEvent(event);
    arrange();
}

void LanguageStep::arrange()
{
    m_scales->take(theme().scale());
    const int gap = theme().px(24);
    const bool beside = width() - m_scales->sizeHint().width() - gap >= theme().px(sampleBeside);
    m_layout->setSpacing(beside ? gap : theme().px(12));
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tambo::ui
