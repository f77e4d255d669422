// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/voice/voice.h"

#include <QHash>
#include <QTextToSpeech>

namespace tambo::ui {

/// SystemVoice's half on the other thread. Turns number the sentences, so that who asked can tell
/// to which of them an answer belongs.
class SpeechEngine : public QObject
{
    Q_OBJECT
public:
    void say(quint64 turn, const QString &sentence, QLocale::Language language, double pace);
    void stop();

Q_SIGNALS:
    void ended(quint64 turn);
    void failed(quint64 turn, tambo::ui::Voice::Failure why);

private:
    [[nodiscard]] bool find();
    [[nodiscard]] QLocale localeFor(QLocale::Language language);
    void takeState(QTextToSpeech::State state);
    void fail(quint64 turn, Voice::Failure why);

    QTextToSpeech *m_speech = nullptr;
    QHash<QLocale::Language, QLocale> m_locales; ///< as far as asked; C: none
    quint64 m_turn = 0; ///< 0: nothing is being said
    bool m_begun = false; ///< it has said that it speaks
};

} // namespace tambo::ui
