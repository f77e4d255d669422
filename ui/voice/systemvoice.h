// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/voice/voice.h"

class QTextToSpeech;

namespace tambo::ui {

/// The voice of the system by Qt TextToSpeech: speech-dispatcher with espeak-ng on Linux. It is
/// looked for when somebody listens for the first time, because to reach it takes a while.
class SystemVoice : public Voice
{
    Q_OBJECT
public:
    explicit SystemVoice(QObject *parent = nullptr);
    ~SystemVoice() override;

    [[nodiscard]] bool speaks(QLocale::Language language) override;
    void say(const QString &sentence, QLocale::Language language) override;
    void stop() override;
    void setPace(double pace) override;

private:
    void find();
    void takeState();
    [[nodiscard]] QLocale localeFor(QLocale::Language language) const;

    QTextToSpeech *m_speech = nullptr;
    bool m_sought = false;
    bool m_saying = false; ///< a sentence was given to it and has not ended
    bool m_begun = false; ///< it has said that it speaks
    double m_pace = 0;
};

} // namespace tambo::ui
