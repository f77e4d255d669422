// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lab.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// Pending changes of a store, decoded.
std::vector<Change> pendingOf(Pc &pc)
{
    std::vector<Change> changes;
    for (const QByteArray &bytes : pc.blobsOf("SELECT bytes FROM pending ORDER BY author, seq"))
        changes.push_back(decodeChange(bytes).value());
    return changes;
}

qsizetype found(Pc &pc, const char *text)
{
    const auto ids
        = pc.read([&](Reader &reader) { return reader.search<Note>(QString::fromUtf8(text)); });
    return ids.ok() ? ids->size() : -1;
}

QList<Conflict> conflictsOf(Pc &pc)
{
    return *pc.read([](Reader &reader) { return reader.conflicts(); });
}

template<typename F> Result<> edit(Pc &pc, Note note, F change)
{
    change(note);
    return pc.write([&](Writer &writer) { return writer.save(note); });
}

} // namespace

class TestSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesOnlyWhatDiffers()
    {
        Pc pc;
        Note note = pc.save(noted(words("Uno"), words("texto")));
        (void)pc.segments();
        QVERIFY_OK(edit(pc, note, [](Note &n) { n.title = words("Dos"); }));
        const auto pending = pendingOf(pc);
        QCOMPARE(pending.size(), size_t(1));
        QCOMPARE(pending[0].fields.size(), size_t(1));
        QCOMPARE(pending[0].fields[0].overwrites, std::vector{note.id.record});
    }

    void savingUnchangedWritesNothing()
    {
        Pc pc;
        Note note = pc.save(noted(words("Uno")));
        (void)pc.segments();
        pc.save(*pc.get(note.id));
        QCOMPARE(pc.number("SELECT count(*) FROM pending"), 0);
    }

    void aFieldThatTheRecordNeverHadIsNotAnEdit()
    {
        // Written by a program whose notes had no amount yet.
        Pc pc;
        auto change = pc.save(noted(words("Uno")));
        (void)pc.write([&](Writer &) -> Result<> {
            RecordState state = *RecordState::decode(change.version.state);
            std::erase_if(state.registers, [](const Register &reg) { return reg.field == 3; });
            change.version.state = state.encode();
            return {};
        });
        (void)pc.segments();
        change.amount = 0;
        pc.save(change);
        QCOMPARE(pc.number("SELECT count(*) FROM pending"), 0);
    }

    void namesOnlyWhatItsPersonSaw()
    {
        Pc a;
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        const Note opened = *b->get(b->here(a, note.id));
        // While the editor is open at B, A writes and B syncs.
        QVERIFY_OK(edit(a, *a.get(note.id), [](Note &n) { n.title = words("De A"); }));
        b->takeAll(a);
        QVERIFY_OK(edit(*b, opened, [](Note &n) { n.title = words("De B"); }));
        const auto conflicts = conflictsOf(*b);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0].heads.size(), size_t(2));
    }

    void savingTwiceFromOneEditorStillSparesTheUnseen()
    {
        Pc a;
        const Note note = a.save(noted(words("Uno"), words("texto")));
        const auto b = secondPc(a);
        Note opened = *b->get(b->here(a, note.id));
        QVERIFY_OK(edit(a, *a.get(note.id), [](Note &n) { n.text = words("texto de A"); }));
        b->takeAll(a);
        opened.title = words("Dos");
        opened = b->save(opened);
        opened.title = words("Tres");
        opened = b->save(opened);
        QCOMPARE(b->get(opened.id)->text, words("texto de A"));
        QCOMPARE(b->get(opened.id)->title, words("Tres"));
        QVERIFY(conflictsOf(*b).isEmpty());
    }

    void unsealedEditsOfAFieldCoalesce()
    {
        Pc pc;
        Note note = pc.save(noted(words("Uno")));
        (void)pc.segments();
        for (const char *title : {"Dos", "Tres", "Cuatro"}) {
            note.title = words(title);
            note = pc.save(note);
        }
        const auto pending = pendingOf(pc);
        QCOMPARE(pending.size(), size_t(1));
        QCOMPARE(pending[0].dot.seq(), 4);
        QCOMPARE(pending[0].fields[0].overwrites, std::vector{note.id.record});
        QVERIFY(conflictsOf(pc).isEmpty());
        // The segment covers the seqs that are gone.
        const auto envelope = openEnvelope(pc.segments().last());
        QCOMPARE(envelope->header.firstSeq, quint64(2));
        QCOMPARE(envelope->header.lastSeq, quint64(4));
        QCOMPARE(pc.number("SELECT count(*) FROM p_history"), 2);
    }

    void sealedEditsDoNotCoalesce()
    {
        Pc pc;
        Note note = pc.save(noted(words("Uno")));
        note.title = words("Dos");
        note = pc.save(note);
        (void)pc.segments();
        note.title = words("Tres");
        note = pc.save(note);
        QCOMPARE(pendingOf(pc)[0].fields[0].overwrites, std::vector{Dot::of(1, 2)});
        QCOMPARE(pc.number("SELECT count(*) FROM p_history"), 3);
    }

    void theCreatingChangeStaysWhenItsOnlyFieldCoalesces()
    {
        Pc a;
        Note note = a.save(noted(words("Uno")));
        note.title = words("Dos");
        note = a.save(note);
        const auto b = secondPc(a);
        QCOMPARE(b->get(b->here(a, note.id))->title, words("Dos"));
    }

    void searchFollowsCoalescedValues()
    {
        Pc pc;
        Note note = pc.save(noted(words("Primero")));
        note.title = words("Segundo");
        note = pc.save(note);
        QCOMPARE(found(pc, "primero"), 0);
        QCOMPARE(found(pc, "segundo"), 1);
        note.title.clear();
        note = pc.save(note);
        QCOMPARE(found(pc, "segundo"), 0);
    }

    void blobsFollowCoalescedValues()
    {
        Pc pc;
        Note note = noted(words("Foto"));
        note.photo = *BlobId::from(QByteArray(32, 'f'));
        note = pc.save(note);
        QCOMPARE(pc.number("SELECT count(*) FROM p_blob_ref"), 1);
        note.photo = {};
        note = pc.save(note);
        QCOMPARE(pc.number("SELECT count(*) FROM p_blob_ref"), 0);
    }

    void aStaleEditorAfterCoalescingIsAConflictNotALoss()
    {
        Pc a;
        Note note = a.save(noted(words("Uno")));
        (void)a.segments();
        note.title = words("Dos");
        note = a.save(note);
        const Note stale = note;
        note.title = words("Tres");
        note = a.save(note);
        QVERIFY_OK(edit(a, stale, [](Note &n) { n.title = words("Cuatro"); }));
        QCOMPARE(conflictsOf(a).size(), 1);
        const auto b = secondPc(a);
        QCOMPARE(conflictsOf(*b).size(), 1);
    }

    void settlingNamesEveryHeadThatWasSeen()
    {
        Pc a;
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        QVERIFY_OK(edit(a, *a.get(note.id), [](Note &n) { n.title = words("De A"); }));
        QVERIFY_OK(
            edit(*b, *b->get(b->here(a, note.id)), [](Note &n) { n.title = words("De B"); }));
        b->takeAll(a);
        Note both = *b->get(b->here(a, note.id));
        QCOMPARE(conflictsOf(*b).size(), 1);
        // Also with the value that is shown already.
        const Value shown(both.title);
        QVERIFY_OK(b->write([&](Writer &writer) { return writer.settle(both, 1, shown); }));
        QVERIFY(conflictsOf(*b).isEmpty());
        a.takeAll(*b);
        QVERIFY(conflictsOf(a).isEmpty());
        QCOMPARE(a.get(note.id)->title, both.title);
    }

    void settlingRefusesWhatIsNoRegister()
    {
        Pc pc;
        Note note = pc.save(noted(words("Uno")));
        for (const int field : {5, 7, 99}) {
            const auto settled = pc.write([&](Writer &writer) -> Result<> {
                return writer.settle(note, field, Value(qint64(1)));
            });
            QVERIFY(!settled.ok());
        }
        QCOMPARE(pendingOf(pc).size(), size_t(1));
    }

    void onceIsFixedAtCreation()
    {
        Pc pc;
        Note note = noted(words("Uno"));
        note.born = 1950;
        note = pc.save(note);
        const auto changed = edit(pc, note, [](Note &n) { n.born = 1960; });
        QCOMPARE(changed.error().kind, Error::Kind::Denied);
        QCOMPARE(pc.get(note.id)->born, 1950);
    }

    void setsTakeAnElementOnce()
    {
        Pc pc;
        Note note = noted(words("Uno"));
        note.tags = {words("wasi"), words("wasi"), QString(), words("minga")};
        note = pc.save(note);
        QCOMPARE(pc.get(note.id)->tags, (QStringList{words("minga"), words("wasi")}));
        (void)pc.segments();
        QVERIFY_OK(edit(pc, *pc.get(note.id), [](Note &n) { n.tags.removeFirst(); }));
        QCOMPARE(pc.get(note.id)->tags, QStringList{words("wasi")});
        QCOMPARE(pendingOf(pc)[0].fields.size(), size_t(1));
    }

    void removesAndRestores()
    {
        Pc a;
        const Note note = a.save(noted(words("Páramo")));
        const auto b = secondPc(a);
        QVERIFY_OK(a.write([&](Writer &writer) { return writer.remove(note.id); }));
        QCOMPARE(a.get(note.id).error().kind, Error::Kind::NotFound);
        QCOMPARE(found(a, "paramo"), 0);
        QVERIFY_OK(edit(*b, *b->get(b->here(a, note.id)), [](Note &n) { n.amount = 5; }));
        a.takeAll(*b);
        QCOMPARE(a.get(note.id)->amount, 5);
        const auto state
            = a.read([&](Reader &reader) { return reader.state(noteInfo, note.id.record); });
        QVERIFY((*state)->editedAfterDeletion());
        QVERIFY_OK(a.write([&](Writer &writer) { return writer.restore(note.id); }));
        b->takeAll(a);
        QVERIFY(b->get(b->here(a, note.id)).ok());
        QCOMPARE(found(*b, "paramo"), 1);
    }

    /// Two deleted it apart: bringing it back names both, and no value is written.
    void restoringNamesAllLiveTombstones()
    {
        Pc a;
        const Note note = a.save(noted(words("Páramo")));
        const auto b = secondPc(a);
        QVERIFY_OK(a.write([&](Writer &writer) { return writer.remove(note.id); }));
        QVERIFY_OK(b->write([&](Writer &writer) { return writer.remove(b->here(a, note.id)); }));
        a.takeAll(*b);
        const auto stateNow = [&] {
            return **a.read([&](Reader &reader) { return reader.state(noteInfo, note.id.record); });
        };
        const std::vector<Dot> live = stateNow().liveTombstones();
        QCOMPARE(live.size(), size_t(2));
        QVERIFY_OK(a.write([&](Writer &writer) { return writer.restore(note.id); }));
        const Change written = pendingOf(a).back();
        QCOMPARE(written.kind, Change::Kind::Undelete);
        QVERIFY(hasDots(written.dots, live) && written.fields.empty());
        QVERIFY(stateNow().liveTombstones().empty());
        b->takeAll(a);
        QVERIFY(b->get(b->here(a, note.id)).ok());
    }

    void publicMayNotNamePrivate()
    {
        Pc pc;
        Note hidden = noted(words("Secreta"));
        hidden.space = pc.space(SpaceKind::Centre);
        hidden = pc.save(hidden);
        Note open = noted(words("Abierta"));
        open.links = {hidden.id};
        const auto saved = pc.write([&](Writer &writer) { return writer.save(open); });
        QCOMPARE(saved.error().kind, Error::Kind::Denied);
        hidden.links = {pc.save(noted(words("Abierta"))).id};
        pc.save(hidden);
    }

    void oversizedTextIsRefusedWhileItsPersonIsThere()
    {
        Pc pc;
        const auto save = [&](Note note) {
            return pc.write([&](Writer &writer) { return writer.save(note); });
        };
        QCOMPARE(save(noted(QString(300'000, u'x'))).error().kind, Error::Kind::BadInput);
        // Each fits its field, together they would never fit a segment.
        const auto noise = [] { return QString::fromLatin1(randomBytes(190'000).toBase64()); };
        QCOMPARE(save(noted(noise(), noise())).error().kind, Error::Kind::BadInput);
        QVERIFY_OK(save(noted(QString(250'000, u'x'), QString(250'000, u'y'))));
        QCOMPARE(pc.segments().size(), 1);
    }

    void aFailedVerbLeavesNothingInMemory()
    {
        Pc pc;
        const Note kept = pc.save(noted(words("Uno")));
        const auto failed = pc.write([&](Writer &writer) -> Result<> {
            Note lost = noted(words("Dos"));
            TAMBO_TRY(writer.save(lost));
            TAMBO_TRY(writer.remove(kept.id));
            TAMBO_TRY(pc.state->authors.numberOf(Author{{}, pc.keys.deviceId()}));
            return fail(Error::Kind::BadInput, words("no"));
        });
        QVERIFY(!failed.ok());
        QVERIFY(pc.get(kept.id).ok());
        QCOMPARE(found(pc, "dos"), 0);
        QCOMPARE(*pc.state->authors.find(Author{{}, pc.keys.deviceId()}), 0);
        // The next change takes the seq that the failed one had.
        QCOMPARE(pc.save(noted(words("Tres"))).id.record.seq(), 2);
    }

    void anotherCentresRecordsAreReadOnly()
    {
        Pc a;
        Pc reader;
        const Note note = a.save(noted(words("Uno")));
        reader.takeAll(a);
        const auto here = reader.here(a, note.id);
        const auto changed = edit(reader, *reader.get(here), [](Note &n) { n.amount = 1; });
        QCOMPARE(changed.error().kind, Error::Kind::Denied);
        QVERIFY(changed.error().message.contains(QStringLiteral("otro centro")));
    }

    void aRecordKeepsItsEntity()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno")));
        const auto wrong
            = pc.write([&](Writer &writer) { return writer.remove(Id<Tag>{note.id.record}); });
        QCOMPARE(wrong.error().kind, Error::Kind::NotFound);
        QVERIFY(pc.get(note.id).ok());
    }
};

QTEST_GUILESS_MAIN(TestSaving)
#include "testsaving.moc"
