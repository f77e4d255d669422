// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"
#include "ui/settings/soundtest.h"
#include "ui/sound/recorder.h"

namespace tambo::ui {

class SettingRow;

/// Whether this PC is heard and hears.
class DevicesStep : public FirstStep
{
    Q_OBJECT
public:
    explicit DevicesStep(FirstDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Probar este PC"); }
    [[nodiscard]] Foot foot() const override { return {tr("Seguir")}; }
    void enter() override { m_sound->setFocus(Qt::OtherFocusReason); }
    void go() override { Q_EMIT done(); }

    [[nodiscard]] Button *soundButton() const { return m_sound; }
    [[nodiscard]] Button *microphoneButton() const { return m_microphone; }
    [[nodiscard]] ProgressBar *level() const { return m_level; }
    [[nodiscard]] QString soundSentence() const;
    [[nodiscard]] QString microphoneSentence() const;

private:
    SettingRow *makeSound();
    SettingRow *makeMicrophone();
    void listen();
    void hear(double peak);

    SoundTest m_tone;
    Recorder m_ear; ///< only listens
    Button *m_sound;
    Button *m_microphone;
    ProgressBar *m_level;
    SettingRow *m_soundRow;
    SettingRow *m_microphoneRow;
};

} // namespace tambo::ui
