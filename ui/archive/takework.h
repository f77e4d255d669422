// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/take.h"
#include "ui/sound/microphone.h"

namespace tambo::ui {

/// The half of TakeRecorder that lives on its thread.
class TakeWork : public QObject
{
    Q_OBJECT
public:
    TakeWork(QString folder, QByteArray key, MicrophoneMaker make);
    ~TakeWork() override;

    void begin();
    void pause();
    void resume();
    void mark(qint64 ms, const QString &words);
    void finish();

Q_SIGNALS:
    void began();
    void paused();
    void heard(double peak, qint64 lengthMs);
    void finished(const QString &path, qint64 lengthMs);
    /// `kept`: something was recorded, and can be gone on with or finished.
    void failed(const tambo::Error &error, bool kept);

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write();
    void take(const QByteArray &frames);
    void stop(const Error &error);

    const QString m_folder;
    const QByteArray m_key;
    MicrophoneMaker m_make;
    std::unique_ptr<Microphone> m_microphone;
    std::unique_ptr<archive::TakeWriter> m_writer;
    formats::SoundShape m_shape; ///< of the take
    bool m_listening = false;
    double m_peak = 0;
    qint64 m_counted = 0; ///< bytes since the last peak
};

} // namespace tambo::ui
