// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/speaker.h"

#include "ui/widgets/text.h"

#include <cmath>

namespace tambo::ui {

Speaker::Speaker(std::unique_ptr<Voice> voice, SoundOutputMaker makeOutput, QObject *parent)
    : QObject(parent)
    , m_voice(std::move(voice))
    , m_makeOutput(std::move(makeOutput))
{
    connect(m_voice.get(), &Voice::ended, this, &Speaker::next);
    connect(m_voice.get(), &Voice::failed, this, &Speaker::voiceFailed);
}

Speaker::~Speaker() = default;

void Speaker::voiceFailed(Voice::Failure why)
{
    // In a language without a voice what people recorded is heard, and the rest left out.
    const bool recorded = std::any_of(m_pieces.cbegin(), m_pieces.cend(),
        [](const Piece &piece) { return piece.recorded != nullptr; });
    if (recorded && why == Voice::Failure::NoVoice)
        return next();
    end();
    Q_EMIT problem(why == Voice::Failure::NoVoice
            ? tr("Este PC no tiene una voz que lea. Instale «espeak-ng».")
            : tr("La voz de este PC no responde. Revise los parlantes."));
}

void Speaker::read(const QList<Readable> &texts, const QObject *source)
{
    stop();
    // The language of the sentences, which is the one of the program.
    m_language = QLocale().language();
    m_texts = texts;
    for (qsizetype i = 0; i < texts.size(); ++i)
        addPieces(i);
    if (m_pieces.isEmpty())
        return;
    m_source = source;
    Q_EMIT changed();
    next();
}

void Speaker::addPieces(qsizetype text)
{
    const QString &all = m_texts[text].text;
    const auto recorded
        = [this](const QString &shown) { return m_recordings ? m_recordings(shown) : nullptr; };
    if (const SoundOpener whole = recorded(all))
        return m_pieces.append({{0, all.size()}, spokenText(all, m_language), whole, text});
    for (const Sentence &sentence : sentencesOf(all)) {
        const QString shown = all.mid(sentence.from, sentence.length);
        const QString said = spokenText(shown, m_language);
        if (!said.isEmpty())
            m_pieces.append({sentence, said, recorded(shown), text});
    }
}

void Speaker::stop()
{
    if (!isReading())
        return;
    m_voice->stop();
    if (m_clip)
        m_clip->stop();
    end();
}

void Speaker::setPace(double pace)
{
    m_pace = pace;
    m_voice->setPace(pace);
}

Clip &Speaker::clip()
{
    if (!m_clip) {
        m_clip = std::make_unique<Clip>(m_makeOutput);
        connect(m_clip.get(), &Clip::ended, this, &Speaker::next);
        // The recording is not here, or cannot be heard: perhaps the voice can say it.
        connect(m_clip.get(), &Clip::failed, this, [this] {
            if (isReading())
                m_voice->say(m_pieces[m_next - 1].said, m_language);
        });
    }
    return *m_clip;
}

void Speaker::next()
{
    unmark();
    if (m_next >= m_pieces.size())
        return end();
    const Piece piece = m_pieces[m_next++];
    mark(piece);
    if (!piece.recorded)
        return m_voice->say(piece.said, m_language);
    clip().setTempo(std::exp2(m_pace)); // half as fast to twice
    clip().play(piece.recorded);
}

void Speaker::end()
{
    unmark();
    m_texts.clear();
    m_pieces.clear();
    m_next = 0;
    if (std::exchange(m_source, nullptr))
        Q_EMIT changed();
}

void Speaker::mark(const Piece &piece)
{
    m_marked = m_texts[piece.text].shown;
    // What was another text by now is not marked.
    auto *text = qobject_cast<Text *>(m_marked.data());
    if (text && text->text() == m_texts[piece.text].text)
        text->mark(piece.where.from, piece.where.length);
}

void Speaker::unmark()
{
    if (auto *text = qobject_cast<Text *>(m_marked.data()))
        text->mark(0, 0);
    m_marked.clear();
}

} // namespace tambo::ui
