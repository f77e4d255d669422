// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/libav.h"

#include <QCoreApplication>

namespace tambo::formats {
namespace {

constexpr int bufferSize = 64 * 1024;
constexpr int openSeconds = 30;
constexpr qint64 maxVideoPixels = 40'000'000;
// No playlists, image sequences, scripts or raw guesses: those can name other files or match prose.
constexpr char containers[] = "aac,aiff,amr,ape,asf,au,avi,caf,flac,flv,matroska,mov,mp3,mpeg,"
                              "mpegts,ogg,w64,wav,wv";

Error notPlayable(int code)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Sound", "El archivo está dañado o no es un sonido ni un vídeo. Cópielo otra vez."),
        libavDetail(code));
}

} // namespace

QString libavDetail(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

Result<std::unique_ptr<MediaInput>> MediaInput::open(QIODevice &device)
{
    av_log_set_level(AV_LOG_QUIET);
    std::unique_ptr<MediaInput> input(new MediaInput(device));
    device.seek(0);
    auto *buffer = static_cast<uint8_t *>(av_malloc(bufferSize));
    input->m_io = avio_alloc_context(buffer, bufferSize, 0, input.get(), readSome, nullptr,
        device.isSequential() ? nullptr : seekTo);
    AVFormatContext *format = avformat_alloc_context();
    if (!buffer || !input->m_io || !format)
        return notPlayable(AVERROR(ENOMEM));
    format->pb = input->m_io;
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    format->format_whitelist = av_strdup(containers);
    format->protocol_whitelist = av_strdup("none");
    format->max_streams = 64;
    format->interrupt_callback = {expired, input.get()};
    input->setDeadline(QDeadlineTimer(openSeconds * 1000));
    int code = avformat_open_input(&format, nullptr, nullptr, nullptr);
    if (code < 0) // libav has freed the context
        return notPlayable(code);
    input->m_format = format;
    code = avformat_find_stream_info(format, nullptr);
    if (code < 0)
        return notPlayable(code);
    input->setDeadline(QDeadlineTimer(QDeadlineTimer::Forever));
    return input;
}

MediaInput::~MediaInput()
{
    avformat_close_input(&m_format);
    if (m_io)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

int MediaInput::stream(AVMediaType type) const
{
    const int best = av_find_best_stream(m_format, type, -1, -1, nullptr, 0);
    if (best >= 0 && !(m_format->streams[best]->disposition & AV_DISPOSITION_ATTACHED_PIC))
        return best;
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        const AVStream *stream = m_format->streams[i];
        if (stream->codecpar->codec_type == type
            && !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC))
            return int(i);
    }
    return -1;
}

Result<CodecPointer> MediaInput::decoder(int stream) const
{
    const AVStream *source = m_format->streams[stream];
    const AVCodec *codec = avcodec_find_decoder(source->codecpar->codec_id);
    CodecPointer context(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!context)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("Sound",
                "Este equipo no conoce el formato del archivo. Conviértalo a MP3, OGG o MP4."),
            QString::fromLatin1(avcodec_get_name(source->codecpar->codec_id)));
    int code = avcodec_parameters_to_context(context.get(), source->codecpar);
    context->pkt_timebase = source->time_base;
    context->thread_count = 1;
    context->max_pixels = maxVideoPixels;
    code = code < 0 ? code : avcodec_open2(context.get(), codec, nullptr);
    if (code < 0)
        return notPlayable(code);
    return context;
}

qint64 MediaInput::durationMs() const
{
    return m_format->duration > 0 ? m_format->duration / (AV_TIME_BASE / 1000) : 0;
}

int MediaInput::readSome(void *self, uint8_t *out, int size)
{
    auto *input = static_cast<MediaInput *>(self);
    const qint64 got = input->m_device.read(reinterpret_cast<char *>(out), size);
    if (got < 0) {
        input->m_deviceError = input->m_device.errorString();
        return AVERROR(EIO);
    }
    return got == 0 ? AVERROR_EOF : int(got);
}

int64_t MediaInput::seekTo(void *self, int64_t offset, int whence)
{
    QIODevice &device = static_cast<MediaInput *>(self)->m_device;
    if (whence & AVSEEK_SIZE)
        return device.size();
    whence &= ~AVSEEK_FORCE;
    const qint64 base = whence == SEEK_CUR ? device.pos() : whence == SEEK_END ? device.size() : 0;
    const qint64 target = base + offset;
    if (target < 0 || target > device.size() || !device.seek(target))
        return AVERROR(EINVAL);
    return target;
}

int MediaInput::expired(void *self)
{
    return static_cast<MediaInput *>(self)->m_deadline.hasExpired();
}

} // namespace tambo::formats
