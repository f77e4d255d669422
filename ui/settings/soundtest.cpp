// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/soundtest.h"

#include <QBuffer>
#include <QtEndian>
#include <QtMath>
#include <array>

namespace tambo::ui {

namespace {

constexpr int rate = 48000; // frames a second
constexpr double noteSeconds = 0.45;
constexpr double fadeSeconds = 0.02; // a note that begins or ends at once clicks
constexpr double loudness = 0.5; // of the most; somebody may have the volume high
constexpr std::array notes{440.0, 659.26}; // Hz: A4, E5

template<typename T> QByteArray number(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray noteFrames(double hertz)
{
    const int count = int(noteSeconds * rate);
    QByteArray frames;
    frames.reserve(count * qsizetype(sizeof(qint16)));
    for (int i = 0; i < count; ++i) {
        const double second = double(i) / rate;
        const double fade
            = std::clamp(std::min(second, noteSeconds - second) / fadeSeconds, 0.0, 1.0);
        frames += number(qint16(qSin(2 * M_PI * hertz * second) * fade * loudness
            * std::numeric_limits<qint16>::max()));
    }
    return frames;
}

Result<std::unique_ptr<QIODevice>> openTone()
{
    auto file = std::make_unique<QBuffer>();
    file->setData(toneFile());
    file->open(QIODevice::ReadOnly);
    return Result<std::unique_ptr<QIODevice>>(std::move(file));
}

} // namespace

QByteArray toneFile()
{
    QByteArray frames;
    for (const double hertz : notes)
        frames += noteFrames(hertz);
    constexpr quint16 pcm = 1;
    constexpr quint16 channels = 1;
    constexpr quint16 bytesPerFrame = sizeof(qint16) * channels;
    return "RIFF" + number(quint32(36 + frames.size())) + "WAVEfmt " + number(quint32(16))
        + number(pcm) + number(channels) + number(quint32(rate))
        + number(quint32(rate * bytesPerFrame)) + number(bytesPerFrame) + number(quint16(16))
        + "data" + number(quint32(frames.size())) + frames;
}

SoundTest::SoundTest(SoundOutputMaker makeOutput, QObject *parent)
    : QObject(parent)
    , m_player(std::move(makeOutput))
{
    connect(&m_player, &Player::changed, this, &SoundTest::follow);
}

void SoundTest::start()
{
    m_waits = true;
    m_began = false;
    m_player.load(openTone, int(notes.size() * noteSeconds * 1000));
}

void SoundTest::stop()
{
    m_waits = false;
    m_began = false;
    m_player.clear();
}

void SoundTest::follow()
{
    const bool rests = m_player.state() == Player::State::Resting;
    if (!m_player.problem().isEmpty()) {
        m_waits = false;
        m_began = false;
        Q_EMIT failed(m_player.problem());
    } else if (rests && std::exchange(m_waits, false)) {
        m_began = true;
        Q_EMIT began();
        m_player.play();
    } else if (rests && std::exchange(m_began, false)) {
        Q_EMIT ended();
    }
}

} // namespace tambo::ui
