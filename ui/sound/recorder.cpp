// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/recorder.h"

#include "app/formats/wave.h"

namespace tambo::ui {

namespace {

constexpr int peaksPerSecond = 10;

} // namespace

Recorder::Recorder(qint64 mostMs, MicrophoneMaker make, QObject *parent)
    : QObject(parent)
    , m_mostMs(mostMs)
    , m_make(std::move(make))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("microphone"));
    m_worker->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker, [this] { m_microphone.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

Recorder::~Recorder()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Recorder::start()
{
    m_frames.clear();
    m_peak = 0;
    m_counted = 0;
    m_listening = true;
    QMetaObject::invokeMethod(m_worker, [this, session = ++m_session] { begin(session); });
    Q_EMIT changed();
}

void Recorder::begin(quint64 session)
{
    if (!m_microphone)
        m_microphone = m_make();
    Microphone &microphone = *m_microphone;
    microphone.disconnect(m_worker);
    connect(&microphone, &Microphone::took, m_worker,
        [this, session, &microphone](const QByteArray &frames) {
            QMetaObject::invokeMethod(this, [this, session, frames, shape = microphone.shape()] {
                take(session, frames, shape);
            });
        });
    const auto tell = [this, session](const Error &error) {
        QMetaObject::invokeMethod(this, [this, session, error] { give(session, error); });
    };
    connect(&microphone, &Microphone::failed, m_worker, tell);
    if (const auto started = microphone.start(); !started.ok())
        tell(started.error());
}

qint64 Recorder::bytesPerSecond() const
{
    return qint64(m_shape.rate) * m_shape.channels * qint64(sizeof(qint16));
}

qint64 Recorder::lengthMs() const
{
    return m_frames.size() * 1000 / bytesPerSecond();
}

void Recorder::take(quint64 session, const QByteArray &frames, formats::SoundShape shape)
{
    if (session != m_session)
        return;
    m_shape = shape;
    if (m_mostMs > 0)
        m_frames.append(frames);
    if (!m_listening)
        return; // it is ending: what was said before that counts
    m_peak = std::max(m_peak, peakOf(frames));
    m_counted += frames.size();
    if (m_counted >= bytesPerSecond() / peaksPerSecond) {
        m_counted = 0;
        Q_EMIT heard(std::exchange(m_peak, 0));
    }
    if (m_mostMs > 0 && lengthMs() >= m_mostMs)
        stop();
}

void Recorder::give(quint64 session, const Error &error)
{
    if (session != m_session || !m_listening)
        return;
    cancel();
    Q_EMIT failed(error);
}

/// The microphone is closed on its thread; what it had taken until then arrives before what follows
/// from there.
void Recorder::hush()
{
    m_listening = false;
    QMetaObject::invokeMethod(m_worker, [this, session = m_session] {
        if (m_microphone)
            m_microphone->stop();
        QMetaObject::invokeMethod(this, [this, session] { finish(session); });
    });
    Q_EMIT changed();
}

void Recorder::stop()
{
    if (m_listening)
        hush();
}

void Recorder::cancel()
{
    if (!m_listening)
        return;
    ++m_session; // what it has taken is nothing any more
    hush();
    m_frames.clear();
}

void Recorder::finish(quint64 session)
{
    if (session == m_session && !m_frames.isEmpty())
        Q_EMIT recorded(formats::waveFile(std::exchange(m_frames, {}), m_shape));
}

} // namespace tambo::ui
