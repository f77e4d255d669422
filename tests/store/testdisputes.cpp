// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/disputes.h"
#include "app/store/undo.h"
#include "app/store/wordmerge.h"
#include "tests/store/lab.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace tambo::store::test {

/// A file and what a program measured of it.
struct Picture {
    Id<Picture> id;
    SpaceId space;
    Version version;
    QString file;
    QByteArray digest;

    bool operator==(const Picture &) const = default;
};

} // namespace tambo::store::test

template<> struct tambo::store::EntityOf<tambo::store::test::Picture> {
    using Entity = test::Picture;
    static constexpr std::array fields{
        field<1, &Entity::file>("file"), field<2, &Entity::digest>("digest")};
    static constexpr EntityInfo info{902, "picture", fields};
};

namespace {

constexpr int title = 1;
constexpr int body = 2;
constexpr int amount = 3;

/// Two PCs of a centre that know the same note, each with a clock of its own.
struct Desk {
    qint64 now = someDay;
    Pc one{noteTable(), [this] { return now; }};
    std::unique_ptr<Pc> two = secondPc(one, [this] { return now; });
    Id<Note> note;

    explicit Desk(const QString &text = QStringLiteral("Mi abuela molía maíz en la piedra."),
        SpaceKind kind = SpaceKind::Public)
    {
        Note first = noted(QStringLiteral("Molienda"), text);
        first.space = one.space(kind);
        first.amount = 5;
        note = one.save(first).id;
        meet();
    }

    void meet()
    {
        two->takeAll(one);
        one.takeAll(*two);
        two->takeAll(one);
    }
    template<typename F> void edit(Pc &pc, F change)
    {
        now += 1000;
        Note edited = *pc.get(pc.here(one, note));
        change(edited);
        pc.save(edited);
    }
    static Result<QList<DisputedRecord>> list(Pc &pc)
    {
        return pc.read([&](Reader &reader) {
            return disputedRecords(reader, pc.state->trust, pc.state->device());
        });
    }
    static Result<Dispute> only(Pc &pc)
    {
        const auto all = list(pc);
        if (!all.ok() || all->size() != 1)
            return fail(Error::Kind::Internal, QStringLiteral("not one dispute"));
        return pc.read(
            [&](Reader &reader) { return dispute(reader, pc.state->trust, all->first()); });
    }
    static Result<> decide(Pc &pc, const Dispute &what, const std::vector<Decision> &decisions)
    {
        return pc.write([&](Writer &writer) { return settle(writer, what, decisions); });
    }
};

} // namespace

class TestDisputes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDisputedWhileNobodyDisagrees()
    {
        Desk desk;
        desk.edit(desk.one, [](Note &note) { note.amount = 6; });
        desk.edit(*desk.two, [](Note &note) { note.title = QStringLiteral("La molienda"); });
        desk.meet();
        QVERIFY(Desk::list(desk.one)->isEmpty());
    }

    void sidesSayWhoAndWhenAndWhatWasBefore()
    {
        Desk desk({}, SpaceKind::Centre);
        const RecordId somebody = desk.note.record; // any record of a private space will do
        desk.two->actor = desk.two->here(desk.one, Id<Note>{somebody}).record;
        desk.edit(desk.one, [](Note &note) { note.amount = 6; });
        desk.edit(*desk.two, [](Note &note) { note.amount = 7; });
        desk.meet();
        const auto what = Desk::only(desk.one);
        QVERIFY_OK(what);
        QCOMPARE(what->record, desk.note.record);
        QCOMPARE(what->fields.size(), size_t(1));
        const DisputedField &field = what->fields.front();
        QCOMPARE(field.info->number, amount);
        QCOMPARE(field.before, std::optional(Value(qint64(5))));
        QCOMPARE(field.sides.size(), size_t(2));
        QCOMPARE(field.sides[0].value, Value(qint64(7))); // the later one is shown
        QCOMPARE(field.sides[0].device, desk.two->state->device());
        QCOMPARE(field.sides[0].time.toMSecsSinceEpoch(), someDay + 2000);
        QCOMPARE(field.sides[0].actor, somebody);
        QCOMPARE(field.sides[1].value, Value(qint64(6)));
        QCOMPARE(field.sides[1].device, desk.one.state->device());
        QVERIFY(field.sides[1].actor.isNull());
    }

    void sidesSayByWhichRoadTheyCame_data()
    {
        QTest::addColumn<int>("road");
        QTest::newRow("server") << int(Meeting::Road::Server);
        QTest::newRow("local network") << int(Meeting::Road::LocalNetwork);
        QTest::newRow("stick") << int(Meeting::Road::Stick);
    }
    void sidesSayByWhichRoadTheyCame()
    {
        QFETCH(int, road);
        Desk desk({}, SpaceKind::Centre);
        desk.edit(desk.one, [](Note &note) { note.amount = 6; });
        desk.edit(*desk.two, [](Note &note) { note.amount = 7; });
        const auto by = Meeting::Road(road);
        const Arrival arrival = by == Meeting::Road::Server
            ? Arrival(*HubId::from(QByteArray(HubId::size, 'h')))
            : Arrival(by);
        for (const QByteArray &segment : desk.two->segments())
            QVERIFY_OK(desk.one.write(
                [&](Writer &writer) { return receiveSegment(writer, segment, arrival); }));
        // Again by another road: the first one brought it.
        for (const QByteArray &segment : desk.two->segments())
            desk.one.take(segment);
        const auto what = Desk::only(desk.one);
        QVERIFY_OK(what);
        const auto &sides = what->fields.front().sides;
        QCOMPARE(sides[0].device, desk.two->state->device());
        QCOMPARE(sides[0].road, std::optional(by));
        QCOMPARE(sides[1].road, std::nullopt); // written here
    }

    void proseHasItsCommonAncestor()
    {
        Desk desk(QStringLiteral("Mi abuela molía maíz."));
        desk.edit(
            desk.one, [](Note &note) { note.text = QStringLiteral("Mi abuela molía trigo."); });
        desk.edit(
            *desk.two, [](Note &note) { note.text = QStringLiteral("Mi abuela molía cebada."); });
        desk.meet();
        const auto what = Desk::only(*desk.two);
        QVERIFY_OK(what);
        QCOMPARE(what->fields.front().info->number, body);
        QCOMPARE(what->fields.front().before,
            std::optional(Value(QStringLiteral("Mi abuela molía maíz."))));
    }

    void aDecisionEndsItOnEveryPc_data()
    {
        QTest::addColumn<qint64>("chosen");
        QTest::newRow("the one that is shown") << qint64(7);
        QTest::newRow("the other") << qint64(6);
        QTest::newRow("a third") << qint64(8);
    }
    void aDecisionEndsItOnEveryPc()
    {
        QFETCH(qint64, chosen);
        Desk desk;
        desk.edit(desk.one, [](Note &note) {
            note.amount = 6;
            note.title = QStringLiteral("Una");
        });
        desk.edit(*desk.two, [](Note &note) {
            note.amount = 7;
            note.title = QStringLiteral("Dos");
        });
        desk.meet();
        const auto what = Desk::only(desk.one);
        QVERIFY_OK(what);
        QVERIFY_OK(Desk::decide(
            desk.one, *what, {{amount, Value(chosen)}, {title, Value(QStringLiteral("Una"))}}));
        QVERIFY(Desk::list(desk.one)->isEmpty());
        desk.meet();
        for (Pc *pc : {&desk.one, desk.two.get()}) {
            QVERIFY(Desk::list(*pc)->isEmpty());
            QCOMPARE(pc->get(pc->here(desk.one, desk.note))->amount, chosen);
            QCOMPARE(pc->get(pc->here(desk.one, desk.note))->title, QStringLiteral("Una"));
        }
        // There is nothing to decide twice.
        QVERIFY(!Desk::only(desk.one).ok());
    }

    void whatCameSinceStaysBesideIt()
    {
        Desk desk;
        desk.edit(desk.one, [](Note &note) { note.amount = 6; });
        desk.edit(*desk.two, [](Note &note) { note.amount = 7; });
        desk.meet();
        const auto what = Desk::only(desk.one);
        QVERIFY_OK(what);
        desk.edit(*desk.two, [](Note &note) { note.amount = 9; });
        QVERIFY_OK(Desk::decide(desk.one, *what, {{amount, Value(qint64(6))}}));
        desk.meet();
        const auto again = Desk::only(desk.one);
        QVERIFY_OK(again);
        QCOMPARE(again->fields.front().sides.size(), size_t(2));
    }

    void undoBringsTheDisagreementBack()
    {
        Desk desk;
        desk.edit(desk.one, [](Note &note) { note.amount = 6; });
        desk.edit(*desk.two, [](Note &note) { note.amount = 7; });
        desk.meet();
        const auto what = Desk::only(desk.one);
        const auto deed = desk.one.write([&](Writer &writer) -> Result<Deed> {
            TAMBO_TRY(settle(writer, *what, {{amount, Value(qint64(6))}}));
            return writer.deed();
        });
        QVERIFY_OK(deed);
        QVERIFY_OK(desk.one.write([&](Writer &writer) { return undo(writer, *deed); }));
        const auto again = Desk::only(desk.one);
        QVERIFY_OK(again);
        QCOMPARE(again->fields.front().sides.front().value, Value(qint64(7)));
        desk.meet();
        QCOMPARE(Desk::list(*desk.two)->size(), 1);
    }

    void whatWasMeasuredGoesWithItsValue()
    {
        Pc one({&EntityOf<Picture>::info});
        const auto two = secondPc(one);
        Picture first;
        first.file = QStringLiteral("a");
        first.digest = "a";
        QVERIFY_OK(one.write([&](Writer &writer) { return writer.save(first); }));
        two->takeAll(one);
        for (const auto &[pc, name] : {std::pair(&one, "b"), std::pair(two.get(), "c")}) {
            const Id<Picture> id = pc->here(one, first.id);
            QVERIFY_OK(pc->write([&, to = name](Writer &writer) -> Result<> {
                TAMBO_ASSIGN(Picture edited, writer.get(id));
                edited.file = QString::fromLatin1(to);
                edited.digest = to;
                return writer.save(edited);
            }));
        }
        one.takeAll(*two);
        const auto what = Desk::only(one);
        QVERIFY_OK(what);
        QCOMPARE(what->fields.size(), size_t(1)); // nobody decides about a digest
        for (const DisputeSide &side : what->fields.front().sides) {
            QVERIFY_OK(Desk::decide(one, *what, {{1, side.value}}));
            const auto now = one.read([&](Reader &reader) { return reader.get(first.id); });
            QCOMPARE(QString::fromLatin1(now->digest), now->file);
            QCOMPARE(Value(now->file), side.value);
        }
    }

    void whoCannotWriteDecidesNothing()
    {
        Desk desk;
        desk.edit(desk.one, [](Note &note) { note.amount = 6; });
        desk.edit(*desk.two, [](Note &note) { note.amount = 7; });
        desk.meet();
        Pc stranger;
        stranger.takeAll(desk.one);
        const auto conflicts = stranger.read([](Reader &reader) { return reader.conflicts(); });
        QCOMPARE(conflicts->size(), 1);
        QVERIFY(Desk::list(stranger)->isEmpty());
    }

    void whatIsGoneIsNotSettled()
    {
        Desk desk;
        desk.edit(desk.one, [](Note &note) { note.amount = 6; });
        desk.edit(*desk.two, [](Note &note) { note.amount = 7; });
        desk.meet();
        const auto what = Desk::only(desk.one);
        QVERIFY_OK(desk.one.write([&](Writer &writer) { return writer.remove(desk.note); }));
        QVERIFY(Desk::list(desk.one)->isEmpty());
        const auto done = Desk::decide(desk.one, *what, {{amount, Value(qint64(6))}});
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
    }

    void differencesAreWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const char *name, const char *text, const char *other,
                             const QStringList &marked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(other) << marked;
        };
        row("same", "molía maíz", "molía maíz", {});
        row("one word", "molía trigo hoy", "molía maíz hoy", {QStringLiteral("trigo")});
        row("neighbours", "molía trigo blanco hoy", "molía maíz hoy",
            {QStringLiteral("trigo blanco")});
        row("two places", "Don José molía trigo", "Doña José molía maíz",
            {QStringLiteral("Don"), QStringLiteral("trigo")});
        row("all", "uno", "dos", {QStringLiteral("uno")});
        row("against nothing", "uno dos", "", {QStringLiteral("uno dos")});
        row("nothing", "", "uno", {});
        row("a mark", "¡Venga!", "Venga", {QStringLiteral("¡"), QStringLiteral("!")});
    }
    void differencesAreWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, other);
        QFETCH(QStringList, marked);
        QStringList found;
        for (const Stretch &stretch : differences(text, other))
            found.append(text.mid(stretch.from, stretch.length));
        QCOMPARE(found, marked);
    }
};

QTEST_GUILESS_MAIN(TestDisputes)
#include "testdisputes.moc"
