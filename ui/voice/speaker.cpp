// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/speaker.h"

#include "ui/widgets/text.h"

namespace tambo::ui {

Speaker::Speaker(std::unique_ptr<Voice> voice, QObject *parent)
    : QObject(parent)
    , m_voice(std::move(voice))
{
    connect(m_voice.get(), &Voice::ended, this, &Speaker::next);
    connect(m_voice.get(), &Voice::failed, this, [this](Voice::Failure why) {
        end();
        Q_EMIT problem(why == Voice::Failure::NoVoice
                ? tr("Este PC no tiene una voz que lea. Instale «espeak-ng».")
                : tr("La voz de este PC no responde. Revise los parlantes."));
    });
}

Speaker::~Speaker() = default;

void Speaker::read(const QList<Readable> &texts, const QObject *source)
{
    stop();
    // The language of the sentences, which is the one of the program.
    m_language = QLocale().language();
    m_texts = texts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const Sentence &sentence : sentencesOf(texts[i].text)) {
            const QString said
                = spokenText(texts[i].text.mid(sentence.from, sentence.length), m_language);
            if (!said.isEmpty())
                m_pieces.append({sentence, said, i});
        }
    }
    if (m_pieces.isEmpty())
        return;
    m_source = source;
    Q_EMIT changed();
    next();
}

void Speaker::stop()
{
    if (!isReading())
        return;
    m_voice->stop();
    end();
}

void Speaker::setPace(double pace)
{
    m_voice->setPace(pace);
}

void Speaker::next()
{
    unmark();
    if (m_next >= m_pieces.size())
        return end();
    const Piece piece = m_pieces[m_next++];
    mark(piece);
    m_voice->say(piece.said, m_language);
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
