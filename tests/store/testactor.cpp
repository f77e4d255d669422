// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"
#include "app/store/recoverywords.h"
#include "tests/store/badge.h"
#include "tests/store/desk.h"

#include <QSemaphore>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

/// Any record of the centre's space stands for a person here.
struct Town {
    Town()
    {
        rosa = person("Rosa");
        eloy = person("Eloy");
    }

    RecordId person(const char *name)
    {
        Note note = noted(words(name));
        note.space = pc.space(SpaceKind::Centre);
        return pc.save(note).id.record;
    }
    Note note(SpaceKind kind, const char *title)
    {
        Note made = noted(words(title));
        made.space = pc.space(kind);
        return pc.save(made);
    }
    /// Who made each step, "R", "E" or "-".
    QString actors(Pc &at, Id<Note> id)
    {
        const auto told = at.read(
            [&](Reader &reader) { return history(reader, at.state->trust, noteInfo, id.record); });
        QString all;
        for (const HistoryStep &step : told->steps)
            all += step.actor.isNull()                             ? u'-'
                : step.actor == at.here(pc, Id<Note>{rosa}).record ? u'R'
                : step.actor == at.here(pc, Id<Note>{eloy}).record ? u'E'
                                                                   : u'?';
        return all;
    }
    void retitle(RecordId who, Id<Note> id, const char *title)
    {
        pc.actor = who;
        edit(pc, id, [&](Note &note) { note.title = words(title); });
    }

    Pc pc;
    RecordId rosa;
    RecordId eloy;
};

} // namespace

class TestActor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void privateChangesCarryWhoMadeThem()
    {
        Town town;
        town.pc.actor = town.rosa;
        const Note note = town.note(SpaceKind::Centre, "Uno");
        seal(town.pc);
        town.retitle(town.eloy, note.id, "Dos");
        town.pc.actor = town.rosa;
        QVERIFY_OK(town.pc.write([&](Writer &writer) { return writer.remove(note.id); }));
        town.pc.actor = {};
        QVERIFY_OK(town.pc.write([&](Writer &writer) { return writer.restore(note.id); }));
        QCOMPARE(town.actors(town.pc, note.id), words("RER-"));
        // The same persons, by their ids there, on another PC.
        const auto other = secondPc(town.pc);
        QCOMPARE(town.actors(*other, other->here(town.pc, note.id)), words("RER-"));
    }

    void publicChangesCarryNobody()
    {
        Town town;
        town.pc.actor = town.rosa;
        const Note note = town.note(SpaceKind::Public, "Uno");
        town.retitle(town.eloy, note.id, "Dos");
        QCOMPARE(town.actors(town.pc, note.id), words("--"));
        // Others would refuse the segment.
        Pc reader;
        reader.takeAll(town.pc);
        QCOMPARE(reader.get(reader.here(town.pc, note.id))->title, words("Dos"));
    }

    void anothersPendingChangeIsNotCoalesced()
    {
        Town town;
        town.pc.actor = town.rosa;
        const Note note = town.note(SpaceKind::Centre, "Uno");
        town.retitle(town.rosa, note.id, "Dos"); // her own: only this one is left
        town.retitle(town.eloy, note.id, "Tres");
        town.retitle(town.rosa, note.id, "Cuatro");
        QCOMPARE(town.actors(town.pc, note.id), words("RRER"));
        const Trust &trust = town.pc.state->trust;
        const auto told
            = town.pc.read([&](Reader &reader) { return history(reader, trust, note.id); });
        QCOMPARE(told->steps[2].find(1)->before.front(), Value(words("Dos")));
        QCOMPARE(told->steps[2].find(1)->after, Value(words("Tres")));
        const auto other = secondPc(town.pc);
        QCOMPARE(town.actors(*other, other->here(town.pc, note.id)), words("RRER"));
        QCOMPARE(other->get(other->here(town.pc, note.id))->title, words("Cuatro"));
        QVERIFY(conflictsOf(*other).isEmpty());
    }

    void undoIsTheDeedOfWhoUndoes()
    {
        Town town;
        Desk desk(town.pc);
        town.pc.actor = town.rosa;
        const Note note = town.note(SpaceKind::Centre, "Uno");
        const qint64 deed = desk.edit(note.id, [](Note &n) { n.title = words("Dos"); });
        QCOMPARE(desk.deeds.find(deed)->actor, town.rosa);
        town.pc.actor = town.eloy;
        QCOMPARE(desk.undo(deed).records, 1);
        QCOMPARE(town.pc.get(note.id)->title, words("Uno"));
        QCOMPARE(town.actors(town.pc, note.id), words("RRE"));
    }

    void whoMayDoWhatIsNotUndone()
    {
        Pc pc(badgeTable());
        Desk desk(pc);
        Badge badge;
        badge.name = words("Uno");
        QCOMPARE(desk.act([&](Writer &writer) { return writer.save(badge); }), 0);
        badge.name = words("Dos");
        Note note = noted(words("Uno"));
        const qint64 deed = desk.act([&](Writer &writer) -> Result<> {
            TAMBO_TRY(writer.save(note));
            return writer.save(badge);
        });
        QCOMPARE(desk.undo(deed).records, 1); // the note alone
        const auto left = pc.read([&](Reader &reader) { return reader.get(badge.id); });
        QCOMPARE(left->name, words("Dos"));
        QCOMPARE(pc.get(note.id).error().kind, Error::Kind::NotFound);
    }

    void aStoreActsForWhoeverAskedIt()
    {
        QTemporaryDir folder;
        auto founded
            = Store::found({folder.path(), noteTable(), HybridClock(), {}}, newRecoveryEntropy());
        QVERIFY_OK(founded);
        Store &store = **founded;
        const auto save = [&](const char *title) {
            return store.write([&store, title](Writer &writer) -> Result<Note> {
                Note note = noted(words(title));
                note.space = store.space(SpaceKind::Centre);
                TAMBO_TRY(writer.save(note));
                return note;
            });
        };
        const RecordId rosa = save("Rosa").result()->id.record;
        const RecordId eloy = save("Eloy").result()->id.record;

        // Rosa's job waits behind another one while Eloy takes her place.
        QSemaphore ready;
        auto busy = store.write([&](Writer &) -> Result<> {
            ready.acquire();
            return {};
        });
        store.setActor(rosa);
        auto hers = save("de Rosa");
        store.setActor(eloy);
        auto his = save("de Eloy");
        ready.release();
        QVERIFY_OK(busy.result());
        const auto actorOf = [&](Id<Note> id) {
            return store
                .read([&, trust = store.trust()](Reader &reader) -> Result<RecordId> {
                    TAMBO_ASSIGN(const History told, history(reader, *trust, id));
                    return told.steps.front().actor;
                })
                .result();
        };
        QCOMPARE(*actorOf(hers.result()->id), rosa);
        QCOMPARE(*actorOf(his.result()->id), eloy);

        // Eloy cannot press away what Rosa did; Rosa can.
        const qint64 deed = store.deeds().newestOf(hers.result()->id.record);
        QCOMPARE(undo(store, deed).result().error().kind, Error::Kind::Denied);
        store.setActor({});
        QCOMPARE(undo(store, deed).result().error().kind, Error::Kind::Denied);
        store.setActor(rosa);
        QCOMPARE(undo(store, deed).result()->records, 1);
    }
};

QTEST_GUILESS_MAIN(TestActor)
#include "testactor.moc"
