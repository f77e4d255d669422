// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/systemvoice.h"

#include <QTextToSpeech>

namespace tambo::ui {

SystemVoice::SystemVoice(QObject *parent) : Voice(parent) {}
SystemVoice::~SystemVoice() = default;

void SystemVoice::find()
{
    if (std::exchange(m_sought, true) || QTextToSpeech::availableEngines().isEmpty())
        return;
    m_speech = new QTextToSpeech(this);
    connect(m_speech, &QTextToSpeech::stateChanged, this, &SystemVoice::takeState);
    m_speech->setRate(m_pace);
}

/// Of one language the one of the Americas, which is nearest to how people here speak.
QLocale SystemVoice::localeFor(QLocale::Language language) const
{
    QLocale best = QLocale::c();
    for (const QLocale &locale : m_speech->availableLocales()) {
        if (locale.language() != language)
            continue;
        if (best.language() == QLocale::C || locale.territory() == QLocale::LatinAmerica
            || locale.territory() == QLocale::Ecuador)
            best = locale;
    }
    return best;
}

bool SystemVoice::speaks(QLocale::Language language)
{
    find();
    // Some engines say that they are not ready until they have said something; only an error
    // counts.
    return m_speech && m_speech->state() != QTextToSpeech::Error
        && localeFor(language).language() == language;
}

void SystemVoice::say(const QString &sentence, QLocale::Language language)
{
    find();
    if (!m_speech) {
        Q_EMIT failed();
        return;
    }
    if (m_saying)
        stop();
    const QLocale locale = localeFor(language);
    if (m_speech->locale() != locale)
        m_speech->setLocale(locale);
    m_saying = true;
    m_begun = false;
    m_speech->say(sentence);
    takeState();
}

void SystemVoice::stop()
{
    m_saying = false;
    if (m_speech)
        m_speech->stop(QTextToSpeech::BoundaryHint::Immediate);
}

void SystemVoice::setPace(double pace)
{
    m_pace = pace;
    if (m_speech)
        m_speech->setRate(pace);
}

void SystemVoice::takeState()
{
    if (!m_saying)
        return;
    const QTextToSpeech::State state = m_speech->state();
    if (state == QTextToSpeech::Speaking) {
        m_begun = true;
    } else if (state == QTextToSpeech::Error) {
        m_saying = false;
        Q_EMIT failed();
    } else if (state == QTextToSpeech::Ready && m_begun) { // it is ready before it begins, too
        m_saying = false;
        Q_EMIT ended();
    }
}

} // namespace tambo::ui
