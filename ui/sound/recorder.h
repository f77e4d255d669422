// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/microphone.h"

#include <QThread>

namespace tambo::ui {

/// Listens to the microphone, on a thread of its own, as opening one may take seconds; and keeps
/// something short in memory: a sentence, not a story. Lives on the window's thread.
class Recorder : public QObject
{
    Q_OBJECT
public:
    /// `mostMs`: it ends by itself then; 0: it only listens, and nothing is kept.
    explicit Recorder(
        qint64 mostMs, MicrophoneMaker make = systemMicrophone, QObject *parent = nullptr);
    ~Recorder() override;

    /// From the beginning; what was being recorded is gone.
    void start();
    /// Ends it; recorded() follows.
    void stop();
    /// Ends it; nothing is given away.
    void cancel();
    [[nodiscard]] bool isRecording() const { return m_listening; }
    [[nodiscard]] qint64 lengthMs() const;

Q_SIGNALS:
    void changed(); ///< it began or ended
    /// A WAV file of 16 bits; where something is kept.
    void recorded(const QByteArray &wave);
    /// The loudest moment since the last one, from 0 to 1 of what fits; about ten times a second.
    void heard(double peak);
    void failed(const tambo::Error &error);

private:
    void begin(quint64 session);
    void take(quint64 session, const QByteArray &frames, formats::SoundShape shape);
    void give(quint64 session, const Error &error);
    void finish(quint64 session);
    void hush();
    [[nodiscard]] qint64 bytesPerSecond() const;

    qint64 m_mostMs;
    MicrophoneMaker m_make;
    quint64 m_session = 0; ///< what comes of an earlier one is nothing any more
    bool m_listening = false;
    formats::SoundShape m_shape;
    QByteArray m_frames;
    double m_peak = 0;
    qint64 m_counted = 0; ///< bytes since the last peak
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread
    std::unique_ptr<Microphone> m_microphone; ///< touched there only
};

} // namespace tambo::ui
