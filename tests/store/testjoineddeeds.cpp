// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

/// Jobs that are undone together, as those of an import are.
class TestJoinedDeeds : public QObject
{
    Q_OBJECT

    /// More jobs than a store remembers deeds.
    static constexpr int jobs = int(Deeds::most) + 10;

    static qint64 import(Desk &desk, std::vector<Note> &notes)
    {
        qint64 first = 0;
        for (int i = 0; i < jobs; ++i) {
            Note note;
            note.title = QString::number(i);
            const qint64 deed = desk.act([&](Writer &writer) {
                writer.deed().joins = first;
                return writer.save(note);
            });
            first = first == 0 ? deed : first;
            notes.push_back(note);
        }
        return first;
    }

private Q_SLOTS:
    void allAtOnceAndBack()
    {
        Pc a;
        Desk desk(a);
        std::vector<Note> notes;
        const qint64 deed = import(desk, notes);
        QCOMPARE(desk.deeds.numbers(), QList<qint64>{deed});
        QCOMPARE(desk.deeds.newestOf(notes.back().id.record), deed);
        const UndoReport undone = desk.undo(deed);
        QCOMPARE(undone.records, jobs);
        QVERIFY(undone.left.empty());
        QCOMPARE(*a.read([](Reader &reader) { return reader.count<Note>(); }), 0);
        QCOMPARE(desk.undo(undone.deed).records, jobs);
        QCOMPARE(*a.read([](Reader &reader) { return reader.count<Note>(); }), jobs);
    }

    void whatSomebodyChangedSinceStays()
    {
        Pc a;
        Desk desk(a);
        std::vector<Note> notes;
        const qint64 deed = import(desk, notes);
        const auto b = secondPc(a);
        Note theirs = *b->get(notes[3].id);
        theirs.text = QStringLiteral("Añadido por otra persona");
        b->save(theirs);
        a.takeAll(*b);
        const UndoReport undone = desk.undo(deed);
        QCOMPARE(undone.records, jobs - 1);
        QCOMPARE(undone.left.size(), 1U);
        QCOMPARE(undone.left.front().record, notes[3].id.record);
        QCOMPARE(*a.read([](Reader &reader) { return reader.count<Note>(); }), 1);
    }

    void theSameRecordAgainStandsByItself()
    {
        Pc a;
        Desk desk(a);
        Note note;
        note.title = QStringLiteral("uno");
        const qint64 first = desk.save(note);
        const qint64 second = desk.act([&](Writer &writer) {
            writer.deed().joins = first;
            note.title = QStringLiteral("dos");
            return writer.save(note);
        });
        QCOMPARE(desk.deeds.numbers(), (QList<qint64>{first, second}));
        desk.undo(second);
        QCOMPARE(a.get(note.id)->title, QStringLiteral("uno"));
    }
};

QTEST_GUILESS_MAIN(TestJoinedDeeds)
#include "testjoineddeeds.moc"
