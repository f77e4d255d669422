// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/phraseeditor.h"

#include "app/languages/placeholders.h"
#include "ui/languages/sentences.h"

#include <QBoxLayout>

namespace tambo::ui {

PhraseEditor::PhraseEditor(
    Theme &theme, const store::Store &store, const SoundCards &cards, QWidget *parent)
    : Card(parent)
    , m_store(store)
    , m_source(new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_place(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_reason(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_field(new Field(theme, tr("Traducción")))
    , m_save(
          new Button(theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar y seguir")))
    , m_review(new Button(
          theme, Button::Kind::Secondary, QStringLiteral("check"), tr("Está bien dicho")))
    , m_voice(new PhraseVoice(theme, cards))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_source);
    layout->addWidget(m_place);
    layout->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_review);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_voice);
    layout->addWidget(m_reason);
    m_reason->hide();
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_field->edit(), &QLineEdit::returnPressed, this, [this] { save(false); });
    connect(m_review, &QPushButton::clicked, this, [this] { save(true); });
}

void PhraseEditor::take(const languages::Phrase &phrase)
{
    m_phrase = phrase;
    m_source->setText(phrase.source);
    const QString place = placeOf(phrase.context);
    const QStringList fixed = languages::placeholdersOf(phrase.source);
    QStringList notes{phrase.comment.isEmpty()
            ? tr("Se dice en: %1").arg(place)
            : tr("Se dice en: %1 (%2)").arg(place, phrase.comment)};
    if (!fixed.isEmpty())
        notes.append(
            tr("Deje %1: ahí va un nombre o un número.").arg(fixed.join(QStringLiteral(", "))));
    if (!phrase.text.isEmpty())
        notes.append(phrase.reviewed ? tr("Está revisada.") : tr("Es un borrador."));
    m_place->setText(notes.join(QStringLiteral(" · ")));
    m_field->edit()->setText(phrase.text);
    m_field->setError({});
    m_review->setVisible(!phrase.text.isEmpty() && !phrase.reviewed);
    takeSound(phrase.sound);
    // What is put in is another each time; only a voice can say it.
    m_voice->setVisible(fixed.isEmpty());
}

void PhraseEditor::takeSound(const BlobId &sound)
{
    m_phrase.sound = sound;
    if (sound.isNull())
        return m_voice->take({});
    m_voice->take([&store = m_store, sound] { return store.openBlob(sound); });
}

bool PhraseEditor::hasDraft() const
{
    return m_field->text().trimmed() != m_phrase.text || m_voice->isRecording();
}

void PhraseEditor::refuse(const QString &sentence)
{
    m_field->setError(sentence);
}

void PhraseEditor::setAllowed(const Result<> &allowed)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_save, m_review, m_field->edit()})
        each->setEnabled(allowed.ok());
    m_voice->setAllowed(allowed.ok());
    m_reason->setText(allowed.ok() ? QString() : allowed.error().message);
    m_reason->setVisible(!allowed.ok());
}

void PhraseEditor::save(bool reviewed)
{
    languages::Phrase phrase = m_phrase;
    phrase.text = m_field->text().trimmed();
    if (!phrase.text.isEmpty()) {
        if (const auto checked = languages::checkTranslation(phrase.source, phrase.text);
            !checked.ok())
            return refuse(checked.error().message);
    }
    phrase.reviewed = reviewed;
    Q_EMIT saved(phrase);
}

} // namespace tambo::ui
