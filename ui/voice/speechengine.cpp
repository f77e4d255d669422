// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/speechengine.h"

#include <QTextToSpeech>

namespace tambo::ui {

bool SpeechEngine::find()
{
    if (m_speech)
        return true;
    if (QTextToSpeech::availableEngines().isEmpty())
        return false;
    m_speech = new QTextToSpeech(this);
    connect(m_speech, &QTextToSpeech::stateChanged, this, &SpeechEngine::takeState);
    return true;
}

/// Of one language the one of the Americas, which is nearest to how people here speak.
QLocale SpeechEngine::localeFor(QLocale::Language language)
{
    const auto known = m_locales.constFind(language);
    if (known != m_locales.constEnd())
        return *known;
    QLocale best = QLocale::c();
    for (const QLocale &locale : m_speech->availableLocales()) {
        if (locale.language() != language)
            continue;
        if (best.language() == QLocale::C || locale.territory() == QLocale::LatinAmerica
            || locale.territory() == QLocale::Ecuador)
            best = locale;
    }
    return *m_locales.insert(language, best);
}

void SpeechEngine::say(
    quint64 turn, const QString &sentence, QLocale::Language language, double pace)
{
    stop();
    if (!find())
        return fail(turn, Voice::Failure::NoVoice);
    // Some engines are not ready before they have said something; only an error counts.
    if (m_speech->state() == QTextToSpeech::Error)
        return fail(turn, Voice::Failure::Broken);
    const QLocale locale = localeFor(language);
    if (locale.language() != language)
        return fail(turn, Voice::Failure::NoVoice);
    if (m_speech->locale() != locale)
        m_speech->setLocale(locale);
    m_speech->setRate(pace);
    m_turn = turn;
    m_begun = false;
    m_speech->say(sentence);
}

void SpeechEngine::stop()
{
    if (std::exchange(m_turn, 0) != 0)
        m_speech->stop(QTextToSpeech::BoundaryHint::Immediate);
}

void SpeechEngine::fail(quint64 turn, Voice::Failure why)
{
    m_turn = 0;
    Q_EMIT failed(turn, why);
}

/// The engine may be further by now than what it says here.
void SpeechEngine::takeState(QTextToSpeech::State state)
{
    if (m_turn == 0)
        return;
    if (state == QTextToSpeech::Speaking)
        m_begun = true;
    else if (state == QTextToSpeech::Error)
        fail(m_turn, Voice::Failure::Broken);
    else if (state == QTextToSpeech::Ready && m_begun) // it is ready before it begins, too
        Q_EMIT ended(std::exchange(m_turn, 0));
}

} // namespace tambo::ui
