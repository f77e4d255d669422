// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/recording.h"

#include "app/formats/wave.h"
#include "app/languages/texts.h"

#include <QBuffer>
#include <cmath>

namespace tambo::languages {

namespace {

constexpr formats::SoundShape shape; // mono
constexpr qint64 mostFrames = mostRecordingMs * shape.rate / 1000;
constexpr int quiet = 330; // of 32,767: -40 dB, the breath before somebody speaks
constexpr qsizetype around = shape.rate * 3 / 20; // frames that stay before and after

Result<QList<qint16>> framesOf(QIODevice &sound)
{
    TAMBO_ASSIGN(const auto reader, formats::SoundReader::open(sound, shape));
    QList<qint16> frames(mostFrames + shape.rate / 10);
    TAMBO_ASSIGN(const qint64 count, reader->read(frames.data(), frames.size()));
    if (count > mostFrames)
        return fail(Error::Kind::BadInput,
            Languages::tr("La grabación dura más de un minuto. Grabe solo la frase."));
    frames.resize(count);
    return frames;
}

} // namespace

Result<QByteArray> recordingOf(QIODevice &sound)
{
    TAMBO_ASSIGN(const QList<qint16> frames, framesOf(sound));
    const auto isHeard = [](qint16 sample) { return std::abs(int(sample)) > quiet; };
    const auto first = std::find_if(frames.cbegin(), frames.cend(), isHeard);
    if (first == frames.cend())
        return fail(Error::Kind::BadInput,
            Languages::tr("No se oye nada en la grabación. Acérquese al micrófono."));
    const auto last = std::find_if(frames.crbegin(), frames.crend(), isHeard).base();
    const qsizetype from = std::max<qsizetype>(0, first - frames.cbegin() - around);
    const qsizetype to = std::min<qsizetype>(frames.size(), last - frames.cbegin() + around);
    QByteArray wave = formats::waveFile(
        QByteArrayView(reinterpret_cast<const char *>(frames.constData() + from),
            (to - from) * qsizetype(sizeof(qint16))),
        shape);
    QBuffer buffer(&wave);
    buffer.open(QIODevice::ReadOnly);
    return formats::soundPreview(buffer);
}

bool isRecording(const QByteArray &file)
{
    if (file.isEmpty() || file.size() > mostRecordingBytes)
        return false;
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const auto sound = formats::SoundReader::open(buffer);
    return sound.ok() && (*sound)->durationMs() <= mostRecordingMs;
}

Result<BlobId> keepRecording(const store::Blobs &blobs, const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(const auto stored, blobs.add(buffer, std::nullopt));
    return stored.id;
}

} // namespace tambo::languages
