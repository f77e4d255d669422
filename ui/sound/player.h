// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/playback.h"

#include <QThread>

namespace tambo::ui {

/// Plays one recording at a time. Lives on the window's thread and never blocks it: its orders go
/// to a Playback on a thread of its own. Positions are milliseconds in the recording.
class Player : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty, ///< nothing is loaded
        Loading,
        Resting,
        Playing,
        Broken, ///< this recording cannot be read; problem() says why
    };

    static constexpr qint64 stepMs = 15'000; ///< of back and forward

    explicit Player(SoundOutputMaker makeOutput = systemSoundOutput, QObject *parent = nullptr);
    ~Player() override;

    /// `durationMs` as the archive knows it, used until (and if not) the file tells.
    void load(const SoundOpener &open, qint64 durationMs);
    void clear();
    void play(); ///< from the start again when it stands at the end
    void pause();
    void toggle() { m_state == State::Playing ? pause() : play(); }
    void seek(qint64 ms);
    void skip(qint64 ms) { seek(m_position + ms); }
    /// 0.5 (slow) to 2.0; stays for the next recording.
    void setTempo(double tempo);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUsable() const
    {
        return m_state == State::Resting || m_state == State::Playing;
    }
    [[nodiscard]] qint64 positionMs() const { return m_position; }
    [[nodiscard]] qint64 durationMs() const { return m_duration; }
    [[nodiscard]] double tempo() const { return m_tempo; }
    /// A sentence for the person; empty while all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    /// State, length, tempo or problem are others now.
    void changed();
    void positionChanged(qint64 ms);

private:
    template<typename... Args>
    quint64 order(void (Playback::*what)(quint64, Args...), Args... args);
    void loaded(quint64 ticket, qint64 durationMs);
    void refused(quint64 ticket, const Error &error, bool usable);
    void positioned(quint64 ticket, qint64 ms);
    void ended(quint64 ticket);
    void setState(State state, const QString &problem = {});
    void setPosition(qint64 ms);

    QThread m_thread;
    Playback *m_playback; ///< lives on m_thread
    quint64 m_ticket = 0;
    quint64 m_loadTicket = 0;
    State m_state = State::Empty;
    qint64 m_position = 0;
    qint64 m_duration = 0;
    double m_tempo = 1;
    QString m_problem;
};

} // namespace tambo::ui
