// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history.h"
#include "app/store/jsonimport.h"
#include "app/store/undo.h"
#include "tests/store/scene.h"

// The rarer deeds of a day, each of which needs nothing of what was there before.
namespace tambo::store::test {

/// A job is done to a new note, which is there after `save` and is to be gone after `end`.
template<typename F> Result<> saveAndEnd(Store &store, Ledger &ledger, Note note, F end)
{
    TAMBO_TRY(Scene::write(store, [&](Writer &writer) { return writer.save(note); }));
    ledger.kept(note);
    const Result<> ended = end(note);
    if (ended.ok())
        ledger.removed(note.id);
    else
        ledger.triedRemoving(note.id);
    return ended;
}

inline Result<> undoOne(Store &store, Ledger &ledger)
{
    return saveAndEnd(store, ledger, noted(QStringLiteral("Deshecha")), [&](const Note &note) {
        const qint64 deed = store.deeds().newestOf(note.id.record);
        const auto undone = undo(store, deed).takeResult();
        return undone.ok() ? Result<>() : Result<>(undone.error());
    });
}

inline Result<> bringBack(Store &store, Ledger &ledger)
{
    Note note = noted(QStringLiteral("Devuelta"));
    TAMBO_TRY(saveAndEnd(store, ledger, note, [&](const Note &saved) {
        note = saved;
        return Scene::write(store, [&](Writer &writer) { return writer.remove(saved.id); });
    }));
    const auto restored
        = Scene::write(store, [&](Writer &writer) { return writer.restore(note.id); });
    if (restored.ok())
        ledger.kept(note);
    else
        ledger.tried(note);
    return restored;
}

inline Result<> importTwo(Store &store, Ledger &ledger)
{
    const auto done = Scene::write(store, [](Writer &writer) -> Result<> {
        QBuffer lines;
        lines.setData("{\"entity\":\"note\",\"title\":\"Traída\"}\n"
                      "{\"entity\":\"note\",\"title\":\"Y otra\"}\n");
        lines.open(QIODevice::ReadOnly);
        TAMBO_TRY(importJson(writer, lines));
        return {};
    });
    if (done.ok()) {
        ledger.took(QStringLiteral("Traída"));
        ledger.took(QStringLiteral("Y otra"));
    }
    return done;
}

inline Result<> eraseSomebody(Store &store, Ledger &ledger)
{
    TAMBO_ASSIGN(const SpaceId space,
        Scene::write(store, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); }));
    Note note = noted(QStringLiteral("De ella"));
    note.space = space;
    return saveAndEnd(store, ledger, note, [&](const Note &) {
        return Scene::write(store, [&](Writer &writer) { return dropSpace(writer, space); });
    });
}

inline Result<> revokeOne(Store &store, Ledger &ledger)
{
    const SigningKey signing = SigningKey::generate();
    const DeviceKeys keys{signing.publicKey, BoxKey::generate().publicKey};
    const auto device = idOfKey<DeviceId>(signing.publicKey);
    TAMBO_TRY(Scene::write(store, [&](Writer &writer) { return certifyDevice(writer, keys); }));
    ledger.certified(device);
    TAMBO_TRY(Scene::write(store, [&](Writer &writer) { return revokeDevice(writer, device); }));
    ledger.revoked(device);
    return {};
}

/// Writes nothing: a list, a search, the past of a note, and all of it as JSON.
inline Result<> lookAround(Store &store, Ledger &)
{
    return store
        .read([&store](Reader &reader) -> Result<> {
            TAMBO_ASSIGN(const QList<Note> notes, reader.list<Note>({.limit = 2}));
            TAMBO_TRY(reader.search<Note>(QStringLiteral("base")));
            if (!notes.isEmpty())
                TAMBO_TRY(history(reader, *store.trust(), notes.first().id));
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            TAMBO_TRY(exportJson(
                reader, *store.trust(), store.centre(), {.space = SpaceKind::Centre}, out));
            return {};
        })
        .takeResult();
}

inline std::vector<Scene::Verb> laterVerbs()
{
    return {{"undo", undoOne}, {"bring back", bringBack}, {"import", importTwo},
        {"erase", eraseSomebody}, {"revoke", revokeOne}, {"look around", lookAround}};
}

} // namespace tambo::store::test
