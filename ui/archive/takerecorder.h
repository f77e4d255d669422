// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/takes.h"
#include "ui/sound/microphone.h"

#include <QThread>

namespace tambo::ui {

class TakeWork;

/// Records a story into a take, which is on the disk as it grows. The microphone and the file live
/// on a thread of their own: neither a busy window nor a slow disk loses a word. Lives on the
/// window's thread; what is being recorded when it goes away is finished first.
class TakeRecorder : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Opening, ///< the microphone is looked for
        Recording,
        Paused,
        Ending, ///< the last words go to the disk
    };

    explicit TakeRecorder(
        store::Store &store, MicrophoneMaker make = systemMicrophone, QObject *parent = nullptr);
    ~TakeRecorder() override;

    void start();
    void pause();
    void resume();
    /// finished() follows.
    void finish();
    /// A moment; again with other words for the same one.
    void mark(qint64 ms, const QString &words);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state != State::Idle; }
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; }

Q_SIGNALS:
    void changed();
    /// The loudest moment since the last one, 0..1 of what fits; about ten times a second.
    void heard(double peak);
    /// The take lies there.
    void finished(const QString &path, qint64 lengthMs);
    /// What was recorded until now is safe. While something was, it is Paused now, else Idle.
    void failed(const tambo::Error &error);

private:
    void setState(State state);

    TakeWork *m_work; ///< lives on m_thread
    QThread m_thread;
    State m_state = State::Idle;
    qint64 m_lengthMs = 0;
};

} // namespace tambo::ui
