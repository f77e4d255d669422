// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lab.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

/// A note as a program knew it before it had more than a title.
struct OldNote {
    Id<OldNote> id;
    SpaceId space;
    Version version;
    QString title;
};

} // namespace

template<> struct tambo::store::EntityOf<OldNote> {
    static constexpr std::array fields{field<1, &OldNote::title>("title", Title)};
    static constexpr EntityInfo info{900, "note", fields};
};

/// Programs of different ages in one centre.
class TestOlderProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Through a PC that nobody has updated: it edits, removes and restores what it only half
    /// understands, and hands all of it on to one that was.
    void anOlderProgramKeepsAndSendsOnWhatItDoesNotKnow()
    {
        Pc newer;
        Note note = noted(QStringLiteral("Uno"), QStringLiteral("páramo"));
        note.amount = 7;
        note.tags = {QStringLiteral("minga"), QStringLiteral("wasi")};
        note = newer.save(note);
        const Note gone = newer.save(noted(QStringLiteral("Dos"), QStringLiteral("chakra")));
        Tag tag;
        tag.name = QStringLiteral("etiqueta");
        tag.of = note.id;
        QVERIFY_OK(newer.write([&](Writer &writer) { return writer.save(tag); }));
        Pc old(newer.keys.centre, {&EntityOf<OldNote>::info}, [] { return someDay; });
        Pc third(newer.keys.centre, noteTable(), [] { return someDay; });
        newer.certify(old);
        newer.certify(third);
        old.takeAll(newer);
        QCOMPARE(old.number("SELECT count(*) FROM p_unknown"), 1);

        const Id<OldNote> id{old.here(newer, note.id).record};
        const Id<OldNote> goneId{old.here(newer, gone.id).record};
        QVERIFY_OK(old.write([&](Writer &writer) -> Result<> {
            TAMBO_ASSIGN(OldNote edited, writer.get(id));
            edited.title = QStringLiteral("Uno, corregido");
            TAMBO_TRY(writer.save(edited));
            TAMBO_TRY(writer.remove(goneId));
            return writer.remove(id);
        }));
        third.takeAll(old);
        const auto noteThere = third.here(newer, note.id);
        const auto goneThere = third.here(newer, gone.id);
        QCOMPARE(third.get(noteThere).error().kind, Error::Kind::NotFound);
        QVERIFY_OK(old.write([&](Writer &writer) { return writer.restore(id); }));
        third.takeAll(old);
        // And once it is updated itself it finds all that it kept.
        old.state->entities = noteTable();
        QVERIFY_OK(old.write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        for (Pc *pc : {&third, &old}) {
            const auto kept = pc->get(pc->here(newer, note.id));
            QVERIFY_OK(kept);
            QCOMPARE(kept->title, QStringLiteral("Uno, corregido"));
            QCOMPARE(kept->text, QStringLiteral("páramo"));
            QCOMPARE(kept->amount, qint64(7));
            QCOMPARE(kept->tags, note.tags);
            const auto tags = pc->read([](Reader &reader) { return reader.list<Tag>(); });
            QVERIFY_OK(tags);
            QCOMPARE(tags->size(), 1);
            QCOMPARE(tags->first().name, tag.name);
            QCOMPARE(tags->first().of, pc->here(newer, note.id));
            QCOMPARE(pc->number("SELECT count(*) FROM p_unknown"), 0);
        }
        // Also of what stayed removed: whoever restores it has the whole of it.
        QCOMPARE(third.get(goneThere).error().kind, Error::Kind::NotFound);
        QVERIFY_OK(third.write([&](Writer &writer) { return writer.restore(goneThere); }));
        QCOMPARE(third.get(goneThere)->text, QStringLiteral("chakra"));
    }
};

QTEST_GUILESS_MAIN(TestOlderProgram)
#include "testolderprogram.moc"
