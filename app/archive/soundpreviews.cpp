// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/soundpreviews.h"

#include "app/archive/texts.h"
#include "app/formats/media.h"
#include "app/formats/sound.h"
#include "app/store/duepreviews.h"
#include "app/store/staged.h"

#include <QBuffer>

namespace tambo::archive {

namespace {

struct Heard {
    QByteArray peaks;
    QByteArray preview; ///< empty: a film without sound, or one that nobody can decode
};

/// Not so of a full disk, or a file that has gone: those may be better next time.
bool isOfTheFile(const Error &error)
{
    return error.kind == Error::Kind::BadInput || error.kind == Error::Kind::Corrupt
        || error.kind == Error::Kind::TooNew;
}

Result<Heard> hear(QIODevice &device, const Media &media, const PreviewProgress &progress)
{
    const auto part = [&](double from, double share) -> Progress {
        return [&media, &progress, from, share](
                   double done) { return !progress || progress(media, from + share * done); };
    };
    TAMBO_ASSIGN(const auto info, formats::probeMedia(device, media.fileName));
    Heard heard{QByteArray(Media::peakCount, '\0'), {}};
    if (!info.hasSound)
        return heard;
    device.seek(0);
    TAMBO_ASSIGN(heard.peaks, formats::soundPeaks(device, Media::peakCount, part(0, 0.4)));
    device.seek(0);
    TAMBO_ASSIGN(heard.preview, formats::soundPreview(device, part(0.4, 0.6)));
    return heard;
}

/// Null: there is nothing to hear.
Result<BlobId> keep(store::Store &store, const Media &media, const QByteArray &preview)
{
    if (preview.isEmpty())
        return BlobId{};
    const auto trust = store.trust();
    std::optional<store::SpaceKey> key;
    if (trust->kindOf(media.space) != store::SpaceKind::Public) {
        key = trust->writingKey(media.space);
        if (!key)
            return fail(Error::Kind::Denied,
                Archive::tr("Este centro ya no participa en ese grupo.")); // perhaps again, later
    }
    QBuffer buffer;
    buffer.setData(preview);
    buffer.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(const auto stored, store.blobs().add(buffer, key));
    return stored.id;
}

Result<> name(store::Store &store, const Media &media, const BlobId &preview, const Heard &heard)
{
    const auto named = store
                           .writeAs({},
                               [&](store::Writer &writer) -> Result<> {
                                   writer.deed().finishes = true;
                                   TAMBO_ASSIGN(Media now, writer.get(media.id));
                                   now.preview = preview;
                                   now.peaks = heard.peaks;
                                   return writer.save(now);
                               })
                           .takeResult();
    if (named.ok())
        return {};
    TAMBO_TRY(
        store.write([&](store::Writer &writer) { return store::removeUnnamed(writer, preview); })
            .takeResult());
    return named.error();
}

Result<> makeOne(store::Store &store, const Media &media, const PreviewProgress &progress)
{
    TAMBO_ASSIGN(const auto device, store.openBlob(media.blob));
    auto heard = hear(*device, media, progress);
    if (!heard.ok()) {
        if (!isOfTheFile(heard.error()))
            return heard.error();
        // As silence: so that nobody tries again.
        heard = Heard{QByteArray(Media::peakCount, '\0'), {}};
    }
    TAMBO_ASSIGN(const BlobId preview, keep(store, media, heard->preview));
    return name(store, media, preview, *heard);
}

Result<QList<Media>> mediaThatLack(store::Store &store)
{
    return store
        .read([](store::Reader &reader) -> Result<QList<Media>> {
            TAMBO_ASSIGN(const auto due, store::duePreviews(reader));
            QList<Media> all;
            for (const store::DuePreview &one : due) {
                const auto media = reader.get(Id<Media>{one.record});
                if (media.ok() && media->blob == one.original)
                    all.append(*media);
            }
            return all;
        })
        .takeResult();
}

} // namespace

Result<int> makeSoundPreviews(store::Store &store, const PreviewProgress &progress)
{
    TAMBO_ASSIGN(const QList<Media> lacking, mediaThatLack(store));
    int made = 0;
    std::optional<Error> problem;
    for (qsizetype i = 0; i < lacking.size(); ++i) {
        const Media &media = lacking[i];
        if (media.peaks.isEmpty()) {
            const auto done = makeOne(store, media, [&](const Media &of, double part) {
                return !progress || progress(of, (double(i) + part) / double(lacking.size()));
            });
            if (!done.ok() && done.error().kind == Error::Kind::Cancelled)
                return done.error();
            if (!done.ok()) {
                problem = done.error();
                continue;
            }
            ++made;
        }
        // Where two records name the same file, both get theirs first.
        if (i + 1 < lacking.size() && lacking[i + 1].blob == media.blob)
            continue;
        TAMBO_TRY(store
                .write([&](store::Writer &writer) { return store::endPreview(writer, media.blob); })
                .takeResult());
    }
    if (problem)
        return *problem;
    return made;
}

} // namespace tambo::archive
