// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/microphonetest.h"

namespace tambo::ui {

MicrophoneTest::MicrophoneTest(MicrophoneMaker make, QObject *parent)
    : QObject(parent)
    , m_make(std::move(make))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker, [this] { m_microphone.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

MicrophoneTest::~MicrophoneTest()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void MicrophoneTest::start()
{
    if (std::exchange(m_listening, true))
        return;
    QMetaObject::invokeMethod(m_worker, [this] { begin(); });
}

void MicrophoneTest::stop()
{
    if (!std::exchange(m_listening, false))
        return;
    QMetaObject::invokeMethod(m_worker, [this] {
        if (m_microphone)
            m_microphone->stop();
    });
}

void MicrophoneTest::begin()
{
    if (!m_microphone) {
        m_microphone = m_make();
        connect(m_microphone.get(), &Microphone::heard, this, [this](double peak) {
            if (m_listening)
                Q_EMIT heard(peak);
        });
        connect(m_microphone.get(), &Microphone::failed, this, &MicrophoneTest::give);
    }
    const auto started = m_microphone->start();
    if (!started.ok())
        QMetaObject::invokeMethod(this, [this, error = started.error()] { give(error); });
}

void MicrophoneTest::give(const Error &error)
{
    if (std::exchange(m_listening, false))
        Q_EMIT failed(error.message);
}

} // namespace tambo::ui
