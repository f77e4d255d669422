// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/prooffield.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/wrong.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace tambo::ui {

using Manner = archive::Consent::Manner;

ProofField::ProofField(Theme &theme, const SoundCards &cards, QWidget *parent)
    : QWidget(parent)
    , m_recorder(mostMs, cards.microphone)
    , m_clip(cards.output)
    , m_title(new Text(Theme::Role::Label, Theme::Colour::Text))
    , m_state(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_record(new Button(theme, Button::Kind::Secondary, QStringLiteral("mic"), tr("Grabar")))
    , m_listen(new Button(theme, Button::Kind::Quiet, QStringLiteral("play"), tr("Oír")))
    , m_choose(new Button(theme, Button::Kind::Quiet, QStringLiteral("in"), tr("Traer un sonido")))
    , m_level(new ProgressBar(theme, Module::Memoria))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_level);
    auto *buttons = new Flow(8);
    for (Button *each : {m_record, m_listen, m_choose})
        buttons->addWidget(each);
    layout->addLayout(buttons);
    m_level->setAccessibleName(tr("Qué tan fuerte se oye"));
    connect(m_record, &QPushButton::clicked, this, &ProofField::toggleRecording);
    connect(m_listen, &QPushButton::clicked, this, &ProofField::toggleListening);
    connect(m_choose, &QPushButton::clicked, this, &ProofField::fileWanted);
    connect(&m_recorder, &Recorder::changed, this, &ProofField::showState);
    connect(&m_recorder, &Recorder::recorded, this, [this](const QByteArray &wave) {
        m_file = {wave, {}};
        showState();
        Q_EMIT changed();
    });
    connect(&m_recorder, &Recorder::heard, this, [this](double peak) {
        m_level->setDone(loudnessOf(peak));
        m_state->setText(tr("Grabando: %1 s").arg(m_recorder.lengthMs() / 1000));
    });
    connect(&m_recorder, &Recorder::failed, this, [this](const Error &error) {
        showState();
        m_state->setText(wrong(error, Where::Form));
    });
    connect(&m_clip, &Clip::began, this, &ProofField::showState);
    connect(&m_clip, &Clip::ended, this, &ProofField::showState);
    connect(&m_clip, &Clip::failed, this, [this](const QString &sentence) {
        showState();
        m_state->setText(sentence);
    });
    showState();
}

void ProofField::begin(const archive::Consent &consent, const SoundOpener &kept)
{
    m_recorder.cancel();
    m_clip.stop();
    m_file = {};
    m_kept = kept;
    m_keptManner = consent.proof.isNull() ? std::nullopt : std::optional(consent.manner);
    setManner(consent.manner);
}

void ProofField::setManner(Manner manner)
{
    if (m_manner != manner) {
        m_recorder.cancel();
        m_clip.stop();
        m_file = {};
    }
    m_manner = manner;
    showState();
}

void ProofField::takeFile(const QString &path)
{
    m_recorder.cancel();
    m_clip.stop();
    m_file = {{}, path};
    showState();
    Q_EMIT changed();
}

void ProofField::hush()
{
    m_recorder.stop();
    m_clip.stop();
}

void ProofField::toggleRecording()
{
    if (m_recorder.isRecording())
        return m_recorder.stop();
    m_clip.stop();
    m_recorder.start();
}

void ProofField::toggleListening()
{
    if (m_clip.isSounding()) {
        m_clip.stop();
        return showState();
    }
    m_clip.play(m_file.wave.isEmpty() ? m_kept : soundIn(m_file.wave));
}

QString ProofField::stateText() const
{
    const bool isKept = m_keptManner == m_manner;
    if (m_recorder.isRecording())
        return tr("Diga para qué es y quién puede oírla. Al final toque Parar.");
    if (!m_file.path.isEmpty())
        return tr("Se guardará «%1».").arg(QFileInfo(m_file.path).fileName());
    if (!m_file.wave.isEmpty())
        return tr("La voz está lista. Óigala antes de guardar.");
    if (m_manner == Manner::Signed)
        return isKept ? tr("La foto de la hoja ya está guardada.")
                      : tr("Tome una foto de la hoja firmada y tráigala.");
    return isKept ? tr("La voz ya está guardada.") : tr("La persona dice que sí, y queda grabado.");
}

void ProofField::showState()
{
    const bool records = m_recorder.isRecording();
    const bool sounds = m_clip.isSounding();
    const bool spoken = m_manner == Manner::Spoken;
    m_title->setText(spoken ? tr("Su voz") : tr("Foto de la hoja"));
    m_record->setVisible(spoken);
    m_record->setText(records ? tr("Parar") : tr("Grabar"));
    m_record->setIconName(records ? QStringLiteral("stop") : QStringLiteral("mic"));
    m_listen->setVisible(
        spoken && !records && (!m_file.wave.isEmpty() || (m_kept && m_file.path.isEmpty())));
    m_listen->setText(sounds ? tr("Callar") : tr("Oír"));
    m_listen->setIconName(sounds ? QStringLiteral("stop") : QStringLiteral("play"));
    m_choose->setVisible(!records);
    m_choose->setText(spoken ? tr("Traer un sonido") : tr("Traer la foto"));
    m_level->setDone(0);
    m_level->setVisible(records);
    m_state->setText(stateText());
}

} // namespace tambo::ui
