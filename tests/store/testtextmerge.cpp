// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/exported.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

constexpr int body = 2;

/// Two PCs of a centre that know the same note.
struct Desk {
    Pc one;
    std::unique_ptr<Pc> two = secondPc(one);
    Id<Note> note;

    explicit Desk(const QString &text)
    {
        note = one.save(noted(QStringLiteral("título"), text)).id;
        meet();
    }

    void meet()
    {
        two->takeAll(one);
        one.takeAll(*two);
        two->takeAll(one);
    }
    Note at(Pc &pc) { return *pc.get(pc.here(one, note)); }
    void write(Pc &pc, const QString &text)
    {
        Note edited = at(pc);
        edited.text = text;
        pc.save(edited);
    }
    size_t conflicts(Pc &pc)
    {
        return pc.read([](Reader &reader) { return reader.conflicts(); })->size();
    }
    size_t heads(Pc &pc)
    {
        const auto id = pc.here(one, note).record;
        const auto state = pc.read([&](Reader &reader) { return reader.state(noteInfo, id); });
        return (*state)->headsOf(body).size();
    }
};

} // namespace

class TestTextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAtTwoPlacesAreShownTogether()
    {
        Desk desk(QStringLiteral("Mi abuela molía maíz en la piedra."));
        desk.write(desk.one, QStringLiteral("Mi abuelita molía maíz en la piedra."));
        desk.write(*desk.two, QStringLiteral("Mi abuela molía maíz en la piedra grande."));
        desk.meet();
        const QString both = QStringLiteral("Mi abuelita molía maíz en la piedra grande.");
        for (Pc *pc : {&desk.one, desk.two.get()}) {
            QCOMPARE(desk.at(*pc).text, both);
            QCOMPARE(desk.heads(*pc), size_t(2)); // computed, not written
            QCOMPARE(desk.conflicts(*pc), size_t(0));
            // What is found is what is shown.
            const auto found = pc->read([](Reader &reader) {
                return reader.search<Note>(QStringLiteral("abuelita grande"), 5);
            });
            QCOMPARE(found->size(), 1);
        }
        QVERIFY(Exported(desk.one).records() == Exported(*desk.two).records());
    }

    /// The next edit by anyone writes it and names all.
    void nextEditWritesIt()
    {
        Desk desk(QStringLiteral("uno dos tres cuatro"));
        desk.write(desk.one, QStringLiteral("cero uno dos tres cuatro"));
        desk.write(*desk.two, QStringLiteral("uno dos tres cuatro cinco"));
        desk.meet();
        Note seen = desk.at(desk.one);
        seen.title = QStringLiteral("otro"); // says nothing of the text
        desk.one.save(seen);
        QCOMPARE(desk.heads(desk.one), size_t(2));
        desk.write(desk.one, seen.text + QStringLiteral(" seis"));
        QCOMPARE(desk.heads(desk.one), size_t(1));
        desk.meet();
        QCOMPARE(desk.at(*desk.two).text, QStringLiteral("cero uno dos tres cuatro cinco seis"));
        QCOMPARE(desk.heads(*desk.two), size_t(1));
    }

    void sameWordIsAConflict()
    {
        Desk desk(QStringLiteral("era de noche"));
        desk.write(desk.one, QStringLiteral("era de día"));
        desk.write(*desk.two, QStringLiteral("era de tarde"));
        desk.meet();
        QCOMPARE(desk.conflicts(desk.one), size_t(1));
        QCOMPARE(desk.conflicts(*desk.two), size_t(1));
        QCOMPARE(desk.at(desk.one).text, desk.at(*desk.two).text);
    }

    /// Chains of edits on both sides: their ancestor is not their parent.
    void ancestorFurtherBack()
    {
        Desk desk(QStringLiteral("a b c d e f g"));
        for (const char *text : {"A b c d e f g", "A B c d e f g"}) {
            desk.write(desk.one, QLatin1String(text));
            (void)desk.one.segments(); // sealed: not to be coalesced
        }
        for (const char *text : {"a b c d e f G", "a b c d e F G", "a b c d e F G h"}) {
            desk.write(*desk.two, QLatin1String(text));
            (void)desk.two->segments();
        }
        desk.meet();
        QCOMPARE(desk.at(desk.one).text, QStringLiteral("A B c d e F G h"));
        QCOMPARE(desk.at(*desk.two).text, QStringLiteral("A B c d e F G h"));
    }

    /// Three sides at once, whatever the order they come in.
    void threeHeads()
    {
        Desk desk(QStringLiteral("a b c d e"));
        auto three = secondPc(desk.one);
        desk.meet();
        desk.write(desk.one, QStringLiteral("A b c d e"));
        desk.write(*desk.two, QStringLiteral("a b C d e"));
        Note third = *three->get(three->here(desk.one, desk.note));
        third.text = QStringLiteral("a b c d E");
        three->save(third);
        desk.two->takeAll(*three);
        desk.two->takeAll(desk.one);
        desk.one.takeAll(*desk.two);
        desk.one.takeAll(*three);
        QCOMPARE(desk.at(*desk.two).text, QStringLiteral("A b C d E"));
        QCOMPARE(desk.at(desk.one).text, QStringLiteral("A b C d E"));
    }

    /// While the ancestor is on its way, the people disagree; afterwards they do not.
    void ancestorMissing()
    {
        Desk desk(QStringLiteral("uno dos tres"));
        const auto before = desk.one.segments().size();
        desk.write(desk.one, QStringLiteral("uno dos tres cuatro"));
        const QByteArray ancestor = desk.one.segments().at(before);
        auto three = secondPc(desk.one);
        desk.meet();
        desk.write(*desk.two, QStringLiteral("uno dos tres cuatro cinco"));
        Note third = *three->get(three->here(desk.one, desk.note));
        third.text = QStringLiteral("cero uno dos tres cuatro");
        three->save(third);

        Pc late(desk.one.keys.centre, noteTable(), [] { return someDay; });
        desk.one.certify(late);
        for (const QByteArray &entry : desk.one.control())
            late.takeControl(entry);
        for (const QByteArray &segment : desk.two->segments() + three->segments()) {
            if (segment != ancestor)
                late.take(segment);
        }
        QCOMPARE(late.read([](Reader &reader) { return reader.conflicts(); })->size(), 1);
        late.take(ancestor);
        QCOMPARE(late.read([](Reader &reader) { return reader.conflicts(); })->size(), 0);
        QCOMPARE(late.get(late.here(desk.one, desk.note))->text,
            QStringLiteral("cero uno dos tres cuatro cinco"));
    }

    /// Two people each settled the same two edits: no single text lies behind both.
    void ancestorAmbiguous()
    {
        Desk desk(QStringLiteral("a b c d e f g h i"));
        desk.write(desk.one, QStringLiteral("A b c d e f g h i"));
        desk.write(*desk.two, QStringLiteral("a b c d e f g h I"));
        desk.meet();
        desk.write(desk.one, QStringLiteral("A b C d e f g h I"));
        desk.write(*desk.two, QStringLiteral("A b c d e f G h I"));
        desk.meet();
        QCOMPARE(desk.conflicts(desk.one), size_t(1));
        QCOMPARE(desk.conflicts(*desk.two), size_t(1));
    }

    void rebuildAndRestartSayTheSame()
    {
        Desk desk(QStringLiteral("uno dos tres cuatro"));
        desk.write(desk.one, QStringLiteral("cero uno dos tres cuatro"));
        desk.write(*desk.two, QStringLiteral("uno dos tres cuatro cinco"));
        desk.meet();
        const QStringList before = rowsOf(desk.one);
        QVERIFY_OK(
            desk.one.write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        QCOMPARE(rowsOf(desk.one), before);
    }

    /// A person writes over the merged text from an editor that she opened before the other edit
    /// came: what she never saw stays.
    void openEditorOverwritesNothingUnseen()
    {
        Desk desk(QStringLiteral("uno dos tres cuatro"));
        Note open = desk.at(desk.one);
        desk.write(*desk.two, QStringLiteral("uno dos tres cuatro cinco"));
        desk.meet();
        open.text = QStringLiteral("cero uno dos tres cuatro");
        desk.one.save(open);
        QCOMPARE(desk.at(desk.one).text, QStringLiteral("cero uno dos tres cuatro cinco"));
    }

    /// Clearing a text is an edit of all its words.
    void emptiedTextAgainstAnEdit()
    {
        Desk desk(QStringLiteral("uno dos"));
        desk.write(desk.one, QString());
        desk.write(*desk.two, QStringLiteral("uno dos tres"));
        desk.meet();
        QCOMPARE(desk.conflicts(desk.one), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTextMerge)
#include "testtextmerge.moc"
