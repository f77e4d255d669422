// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/clip.h"
#include "ui/sound/recorder.h"
#include "ui/sound/soundcards.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// How a sentence sounds when somebody says it: to record, to hear, to take from a file. For
/// languages in which no program speaks, and for those who do not read.
class PhraseVoice : public QWidget
{
    Q_OBJECT
public:
    PhraseVoice(Theme &theme, const SoundCards &cards, QWidget *parent = nullptr);

    /// What there is of it; what was being recorded is gone. Empty: nobody has said it.
    void take(const SoundOpener &recorded);
    /// It is being kept.
    void wait();
    /// Why it could not be recorded or kept.
    void refuse(const QString &sentence);
    void setAllowed(bool allowed);
    [[nodiscard]] bool isRecording() const { return m_recorder.isRecording(); }

    [[nodiscard]] Button *recordButton() const { return m_record; }
    [[nodiscard]] Button *listenButton() const { return m_listen; }
    [[nodiscard]] Button *fileButton() const { return m_file; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    [[nodiscard]] QString state() const { return m_state->text(); }

Q_SIGNALS:
    /// A WAV file, to be kept.
    void recorded(const QByteArray &wave);
    void fileWanted();
    void removed();

private:
    void toggleRecording();
    void toggleListening();
    void recordingChanged();
    void showState();

    Recorder m_recorder;
    Clip m_clip;
    SoundOpener m_recorded;
    Text *m_state;
    Button *m_record;
    Button *m_listen;
    Button *m_file;
    Button *m_remove;
    ProgressBar *m_level;
};

} // namespace tambo::ui
