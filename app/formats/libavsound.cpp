// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/libavsound.h"

#include "app/formats/libav.h"
#include "app/formats/soundfilter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace tambo::formats {
namespace {

constexpr double slowest = 0.5;
constexpr double fastest = 2.0;

Error cannotHear(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Sound", "El archivo no tiene ningún sonido que se pueda oír. Elija otro."),
        detail);
}

class LibavSound : public SoundReader
{
public:
    Result<> open(QIODevice &device, SoundShape shape);

    [[nodiscard]] qint64 durationMs() const override { return m_input->durationMs(); }
    [[nodiscard]] qint64 positionMs() const override { return std::llround(m_position); }
    [[nodiscard]] Result<qint64> read(qint16 *out, qint64 frames) override;
    [[nodiscard]] Result<> seek(qint64 ms) override;
    [[nodiscard]] Result<> setTempo(double tempo) override;

private:
    Result<> fill();
    Result<> drainFilter();
    Result<> takeFrame();
    void readPacket();
    [[nodiscard]] double frameStartMs() const;
    [[nodiscard]] qsizetype framesToDrop(double frameMs);

    std::unique_ptr<MediaInput> m_input;
    int m_stream = -1;
    CodecPointer m_decoder;
    PacketPointer m_packet{av_packet_alloc()};
    FramePointer m_frame{av_frame_alloc()};
    std::unique_ptr<SoundFilter> m_filter;
    SoundShape m_shape;
    double m_tempo = 1;

    QList<qint16> m_ready; ///< decoded, not yet read
    qsizetype m_readyAt = 0;
    double m_readyTempo = 1; ///< the tempo `m_ready` was made with
    double m_position = 0; ///< ms in the recording of m_ready[m_readyAt]
    double m_skipUntil = -1; ///< ms; frames before it are dropped after a seek
    bool m_ended = false;
};

double LibavSound::frameStartMs() const
{
    const AVStream *source = m_input->format()->streams[m_stream];
    const int64_t stamp = m_frame->best_effort_timestamp;
    if (stamp == AV_NOPTS_VALUE)
        return -1;
    const int64_t first = source->start_time == AV_NOPTS_VALUE ? 0 : source->start_time;
    return double(stamp - first) * av_q2d(source->time_base) * 1000;
}

/// After a seek: how many samples of this frame lie before the wanted place (all, some or none).
qsizetype LibavSound::framesToDrop(double frameMs)
{
    if (m_skipUntil < 0)
        return 0;
    const double startMs = frameStartMs();
    const double wanted = m_skipUntil;
    if (startMs >= 0 && startMs + frameMs <= wanted)
        return m_frame->nb_samples;
    m_skipUntil = -1;
    if (startMs < 0)
        return 0;
    m_position = std::max(m_position, startMs);
    return std::clamp<qsizetype>(
        qsizetype((wanted - startMs) * m_frame->sample_rate / 1000), 0, m_frame->nb_samples);
}

Result<> LibavSound::drainFilter()
{
    if (!m_filter)
        return {};
    TAMBO_TRY(m_filter->push(nullptr));
    m_filter->pull(m_ready);
    m_filter.reset();
    return {};
}

Result<> LibavSound::takeFrame()
{
    if (m_frame->sample_rate <= 0 || m_frame->nb_samples <= 0)
        return {};
    nameChannels(*m_frame);
    const qsizetype drop = framesToDrop(m_frame->nb_samples * 1000.0 / m_frame->sample_rate);
    if (drop >= m_frame->nb_samples)
        return {};
    if (m_filter && !m_filter->takes(*m_frame))
        TAMBO_TRY(drainFilter());
    if (!m_filter) {
        TAMBO_ASSIGN(m_filter, SoundFilter::create(*m_frame, m_shape, m_tempo));
    }
    // Dropped after the filter, which delays nothing at normal tempo and little at others.
    const qsizetype unwanted
        = qsizetype(double(drop) * m_shape.rate / (m_frame->sample_rate * m_tempo))
        * m_shape.channels;
    const qsizetype before = m_ready.size();
    TAMBO_TRY(m_filter->push(m_frame.get()));
    m_filter->pull(m_ready);
    m_ready.remove(before, std::min(unwanted, m_ready.size() - before));
    return {};
}

void LibavSound::readPacket()
{
    const int code = av_read_frame(m_input->format(), m_packet.get());
    if (code == AVERROR(EAGAIN))
        return;
    if (code < 0) {
        avcodec_send_packet(m_decoder.get(), nullptr); // end of file, or of what can be read
        return;
    }
    // A damaged packet is refused here; the next one may be good.
    if (m_packet->stream_index == m_stream)
        avcodec_send_packet(m_decoder.get(), m_packet.get());
    av_packet_unref(m_packet.get());
}

Result<> LibavSound::fill()
{
    m_ready.clear();
    m_readyAt = 0;
    m_readyTempo = m_tempo;
    while (m_ready.isEmpty() && !m_ended) {
        const int code = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (code >= 0) {
            const auto taken = takeFrame();
            av_frame_unref(m_frame.get());
            TAMBO_TRY(taken);
        } else if (code == AVERROR_EOF) {
            TAMBO_TRY(drainFilter());
            m_ended = true;
        } else {
            readPacket(); // wants more, or could not decode the last one
        }
        if (!m_input->deviceError().isEmpty())
            return fail(Error::Kind::Storage,
                QCoreApplication::translate(
                    "Sound", "El sonido no se puede leer hasta el final. Ábralo otra vez."),
                m_input->deviceError());
    }
    return {};
}

Result<> LibavSound::open(QIODevice &device, SoundShape shape)
{
    m_shape = {std::clamp(shape.rate, 8'000, 192'000), std::clamp(shape.channels, 1, 2)};
    TAMBO_ASSIGN(m_input, MediaInput::open(device));
    m_stream = m_input->stream(AVMEDIA_TYPE_AUDIO);
    if (m_stream < 0)
        return cannotHear(QStringLiteral("no audio stream"));
    TAMBO_ASSIGN(m_decoder, m_input->decoder(m_stream));
    AVFormatContext *format = m_input->format();
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        if (int(i) != m_stream)
            format->streams[i]->discard = AVDISCARD_ALL;
    }
    TAMBO_TRY(fill());
    if (m_ready.isEmpty())
        return cannotHear(QStringLiteral("no frame decodes"));
    return {};
}

Result<qint64> LibavSound::read(qint16 *out, qint64 frames)
{
    qint64 done = 0;
    while (done < frames) {
        if (m_readyAt == m_ready.size()) {
            TAMBO_TRY(fill());
            if (m_ready.isEmpty())
                break;
        }
        const qint64 available = (m_ready.size() - m_readyAt) / m_shape.channels;
        const qint64 now = std::min(available, frames - done);
        std::copy_n(
            m_ready.cbegin() + m_readyAt, now * m_shape.channels, out + done * m_shape.channels);
        m_readyAt += now * m_shape.channels;
        m_position += double(now) * 1000 * m_readyTempo / m_shape.rate;
        done += now;
    }
    return done;
}

Result<> LibavSound::seek(qint64 ms)
{
    AVFormatContext *format = m_input->format();
    const AVStream *source = format->streams[m_stream];
    const qint64 wanted = std::max<qint64>(ms, 0);
    const int64_t first = source->start_time == AV_NOPTS_VALUE ? 0 : source->start_time;
    const int64_t stamp = first + av_rescale_q(wanted, {1, 1000}, source->time_base);
    int code = av_seek_frame(format, m_stream, stamp, AVSEEK_FLAG_BACKWARD);
    if (code < 0) // without an index: from the start, decoding up to the place
        code = av_seek_frame(format, m_stream, first, AVSEEK_FLAG_BACKWARD | AVSEEK_FLAG_BYTE);
    if (code < 0)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate(
                "Sound", "En este sonido no se puede saltar. Escúchelo desde el comienzo."),
            libavDetail(code));
    avcodec_flush_buffers(m_decoder.get());
    m_filter.reset();
    m_ready.clear();
    m_readyAt = 0;
    m_ended = false;
    m_position = double(wanted);
    m_skipUntil = double(wanted);
    return {};
}

Result<> LibavSound::setTempo(double tempo)
{
    const double wanted = std::clamp(tempo, slowest, fastest);
    if (wanted == m_tempo)
        return {};
    // What the filter still holds is played at the old tempo; nothing is lost.
    TAMBO_TRY(drainFilter());
    m_tempo = wanted;
    return {};
}

} // namespace

Result<std::unique_ptr<SoundReader>> openLibavSound(QIODevice &device, SoundShape shape)
{
    auto sound = std::make_unique<LibavSound>();
    TAMBO_TRY(sound->open(device, shape));
    return std::unique_ptr<SoundReader>(std::move(sound));
}

} // namespace tambo::formats
