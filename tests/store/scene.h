// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/recoverywords.h"
#include "app/store/steward.h"
#include "app/store/verify.h"
#include "tests/store/lab.h"

#include <QDirIterator>
#include <map>

// A day in the life of a store, for tests in which something breaks at a chosen moment.
namespace tambo::store::test {

inline Store::Options optionsIn(const QString &folder)
{
    return {folder, noteTable(), HybridClock(), {}};
}

/// What a store has promised to keep. A verb that failed may have been kept all the same.
class Ledger
{
public:
    void kept(const Note &note) { m_notes[note.id.record] = {described(note)}; }
    void tried(const Note &note) { m_notes[note.id.record].append(described(note)); }
    void removed(Id<Note> id) { m_notes[id.record] = {QString()}; }
    void triedRemoving(Id<Note> id) { m_notes[id.record].append(QString()); }
    void took(const QString &title) { m_taken.append(title); }
    void certified(const DeviceId &device) { m_devices.append(device); }
    void revoked(const DeviceId &device) { m_revoked.append(device); }

    /// The first promise that was broken; empty when all were kept.
    [[nodiscard]] QString broken(Store &store) const
    {
        for (const auto &[record, allowed] : m_notes) {
            const auto note
                = store.read([&](Reader &reader) { return reader.get(Id<Note>{record}); })
                      .takeResult();
            if (!note.ok() && note.error().kind != Error::Kind::NotFound)
                return note.error().message + note.error().detail;
            const QString now = note.ok() ? described(*note) : QString();
            if (!allowed.contains(now))
                return QStringLiteral("«%1», promised was «%2»").arg(now, allowed.join(u'/'));
            if (note.ok() && !note->photo.isNull() && !store.blobs().verify(note->photo).ok())
                return QStringLiteral("the photo is gone");
        }
        const auto notes
            = store.read([](Reader &reader) { return reader.list<Note>(); }).takeResult();
        if (!notes.ok())
            return notes.error().message;
        for (const QString &title : m_taken) {
            if (std::none_of(notes->begin(), notes->end(),
                    [&](const Note &note) { return note.title == title; }))
                return QStringLiteral("what was taken in is gone: ") + title;
        }
        const ControlLog &log = *store.trust()->log(store.centre());
        for (const DeviceId &device : m_devices) {
            if (!log.device(device))
                return QStringLiteral("a certified device is gone");
        }
        for (const DeviceId &device : m_revoked) {
            if (!log.isRevoked(device))
                return QStringLiteral("a revoked device counts again");
        }
        return {};
    }

private:
    static QString described(const Note &note)
    {
        QStringList tags = note.tags;
        tags.sort();
        return QStringList{note.title, note.text, tags.join(u','),
            QString::fromLatin1(note.photo.toByteArray().toHex())}
            .join(u'|');
    }

    std::map<Dot, QStringList> m_notes;
    QStringList m_taken;
    QList<DeviceId> m_devices;
    QList<DeviceId> m_revoked;
};

/// A founded centre in a folder that can be copied, and what others send it.
class Scene
{
public:
    struct Verb {
        const char *name;
        std::function<Result<>(Store &, Ledger &)> run;
    };

    template<typename F> static auto write(Store &store, F job) -> std::invoke_result_t<F, Writer &>
    {
        return store.write(std::move(job)).takeResult();
    }

    Scene()
    {
        auto founded = Store::found(
            optionsIn(m_dir.filePath(QStringLiteral("first"))), newRecoveryEntropy());
        Pc::must(founded);
        Store &store = **founded;
        Pc here(store.centre(), noteTable(), [] { return someDay; });
        Pc::must(write(store, [&](Writer &writer) -> Result<> {
            for (Note *note : {&m_edited, &m_removed, &m_disputed}) {
                *note = noted(QStringLiteral("Base"), QStringLiteral("de antes"));
                note->tags = {QStringLiteral("wasi"), QStringLiteral("minga")};
                TAMBO_TRY(writer.save(*note));
            }
            TAMBO_TRY(certifyDevice(writer, keysOf(here)));
            return sealPending(writer);
        }));
        meet(store, here);
        stranger();
        m_newcomer = BoxKey::generate();
    }

    /// What stands in it from the beginning.
    [[nodiscard]] Ledger ledger() const
    {
        Ledger ledger;
        for (const Note &note : {m_edited, m_removed, m_disputed})
            ledger.kept(note);
        return ledger;
    }
    /// A copy to work in.
    [[nodiscard]] QString fresh()
    {
        const QString to = m_dir.filePath(QStringLiteral("copy%1").arg(m_copies++));
        const QString from = m_dir.filePath(QStringLiteral("first"));
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString target = to + path.sliced(from.size());
            QDir().mkpath(QFileInfo(target).path());
            if (!QFile::copy(path, target))
                qFatal("cannot copy %s", qPrintable(path));
        }
        return to;
    }
    [[nodiscard]] QString empty()
    {
        return m_dir.filePath(QStringLiteral("copy%1").arg(m_copies++));
    }

    [[nodiscard]] std::vector<Verb> verbs() const
    {
        return {{"save with a photo", [this](Store &s, Ledger &l) { return saveWithPhoto(s, l); }},
            {"edit", [this](Store &s, Ledger &l) { return edit(s, l); }},
            {"set", [this](Store &s, Ledger &l) { return changeTags(s, l); }},
            {"remove", [this](Store &s, Ledger &l) { return removeOne(s, l); }},
            {"seal",
                [](Store &store, Ledger &) {
                    return write(store, [](Writer &writer) { return sealPending(writer); });
                }},
            {"receive",
                [this](Store &s, Ledger &l) { return receiveOne(s, l, m_sent, "De aquí"); }},
            {"settle", [this](Store &s, Ledger &l) { return settle(s, l); }},
            {"another's log", [this](Store &s, Ledger &) { return receiveLog(s); }},
            {"receive from another",
                [this](Store &s, Ledger &l) { return receiveOne(s, l, m_foreign, "De otros"); }},
            {"certify", [this](Store &s, Ledger &l) { return certify(s, l); }}};
    }

private:
    static DeviceKeys keysOf(const Pc &pc)
    {
        return {pc.keys.device.publicKey, pc.keys.box.publicKey};
    }
    static QList<QByteArray> rows(Store &store, const char *sql)
    {
        return *store
                    .read([sql](Reader &reader) -> Result<QList<QByteArray>> {
                        QList<QByteArray> all;
                        Statement rows = reader.database().prepare(sql);
                        while (*rows.step() == Statement::Step::Row)
                            all.append(rows.bytes(0));
                        return all;
                    })
                    .result();
    }

    /// Both PCs of the centre write over the same title; one more note waits to be received.
    void meet(Store &store, Pc &here)
    {
        for (const QByteArray &entry : rows(store, "SELECT bytes FROM control ORDER BY number"))
            here.takeControl(entry);
        for (const QByteArray &segment : rows(store, "SELECT bytes FROM segment ORDER BY arrival"))
            here.take(segment);
        const auto theirs = here.read([](Reader &reader) { return reader.list<Note>(); });
        Note disputed = theirs->last();
        disputed.title = QStringLiteral("Según ella");
        here.save(disputed);
        const QList<QByteArray> before = here.segments();
        here.save(noted(QStringLiteral("De aquí")));
        m_sent = here.segments().last();
        m_disputed.title = QStringLiteral("Según él");
        Pc::must(write(store, [&](Writer &writer) -> Result<> {
            TAMBO_TRY(writer.save(m_disputed));
            TAMBO_TRY(receiveSegment(writer, before.last()));
            TAMBO_ASSIGN(m_disputed, writer.get(m_disputed.id));
            TAMBO_ASSIGN(const auto conflicts, writer.conflicts());
            if (conflicts.isEmpty())
                qFatal("no conflict");
            return {};
        }));
    }
    void stranger()
    {
        Pc other;
        other.save(noted(QStringLiteral("De otros")));
        m_foreign = other.segments().last();
        m_log = other.control();
    }

    Result<> saveNote(Store &store, Ledger &ledger, Note note) const
    {
        const bool isNew = note.id.record.isNull();
        const auto saved = write(store, [&](Writer &writer) { return writer.save(note); });
        if (saved.ok())
            ledger.kept(note);
        else if (!isNew)
            ledger.tried(note);
        return saved;
    }
    Result<> saveWithPhoto(Store &store, Ledger &ledger) const
    {
        QBuffer source;
        source.setData(QByteArray("una foto").repeated(2000));
        source.open(QIODevice::ReadOnly);
        Note note = noted(QStringLiteral("Con foto"), QStringLiteral("desde el páramo"));
        note.space = store.space(SpaceKind::Centre);
        TAMBO_ASSIGN(
            const auto stored, store.blobs().add(source, store.trust()->writingKey(note.space)));
        note.photo = stored.id;
        return saveNote(store, ledger, note);
    }
    Result<> edit(Store &store, Ledger &ledger) const
    {
        Note note = m_edited;
        note.title = QStringLiteral("Editada");
        return saveNote(store, ledger, note);
    }
    Result<> changeTags(Store &store, Ledger &ledger) const
    {
        TAMBO_ASSIGN(Note note,
            store.read([this](Reader &reader) { return reader.get(m_edited.id); }).takeResult());
        note.tags = {QStringLiteral("minga"), QStringLiteral("yaku")};
        return saveNote(store, ledger, note);
    }
    Result<> removeOne(Store &store, Ledger &ledger) const
    {
        const auto done
            = write(store, [this](Writer &writer) { return writer.remove(m_removed.id); });
        if (done.ok())
            ledger.removed(m_removed.id);
        else
            ledger.triedRemoving(m_removed.id);
        return done;
    }
    Result<> settle(Store &store, Ledger &ledger) const
    {
        Note note = m_disputed;
        const Value title(QStringLiteral("Según las dos"));
        const auto done
            = write(store, [&](Writer &writer) { return writer.settle(note, 1, title); });
        note.title = QStringLiteral("Según las dos");
        if (done.ok())
            ledger.kept(note);
        else
            ledger.tried(note);
        return done;
    }
    static Result<> receiveOne(
        Store &store, Ledger &ledger, const QByteArray &segment, const char *title)
    {
        TAMBO_ASSIGN(const Receipt receipt,
            write(store, [&](Writer &writer) { return receiveSegment(writer, segment); }));
        if (receipt.verdict == Receipt::Verdict::Accepted)
            ledger.took(QString::fromUtf8(title));
        return {};
    }
    Result<> receiveLog(Store &store) const
    {
        return write(store, [this](Writer &writer) -> Result<> {
            for (const QByteArray &entry : m_log)
                TAMBO_TRY(receiveControl(writer, entry));
            return {};
        });
    }
    Result<> certify(Store &store, Ledger &ledger) const
    {
        const SigningKey signing = SigningKey::generate();
        const DeviceKeys keys{signing.publicKey, m_newcomer.publicKey};
        const auto done = write(store, [&](Writer &writer) { return certifyDevice(writer, keys); });
        if (done.ok())
            ledger.certified(idOfKey<DeviceId>(signing.publicKey));
        return done;
    }

    QTemporaryDir m_dir;
    int m_copies = 0;
    Note m_edited;
    Note m_removed;
    Note m_disputed;
    QByteArray m_sent; ///< by the other PC of the centre
    QByteArray m_foreign; ///< by another centre, whose log this is:
    QList<QByteArray> m_log;
    BoxKey m_newcomer;
};

/// What is wrong with a store after a fault: empty when it opens, is sound, keeps its promises and
/// goes on working.
inline QString wrongAfter(const QString &folder, const Ledger &ledger)
{
    const auto opened = Store::open(optionsIn(folder));
    if (!opened.ok())
        return opened.error().message + opened.error().detail;
    Store &store = **opened;
    if (const QString broken = ledger.broken(store); !broken.isEmpty())
        return broken;
    const auto goesOn = Scene::write(store, [](Writer &writer) -> Result<> {
        Note note = noted(QStringLiteral("Después"));
        TAMBO_TRY(writer.save(note));
        return sealPending(writer);
    });
    if (!goesOn.ok())
        return goesOn.error().message + goesOn.error().detail;
    const auto report = verifyStore(store);
    if (!report.ok())
        return report.error().message;
    for (const Finding &finding : report->findings) {
        if (finding.weight == Finding::Weight::Damage)
            return finding.sentence + finding.where;
    }
    return {};
}

/// A sentence for a person is there, in words.
inline bool isClear(const Error &error)
{
    return error.message.size() > 10 && error.message.endsWith(u'.')
        && error.kind != Error::Kind::Internal;
}

} // namespace tambo::store::test
