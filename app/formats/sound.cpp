// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/sound.h"

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

} // namespace

struct SoundReader::Private {
    std::unique_ptr<MediaInput> input;
    int stream = -1;
    CodecPointer decoder;
    PacketPointer packet{av_packet_alloc()};
    FramePointer frame{av_frame_alloc()};
    std::unique_ptr<SoundFilter> filter;
    SoundShape shape;
    double tempo = 1;

    QList<qint16> ready; // decoded, not yet read
    qsizetype readyAt = 0;
    double readyTempo = 1; // the tempo `ready` was made with
    double position = 0; // ms in the recording of ready[readyAt]
    double skipUntil = -1; // ms; frames before it are dropped after a seek
    bool ended = false;

    Result<> fill();
    Result<> drainFilter();
    Result<> takeFrame();
    void readPacket();
    [[nodiscard]] double frameStartMs() const;
    [[nodiscard]] qsizetype framesToDrop(double frameMs);
};

double SoundReader::Private::frameStartMs() const
{
    const AVStream *source = input->format()->streams[stream];
    const int64_t stamp = frame->best_effort_timestamp;
    if (stamp == AV_NOPTS_VALUE)
        return -1;
    const int64_t first = source->start_time == AV_NOPTS_VALUE ? 0 : source->start_time;
    return double(stamp - first) * av_q2d(source->time_base) * 1000;
}

/// After a seek: how many samples of this frame lie before the wanted place (all, some or none).
qsizetype SoundReader::Private::framesToDrop(double frameMs)
{
    if (skipUntil < 0)
        return 0;
    const double startMs = frameStartMs();
    const double wanted = skipUntil;
    if (startMs >= 0 && startMs + frameMs <= wanted)
        return frame->nb_samples;
    skipUntil = -1;
    if (startMs < 0)
        return 0;
    position = std::max(position, startMs);
    return std::clamp<qsizetype>(
        qsizetype((wanted - startMs) * frame->sample_rate / 1000), 0, frame->nb_samples);
}

Result<> SoundReader::Private::drainFilter()
{
    if (!filter)
        return {};
    TAMBO_TRY(filter->push(nullptr));
    filter->pull(ready);
    filter.reset();
    return {};
}

Result<> SoundReader::Private::takeFrame()
{
    if (frame->sample_rate <= 0 || frame->nb_samples <= 0)
        return {};
    nameChannels(*frame);
    const qsizetype drop = framesToDrop(frame->nb_samples * 1000.0 / frame->sample_rate);
    if (drop >= frame->nb_samples)
        return {};
    if (filter && !filter->takes(*frame))
        TAMBO_TRY(drainFilter());
    if (!filter) {
        TAMBO_ASSIGN(filter, SoundFilter::create(*frame, shape, tempo));
    }
    // Dropped after the filter, which delays nothing at normal tempo and little at others.
    const qsizetype unwanted
        = qsizetype(double(drop) * shape.rate / (frame->sample_rate * tempo)) * shape.channels;
    const qsizetype before = ready.size();
    TAMBO_TRY(filter->push(frame.get()));
    filter->pull(ready);
    ready.remove(before, std::min(unwanted, ready.size() - before));
    return {};
}

void SoundReader::Private::readPacket()
{
    const int code = av_read_frame(input->format(), packet.get());
    if (code == AVERROR(EAGAIN))
        return;
    if (code < 0) {
        avcodec_send_packet(decoder.get(), nullptr); // end of file, or of what can be read
        return;
    }
    // A damaged packet is refused here; the next one may be good.
    if (packet->stream_index == stream)
        avcodec_send_packet(decoder.get(), packet.get());
    av_packet_unref(packet.get());
}

Result<> SoundReader::Private::fill()
{
    ready.clear();
    readyAt = 0;
    readyTempo = tempo;
    while (ready.isEmpty() && !ended) {
        const int code = avcodec_receive_frame(decoder.get(), frame.get());
        if (code >= 0) {
            const auto taken = takeFrame();
            av_frame_unref(frame.get());
            TAMBO_TRY(taken);
        } else if (code == AVERROR_EOF) {
            TAMBO_TRY(drainFilter());
            ended = true;
        } else {
            readPacket(); // wants more, or could not decode the last one
        }
        if (!input->deviceError().isEmpty())
            return fail(Error::Kind::Storage,
                QCoreApplication::translate(
                    "Sound", "El sonido no se puede leer hasta el final. Ábralo otra vez."),
                input->deviceError());
    }
    return {};
}

SoundReader::SoundReader(std::unique_ptr<Private> state) : d(std::move(state)) {}

SoundReader::~SoundReader() = default;

Result<std::unique_ptr<SoundReader>> SoundReader::open(QIODevice &device, SoundShape shape)
{
    auto state = std::make_unique<Private>();
    state->shape = {std::clamp(shape.rate, 8'000, 192'000), std::clamp(shape.channels, 1, 2)};
    TAMBO_ASSIGN(state->input, MediaInput::open(device));
    state->stream = state->input->stream(AVMEDIA_TYPE_AUDIO);
    if (state->stream < 0)
        return cannotHear(QStringLiteral("no audio stream"));
    TAMBO_ASSIGN(state->decoder, state->input->decoder(state->stream));
    AVFormatContext *format = state->input->format();
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        if (int(i) != state->stream)
            format->streams[i]->discard = AVDISCARD_ALL;
    }
    TAMBO_TRY(state->fill());
    if (state->ready.isEmpty())
        return cannotHear(QStringLiteral("no frame decodes"));
    return std::unique_ptr<SoundReader>(new SoundReader(std::move(state)));
}

qint64 SoundReader::durationMs() const
{
    return d->input->durationMs();
}

qint64 SoundReader::positionMs() const
{
    return std::llround(d->position);
}

Result<qint64> SoundReader::read(qint16 *out, qint64 frames)
{
    qint64 done = 0;
    while (done < frames) {
        if (d->readyAt == d->ready.size()) {
            TAMBO_TRY(d->fill());
            if (d->ready.isEmpty())
                break;
        }
        const qint64 available = (d->ready.size() - d->readyAt) / d->shape.channels;
        const qint64 now = std::min(available, frames - done);
        std::copy_n(d->ready.cbegin() + d->readyAt, now * d->shape.channels,
            out + done * d->shape.channels);
        d->readyAt += now * d->shape.channels;
        d->position += double(now) * 1000 * d->readyTempo / d->shape.rate;
        done += now;
    }
    return done;
}

Result<> SoundReader::seek(qint64 ms)
{
    AVFormatContext *format = d->input->format();
    const AVStream *source = format->streams[d->stream];
    const qint64 wanted = std::max<qint64>(ms, 0);
    const int64_t first = source->start_time == AV_NOPTS_VALUE ? 0 : source->start_time;
    const int64_t stamp = first + av_rescale_q(wanted, {1, 1000}, source->time_base);
    int code = av_seek_frame(format, d->stream, stamp, AVSEEK_FLAG_BACKWARD);
    if (code < 0) // without an index: from the start, decoding up to the place
        code = av_seek_frame(format, d->stream, first, AVSEEK_FLAG_BACKWARD | AVSEEK_FLAG_BYTE);
    if (code < 0)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate(
                "Sound", "En este sonido no se puede saltar. Escúchelo desde el comienzo."),
            libavDetail(code));
    avcodec_flush_buffers(d->decoder.get());
    d->filter.reset();
    d->ready.clear();
    d->readyAt = 0;
    d->ended = false;
    d->position = double(wanted);
    d->skipUntil = double(wanted);
    return {};
}

Result<> SoundReader::setTempo(double tempo)
{
    const double wanted = std::clamp(tempo, slowest, fastest);
    if (wanted == d->tempo)
        return {};
    // What the filter still holds is played at the old tempo; nothing is lost.
    TAMBO_TRY(d->drainFilter());
    d->tempo = wanted;
    return {};
}

} // namespace tambo::formats
