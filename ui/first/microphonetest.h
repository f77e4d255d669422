// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/microphone.h"

#include <QThread>

namespace tambo::ui {

/// Listens to the microphone on a thread of its own, as opening one may take seconds. Nothing is
/// kept of what it hears.
class MicrophoneTest : public QObject
{
    Q_OBJECT
public:
    explicit MicrophoneTest(MicrophoneMaker make, QObject *parent = nullptr);
    ~MicrophoneTest() override;

    void start();
    void stop();
    [[nodiscard]] bool isListening() const { return m_listening; }

Q_SIGNALS:
    void heard(double peak); ///< as Microphone::heard
    /// A sentence that says why nothing can be heard.
    void failed(const QString &problem);

private:
    void begin();
    void give(const Error &error);

    MicrophoneMaker m_make;
    bool m_listening = false;
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread
    std::unique_ptr<Microphone> m_microphone; ///< touched there only
};

} // namespace tambo::ui
