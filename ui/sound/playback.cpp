// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/playback.h"

namespace tambo::ui {

/// What the output pulls: the frames of the reader, then a little silence, without which some sound
/// cards keep the last words of a short recording to themselves.
class Playback::Frames : public QIODevice
{
public:
    Frames(formats::SoundReader &reader, formats::SoundShape shape)
        : m_reader(reader)
        , m_shape(shape)
        , m_tail(shape.rate / 2)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended && m_tail == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return atEnd() ? 0 : bytes(m_shape.rate);
    }
    /// Frames of silence given after the end.
    [[nodiscard]] qint64 silence() const { return m_shape.rate / 2 - m_tail; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 wanted = size / bytes(1);
        qint64 frames = 0;
        if (!m_ended) {
            auto read = m_reader.read(reinterpret_cast<qint16 *>(data), wanted);
            if (!read.ok())
                m_error = read.error();
            frames = read.ok() ? *read : 0;
            m_ended = frames < wanted;
        }
        const qint64 quiet = std::min(m_tail, m_ended ? wanted - frames : 0);
        std::fill_n(data + bytes(frames), bytes(quiet), char(0));
        m_tail -= quiet;
        return bytes(frames + quiet);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 bytes(qint64 frames) const
    {
        return frames * m_shape.channels * qint64(sizeof(qint16));
    }

    formats::SoundReader &m_reader;
    formats::SoundShape m_shape;
    qint64 m_tail; ///< frames of silence still to give
    bool m_ended = false;
    std::optional<Error> m_error;
};

Playback::Playback(SoundOutputMaker makeOutput) : m_makeOutput(std::move(makeOutput)) {}

Playback::~Playback() = default;

SoundOutput &Playback::output()
{
    if (!m_output) {
        m_output = m_makeOutput();
        connect(m_output.get(), &SoundOutput::advanced, this, &Playback::advanced);
        connect(m_output.get(), &SoundOutput::drained, this, &Playback::drained);
        connect(m_output.get(), &SoundOutput::failed, this,
            [this](const Error &error) { broken(error, true); });
    }
    return *m_output;
}

void Playback::load(quint64 ticket, const SoundOpener &opener)
{
    unload(ticket);
    const auto duration = open(opener);
    if (duration.ok())
        Q_EMIT loaded(ticket, *duration);
    else
        broken(duration.error(), false);
}

Result<qint64> Playback::open(const SoundOpener &open)
{
    TAMBO_ASSIGN(m_device, open());
    TAMBO_ASSIGN(m_reader, formats::SoundReader::open(*m_device, output().shape()));
    if (m_tempo != 1)
        TAMBO_TRY(m_reader->setTempo(m_tempo));
    return m_reader->durationMs();
}

void Playback::unload(quint64 ticket)
{
    hush();
    m_ticket = ticket;
    m_reader.reset();
    m_device.reset();
    m_restMs = 0;
}

qint64 Playback::heardMs() const
{
    if (!m_frames)
        return m_restMs;
    const qint64 waiting = std::max<qint64>(0, m_output->waitingFrames() - m_frames->silence());
    const double late = double(waiting) * 1000 * m_tempo / m_output->shape().rate;
    return std::max<qint64>(0, m_reader->positionMs() - std::llround(late));
}

Result<> Playback::sound()
{
    TAMBO_TRY(m_reader->seek(m_restMs));
    m_frames = std::make_unique<Frames>(*m_reader, output().shape());
    if (auto started = output().start(*m_frames); !started.ok()) {
        m_frames.reset();
        return started.error();
    }
    return {};
}

/// Silent, and standing where the person heard it last.
void Playback::hush()
{
    if (!m_frames)
        return;
    m_restMs = heardMs();
    m_output->stop();
    m_frames.reset();
}

void Playback::play(quint64 ticket)
{
    m_ticket = ticket;
    if (!m_reader || m_frames)
        return;
    if (const auto sounding = sound(); !sounding.ok())
        broken(sounding.error(), true);
}

void Playback::pause(quint64 ticket)
{
    m_ticket = ticket;
    hush();
    if (m_reader)
        Q_EMIT positioned(m_ticket, m_restMs);
}

void Playback::seek(quint64 ticket, qint64 ms)
{
    m_ticket = ticket;
    const bool wasSounding = m_frames != nullptr;
    hush();
    m_restMs = ms;
    if (wasSounding)
        play(ticket);
}

void Playback::setTempo(quint64 ticket, double tempo)
{
    m_ticket = ticket;
    const bool wasSounding = m_frames != nullptr;
    hush();
    m_tempo = tempo;
    if (!m_reader)
        return;
    if (const auto set = m_reader->setTempo(tempo); !set.ok())
        return broken(set.error(), true);
    if (wasSounding)
        play(ticket);
}

void Playback::advanced()
{
    if (m_frames)
        Q_EMIT positioned(m_ticket, heardMs());
}

void Playback::drained()
{
    if (!m_frames)
        return;
    if (const auto error = m_frames->error())
        return broken(*error, true);
    hush();
    Q_EMIT ended(m_ticket);
}

void Playback::broken(const Error &error, bool usable)
{
    hush();
    if (!usable) {
        m_reader.reset();
        m_device.reset();
    }
    Q_EMIT refused(m_ticket, error, usable);
}

} // namespace tambo::ui
