// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/books.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// The first PC removes the book, the second one goes on with it.
struct Removed : Library {
    Leaf leaf = addLeaf("uno");

    explicit Removed(std::function<void(Removed &)> goOn)
    {
        meet();
        remove(one);
        goOn(*this);
        meet();
    }
    static void title(Removed &self)
    {
        self.edit(*self.two, self.book, [](Book &book) { book.title = words("Moliendo"); });
    }
    static void text(Removed &self)
    {
        self.edit(*self.two, self.leaf.id, [](Leaf &leaf) { leaf.text = words("uno más"); });
    }
    static void anotherLeaf(Removed &self)
    {
        Pc::must(self.two->write([&](Writer &writer) {
            Leaf added;
            added.book = self.two->here(self.one, self.book);
            added.text = words("otra");
            return writer.save(added);
        }));
    }
    static Result<Deed> decide(Pc &pc, const Dispute &what, Fate fate)
    {
        return done(pc, [&](Writer &writer) { return settleRemoval(writer, what, fate); });
    }
};

} // namespace

class TestRemovals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoRemovedAndWhoWentOnIsTold()
    {
        Removed desk(Removed::title);
        for (Pc *pc : {&desk.one, desk.two.get()}) {
            const auto what = Library::only(*pc);
            QVERIFY_OK(what);
            QCOMPARE(what->record, pc->here(desk.one, desk.book).record);
            QVERIFY(what->fields.empty());
            QVERIFY(what->removal);
            QVERIFY(what->removal->shown);
            QCOMPARE(what->removal->by.size(), size_t(1));
            QCOMPARE(what->removal->by[0].device, desk.one.state->device());
            QCOMPARE(what->removal->by[0].time.toMSecsSinceEpoch(), someDay + 1000);
            QCOMPARE(what->removal->since.size(), size_t(1));
            QCOMPARE(what->removal->since[0].device, desk.two->state->device());
            QCOMPARE(what->removal->since[0].time.toMSecsSinceEpoch(), someDay + 2000);
            QCOMPARE(what->removal->changed.size(), size_t(1));
            QCOMPARE(what->removal->changed[0]->name, "title");
        }
        // The record is there, its parts are not: that is why somebody has to be asked.
        QCOMPARE(Library::all<Book>(desk.one).size(), 1);
        QCOMPARE(Library::all<Leaf>(desk.one).size(), 0);
    }

    void itStaysWithItsParts()
    {
        Removed desk(Removed::title);
        QVERIFY_OK(Removed::decide(desk.one, *Library::only(desk.one), Fate::Stays));
        desk.meet();
        for (Pc *pc : {&desk.one, desk.two.get()}) {
            QVERIFY(Library::list(*pc)->isEmpty());
            QCOMPARE(Library::all<Book>(*pc)[0].title, words("Moliendo"));
            QCOMPARE(Library::all<Leaf>(*pc).size(), 1);
        }
    }

    void orItGoesWithThem()
    {
        for (const auto &goOn : {Removed::title, Removed::text, Removed::anotherLeaf}) {
            Removed desk(goOn);
            QVERIFY_OK(Removed::decide(*desk.two, *Library::only(*desk.two), Fate::Goes));
            desk.meet();
            for (Pc *pc : {&desk.one, desk.two.get()}) {
                QVERIFY(Library::list(*pc)->isEmpty());
                QVERIFY(Library::all<Book>(*pc).isEmpty());
                QVERIFY(Library::all<Leaf>(*pc).isEmpty());
            }
        }
    }

    void whatCanBeBroughtBackComesWhole()
    {
        Removed desk(Removed::anotherLeaf);
        QVERIFY_OK(Removed::decide(*desk.two, *Library::only(*desk.two), Fate::Goes));
        QVERIFY_OK(desk.two->write([&](Writer &writer) {
            return restoreWhole(
                writer, EntityOf<Book>::info, desk.two->here(desk.one, desk.book).record);
        }));
        QCOMPARE(Library::all<Leaf>(*desk.two).size(), 2);
        QVERIFY(Library::list(*desk.two)->isEmpty());
    }

    void whoWroteIntoAPartIsHeardToo()
    {
        for (const auto &goOn : {Removed::text, Removed::anotherLeaf}) {
            Removed desk(goOn);
            QVERIFY(Library::all<Book>(desk.one).isEmpty());
            const auto what = Library::only(desk.one);
            QVERIFY_OK(what);
            QCOMPARE(what->record, desk.book.record); // not the leaf that nobody could find
            QVERIFY(!what->removal->shown);
            QVERIFY(what->removal->changed.empty());
            QCOMPARE(what->removal->parts.size(), size_t(1));
            QCOMPARE(what->removal->parts[0]->name, "leaf");
            QCOMPARE(what->removal->since.size(), size_t(1));
            QCOMPARE(what->removal->since[0].device, desk.two->state->device());
            QVERIFY_OK(Removed::decide(desk.one, *what, Fate::Stays));
            QVERIFY(Library::list(desk.one)->isEmpty());
            QCOMPARE(Library::all<Book>(desk.one).size(), 1);
            QCOMPARE(Library::all<Leaf>(desk.one).size(), goOn == Removed::anotherLeaf ? 2 : 1);
        }
    }

    void aPartAloneCanBeRemovedToo()
    {
        Library library;
        const Leaf leaf = library.addLeaf("uno");
        library.meet();
        QVERIFY_OK(library.one.write([&](Writer &writer) { return writer.remove(leaf.id); }));
        library.edit(*library.two, leaf.id, [](Leaf &one) { one.text = words("uno más"); });
        library.meet();
        const auto what = Library::only(library.one);
        QVERIFY_OK(what);
        QCOMPARE(what->record, leaf.id.record);
        QVERIFY(what->removal && what->removal->shown);
    }

    void nobodyIsAskedWhereNothingIsLost()
    {
        Library library;
        const Leaf leaf = library.addLeaf("uno");
        library.meet();
        // Gone with the knowledge of all, and a part that went before.
        QVERIFY_OK(library.one.write([&](Writer &writer) { return writer.remove(leaf.id); }));
        library.remove(library.one);
        library.meet();
        QVERIFY(Library::list(library.one)->isEmpty());
        QVERIFY(Library::list(*library.two)->isEmpty());
    }

    void fieldsComeAfterwards()
    {
        Library library;
        library.apart(library.book,
            [](Book &book, bool first) { book.title = first ? words("Una") : words("Otra"); });
        library.remove(library.one);
        library.edit(*library.two, library.book, [](Book &book) { book.file = words("a"); });
        library.meet();
        const auto what = Library::only(library.one);
        QVERIFY_OK(what);
        QVERIFY(what->removal);
        QVERIFY_OK(Removed::decide(library.one, *what, Fate::Stays));
        const auto next = Library::only(library.one);
        QVERIFY_OK(next);
        QVERIFY(!next->removal);
        QCOMPARE(next->fields.size(), size_t(1));
    }

    void bothDecisionsCanBeTakenBack()
    {
        for (const auto &goOn : {Removed::title, Removed::text, Removed::anotherLeaf}) {
            for (const Fate fate : {Fate::Stays, Fate::Goes}) {
                Removed desk(goOn);
                const auto what = Library::only(desk.one);
                const auto books = Library::all<Book>(desk.one);
                const auto leaves = Library::all<Leaf>(desk.one);
                const auto deed = Removed::decide(desk.one, *what, fate);
                QVERIFY_OK(deed);
                Library::takeBack(desk.one, *deed);
                desk.meet();
                for (Pc *pc : {&desk.one, desk.two.get()}) {
                    const auto again = Library::only(*pc);
                    QVERIFY_OK(again);
                    QVERIFY(again->removal);
                    QCOMPARE(again->removal->shown, what->removal->shown);
                }
                QCOMPARE(Library::all<Book>(desk.one), books);
                QCOMPARE(Library::all<Leaf>(desk.one), leaves);
            }
        }
    }

    void whatChangedMeanwhileIsLookedAtAgain()
    {
        Removed desk(Removed::title);
        const auto what = Library::only(desk.one);
        Removed::title(desk);
        desk.edit(*desk.two, desk.book, [](Book &book) { book.title = words("Otra"); });
        desk.meet();
        for (const Fate fate : {Fate::Stays, Fate::Goes})
            QCOMPARE(Removed::decide(desk.one, *what, fate).error().kind, Error::Kind::BadInput);
        QVERIFY_OK(Removed::decide(desk.one, *Library::only(desk.one), Fate::Stays));
        QCOMPARE(Removed::decide(desk.one, *what, Fate::Goes).error().kind, Error::Kind::NotFound);
    }

    void whoCannotWriteDecidesNothing()
    {
        Removed desk(Removed::title);
        Pc stranger(desk.one.state->entities);
        stranger.takeAll(desk.one);
        QVERIFY(Library::list(stranger)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRemovals)
#include "testremovals.moc"
