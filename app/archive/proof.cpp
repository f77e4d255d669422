// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/proof.h"

#include "app/archive/intake.h"
#include "app/archive/takes.h"
#include "app/archive/texts.h"
#include "app/formats/flac.h"
#include "app/store/staged.h"

#include <QBuffer>

namespace tambo::archive {

namespace {

constexpr int framesAtOnce = 48'000;

Result<QByteArray> flacOf(const QByteArray &wave)
{
    QBuffer buffer;
    buffer.setData(wave);
    buffer.open(QIODevice::ReadOnly);
    constexpr formats::SoundShape shape; // one voice
    TAMBO_ASSIGN(const auto reader, formats::SoundReader::open(buffer, shape));
    QByteArray flac;
    TAMBO_ASSIGN(const auto writer,
        formats::FlacWriter::create(shape, [&flac](QByteArrayView bytes) { flac.append(bytes); }));
    std::vector<qint16> samples(framesAtOnce);
    qint64 frames = 0;
    for (;;) {
        TAMBO_ASSIGN(const qint64 count, reader->read(samples.data(), framesAtOnce));
        if (count == 0)
            break;
        TAMBO_TRY(writer->add(samples.data(), count));
        frames += count;
    }
    TAMBO_TRY(writer->finish());
    const QByteArray head = formats::flacHeadOf(flac.first(formats::flacHeadBytes), frames);
    return head + flac.sliced(formats::flacHeadBytes);
}

/// A voice is small enough to have its preview at once.
Result<> addPreview(PreparedMedia &proof, QIODevice &device, const store::Blobs &blobs,
    const std::optional<store::SpaceKey> &key)
{
    if (proof.media.kind != Media::Kind::Sound)
        return {};
    device.seek(0);
    TAMBO_ASSIGN(QByteArray preview, formats::soundPreview(device));
    QBuffer buffer(&preview);
    buffer.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(const auto stored, blobs.add(buffer, key));
    proof.media.preview = stored.id;
    return {};
}

Result<PreparedMedia> prepareProof(
    store::Store &store, const ProofFile &file, const std::optional<store::SpaceKey> &key)
{
    SoundSource source;
    if (file.wave.isEmpty()) {
        TAMBO_ASSIGN(source, openSource(store, file.path));
    } else {
        TAMBO_ASSIGN(const QByteArray flac, flacOf(file.wave));
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(flac);
        buffer->open(QIODevice::ReadOnly);
        source.device = std::move(buffer);
        source.name = Archive::tr("permiso.flac");
    }
    TAMBO_ASSIGN(auto prepared, prepareMedia(*source.device, source.name, store.blobs(), key));
    if (const auto added = addPreview(prepared, *source.device, store.blobs(), key); !added.ok()) {
        TAMBO_TRY(
            store.write([&](store::Writer &writer) { return discardMedia(writer, {prepared}); })
                .takeResult());
        return added.error();
    }
    return prepared;
}

/// That of the space in which the story lies; none for an open one.
Result<std::optional<store::SpaceKey>> keyFor(store::Store &store, Id<Story> id)
{
    TAMBO_ASSIGN(const Story story,
        store.read([id](store::Reader &reader) { return reader.get(id); }).takeResult());
    const auto trust = store.trust();
    if (trust->kindOf(story.space) == store::SpaceKind::Public)
        return std::optional<store::SpaceKey>();
    const auto key = trust->writingKey(story.space);
    if (!key)
        return fail(Error::Kind::Denied, Archive::tr("Este centro ya no participa en ese grupo."));
    return key;
}

} // namespace

Result<Consent> keepConsent(
    store::Store &store, const Consent &consent, const ProofFile &proof, RecordId by)
{
    std::optional<PreparedMedia> prepared;
    if (!proof.isNothing()) {
        TAMBO_ASSIGN(const auto key, keyFor(store, consent.story));
        TAMBO_ASSIGN(prepared, prepareProof(store, proof, key));
    }
    auto saved = store
                     .writeAs(by,
                         [consent, prepared](store::Writer &writer) {
                             return saveConsent(writer, consent, prepared);
                         })
                     .takeResult();
    if (!saved.ok() && prepared)
        TAMBO_TRY(
            store.write([&](store::Writer &writer) { return discardMedia(writer, {*prepared}); })
                .takeResult());
    return saved;
}

} // namespace tambo::archive
