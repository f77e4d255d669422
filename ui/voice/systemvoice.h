// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/voice/voice.h"

class QThread;

namespace tambo::ui {

class SpeechEngine;

/// The voice of the system by Qt TextToSpeech: speech-dispatcher with espeak-ng on Linux. It is
/// looked for when somebody listens for the first time, on a thread of its own: to start it and to
/// have it list its voices takes seconds on old PCs.
class SystemVoice : public Voice
{
    Q_OBJECT
public:
    explicit SystemVoice(QObject *parent = nullptr);
    ~SystemVoice() override;

    void say(const QString &sentence, QLocale::Language language) override;
    void stop() override;
    void setPace(double pace) override { m_pace = pace; }

private:
    void find();

    QThread *m_thread = nullptr;
    SpeechEngine *m_engine = nullptr; ///< lives on m_thread
    quint64 m_turn = 0; ///< of the sentence that was given to it last; what others bring is old
    double m_pace = 0;
};

} // namespace tambo::ui
