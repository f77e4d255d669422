// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/clip.h"
#include "ui/voice/readable.h"
#include "ui/voice/spokentext.h"
#include "ui/voice/voice.h"

#include <functional>
#include <memory>

namespace tambo::ui {

/// Reads texts aloud, sentence after sentence, and marks on the screen the one that is being said.
/// There is one for the window: who begins to listen to something ends what was being read.
class Speaker : public QObject
{
    Q_OBJECT
public:
    explicit Speaker(std::unique_ptr<Voice> voice, SoundOutputMaker makeOutput = systemSoundOutput,
        QObject *parent = nullptr);
    ~Speaker() override;

    /// Begins with the first sentence. `source` is what asked for it, to tell it from others.
    /// Says with problem() when this PC has no voice for the program's language.
    void read(const QList<Readable> &texts, const QObject *source);
    void stop();
    [[nodiscard]] bool isReading() const { return m_source != nullptr; }
    [[nodiscard]] bool isReading(const QObject *source) const { return m_source == source; }
    /// What people have recorded: a text or a sentence as the window shows it, and the sound of it;
    /// no opener for what nobody has said. Heard in place of the voice, and where there is none.
    using Recordings = std::function<SoundOpener(const QString &shown)>;
    void setRecordings(Recordings recordings) { m_recordings = std::move(recordings); }
    /// As Voice::setPace; also of what is being read, from its next sentence on.
    void setPace(double pace);

Q_SIGNALS:
    /// It began, or ended, or reads something else now.
    void changed();
    /// One sentence for the person.
    void problem(const QString &sentence);

private:
    struct Piece {
        Sentence where;
        QString said;
        SoundOpener recorded; ///< empty: the voice says it
        qsizetype text = 0; ///< which of m_texts
    };
    void addPieces(qsizetype text);
    void next();
    void voiceFailed(Voice::Failure why);
    [[nodiscard]] Clip &clip();
    void end();
    void mark(const Piece &piece);
    void unmark();

    std::unique_ptr<Voice> m_voice;
    SoundOutputMaker m_makeOutput;
    std::unique_ptr<Clip> m_clip; ///< made when somebody's recording is heard first
    Recordings m_recordings;
    double m_pace = 0;
    QLocale::Language m_language = QLocale::Spanish;
    QList<Readable> m_texts;
    QList<Piece> m_pieces;
    qsizetype m_next = 0;
    const QObject *m_source = nullptr;
    QPointer<QWidget> m_marked;
};

} // namespace tambo::ui
