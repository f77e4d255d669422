// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/erasure.h"
#include "app/store/jsonexport.h"
#include "app/store/jsonimport.h"
#include "tests/people/village.h"
#include "tests/store/exported.h"

#include <QBuffer>

namespace tambo::people::test {

/// What a centre counts: no name in it.
struct Line {
    Id<Line> id;
    SpaceId space;
    store::Version version;
    qint64 amount = 0;

    bool operator==(const Line &) const = default;
};

/// Whose it was, in her own space.
struct Link {
    Id<Link> id;
    SpaceId space;
    store::Version version;
    QString text;
    Id<Line> line;

    bool operator==(const Link &) const = default;
};

} // namespace tambo::people::test

template<> struct tambo::store::EntityOf<tambo::people::test::Line> {
    using Entity = people::test::Line;
    static constexpr std::array fields{field<1, &Entity::amount>("amount", Merge::Once)};
    static constexpr EntityInfo info{910, "line", fields};
};

template<> struct tambo::store::EntityOf<tambo::people::test::Link> {
    using Entity = people::test::Link;
    static constexpr std::array fields{
        field<1, &Entity::text>("text", Searchable), field<2, &Entity::line>("of_line", Indexed)};
    static constexpr EntityInfo info{911, "link", fields};
};

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;
using store::test::secondPc;

namespace {

store::EntityTable table()
{
    store::EntityTable all = allEntities();
    all.push_back(&store::EntityOf<Line>::info);
    all.push_back(&store::EntityOf<Link>::info);
    return all;
}

/// A steward, a learner, and what she bought; two PCs that have all of it.
struct Shop : Village {
    Shop() : Village(table())
    {
        steward = must({}, newPerson("Nayeli", Role::Steward, "2580"));
        learner = must(steward, newPerson("Zoraida Quilumba", Role::Learner, "4321"));
        other = secondPc(pc);
        for (Pc *at : {&pc, other.get()})
            buy(*at, 1250);
        meet();
    }

    void buy(Pc &at, qint64 amount)
    {
        Pc::must(as(at, at.here(pc, learner), [&](store::Writer &writer) -> Result<> {
            Line line;
            line.space = space();
            line.amount = amount;
            TAMBO_TRY(writer.save(line));
            Link link;
            link.space = hers;
            if (link.space.isNull())
                link.space = hers = writer.spaceOf(at.actor);
            link.text = words("panela para doña Zoraida");
            link.line = line.id;
            return writer.save(link);
        }));
    }
    void meet()
    {
        pc.takeAll(*other);
        other->takeAll(pc);
    }
    Result<> erase(Id<Person> by, Id<Person> whom, const char *name)
    {
        return as(
            by, [&](store::Writer &writer) { return erasePerson(writer, whom, words(name)); });
    }
    static qint64 total(Pc &at)
    {
        return *at.read([](store::Reader &reader) -> Result<qint64> {
            TAMBO_ASSIGN(const auto lines, reader.list<Line>());
            qint64 sum = 0;
            for (const Line &line : lines)
                sum += line.amount;
            return sum;
        });
    }
    static QByteArray exported(Pc &at)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        Pc::must(at.read([&](store::Reader &reader) {
            return store::exportJson(reader, at.state->trust, at.keys.centre, {}, out);
        }));
        return out.data();
    }
    /// Whether anything of her is in what that PC shows, searches, keeps or exports.
    static QStringList traces(Pc &at)
    {
        QStringList found;
        const QStringList rows = store::test::rowsOf(at);
        for (const char *word : {"Zoraida", "zoraida", "Quilumba", "quilumba", "panela"}) {
            const auto hex = QString::fromLatin1(QByteArray(word).toHex());
            for (const QString &row : rows) {
                if (row.contains(hex) || row.startsWith(QLatin1String(word)))
                    found.append(row);
            }
            if (exported(at).contains(word))
                found.append(words(word));
        }
        return found;
    }
    [[nodiscard]] qint64 segmentsOfHers(Pc &at) const
    {
        store::Statement row = at.state->database->prepare(
            "SELECT (SELECT count(*) FROM segment s JOIN author a ON a.id = s.author"
            " WHERE a.space = ?1) + (SELECT count(*) FROM pending p JOIN author a"
            " ON a.id = p.author WHERE a.space = ?1)");
        row.bind(1, hers);
        Pc::must(row.step());
        return row.integer(0);
    }

    Id<Person> steward;
    Id<Person> learner;
    SpaceId hers;
    std::unique_ptr<Pc> other;
};

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void totalsStayAndNothingOfHerDoes()
    {
        Shop shop;
        Pc &pc = shop.pc;
        Pc &other = *shop.other;
        QCOMPARE(shop.hers, shop.get(shop.learner)->space);
        for (Pc *at : {&pc, &other}) {
            QCOMPARE(Shop::total(*at), 2500);
            QVERIFY(Shop::traces(*at).size() > 5); // the search for traces finds what there is
            QVERIFY(shop.segmentsOfHers(*at) > 0);
        }
        const QList<QByteArray> stick = other.segments();
        const QByteArray file = Shop::exported(pc);

        QVERIFY_OK(shop.erase(shop.steward, shop.learner, "Zoraida Quilumba"));
        // The other PC writes of her until it hears of that.
        shop.buy(other, 300);
        shop.meet();
        shop.meet();
        QVERIFY(store::test::Exported(pc).records() == store::test::Exported(other).records());
        for (Pc *at : {&pc, &other}) {
            QCOMPARE(Shop::total(*at), 2800);
            QCOMPARE(Shop::traces(*at), QStringList());
            QCOMPARE(shop.segmentsOfHers(*at), 0);
            // By no road does she come back.
            for (const QByteArray &segment : stick)
                QVERIFY(at->take(segment).verdict != store::Receipt::Verdict::Accepted);
            QBuffer lines;
            lines.setData(file);
            lines.open(QIODevice::ReadOnly);
            const auto imported = Village::as(*at, at->here(pc, shop.steward),
                [&](store::Writer &writer) { return store::importJson(writer, lines); });
            QVERIFY_OK(imported);
            QCOMPARE(imported->erased, 3); // the person, and two links
            QCOMPARE(Shop::traces(*at), QStringList());
            QCOMPARE(shop.segmentsOfHers(*at), 0);
            QVERIFY_OK(at->state->reload());
            QVERIFY_OK(at->write(
                [&](store::Writer &) { return store::rebuildProjection(*at->state, {}); }));
            QCOMPARE(Shop::total(*at), 2800);
            QCOMPARE(Shop::traces(*at), QStringList());
        }
    }

    void whatSheDidHasNoNameAnyMore()
    {
        Shop shop;
        const auto who = [&](Pc &at, Id<Person> id) {
            return *at.read([&](store::Reader &reader) {
                return actorName(reader, at.state->trust,
                    id.record.isNull() ? RecordId{} : at.here(shop.pc, id).record);
            });
        };
        QCOMPARE(who(shop.pc, shop.learner), words("Zoraida Quilumba"));
        QVERIFY(who(shop.pc, {}).isEmpty());
        QVERIFY_OK(shop.erase(shop.steward, shop.learner, "Zoraida Quilumba"));
        shop.meet();
        for (Pc *at : {&shop.pc, shop.other.get()}) {
            QCOMPARE(who(*at, shop.learner), words("Persona borrada"));
            QCOMPARE(who(*at, shop.steward), words("Nayeli"));
        }
        // A centre that reads this one knows neither.
        Pc stranger(table());
        stranger.takeAll(shop.pc);
        QCOMPARE(who(stranger, shop.steward), words("Persona que aquí no se conoce"));
        // Her membership says that somebody was here, and that she no longer signs in.
        const auto left = shop.pc.read([&](store::Reader &reader) {
            return membershipOf(reader, shop.space(), shop.learner);
        });
        QVERIFY_OK(left);
        QVERIFY(!left->active);
        const auto secret = shop.pc.read(
            [&](store::Reader &reader) { return secretOf(reader, shop.space(), shop.learner); });
        QVERIFY(secret->verifier.isEmpty());
        QCOMPARE(shop.attempt(shop.learner, "4321").error().kind, Error::Kind::NotFound);
        QCOMPARE(shop.add(shop.learner, newPerson("Otra")).error().kind, Error::Kind::Denied);
        QCOMPARE(shop.role(shop.steward, shop.learner, Role::Member).error().kind,
            Error::Kind::NotFound);
    }

    void whoErasesWhom()
    {
        Shop shop;
        const auto facilitator
            = shop.must(shop.steward, newPerson("Carmen", Role::Facilitator, "1111"));
        const auto kind = [&](Id<Person> by, Id<Person> whom, const char *name) {
            return shop.erase(by, whom, name).error().kind;
        };
        for (const Id<Person> by : {Id<Person>{}, shop.learner, facilitator})
            QCOMPARE(kind(by, shop.learner, "Zoraida Quilumba"), Error::Kind::Denied);
        for (const char *name : {"", "Zoraida", "zoraida quilumba", "Carmen"})
            QCOMPARE(kind(shop.steward, shop.learner, name), Error::Kind::BadInput);
        QCOMPARE(kind(shop.steward, shop.steward, "Nayeli"), Error::Kind::Denied); // the last
        QVERIFY_OK(shop.get(shop.steward));
        QCOMPARE(Shop::total(shop.pc), 2500);
        // On a PC that decides nothing for the centre.
        shop.meet();
        const auto there = Village::as(
            *shop.other, shop.other->here(shop.pc, shop.steward), [&](store::Writer &writer) {
                return erasePerson(
                    writer, shop.other->here(shop.pc, shop.learner), words("Zoraida Quilumba"));
            });
        QCOMPARE(there.error().kind, Error::Kind::Denied);
        QVERIFY(shop.segmentsOfHers(*shop.other) > 0);
        QVERIFY_OK(shop.erase(shop.steward, shop.learner, " Zoraida  Quilumba "));
        QCOMPARE(kind(shop.steward, shop.learner, "Zoraida Quilumba"), Error::Kind::NotFound);
    }

    /// Nobody who came with a file is put where somebody else's things lie.
    void anImportMakesASpaceForEach()
    {
        Shop shop;
        const QByteArray file = Shop::exported(shop.pc);
        Village elsewhere(table());
        const auto here = elsewhere.must({}, newPerson("Gladys", Role::Steward, "5555"));
        QBuffer lines;
        lines.setData(file);
        lines.open(QIODevice::ReadOnly);
        QVERIFY_OK(elsewhere.as(
            here, [&](store::Writer &writer) { return store::importJson(writer, lines); }));
        QSet<SpaceId> spaces;
        const auto all = *elsewhere.pc.read(
            [&](store::Reader &reader) { return persons(reader, elsewhere.space(), Which::All); });
        QCOMPARE(all.size(), 3);
        for (const Person &person : all) {
            QCOMPARE(elsewhere.pc.state->trust.kindOf(person.space), store::SpaceKind::Person);
            spaces.insert(person.space);
        }
        QCOMPARE(spaces.size(), 3);
        const auto links
            = *elsewhere.pc.read([](store::Reader &reader) { return reader.list<Link>(); });
        QCOMPARE(links.size(), 2);
        for (const Link &link : links)
            QCOMPARE(link.space, all.last().space); // Zoraida's
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "testerasure.moc"
