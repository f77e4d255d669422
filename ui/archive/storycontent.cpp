// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storycontent.h"

#include "app/store/disputes.h"
#include "app/store/history.h"
#include "sync/engine/queue.h"

namespace tambo::ui {

namespace {

archive::StoryKind kindOf(const StoryContent &content)
{
    if (content.sound)
        return content.sound->kind == archive::Media::Kind::Video ? archive::StoryKind::Video
                                                                  : archive::StoryKind::Voice;
    return content.pictures.isEmpty() ? archive::StoryKind::Text : archive::StoryKind::Photo;
}

/// What somebody takes back is not shown, whoever still knows the way to it: only whose it is, for
/// those who ask again.
StoryContent withheld(StoryContent content)
{
    archive::StoryDetail &detail = content.detail;
    archive::Story named;
    named.id = detail.story.id;
    named.space = detail.story.space;
    named.version = detail.story.version;
    named.title = detail.story.title;
    named.teller = detail.story.teller;
    detail.story = named;
    detail.media.clear();
    detail.passages.clear();
    detail.moments.clear();
    return content;
}

} // namespace

Result<StoryContent> readStory(
    store::Reader &reader, const store::Store &store, Id<archive::Story> id, const QDate &today)
{
    StoryContent content;
    const auto trust = store.trust();
    TAMBO_ASSIGN(content.detail, archive::story(reader, *trust, id));
    content.own = content.detail.centre == store.centre();
    content.editable = content.own || trust->mayWrite(content.detail.story.space, store.device());
    TAMBO_ASSIGN(
        content.consent, archive::consentState(reader, id, content.detail.consents, today));
    if (archive::isWithheld(content.consent))
        return withheld(std::move(content));
    content.transcript
        = archive::alignPassages(content.detail.passages, content.detail.story.language);
    for (const archive::Media &media : content.detail.media) {
        if (media.kind == archive::Media::Kind::Picture)
            content.pictures.append(media);
        // A film counts more than a sound, as in the list of stories.
        else if (!content.sound
            || (media.kind == archive::Media::Kind::Video && content.sound->kind != media.kind))
            content.sound = media;
    }
    content.kind = kindOf(content);
    TAMBO_ASSIGN(const store::History told, store::history(reader, *trust, id));
    content.maker = told.steps.empty() ? RecordId() : told.steps.front().actor;
    TAMBO_ASSIGN(const auto disputes, disputedRecords(reader, *trust, store.device(), id.record));
    content.disputed = !disputes.isEmpty();
    const BlobId original = content.sound ? content.sound->blob
        : content.pictures.isEmpty()      ? BlobId()
                                          : content.pictures.first().blob;
    if (original.isNull())
        return content;
    if (!store.blobs().has(original)) {
        content.original = StoryContent::Original::NotYetHere;
        return content;
    }
    TAMBO_ASSIGN(const auto copies, sync::copiesOf(reader, original));
    if (copies == sync::Copies::OnlyHere)
        content.original = StoryContent::Original::OnlyHere;
    return content;
}

SoundOpener voiceOf(const store::Store &store, const archive::Consent &consent)
{
    if (consent.proof.isNull() || consent.manner != archive::Consent::Manner::Spoken)
        return {};
    archive::Media media;
    media.blob = consent.proof;
    media.preview = consent.proofPreview;
    return soundOf(store, media);
}

SoundOpener soundOf(const store::Store &store, const archive::Media &media)
{
    return [&store, blob = media.blob, preview = media.preview] {
        auto original = store.openBlob(blob);
        if (original.ok() || original.error().kind != Error::Kind::NotFound || preview.isNull())
            return original;
        return store.openBlob(preview);
    };
}

} // namespace tambo::ui
