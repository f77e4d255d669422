// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/microphone.h"

#include "ui/sound/recorder.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>
#include <cmath>
#include <cstring>

namespace tambo::ui {

namespace {

constexpr double quietestDecibels = 50;

class SystemMicrophone : public Microphone
{
public:
    [[nodiscard]] formats::SoundShape shape() const override { return m_shape; }
    [[nodiscard]] Result<> start() override;
    void stop() override;

private:
    [[nodiscard]] static Error noMicrophone(const QString &detail);
    [[nodiscard]] static std::optional<QAudioFormat> formatOf(const QAudioDevice &device);

    formats::SoundShape m_shape;
    std::unique_ptr<QAudioSource> m_source;
};

Error SystemMicrophone::noMicrophone(const QString &detail)
{
    return fail(Error::Kind::NotFound,
        Recorder::tr("Este PC no tiene micrófono. Conecte uno y pruebe otra vez."), detail);
}

/// Mono before stereo, which is all that some have; enough for a voice before more.
std::optional<QAudioFormat> SystemMicrophone::formatOf(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleFormat(QAudioFormat::Int16);
    for (const int channels : {1, 2}) {
        for (const int rate : {48'000, 44'100, 16'000}) {
            format.setChannelCount(channels);
            format.setSampleRate(rate);
            if (device.isFormatSupported(format))
                return format;
        }
    }
    return std::nullopt;
}

Result<> SystemMicrophone::start()
{
    stop();
    // Asked each time: microphones come and go.
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull())
        return noMicrophone(QStringLiteral("no audio input"));
    const auto format = formatOf(device);
    if (!format)
        return noMicrophone(QStringLiteral("16-bit sound is not supported"));
    m_shape = {format->sampleRate(), format->channelCount()};
    m_source = std::make_unique<QAudioSource>(device, *format);
    QIODevice *frames = m_source->start();
    if (!frames || m_source->error() != QAudio::NoError) {
        stop();
        return noMicrophone(QStringLiteral("the audio input cannot be opened"));
    }
    connect(
        frames, &QIODevice::readyRead, this, [this, frames] { Q_EMIT took(frames->readAll()); });
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState)
            Q_EMIT failed(noMicrophone(QStringLiteral("the audio input stopped")));
    });
    return {};
}

void SystemMicrophone::stop()
{
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stop();
    // Not now: stop() may be the answer to a signal of the source itself.
    m_source.release()->deleteLater();
}

} // namespace

std::unique_ptr<Microphone> systemMicrophone()
{
    return std::make_unique<SystemMicrophone>();
}

double peakOf(const QByteArray &frames)
{
    int most = 0;
    for (qsizetype at = 0; at + qsizetype(sizeof(qint16)) <= frames.size(); at += sizeof(qint16)) {
        qint16 sample = 0;
        std::memcpy(&sample, frames.constData() + at, sizeof sample);
        most = std::max(most, std::abs(int(sample)));
    }
    return double(most) / -double(std::numeric_limits<qint16>::min());
}

double loudnessOf(double peak)
{
    if (peak <= 0)
        return 0;
    return std::clamp(1 + 20 * std::log10(peak) / quietestDecibels, 0.0, 1.0);
}

} // namespace tambo::ui
