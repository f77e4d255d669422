// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/intake.h"

#include "app/archive/naming.h"
#include "app/archive/staging.h"
#include "app/archive/takes.h"
#include "app/archive/texts.h"
#include "app/formats/language.h"
#include "app/formats/transcriptfile.h"

#include <QFileInfo>

namespace tambo::archive {

namespace {

Result<QList<formats::Transcript>> readByEnding(QIODevice &device, const QFileInfo &info)
{
    const formats::TranscriptForm *form = formats::transcriptForm(info.fileName());
    if (!form)
        return fail(Error::Kind::BadInput,
            Archive::tr("«%1» no es una transcripción conocida. Use .eaf, .vtt, .srt, .txt o .xml.")
                .arg(info.fileName()));
    TAMBO_ASSIGN(auto file, form->read(device));
    return std::move(file.record.transcripts);
}

} // namespace

Result<Target> targetOf(const store::Store &store, store::SpaceKind kind)
{
    Target target{store.space(kind), {}, store.actor()};
    if (!target.space.isNull() && kind != store::SpaceKind::Public)
        target.key = store.trust()->writingKey(target.space);
    if (target.space.isNull() || (kind != store::SpaceKind::Public && !target.key))
        return fail(Error::Kind::Denied,
            Archive::tr(
                "Este PC todavía no es parte del centro. Pida que lo acepten y conecte otra vez."));
    return target;
}

Result<Target> targetOf(const store::Store &store, const SpaceId &group)
{
    const auto trust = store.trust();
    const Target target{group, trust->writingKey(group), store.actor()};
    if (!target.key || !trust->mayWrite(group, store.device()))
        return fail(Error::Kind::Denied, Archive::tr("Este centro ya no participa en ese grupo."));
    return target;
}

Result<Story> addPrepared(store::Store &store, NewStory newStory, RecordId by)
{
    const auto media = newStory.media;
    auto added = store
                     .writeAs(by,
                         [&store, newStory = std::move(newStory)](
                             store::Writer &writer) mutable -> Result<Story> {
                             TAMBO_TRY(allowStoryIn(writer, newStory.story.space));
                             return addStory(writer, store.blobs(), std::move(newStory));
                         })
                     .takeResult();
    if (!added.ok())
        TAMBO_TRY(store.write([&](store::Writer &writer) { return discardMedia(writer, media); })
                .takeResult());
    return added;
}

Result<Story> addFromFiles(store::Store &store, store::SpaceKind kind, Story story,
    const QStringList &media, const QList<formats::Transcript> &transcripts,
    const Progress &progress)
{
    TAMBO_ASSIGN(const Target target, targetOf(store, kind));
    return addFromFiles(store, target, std::move(story), media, transcripts, progress);
}

Result<Story> addFromFiles(store::Store &store, const Target &target, Story story,
    const QStringList &media, const QList<formats::Transcript> &transcripts,
    const Progress &progress)
{
    NewStory newStory{std::move(story), {}, transcripts};
    newStory.story.space = target.space;
    for (qsizetype i = 0; i < media.size(); ++i) {
        auto prepared = stageMedia(store, media[i], target, [&](double done) {
            return !progress || progress((double(i) + done) / double(media.size()));
        });
        if (!prepared.ok()) {
            TAMBO_TRY(store
                    .write(
                        [&](store::Writer &writer) { return discardMedia(writer, newStory.media); })
                    .takeResult());
            return prepared.error();
        }
        newStory.media.append(*std::move(prepared));
    }
    auto added = addPrepared(store, std::move(newStory), target.by);
    for (const QString &path : media) {
        if (added.ok() && isTake(store, path))
            QFile::remove(path); // it is in the archive now
    }
    return added;
}

Result<QList<formats::Transcript>> readTranscripts(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Archive::tr("No se puede abrir «%1». Revise si existe y si puede leerlo.")
                .arg(info.fileName()),
            file.errorString());
    TAMBO_ASSIGN(auto transcripts, readByEnding(file, info));
    for (formats::Transcript &transcript : transcripts) {
        if (transcript.language.isEmpty())
            transcript.language = formats::languageCode(transcript.title);
        if (transcript.language.isEmpty())
            transcript.language = languageInName(info.fileName());
    }
    return transcripts;
}

} // namespace tambo::archive
