// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/books.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

constexpr int title = 1;
constexpr int file = 4;

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// The sides with these numbers, by field.
std::vector<Decision> sides(const Dispute &dispute, std::initializer_list<size_t> wanted)
{
    std::vector<Decision> decisions;
    auto side = wanted.begin();
    for (const DisputedField &field : dispute.fields)
        decisions.push_back({field.info->number, field.sides[*side++].value});
    return decisions;
}

Result<Deed> separate(Pc &pc, const Dispute &dispute, const std::vector<Decision> &decisions)
{
    return Library::done(pc, [&](Writer &writer) -> Result<> {
        TAMBO_TRY(keepOthers(writer, dispute, decisions));
        return settle(writer, dispute, decisions);
    });
}

/// A disagreement about title and file.
void quarrel(Library &library)
{
    library.apart(library.book, [](Book &book, bool first) {
        book.title = first ? words("La molienda") : words("Moliendo");
    });
    library.apart(library.book, [](Book &book, bool first) {
        book.file = first ? words("a") : words("b");
        book.digest = first ? "A" : "B";
    });
}

} // namespace

class TestSeparating : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachVersionBecomesARecord_data()
    {
        QTest::addColumn<size_t>("titleSide");
        QTest::addColumn<size_t>("fileSide");
        for (const size_t ofTitle : {0, 1}) {
            for (const size_t ofFile : {0, 1})
                QTest::addRow("%d%d", int(ofTitle), int(ofFile)) << ofTitle << ofFile;
        }
    }
    void eachVersionBecomesARecord()
    {
        QFETCH(size_t, titleSide);
        QFETCH(size_t, fileSide);
        Library library;
        quarrel(library);
        const auto what = Library::only(library.one);
        QVERIFY_OK(what);
        QVERIFY(isSeparable(*what));
        QVERIFY_OK(separate(library.one, *what, sides(*what, {titleSide, fileSide})));
        library.meet();
        for (Pc *pc : {&library.one, library.two.get()}) {
            QVERIFY(Library::list(*pc)->isEmpty());
            const QList<Book> books = Library::all<Book>(*pc);
            QCOMPARE(books.size(), 2);
            const bool firstIsOld = books[0].id == pc->here(library.one, library.book);
            const Book &kept = books[firstIsOld ? 0 : 1];
            const Book &other = books[firstIsOld ? 1 : 0];
            const QStringList titles{words("Moliendo"), words("La molienda")};
            QCOMPARE(kept.title, titles[qsizetype(titleSide)]);
            QCOMPARE(other.title, titles[1 - qsizetype(titleSide)]);
            QCOMPARE(kept.file, fileSide == 0 ? words("b") : words("a"));
            QCOMPARE(other.file, fileSide == 0 ? words("a") : words("b"));
            for (const Book &book : books) {
                // What was measured goes with what it was measured of.
                QCOMPARE(QString::fromLatin1(book.digest), book.file.toUpper());
                QCOMPARE(book.tags, (QStringList{words("a"), words("z")}));
                QCOMPARE(book.born, 7);
                QCOMPARE(book.space, pc->space(SpaceKind::Public));
            }
        }
    }

    void bothHaveTheParts()
    {
        Library library;
        Leaf first = library.addLeaf("uno");
        const Leaf second = library.addLeaf("dos");
        const Leaf removed = library.addLeaf("tres");
        Leaf outside;
        outside.text = words("de nadie");
        outside = library.add(outside);
        first.next = second.id; // a copy of it is made before that of what it names
        first.see = {second.id, outside.id, first.id};
        first.photo = *BlobId::from(QByteArray(32, 'x'));
        first = library.add(first);
        Footnote note;
        note.leaf = second.id;
        note.text = words("al pie");
        library.add(note);
        QVERIFY_OK(library.one.write([&](Writer &writer) { return writer.remove(removed.id); }));
        library.meet();
        quarrel(library);
        const QList<Leaf> before = library.leavesOf(library.book);
        const auto what = Library::only(library.one);
        QVERIFY_OK(separate(library.one, *what, sides(*what, {0, 0})));
        const QList<Book> books = Library::all<Book>(library.one);
        QCOMPARE(books.size(), 2);
        QCOMPARE(before.size(), 2);
        QCOMPARE(library.leavesOf(library.book), before);
        const QList<Leaf> copies = library.leavesOf(books[1].id);
        QCOMPARE(copies.size(), 2);
        const auto ofText = [&](const char *text) {
            return *std::find_if(copies.begin(), copies.end(),
                [&](const Leaf &leaf) { return leaf.text == words(text); });
        };
        const Leaf one = ofText("uno");
        const Leaf two = ofText("dos");
        QCOMPARE(one.next, two.id);
        QCOMPARE(QSet<Id<Leaf>>(one.see.begin(), one.see.end()),
            (QSet<Id<Leaf>>{two.id, outside.id, one.id}));
        QCOMPARE(one.photo, first.photo);
        const QList<Footnote> notes = Library::all<Footnote>(library.one);
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes[0].leaf, second.id);
        QCOMPARE(notes[1].leaf, two.id);
        QCOMPARE(notes[1].text, note.text);
    }

    void circlesArePossible()
    {
        Library library;
        Leaf first = library.addLeaf("uno");
        Leaf second = library.addLeaf("dos");
        first.next = second.id;
        second.next = first.id;
        second.see = {first.id};
        library.add(first);
        library.add(second);
        library.meet();
        quarrel(library);
        const auto what = Library::only(library.one);
        QVERIFY_OK(separate(library.one, *what, sides(*what, {1, 1})));
        const QList<Leaf> copies = library.leavesOf(Library::all<Book>(library.one)[1].id);
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies[0].next, copies[1].id);
        QCOMPARE(copies[1].next, copies[0].id);
        const Leaf &two = copies[copies[0].text == second.text ? 0 : 1];
        QCOMPARE(two.see, QList<Id<Leaf>>{two.next});
    }

    void setsKeepTheirOrder()
    {
        Library library;
        library.edit(library.one, library.book,
            [](Book &book) { book.tags = {words("m"), words("z"), words("a"), words("b")}; });
        library.edit(library.one, library.book, [](Book &book) { book.tags.append(words("c")); });
        const QStringList before = Library::all<Book>(library.one)[0].tags;
        library.meet();
        quarrel(library);
        const auto what = Library::only(library.one);
        QVERIFY_OK(separate(library.one, *what, sides(*what, {0, 0})));
        QCOMPARE(Library::all<Book>(library.one)[1].tags, before);
    }

    void disagreementsAmongThePartsStay()
    {
        Library library;
        const Leaf leaf = library.addLeaf("uno");
        library.meet();
        library.apart(leaf.id,
            [](Leaf &one, bool first) { one.text = first ? words("primero") : words("último"); });
        quarrel(library);
        const auto before = Library::list(library.one);
        QCOMPARE(before->size(), 2);
        const auto what = library.one.read([&](Reader &reader) {
            return dispute(reader, library.one.state->trust, (*before)[0]);
        });
        QVERIFY_OK(what);
        QCOMPARE(what->record, library.book.record);
        QVERIFY_OK(separate(library.one, *what, sides(*what, {0, 0})));
        const auto after = Library::list(library.one);
        QCOMPARE(after->size(), 1);
        QCOMPARE(after->first(), (*before)[1]);
        const QList<Leaf> copies = library.leavesOf(Library::all<Book>(library.one)[1].id);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies[0].text, words("último"));
    }

    void oneUndoTakesItAllBack()
    {
        Library library;
        library.addLeaf("uno");
        library.meet();
        quarrel(library);
        const auto what = Library::only(library.one);
        const auto deed = separate(library.one, *what, sides(*what, {1, 0}));
        QVERIFY_OK(deed);
        QCOMPARE(Library::all<Leaf>(library.one).size(), 2);
        Library::takeBack(library.one, *deed);
        library.meet();
        for (Pc *pc : {&library.one, library.two.get()}) {
            QCOMPARE(Library::all<Book>(*pc).size(), 1);
            QCOMPARE(Library::all<Leaf>(*pc).size(), 1);
            const auto again = Library::only(*pc);
            QVERIFY_OK(again);
            QCOMPARE(again->fields.size(), size_t(2));
            QCOMPARE(again->fields[0].sides[0].value, what->fields[0].sides[0].value);
        }
    }

    void onlyTwoThatWereWrittenAreSeparated()
    {
        Library library;
        quarrel(library);
        const auto what = Library::only(library.one);
        const Decision ofFile{file, what->fields[1].sides[0].value};
        const std::vector<std::vector<Decision>> wrong{
            {}, {ofFile}, {{title, Value(words("Otra"))}, ofFile}};
        for (const auto &decisions : wrong) {
            const auto refused = separate(library.one, *what, decisions);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        }
        QCOMPARE(Library::all<Book>(library.one).size(), 1);
    }

    void ofThreeNobodyKnowsWhichGoTogether()
    {
        Library library;
        const auto three = secondPc(library.one, [&] { return library.now; });
        quarrel(library);
        library.edit(*three, library.book, [](Book &book) { book.title = words("La tercera"); });
        library.one.takeAll(*three);
        const auto what = Library::only(library.one);
        QVERIFY_OK(what);
        QCOMPARE(what->fields[0].sides.size(), size_t(3));
        QVERIFY(!isSeparable(*what));
        QCOMPARE(
            separate(library.one, *what, sides(*what, {0, 0})).error().kind, Error::Kind::Denied);
    }

    void ofSomeThingsThereIsOne()
    {
        Library library;
        const Leaf leaf = library.addLeaf("uno");
        library.meet();
        library.apart(leaf.id,
            [](Leaf &one, bool first) { one.text = first ? words("primero") : words("último"); });
        const auto what = Library::only(library.one);
        QVERIFY_OK(what);
        QVERIFY(!isSeparable(*what));
        QCOMPARE(separate(library.one, *what, sides(*what, {0})).error().kind, Error::Kind::Denied);
    }

    void whatIsGoneIsNotSeparated()
    {
        Library library;
        quarrel(library);
        const auto what = Library::only(library.one);
        library.remove(library.one);
        QCOMPARE(
            separate(library.one, *what, sides(*what, {0, 0})).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSeparating)
#include "testseparating.moc"
