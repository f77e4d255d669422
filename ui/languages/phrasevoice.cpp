// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/phrasevoice.h"

#include "app/languages/recording.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/wrong.h"

#include <QVBoxLayout>

namespace tambo::ui {

PhraseVoice::PhraseVoice(Theme &theme, const SoundCards &cards, QWidget *parent)
    : QWidget(parent)
    , m_recorder(languages::mostRecordingMs, cards.microphone)
    , m_clip(cards.output)
    , m_state(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_record(new Button(theme, Button::Kind::Secondary, QStringLiteral("mic"), tr("Grabar")))
    , m_listen(new Button(theme, Button::Kind::Quiet, QStringLiteral("play"), tr("Oír")))
    , m_file(new Button(theme, Button::Kind::Quiet, QStringLiteral("in"), tr("Traer un sonido")))
    , m_remove(new Button(theme, Button::Kind::Quiet, QStringLiteral("x"), tr("Quitar")))
    , m_level(new ProgressBar(theme, Module::Memoria))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    auto *title = new Text(Theme::Role::Label, Theme::Colour::Text, tr("Dicho en voz alta"));
    layout->addWidget(title);
    layout->addWidget(m_state);
    layout->addWidget(m_level);
    auto *buttons = new Flow(8);
    for (Button *each : {m_record, m_listen, m_file, m_remove})
        buttons->addWidget(each);
    layout->addLayout(buttons);
    m_level->setAccessibleName(tr("Qué tan fuerte se oye"));
    m_level->hide();
    connect(m_record, &QPushButton::clicked, this, &PhraseVoice::toggleRecording);
    connect(m_listen, &QPushButton::clicked, this, &PhraseVoice::toggleListening);
    connect(m_file, &QPushButton::clicked, this, &PhraseVoice::fileWanted);
    connect(m_remove, &QPushButton::clicked, this, &PhraseVoice::removed);
    connect(&m_recorder, &Recorder::changed, this, &PhraseVoice::recordingChanged);
    connect(&m_recorder, &Recorder::recorded, this, &PhraseVoice::recorded);
    connect(&m_recorder, &Recorder::failed, this,
        [this](const Error &error) { refuse(wrong(error, Where::Form)); });
    connect(&m_recorder, &Recorder::heard, this, [this](double peak) {
        m_level->setDone(loudnessOf(peak));
        m_state->setText(tr("Grabando: %1 s").arg(m_recorder.lengthMs() / 1000));
    });
    connect(&m_clip, &Clip::began, this, &PhraseVoice::showState);
    connect(&m_clip, &Clip::ended, this, &PhraseVoice::showState);
    connect(&m_clip, &Clip::failed, this, &PhraseVoice::refuse);
    showState();
}

void PhraseVoice::take(const SoundOpener &recorded)
{
    m_recorder.cancel();
    m_clip.stop();
    m_recorded = recorded;
    showState();
}

void PhraseVoice::wait()
{
    m_state->setText(tr("Guardando la grabación."));
}

void PhraseVoice::refuse(const QString &sentence)
{
    showState();
    m_state->setText(sentence);
}

void PhraseVoice::setAllowed(bool allowed)
{
    if (!allowed)
        m_recorder.cancel();
    for (Button *each : {m_record, m_file, m_remove})
        each->setEnabled(allowed);
}

void PhraseVoice::toggleRecording()
{
    if (m_recorder.isRecording())
        return m_recorder.stop();
    m_clip.stop();
    m_recorder.start();
}

void PhraseVoice::toggleListening()
{
    if (m_clip.isSounding()) {
        m_clip.stop();
        return showState();
    }
    m_clip.play(m_recorded);
}

void PhraseVoice::recordingChanged()
{
    m_level->setDone(0);
    showState();
}

void PhraseVoice::showState()
{
    const bool records = m_recorder.isRecording();
    const bool sounds = m_clip.isSounding();
    m_record->setText(records ? tr("Parar") : tr("Grabar"));
    m_record->setIconName(records ? QStringLiteral("stop") : QStringLiteral("mic"));
    m_listen->setText(sounds ? tr("Callar") : tr("Oír"));
    m_listen->setIconName(sounds ? QStringLiteral("stop") : QStringLiteral("play"));
    m_level->setVisible(records);
    for (Button *each : {m_listen, m_remove})
        each->setVisible(m_recorded && !records);
    m_file->setVisible(!records);
    m_state->setText(records ? tr("Diga la frase y toque Parar.")
            : m_recorded     ? tr("Alguien ya la grabó.")
                             : tr("Nadie la ha grabado. La voz del PC lee lo que sabe leer."));
}

} // namespace tambo::ui
