// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/flac.h"

#include <FLAC/stream_encoder.h>
#include <QCoreApplication>
#include <QList>

namespace tambo::formats {
namespace {

constexpr int compression = 3; // old computers; 5 saves 1 % more
constexpr int mostInBlock = 4096; // frames: more saves nothing
constexpr qsizetype lengthAt = 21; // 36 bits, RFC 9639, section 8.2

Error failed(const QString &detail)
{
    return fail(Error::Kind::Internal,
        QCoreApplication::translate("Sound", "No se pudo guardar el sonido. Reinicie Tambo."),
        detail);
}

} // namespace

struct FlacWriter::Private {
    std::unique_ptr<FLAC__StreamEncoder, decltype(&FLAC__stream_encoder_delete)> encoder{
        FLAC__stream_encoder_new(), FLAC__stream_encoder_delete};
    Sink sink;
    int channels = 1;
    qint64 given = 0;

    [[nodiscard]] Error problem() const
    {
        return failed(
            QString::fromLatin1(FLAC__stream_encoder_get_resolved_state_string(encoder.get())));
    }
    static FLAC__StreamEncoderWriteStatus write(const FLAC__StreamEncoder *,
        const FLAC__byte *bytes, size_t size, uint32_t frames, uint32_t, void *self)
    {
        static_cast<Private *>(self)->given += frames;
        static_cast<Private *>(self)->sink(QByteArrayView(bytes, qsizetype(size)));
        return FLAC__STREAM_ENCODER_WRITE_STATUS_OK;
    }
};

FlacWriter::FlacWriter(std::unique_ptr<Private> state) : d(std::move(state)) {}

FlacWriter::~FlacWriter() = default;

Result<std::unique_ptr<FlacWriter>> FlacWriter::create(SoundShape shape, Sink sink)
{
    auto state = std::make_unique<Private>();
    FLAC__StreamEncoder *encoder = state->encoder.get();
    if (!encoder)
        return failed(QStringLiteral("no encoder"));
    state->sink = std::move(sink);
    state->channels = shape.channels;
    FLAC__stream_encoder_set_channels(encoder, uint32_t(shape.channels));
    FLAC__stream_encoder_set_bits_per_sample(encoder, 16);
    FLAC__stream_encoder_set_sample_rate(encoder, uint32_t(shape.rate));
    FLAC__stream_encoder_set_compression_level(encoder, compression);
    FLAC__stream_encoder_set_blocksize(encoder, uint32_t(std::min(mostInBlock, shape.rate / 10)));
    const auto begun = FLAC__stream_encoder_init_stream(
        encoder, Private::write, nullptr, nullptr, nullptr, state.get());
    if (begun != FLAC__STREAM_ENCODER_INIT_STATUS_OK)
        return failed(QString::fromLatin1(FLAC__StreamEncoderInitStatusString[begun]));
    return std::unique_ptr<FlacWriter>(new FlacWriter(std::move(state)));
}

Result<> FlacWriter::add(const qint16 *samples, qint64 frames)
{
    const QList<FLAC__int32> wide(samples, samples + frames * d->channels);
    if (!FLAC__stream_encoder_process_interleaved(
            d->encoder.get(), wide.constData(), uint32_t(frames)))
        return d->problem();
    return {};
}

Result<> FlacWriter::finish()
{
    if (!FLAC__stream_encoder_finish(d->encoder.get()))
        return d->problem();
    return {};
}

qint64 FlacWriter::given() const
{
    return d->given;
}

QByteArray flacHeadOf(QByteArray head, qint64 frames)
{
    if (head.size() < flacHeadBytes || !head.startsWith("fLaC"))
        return head;
    head[lengthAt] = char((uchar(head[lengthAt]) & 0xf0) | ((frames >> 32) & 0x0f));
    for (int i = 1; i <= 4; ++i)
        head[lengthAt + i] = char(frames >> (8 * (4 - i)));
    return head;
}

} // namespace tambo::formats
