// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "tests/store/desk.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditGetsItsOldValueBack_data()
    {
        QTest::addColumn<bool>("sealedBefore");
        QTest::addColumn<bool>("sealedAfter");
        QTest::newRow("both coalesce") << false << false;
        QTest::newRow("the edit is pending") << true << false;
        QTest::newRow("all is sealed") << true << true;
        QTest::newRow("sealed together") << false << true;
    }
    void anEditGetsItsOldValueBack()
    {
        QFETCH(bool, sealedBefore);
        QFETCH(bool, sealedAfter);
        Pc pc;
        Desk desk(pc);
        const Note note = pc.save(noted(words("Uno"), words("texto")));
        if (sealedBefore)
            seal(pc);
        const auto before = shown(pc);
        const qint64 deed = desk.edit(note.id, [](Note &n) {
            n.title = words("Dos");
            n.amount = 3;
        });
        if (sealedAfter)
            seal(pc);
        const UndoReport report = desk.undo(deed);
        QCOMPARE(report.records, 1);
        QVERIFY(report.left.empty());
        QVERIFY(shown(pc) == before);
        QVERIFY(conflictsOf(pc).isEmpty());
        const auto b = secondPc(pc);
        QVERIFY(shown(*b) == before);
    }

    void aFieldThatHadNoValueHasNoneAgain()
    {
        Pc pc;
        Desk desk(pc);
        const Note note = pc.save(noted(words("Uno")));
        const qint64 deed = desk.edit(note.id, [](Note &n) { n.text = words("texto"); });
        desk.undo(deed);
        QCOMPARE(pc.get(note.id)->text, QString());
    }

    void undoIsTheSameAfterASync()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const qint64 deed = desk.edit(note.id, [](Note &n) { n.title = words("Dos"); });
        const auto b = secondPc(a);
        edit(*b, b->here(a, note.id), [](Note &n) { n.amount = 9; });
        a.takeAll(*b);
        desk.undo(deed);
        b->takeAll(a);
        QCOMPARE(b->get(b->here(a, note.id))->title, words("Uno"));
        QCOMPARE(b->get(b->here(a, note.id))->amount, 9);
    }

    void whatSomebodyChangedSinceIsLeftAndSaid()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno"), words("texto")));
        const qint64 deed = desk.edit(note.id, [](Note &n) {
            n.title = words("Dos");
            n.text = words("otro");
        });
        const auto b = secondPc(a);
        edit(*b, b->here(a, note.id), [](Note &n) { n.title = words("De B"); });
        a.takeAll(*b);
        const UndoReport report = desk.undo(deed);
        QCOMPARE(report.records, 1);
        QVERIFY((report.left == std::vector<UndoReport::Left>{{note.id.record, 900, 1}}));
        QCOMPARE(a.get(note.id)->title, words("De B"));
        QCOMPARE(a.get(note.id)->text, words("texto"));
    }

    void whatSomebodyChangedMeanwhileIsLeftToo()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        edit(*b, b->here(a, note.id), [](Note &n) { n.title = words("De B"); });
        const qint64 deed = desk.edit(note.id, [](Note &n) { n.title = words("De A"); });
        a.takeAll(*b);
        QCOMPARE(desk.undo(deed).left.size(), size_t(1));
        QCOMPARE(conflictsOf(a).size(), 1);
    }

    void aLaterEditOfOnesOwnIsLeft()
    {
        Pc pc;
        Desk desk(pc);
        const Note note = pc.save(noted(words("Uno")));
        const qint64 first = desk.edit(note.id, [](Note &n) { n.title = words("Dos"); });
        desk.edit(note.id, [](Note &n) { n.title = words("Tres"); });
        const UndoReport report = desk.undo(first);
        QCOMPARE(report.records, 0);
        QCOMPARE(report.left.size(), size_t(1));
        QCOMPARE(report.deed, 0);
        QCOMPARE(pc.get(note.id)->title, words("Tres"));
    }

    void deedsAreUndoneOneAfterTheOther()
    {
        Pc pc;
        Desk desk(pc);
        Note note = noted(words("Uno"));
        const qint64 made = desk.save(note);
        const qint64 first = desk.edit(note.id, [](Note &n) { n.title = words("Dos"); });
        const qint64 second = desk.edit(note.id, [](Note &n) { n.title = words("Tres"); });
        QVERIFY(desk.undo(second).left.empty());
        QCOMPARE(pc.get(note.id)->title, words("Dos"));
        QVERIFY(desk.undo(first).left.empty());
        QCOMPARE(pc.get(note.id)->title, words("Uno"));
        QVERIFY(desk.undo(made).left.empty());
        QVERIFY(!pc.get(note.id).ok());
    }

    void aCreationBecomesATombstone()
    {
        Pc a;
        Desk desk(a);
        Note note = noted(words("Uno"));
        const qint64 deed = desk.save(note);
        const auto b = secondPc(a);
        QVERIFY(b->get(b->here(a, note.id)).ok());
        QCOMPARE(desk.undo(deed).records, 1);
        QVERIFY(!a.get(note.id).ok());
        b->takeAll(a);
        QVERIFY(!b->get(b->here(a, note.id)).ok());
    }

    void aCreationThatSomebodyEditedStays()
    {
        Pc a;
        Desk desk(a);
        Note note = noted(words("Uno"));
        const qint64 deed = desk.save(note);
        const auto b = secondPc(a);
        edit(*b, b->here(a, note.id), [](Note &n) { n.amount = 4; });
        a.takeAll(*b);
        const UndoReport report = desk.undo(deed);
        QCOMPARE(report.records, 0);
        QVERIFY((report.left == std::vector<UndoReport::Left>{{note.id.record, 900, 3}}));
        QCOMPARE(a.get(note.id)->amount, 4);
    }

    void anEditThatArrivesLaterShowsTheCreationAgain()
    {
        Pc a;
        Desk desk(a);
        Note note = noted(words("Uno"));
        const qint64 deed = desk.save(note);
        const auto b = secondPc(a);
        edit(*b, b->here(a, note.id), [](Note &n) { n.amount = 4; });
        desk.undo(deed);
        a.takeAll(*b);
        QCOMPARE(a.get(note.id)->amount, 4);
    }

    void fiveHundredRecordsAreOneDeed()
    {
        Pc a;
        Desk desk(a);
        a.save(noted(words("Vieja")));
        const auto before = shown(a);
        const qint64 deed = desk.act([](Writer &writer) -> Result<> {
            for (int i = 0; i < 500; ++i) {
                Note note = noted(QString::number(i), words("importada"));
                TAMBO_TRY(writer.save(note));
                Tag tag;
                tag.name = words("etiqueta");
                tag.of = note.id;
                TAMBO_TRY(writer.save(tag));
            }
            return {};
        });
        const auto imported = shown(a);
        QCOMPARE(imported.size(), size_t(1001));
        QCOMPARE(desk.deeds.numbers().size(), 1);
        const auto b = secondPc(a);
        const UndoReport report = desk.undo(deed);
        QCOMPARE(report.records, 1000);
        QVERIFY(report.left.empty());
        QVERIFY(shown(a) == before);
        b->takeAll(a);
        QVERIFY(shown(*b) == before);
        QCOMPARE(desk.undo(report.deed).records, 1000);
        QVERIFY(shown(a) == imported);
    }

    void aDeletionBecomesAnUndelete()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const qint64 deed = desk.act([&](Writer &writer) { return writer.remove(note.id); });
        const auto b = secondPc(a);
        QCOMPARE(desk.undo(deed).records, 1);
        b->takeAll(a);
        QVERIFY(b->get(b->here(a, note.id)).ok());
        const auto state
            = a.read([&](Reader &reader) { return reader.state(noteInfo, note.id.record); });
        QVERIFY((*state)->liveTombstones().empty());
    }

    void whatAnotherDeletedTooStaysDeleted()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        const auto there = b->here(a, note.id);
        QVERIFY_OK(b->write([&](Writer &writer) { return writer.remove(there); }));
        const qint64 deed = desk.act([&](Writer &writer) { return writer.remove(note.id); });
        a.takeAll(*b);
        const UndoReport report = desk.undo(deed);
        QVERIFY((report.left == std::vector<UndoReport::Left>{{note.id.record, 900, 0}}));
        QVERIFY(!a.get(note.id).ok());
    }

    void anEditIsNotUndoneInWhatAnotherDeleted()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const qint64 deed = desk.edit(note.id, [](Note &n) { n.title = words("Dos"); });
        const auto b = secondPc(a);
        const auto there = b->here(a, note.id);
        QVERIFY_OK(b->write([&](Writer &writer) { return writer.remove(there); }));
        a.takeAll(*b);
        QCOMPARE(desk.undo(deed).left.size(), size_t(1));
        QVERIFY(!a.get(note.id).ok());
    }

    void whatWasRestoredIsDeletedAgain()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const qint64 removed = desk.act([&](Writer &writer) { return writer.remove(note.id); });
        const qint64 restored = desk.act([&](Writer &writer) { return writer.restore(note.id); });
        seal(a);
        QVERIFY(desk.undo(restored).left.empty());
        QVERIFY(!a.get(note.id).ok());
        QVERIFY(desk.undo(removed).left.empty());
        QVERIFY(a.get(note.id).ok());
    }

    void whatWasRestoredAndEditedIsNotDeletedAgain()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        desk.act([&](Writer &writer) { return writer.remove(note.id); });
        const qint64 deed = desk.act([&](Writer &writer) { return writer.restore(note.id); });
        const auto b = secondPc(a);
        edit(*b, b->here(a, note.id), [](Note &n) { n.amount = 4; });
        a.takeAll(*b);
        QVERIFY((desk.undo(deed).left == std::vector<UndoReport::Left>{{note.id.record, 900, 0}}));
        QCOMPARE(a.get(note.id)->amount, 4);
    }

    void restoredAndEditedInOneJobIsHiddenAgain()
    {
        Pc pc;
        Desk desk(pc);
        Note note = pc.save(noted(words("Uno")));
        desk.act([&](Writer &writer) { return writer.remove(note.id); });
        const qint64 deed = desk.act([&](Writer &writer) -> Result<> {
            TAMBO_TRY(writer.restore(note.id));
            note.title = words("Dos");
            note.text = words("nuevo");
            return writer.save(note);
        });
        QVERIFY(pc.get(note.id).ok());
        const UndoReport report = desk.undo(deed);
        QVERIFY(report.left.empty());
        QVERIFY(!pc.get(note.id).ok());
        desk.undo(report.deed);
        QCOMPARE(pc.get(note.id)->title, words("Dos"));
    }

    /// Deleted there and edited here, so shown; then edited and restored in one job.
    void editedAndRestoredInOneJobIsShownAsBefore()
    {
        Pc a;
        Desk desk(a);
        Note note = a.save(noted(words("Uno"), words("uno")));
        const auto b = secondPc(a);
        const auto there = b->here(a, note.id);
        QVERIFY_OK(b->write([&](Writer &writer) { return writer.remove(there); }));
        note.text = words("dos");
        note = a.save(note);
        a.takeAll(*b);
        const auto before = shown(a);
        QCOMPARE(a.get(note.id)->text, words("dos"));
        const qint64 deed = desk.act([&](Writer &writer) -> Result<> {
            TAMBO_ASSIGN(Note edited, writer.get(note.id));
            edited.text = words("tres");
            TAMBO_TRY(writer.save(edited));
            return writer.restore(note.id);
        });
        QVERIFY(desk.undo(deed).left.empty());
        QCOMPARE(shown(a), before);
    }

    void anEditThatShowedADeletedRecordHidesItAgain()
    {
        Pc pc;
        Desk desk(pc);
        Note open = pc.save(noted(words("Uno")));
        desk.act([&](Writer &writer) { return writer.remove(open.id); });
        open.title = words("Dos");
        const qint64 deed = desk.save(open);
        QVERIFY(pc.get(open.id).ok());
        desk.undo(deed);
        QVERIFY(!pc.get(open.id).ok());
    }

    void setsGetBackWhatWentAndLoseWhatCame()
    {
        Pc a;
        Desk desk(a);
        Note note = noted(words("Uno"));
        note.tags = {words("minga"), words("wasi")};
        note = a.save(note);
        const auto b = secondPc(a);
        const auto before = shown(a);
        const qint64 deed = desk.edit(
            note.id, [](Note &n) { n.tags = {words("minga"), words("chacra"), words("yaku")}; });
        QVERIFY(desk.undo(deed).left.empty());
        QVERIFY(shown(a) == before);
        b->takeAll(a);
        QVERIFY(shown(*b) == before);
    }

    void anElementThatAnotherAddedTooStays()
    {
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        edit(*b, b->here(a, note.id), [](Note &n) { n.tags = {words("minga")}; });
        const qint64 deed
            = desk.edit(note.id, [](Note &n) { n.tags = {words("minga"), words("wasi")}; });
        a.takeAll(*b);
        QVERIFY((desk.undo(deed).left == std::vector<UndoReport::Left>{{note.id.record, 900, 5}}));
        QCOMPARE(a.get(note.id)->tags, QStringList{words("minga")});
    }

    void aSettledDisagreementComesBack_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("pending") << false;
        QTest::newRow("sealed") << true;
    }
    void aSettledDisagreementComesBack()
    {
        QFETCH(bool, sealed);
        Pc a;
        Desk desk(a);
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        edit(a, note.id, [](Note &n) { n.title = words("De A"); });
        edit(*b, b->here(a, note.id), [](Note &n) { n.title = words("De B"); });
        a.takeAll(*b);
        const auto before = shown(a);
        QCOMPARE(conflictsOf(a).size(), 1);
        Note both = *a.get(note.id);
        const qint64 deed = desk.act(
            [&](Writer &writer) { return writer.settle(both, 1, Value(words("Ambas"))); });
        if (sealed)
            seal(a);
        QVERIFY(conflictsOf(a).isEmpty());
        const auto settled = shown(a);
        const UndoReport report = desk.undo(deed);
        QVERIFY(report.left.empty());
        QVERIFY(shown(a) == before);
        b->takeAll(a);
        QVERIFY(shown(*b) == before);
        desk.undo(report.deed);
        QVERIFY(shown(a) == settled);
    }

    void undoIsUndone()
    {
        Pc pc;
        Desk desk(pc);
        Note note = noted(words("Uno"));
        const qint64 made = desk.save(note);
        const qint64 edited = desk.edit(note.id, [](Note &n) { n.title = words("Dos"); });
        const auto after = shown(pc);
        const UndoReport first = desk.undo(edited);
        const UndoReport second = desk.undo(made);
        QVERIFY(!pc.get(note.id).ok());
        desk.undo(second.deed);
        QCOMPARE(pc.get(note.id)->title, words("Uno"));
        const UndoReport again = desk.undo(first.deed);
        QVERIFY(again.left.empty());
        QVERIFY(shown(pc) == after);
        desk.undo(again.deed);
        QCOMPARE(pc.get(note.id)->title, words("Uno"));
    }

    void aDeedIsUndoneOnce()
    {
        Pc pc;
        Desk desk(pc);
        const Note note = pc.save(noted(words("Uno")));
        const qint64 deed = desk.edit(note.id, [](Note &n) { n.title = words("Dos"); });
        QCOMPARE(desk.deeds.newestOf(note.id.record), deed);
        desk.undo(deed);
        QVERIFY(!desk.deeds.find(deed));
    }

    void theLastDeedsAreKept()
    {
        Deeds deeds;
        for (int i = 1; i <= 60; ++i) {
            Deed deed;
            deed.number = i;
            deed.records[{Dot::of(1, i), 900}].created = true;
            deeds.add(deed);
        }
        QCOMPARE(deeds.numbers().size(), qsizetype(Deeds::most));
        QVERIFY(!deeds.find(10) && deeds.find(11));
        QCOMPARE(deeds.newestOf(Dot::of(1, 60)), 60);
        QCOMPARE(deeds.newestOf(Dot::of(1, 3)), 0);
        Deed large;
        large.number = 61;
        for (qint64 i = 0; i <= qint64(Deeds::mostRecords); ++i)
            large.records[{Dot::of(2, i), 900}].created = true;
        deeds.add(large);
        QCOMPARE(deeds.numbers(), QList<qint64>{61});
    }

    void theStoreKeepsThem()
    {
        QTemporaryDir folder;
        auto store = Store::found({folder.path(), noteTable(), {}, {}}, newRecoveryEntropy());
        QVERIFY_OK(store);
        QVERIFY((*store)->deeds().numbers().isEmpty());
        const auto saved = (*store)
                               ->write([](Writer &writer) -> Result<Note> {
                                   Note note = noted(words("Uno"));
                                   TAMBO_TRY(writer.save(note));
                                   return note;
                               })
                               .takeResult();
        QVERIFY_OK(saved);
        QSignalSpy changed(store->get(), &Store::changed);
        const qint64 deed = (*store)->deeds().newestOf(saved->id.record);
        const auto report = undo(**store, deed).takeResult();
        QVERIFY_OK(report);
        QCOMPARE(report->records, 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(undo(**store, deed).takeResult().error().kind, Error::Kind::NotFound);
        const auto failed = (*store)
                                ->write([](Writer &writer) -> Result<> {
                                    Note note = noted(words("Dos"));
                                    TAMBO_TRY(writer.save(note));
                                    return fail(Error::Kind::BadInput, words("no"));
                                })
                                .takeResult();
        QVERIFY(!failed.ok());
        QCOMPARE((*store)->deeds().numbers(), QList<qint64>{report->deed});
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "testundo.moc"
