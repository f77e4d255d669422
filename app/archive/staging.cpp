// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/staging.h"

#include "app/archive/takes.h"
#include "app/store/change.h"
#include "app/store/staged.h"

#include <QFileInfo>

namespace tambo::archive {

namespace {

using MediaOf = store::EntityOf<Media>;

QByteArray noteOf(const Media &media)
{
    store::Change change;
    change.entity = MediaOf::info.number;
    for (const store::FieldInfo &field : MediaOf::fields) {
        if (store::Value value = field.get(&media); !value.isNull())
            change.fields.push_back({field.number, {}, std::move(value), {}});
    }
    return store::encodeChange(change);
}

std::optional<PreparedMedia> fromNote(const QByteArray &note)
{
    const auto change = store::decodeChange(note);
    if (!change || change->entity != MediaOf::info.number)
        return {};
    PreparedMedia prepared;
    for (const store::FieldChange &said : change->fields) {
        if (const store::FieldInfo *field = MediaOf::info.field(said.field))
            field->set(&prepared.media, said.value);
    }
    return prepared;
}

KeyId keyOf(const Target &target)
{
    return target.key ? target.key->id : KeyId{};
}

} // namespace

Result<PreparedMedia> stageMedia(store::Store &store, const QString &path, const Target &target,
    const Progress &progress, const QByteArray &digest)
{
    TAMBO_ASSIGN(const SoundSource source, openSource(store, path));
    TAMBO_ASSIGN(auto prepared,
        prepareMedia(*source.device, source.name, store.blobs(), target.key, progress, digest));
    prepared.marks = source.marks;
    const Media &media = prepared.media;
    const auto noted = store
                           .write([&](store::Writer &writer) {
                               return store::stage(writer,
                                   {media.digest, target.space, keyOf(target), media.blob,
                                       media.preview, noteOf(media)});
                           })
                           .takeResult();
    if (noted.ok())
        return prepared;
    TAMBO_TRY(store.write([&](store::Writer &writer) { return discardMedia(writer, {prepared}); })
            .takeResult());
    return noted.error();
}

Result<std::optional<PreparedMedia>> stagedMedia(
    store::Store &store, const QByteArray &digest, const Target &target)
{
    TAMBO_ASSIGN(const auto found,
        store
            .read([&](store::Reader &reader) {
                return store::findStaged(reader, digest, target.space, keyOf(target));
            })
            .takeResult());
    if (!found)
        return std::optional<PreparedMedia>();
    auto prepared = fromNote(found->note);
    // The files may have gone since, with a disk that was cleaned or a backup that left them out.
    const auto isHere
        = [&](const BlobId &blob) { return blob.isNull() || store.blobs().has(blob); };
    if (prepared && prepared->media.blob == found->blob && isHere(found->blob)
        && isHere(found->preview))
        return prepared;
    PreparedMedia rest;
    rest.media.blob = found->blob;
    rest.media.preview = found->preview;
    TAMBO_TRY(store.write([&](store::Writer &writer) { return discardMedia(writer, {rest}); })
            .takeResult());
    return std::optional<PreparedMedia>();
}

} // namespace tambo::archive
