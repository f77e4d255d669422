// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/devicesstep.h"

#include "ui/settings/settingrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr double speaks = 0.4; ///< of the bar: louder than a quiet room

} // namespace

DevicesStep::DevicesStep(FirstDesk &desk, QWidget *parent)
    : FirstStep(desk, parent)
    , m_tone(desk.seams.sound)
    , m_ear(0, desk.seams.microphone)
    , m_sound(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("audio"), tr("Probar el sonido")))
    , m_microphone(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("mic"), tr("Probar el micrófono")))
    , m_level(new ProgressBar(theme()))
    , m_soundRow(makeSound())
    , m_microphoneRow(makeMicrophone())
{
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(20, 4, 20, 6);
    rows->setSpacing(0);
    rows->addWidget(m_soundRow);
    rows->addWidget(new Line);
    rows->addWidget(m_microphoneRow);
    rows->addWidget(m_level);
    rows->addSpacing(theme().px(12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(14);
    column->addWidget(firstText(tr(
        "Para contar y oír historias hacen falta parlantes y un micrófono. No se guarda nada.")));
    column->addWidget(card);
    column->addStretch(1);
}

SettingRow *DevicesStep::makeSound()
{
    auto *row = new SettingRow(theme(), tr("Sonido"), tr("Suenan dos notas cortas."), m_sound);
    connect(m_sound, &QPushButton::clicked, &m_tone, &SoundTest::start);
    connect(&m_tone, &SoundTest::began, row, [row] { row->say(tr("Está sonando.")); });
    connect(&m_tone, &SoundTest::ended, row,
        [row] { row->say(tr("Ya sonó. Si no lo oyó, suba el volumen o revise los parlantes.")); });
    connect(&m_tone, &SoundTest::failed, row, &SettingRow::say);
    return row;
}

SettingRow *DevicesStep::makeMicrophone()
{
    m_level->setAccessibleName(tr("Cuánto se oye"));
    auto *row = new SettingRow(
        theme(), tr("Micrófono"), tr("Hable y mire si la barra se mueve."), m_microphone);
    connect(m_microphone, &QPushButton::clicked, this, &DevicesStep::listen);
    connect(&m_ear, &Recorder::heard, this, &DevicesStep::hear);
    connect(&m_ear, &Recorder::failed, this, [this](const Error &error) {
        m_microphone->setText(tr("Probar el micrófono"));
        m_microphoneRow->say(error.message);
    });
    return row;
}

void DevicesStep::listen()
{
    if (m_ear.isRecording()) {
        m_ear.stop();
        m_level->setDone(0);
        m_microphone->setText(tr("Probar el micrófono"));
        return;
    }
    m_ear.start();
    m_microphone->setText(tr("Dejar de oír"));
    m_microphoneRow->say(tr("Hable ahora, cerca del micrófono."));
}

void DevicesStep::hear(double peak)
{
    const double loudness = loudnessOf(peak);
    m_level->setDone(loudness);
    if (loudness >= speaks)
        m_microphoneRow->say(tr("Se oye bien."));
}

QString DevicesStep::soundSentence() const
{
    return m_soundRow->sentence();
}

QString DevicesStep::microphoneSentence() const
{
    return m_microphoneRow->sentence();
}

} // namespace tambo::ui
