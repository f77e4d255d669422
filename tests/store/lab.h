// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/recoverywords.h"
#include "app/store/replica.h"
#include "app/store/schema.h"
#include "app/store/steward.h"
#include "app/store/store.h"
#include "app/store/writerstate.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tambo::store::test {

/// One field of every kind and merge.
struct Note {
    Id<Note> id;
    SpaceId space;
    Version version;
    QString title;
    QString text;
    qint64 amount = 0;
    double weight = 0;
    QStringList tags;
    QList<Id<Note>> links;
    qint64 born = 0;
    BlobId photo;

    bool operator==(const Note &) const = default;
};

struct Tag {
    Id<Tag> id;
    SpaceId space;
    Version version;
    QString name;
    Id<Note> of;

    bool operator==(const Tag &) const = default;
};

} // namespace tambo::store::test

template<> struct tambo::store::EntityOf<tambo::store::test::Note> {
    using Entity = test::Note;
    static constexpr std::array fields{
        field<1, &Entity::title>("title", Title),
        field<2, &Entity::text>("body", Merge::Text, Searchable),
        field<3, &Entity::amount>("amount", Indexed),
        field<4, &Entity::weight>("weight"),
        field<5, &Entity::tags>("tags", Merge::Set, Searchable),
        field<6, &Entity::links>("links", Merge::Set),
        field<7, &Entity::born>("born", Merge::Once),
        field<8, &Entity::photo>("photo", Preview),
    };
    static constexpr EntityInfo info{900, "note", fields};
};

template<> struct tambo::store::EntityOf<tambo::store::test::Tag> {
    using Entity = test::Tag;
    static constexpr std::array fields{
        field<1, &Entity::name>("name", Title), field<2, &Entity::of>("of_note", Indexed)};
    static constexpr EntityInfo info{901, "tag", fields};
};

namespace tambo::store::test {

constexpr const EntityInfo &noteInfo = EntityOf<Note>::info;
constexpr qint64 someDay = 1'750'000'000'000; ///< ms, a day in June 2025

inline EntityTable noteTable()
{
    return {&EntityOf<Note>::info, &EntityOf<Tag>::info};
}

inline Note noted(const QString &title, const QString &text = {})
{
    Note note;
    note.title = title;
    note.text = text;
    return note;
}

/// A store without threads and files: the writing half of a real one over a database in memory.
class Pc
{
public:
    /// Founds a centre; every store takes its time from `wall`.
    explicit Pc(
        EntityTable table = noteTable(), HybridClock::WallClock wall = [] { return someDay; })
        : Pc(std::nullopt, std::move(table), std::move(wall))
    {
        words = newRecoveryEntropy();
        keys.centre = idOfKey<CentreId>(root().publicKey);
        must(write([this](Writer &writer) { return foundCentre(writer, root()); }));
    }
    /// Joins `centre`, once that lets it in.
    Pc(std::optional<CentreId> centre, EntityTable table, HybridClock::WallClock wall)
    {
        if (!initCrypto())
            qFatal("libsodium");
        keys = Keyring::generate();
        keys.centre = centre.value_or(CentreId{});
        auto database = Database::open(QStringLiteral(":memory:"), {});
        must(database);
        must(prepareLog(**database));
        must(createProjection(**database, table));
        must(markProjectionCurrent(**database, table));
        state = std::make_unique<WriterState>(
            *std::move(database), keys, std::move(table), HybridClock(std::move(wall)), blobs);
        must(state->reload());
    }

    /// As Store::write does it: one transaction, and memory follows a rollback.
    template<typename F> auto write(F job) -> std::invoke_result_t<F, Writer &>
    {
        using R = std::invoke_result_t<F, Writer &>;
        R result = fail(Error::Kind::Internal, {});
        Writer writer(*state, actor);
        const auto done = state->database->transaction<void>([&]() -> Result<> {
            result = job(writer);
            if (!result.ok())
                return result.error();
            return state->finish(writer.changes());
        });
        if (!done.ok())
            must(state->reload());
        return result;
    }
    template<typename F> auto read(F job) -> std::invoke_result_t<F, Reader &>
    {
        Reader reader(*state->database, state->authors, state->entities);
        return job(reader);
    }
    template<typename T> static void must(const Result<T> &result)
    {
        if (!result.ok())
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

    Note save(Note note)
    {
        must(write([&](Writer &writer) { return writer.save(note); }));
        return note;
    }
    [[nodiscard]] Result<Note> get(Id<Note> id)
    {
        return read([&](Reader &reader) { return reader.get(id); });
    }
    [[nodiscard]] SpaceId space(SpaceKind kind) const
    {
        return state->trust.spaceOf(keys.centre, kind).value_or(SpaceId{});
    }
    /// The same record in this store.
    template<typename E> [[nodiscard]] Id<E> here(const Pc &other, Id<E> id)
    {
        const Author author = other.state->authors.author(id.record.author());
        const auto number = write([&](Writer &) { return state->authors.numberOf(author); });
        return Id<E>{Dot::of(*number, id.record.seq())};
    }

    void certify(const Pc &other)
    {
        const DeviceKeys device{other.keys.device.publicKey, other.keys.box.publicKey};
        must(write([&](Writer &writer) { return certifyDevice(writer, device); }));
    }
    [[nodiscard]] QList<QByteArray> control()
    {
        return blobsOf("SELECT bytes FROM control"
                       " ORDER BY centre, number");
    }
    /// Seals what is pending, then everything that other stores may take.
    [[nodiscard]] QList<QByteArray> segments()
    {
        must(write([](Writer &writer) { return sealPending(writer); }));
        return blobsOf("SELECT bytes FROM segment WHERE state = 1 ORDER BY arrival");
    }
    [[nodiscard]] QList<QByteArray> blobsOf(const char *sql)
    {
        QList<QByteArray> all;
        Statement rows = state->database->prepare(sql);
        while (*rows.step() == Statement::Step::Row)
            all.append(rows.bytes(0));
        return all;
    }
    [[nodiscard]] qint64 number(const char *sql) { return *state->database->integer(sql); }

    Receipt take(const QByteArray &segment)
    {
        auto receipt = write([&](Writer &writer) { return receiveSegment(writer, segment); });
        must(receipt);
        return *receipt;
    }
    Receipt takeControl(const QByteArray &entry)
    {
        auto receipt = write([&](Writer &writer) { return receiveControl(writer, entry); });
        must(receipt);
        return *receipt;
    }
    /// Everything the other has: its control logs, then its segments.
    void takeAll(Pc &other)
    {
        for (const QByteArray &entry : other.control())
            takeControl(entry);
        for (const QByteArray &segment : other.segments())
            take(segment);
    }

    [[nodiscard]] SigningKey root() const { return rootKey(words); }

    QByteArray words; ///< of the centre, on its founder
    RecordId actor; ///< who makes the changes; null: nobody is known
    Keyring keys;
    Blobs blobs{QDir(QStringLiteral("/nonexistent"))};
    std::unique_ptr<WriterState> state;
};

/// Another PC of the same centre, already let in and holding what the founder holds.
inline std::unique_ptr<Pc> secondPc(
    Pc &founder, HybridClock::WallClock wall = [] { return someDay; })
{
    auto pc = std::make_unique<Pc>(founder.keys.centre, founder.state->entities, std::move(wall));
    founder.certify(*pc);
    pc->takeAll(founder);
    return pc;
}

} // namespace tambo::store::test

/// Fails with the sentence of the error.
#define QVERIFY_OK(expression)                                                                     \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(verified.ok(),                                                                    \
            verified.ok()                                                                          \
                ? ""                                                                               \
                : qPrintable(verified.error().message + u' ' + verified.error().detail));          \
    } while (false)
