// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/libav.h"
#include "app/formats/libavsound.h"
#include "app/formats/soundprogress.h"

#include <QCoreApplication>
#include <algorithm>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
}

namespace tambo::formats {
namespace {

constexpr int previewRate = 48'000;
constexpr int previewBits = 16'000;
constexpr int maxPreviewBytes = 64 << 20; // nine hours

/// Encodes mono 48 kHz frames to Ogg Opus in memory.
class OpusWriter
{
public:
    OpusWriter() = default;
    ~OpusWriter()
    {
        if (m_format && m_format->pb)
            closeBuffer();
        avformat_free_context(m_format);
    }
    Q_DISABLE_COPY_MOVE(OpusWriter)

    Result<> begin()
    {
        const AVCodec *codec = avcodec_find_encoder_by_name("libopus");
        m_encoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
        if (!m_encoder)
            return failed(AVERROR_ENCODER_NOT_FOUND);
        m_encoder->sample_rate = previewRate;
        m_encoder->sample_fmt = AV_SAMPLE_FMT_S16;
        m_encoder->bit_rate = previewBits;
        m_encoder->time_base = {1, previewRate};
        m_encoder->compression_level = 5; // old computers; the ear cannot tell at this rate
        m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
        av_channel_layout_default(&m_encoder->ch_layout, 1);
        av_opt_set(m_encoder->priv_data, "application", "voip", 0);
        int code = avcodec_open2(m_encoder.get(), codec, nullptr);
        if (code >= 0)
            code = avformat_alloc_output_context2(&m_format, nullptr, "ogg", nullptr);
        if (code < 0)
            return failed(code);
        // The same recording must always give the same bytes.
        m_format->flags |= AVFMT_FLAG_BITEXACT;
        AVStream *stream = avformat_new_stream(m_format, nullptr);
        code = stream ? avcodec_parameters_from_context(stream->codecpar, m_encoder.get())
                      : AVERROR(ENOMEM);
        if (code >= 0) {
            stream->time_base = m_encoder->time_base;
            code = avio_open_dyn_buf(&m_format->pb);
        }
        if (code >= 0)
            code = avformat_write_header(m_format, nullptr);
        return code < 0 ? Result<>(failed(code)) : Result<>();
    }

    [[nodiscard]] int frameSize() const { return m_encoder->frame_size; }

    /// At most frameSize() samples; none: the end.
    Result<> encode(const qint16 *samples, int count)
    {
        int code
            = count > 0 ? sendFrame(samples, count) : avcodec_send_frame(m_encoder.get(), nullptr);
        while (code >= 0) {
            code = avcodec_receive_packet(m_encoder.get(), m_packet.get());
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
                return {};
            if (code < 0)
                break;
            av_packet_rescale_ts(
                m_packet.get(), m_encoder->time_base, m_format->streams[0]->time_base);
            code = av_interleaved_write_frame(m_format, m_packet.get());
        }
        return failed(code);
    }

    [[nodiscard]] qint64 bytesSoFar() const { return avio_tell(m_format->pb); }

    Result<QByteArray> finish()
    {
        TAMBO_TRY(encode(nullptr, 0));
        const int code = av_write_trailer(m_format);
        if (code < 0)
            return failed(code);
        return closeBuffer();
    }

private:
    static Error failed(int code)
    {
        return fail(Error::Kind::Internal,
            QCoreApplication::translate(
                "Sound", "No se pudo preparar el sonido para enviarlo. Reinstale Tambo."),
            libavDetail(code));
    }

    int sendFrame(const qint16 *samples, int count)
    {
        FramePointer frame(av_frame_alloc());
        frame->nb_samples = count;
        frame->format = AV_SAMPLE_FMT_S16;
        frame->sample_rate = previewRate;
        frame->pts = m_sent;
        av_channel_layout_default(&frame->ch_layout, 1);
        const int code = av_frame_get_buffer(frame.get(), 0);
        if (code < 0)
            return code;
        std::copy_n(samples, count, reinterpret_cast<qint16 *>(frame->data[0]));
        m_sent += count;
        return avcodec_send_frame(m_encoder.get(), frame.get());
    }

    QByteArray closeBuffer()
    {
        uint8_t *data = nullptr;
        const int size = avio_close_dyn_buf(m_format->pb, &data);
        m_format->pb = nullptr;
        QByteArray bytes(reinterpret_cast<const char *>(data), size);
        av_free(data);
        return bytes;
    }

    CodecPointer m_encoder;
    AVFormatContext *m_format = nullptr;
    PacketPointer m_packet{av_packet_alloc()};
    qint64 m_sent = 0;
};

} // namespace

Result<QByteArray> opusPreview(QIODevice &device, const Progress &progress)
{
    TAMBO_ASSIGN(const auto reader, openLibavSound(device, {previewRate, 1}));
    OpusWriter writer;
    TAMBO_TRY(writer.begin());
    QList<qint16> samples(writer.frameSize());
    for (int frame = 0;; ++frame) {
        TAMBO_ASSIGN(const qint64 got, reader->read(samples.data(), samples.size()));
        if (got == 0)
            break;
        TAMBO_TRY(writer.encode(samples.constData(), int(got)));
        if (writer.bytesSoFar() > maxPreviewBytes)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Sound", "La grabación dura demasiado. Divídala en partes."));
        if (frame % 50 == 0)
            TAMBO_TRY(goOn(*reader, progress));
    }
    return writer.finish();
}

} // namespace tambo::formats
