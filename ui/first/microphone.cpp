// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/microphone.h"

#include "ui/first/microphonetest.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>
#include <QtMath>
#include <cstring>

namespace tambo::ui {

namespace {

constexpr int microphoneRate = 16'000; // frames a second; enough to see that somebody speaks
constexpr int peakEveryMs = 100;
constexpr double quietestDecibels = 50;

class SystemMicrophone : public Microphone
{
public:
    [[nodiscard]] Result<> start() override;
    void stop() override;

private:
    void take();
    [[nodiscard]] static Error noMicrophone(const QString &detail);

    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_frames = nullptr;
    double m_peak = 0;
    int m_counted = 0; ///< frames since the last peak
};

Error SystemMicrophone::noMicrophone(const QString &detail)
{
    return fail(Error::Kind::NotFound,
        MicrophoneTest::tr("Este PC no tiene micrófono. Conecte uno y pruebe otra vez."), detail);
}

Result<> SystemMicrophone::start()
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull())
        return noMicrophone(QStringLiteral("no audio input"));
    QAudioFormat format;
    format.setSampleRate(microphoneRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return noMicrophone(QStringLiteral("16-bit mono at 16 kHz is not supported"));
    m_source = std::make_unique<QAudioSource>(device, format);
    m_frames = m_source->start();
    if (!m_frames || m_source->error() != QAudio::NoError) {
        stop();
        return noMicrophone(QStringLiteral("the audio input cannot be opened"));
    }
    connect(m_frames, &QIODevice::readyRead, this, &SystemMicrophone::take);
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
    m_frames = nullptr;
    m_peak = 0;
    m_counted = 0;
}

void SystemMicrophone::take()
{
    const QByteArray bytes = m_frames->readAll();
    constexpr int atOnce = microphoneRate * peakEveryMs / 1000;
    for (qsizetype at = 0; at + qsizetype(sizeof(qint16)) <= bytes.size(); at += sizeof(qint16)) {
        qint16 frame = 0;
        std::memcpy(&frame, bytes.constData() + at, sizeof frame);
        m_peak
            = std::max(m_peak, qAbs(double(frame)) / -double(std::numeric_limits<qint16>::min()));
        ++m_counted;
    }
    if (m_counted < atOnce)
        return;
    m_counted = 0;
    Q_EMIT heard(std::exchange(m_peak, 0));
}

} // namespace

std::unique_ptr<Microphone> systemMicrophone()
{
    return std::make_unique<SystemMicrophone>();
}

double loudnessOf(double peak)
{
    if (peak <= 0)
        return 0;
    return std::clamp(1 + 20 * std::log10(peak) / quietestDecibels, 0.0, 1.0);
}

} // namespace tambo::ui
