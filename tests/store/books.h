// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/disputes.h"
#include "app/store/parts.h"
#include "app/store/undo.h"
#include "tests/store/lab.h"

namespace tambo::store::test {

/// A record with parts, of which there may be two.
struct Book {
    Id<Book> id;
    SpaceId space;
    Version version;
    QString title;
    QString text;
    QStringList tags;
    QString file;
    QByteArray digest; ///< of `file`, measured by a program
    qint64 born = 0;

    bool operator==(const Book &) const = default;
};

struct Leaf {
    Id<Leaf> id;
    SpaceId space;
    Version version;
    Id<Book> book;
    QString text;
    Id<Leaf> next;
    QList<Id<Leaf>> see;
    BlobId photo;

    bool operator==(const Leaf &) const = default;
};

/// A part of a part.
struct Footnote {
    Id<Footnote> id;
    SpaceId space;
    Version version;
    Id<Leaf> leaf;
    QString text;

    bool operator==(const Footnote &) const = default;
};

} // namespace tambo::store::test

template<> struct tambo::store::EntityOf<tambo::store::test::Book> {
    using Entity = test::Book;
    static constexpr std::array fields{
        field<1, &Entity::title>("title", Title),
        field<2, &Entity::text>("body", Merge::Text, Searchable),
        field<3, &Entity::tags>("tags", Merge::Set),
        field<4, &Entity::file>("file"),
        field<5, &Entity::digest>("digest"),
        field<6, &Entity::born>("born", Merge::Once),
    };
    static constexpr EntityInfo info{
        910, "book", fields, Exportable::Yes, Undoable::Yes, Correction::InPlace, Separable::Yes};
};

template<> struct tambo::store::EntityOf<tambo::store::test::Leaf> {
    using Entity = test::Leaf;
    static constexpr std::array fields{
        field<1, &Entity::book>("book", Indexed | Whole),
        field<2, &Entity::text>("body", Merge::Text),
        field<3, &Entity::next>("next"),
        field<4, &Entity::see>("see", Merge::Set),
        field<5, &Entity::photo>("photo", Preview),
    };
    static constexpr EntityInfo info{911, "leaf", fields};
};

template<> struct tambo::store::EntityOf<tambo::store::test::Footnote> {
    using Entity = test::Footnote;
    static constexpr std::array fields{
        field<1, &Entity::leaf>("leaf", Indexed | Whole), field<2, &Entity::text>("body")};
    static constexpr EntityInfo info{909, "footnote", fields};
};

namespace tambo::store::test {

/// Two PCs of a centre that know the same book, each with a clock of its own.
struct Library {
    qint64 now = someDay;
    Pc one{{&EntityOf<Footnote>::info, &EntityOf<Book>::info, &EntityOf<Leaf>::info},
        [this] { return now; }};
    std::unique_ptr<Pc> two = secondPc(one, [this] { return now; });
    Id<Book> book;

    Library()
    {
        Book first;
        first.title = QStringLiteral("Molienda");
        first.tags = {QStringLiteral("z"), QStringLiteral("a")};
        first.born = 7;
        book = add(first).id;
        meet();
    }
    template<typename E> E add(E entity)
    {
        Pc::must(one.write([&](Writer &writer) { return writer.save(entity); }));
        return entity;
    }
    Leaf addLeaf(const char *text)
    {
        Leaf leaf;
        leaf.book = book;
        leaf.text = QString::fromUtf8(text);
        return add(leaf);
    }
    void meet()
    {
        two->takeAll(one);
        one.takeAll(*two);
        two->takeAll(one);
    }
    template<typename E, typename F> void edit(Pc &pc, Id<E> id, F change)
    {
        now += 1000;
        Pc::must(pc.write([&, here = pc.here(one, id)](Writer &writer) -> Result<> {
            TAMBO_ASSIGN(E edited, writer.get(here));
            change(edited);
            return writer.save(edited);
        }));
    }
    /// Each PC says something else, and then both meet. The second one is later, so it is shown.
    template<typename E, typename F> void apart(Id<E> id, F change)
    {
        edit(one, id, [&](E &entity) { change(entity, true); });
        edit(*two, id, [&](E &entity) { change(entity, false); });
        meet();
    }
    void remove(Pc &pc)
    {
        now += 1000;
        Pc::must(pc.write([&, here = pc.here(one, book)](Writer &writer) {
            return removeWhole(writer, EntityOf<Book>::info, here.record);
        }));
    }
    template<typename E> static QList<E> all(Pc &pc)
    {
        return *pc.read([](Reader &reader) { return reader.list<E>({.order = "id"}); });
    }
    QList<Leaf> leavesOf(Id<Book> of)
    {
        return *one.read([of](Reader &reader) {
            return reader.list<Leaf>(
                {.where = "book = ?", .args = {Value(of.record)}, .order = "id"});
        });
    }
    static Result<QList<DisputedRecord>> list(Pc &pc)
    {
        return pc.read([&](Reader &reader) {
            return disputedRecords(reader, pc.state->trust, pc.state->device());
        });
    }
    static Result<Dispute> only(Pc &pc)
    {
        TAMBO_ASSIGN(const auto found, list(pc));
        if (found.size() != 1)
            return fail(Error::Kind::Internal, QStringLiteral("not one dispute"));
        return pc.read(
            [&](Reader &reader) { return dispute(reader, pc.state->trust, found.first()); });
    }
    template<typename F> static Result<Deed> done(Pc &pc, F job)
    {
        return pc.write([&](Writer &writer) -> Result<Deed> {
            TAMBO_TRY(job(writer));
            return writer.deed();
        });
    }
    static void takeBack(Pc &pc, const Deed &deed)
    {
        Pc::must(pc.write([&](Writer &writer) { return undo(writer, deed); }));
    }
};

} // namespace tambo::store::test
