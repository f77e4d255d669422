// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/soundoutput.h"

#include "ui/sound/player.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>

namespace tambo::ui {

namespace {

constexpr int beatMs = 100;
constexpr int bufferMs = 400; // outlives the seek of an old hard disk

class SinkOutput : public SoundOutput
{
public:
    SinkOutput();

    [[nodiscard]] formats::SoundShape shape() const override { return m_shape; }
    [[nodiscard]] Result<> start(QIODevice &source) override;
    void stop() override;
    [[nodiscard]] qint64 waitingFrames() const override;

private:
    void beat();
    void stateChanged(QAudio::State state);
    [[nodiscard]] static Error noDevice(const QString &detail);

    formats::SoundShape m_shape;
    QTimer m_beat;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_source = nullptr;
    qint64 m_lastWaiting = -1;
};

SinkOutput::SinkOutput()
{
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &SinkOutput::beat);
}

Error SinkOutput::noDevice(const QString &detail)
{
    return fail(Error::Kind::NotFound,
        Player::tr("Este PC no tiene por dónde sonar. Conecte parlantes o audífonos y toque otra "
                   "vez."),
        detail);
}

Result<> SinkOutput::start(QIODevice &source)
{
    // Asked each time: headphones come and go.
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return noDevice(QStringLiteral("no audio output"));
    QAudioFormat format;
    format.setSampleRate(m_shape.rate);
    format.setChannelCount(m_shape.channels);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return noDevice(QStringLiteral("16-bit stereo at 48 kHz is not supported"));
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMs * 1000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SinkOutput::stateChanged);
    m_source = &source;
    m_lastWaiting = -1;
    m_sink->start(&source);
    if (m_sink->error() == QAudio::OpenError || m_sink->error() == QAudio::FatalError) {
        stop();
        return noDevice(QStringLiteral("the audio output cannot be opened"));
    }
    m_beat.start();
    return {};
}

void SinkOutput::stop()
{
    m_beat.stop();
    m_source = nullptr;
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->reset();
    // Not now: stop() may be the answer to a signal of the sink itself.
    m_sink.release()->deleteLater();
}

qint64 SinkOutput::waitingFrames() const
{
    if (!m_sink)
        return 0;
    const qint64 bytes = std::max<qint64>(0, m_sink->bufferSize() - m_sink->bytesFree());
    return bytes / qint64(sizeof(qint16) * size_t(m_shape.channels));
}

void SinkOutput::beat()
{
    const qint64 waiting = waitingFrames();
    // Some backends never report an empty buffer: the same filling twice is the end as well.
    if (m_source && m_source->atEnd() && (waiting == 0 || waiting == m_lastWaiting)) {
        m_beat.stop();
        Q_EMIT drained();
        return;
    }
    m_lastWaiting = waiting;
    Q_EMIT advanced();
}

void SinkOutput::stateChanged(QAudio::State state)
{
    if (state != QAudio::StoppedState || !m_sink || m_sink->error() == QAudio::NoError)
        return;
    m_beat.stop();
    Q_EMIT failed(noDevice(QStringLiteral("the audio output stopped")));
}

} // namespace

std::unique_ptr<SoundOutput> systemSoundOutput()
{
    return std::make_unique<SinkOutput>();
}

} // namespace tambo::ui
