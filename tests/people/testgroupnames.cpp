// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/people/groups.h"
#include "tests/people/village.h"

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

namespace {

Result<Group> make(Pc &pc, const char *name)
{
    return pc.write([&](store::Writer &writer) { return makeGroup(writer, words(name)); });
}

QList<GroupCard> all(Pc &pc)
{
    const auto cards = pc.read(
        [&](store::Reader &reader) { return groups(reader, pc.state->trust, pc.keys.deviceId()); });
    Pc::must(cards);
    return *cards;
}

Result<GroupCard> find(Pc &pc, const QString &wanted)
{
    return pc.read([&](store::Reader &reader) {
        return findGroup(reader, pc.state->trust, pc.keys.deviceId(), wanted);
    });
}

QStringList namesOf(const QList<GroupCard> &cards)
{
    QStringList names;
    for (const GroupCard &card : cards)
        names.append(card.group.name);
    return names;
}

void share(Pc &ours, Pc &theirs, const SpaceId &space)
{
    ours.takeAll(theirs);
    Pc::must(ours.write([&](store::Writer &writer) {
        return store::grantSpace(writer, space, theirs.keys.centre);
    }));
    theirs.takeAll(ours);
}

} // namespace

class TestGroupNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGroupHasASpaceOfItsOwn()
    {
        Pc pc(allEntities());
        const auto group = make(pc, "  Cooperativa   El Tambo ");
        QVERIFY_OK(group);
        QCOMPARE(group->name, words("Cooperativa El Tambo"));
        QCOMPARE(pc.state->trust.kindOf(group->space), store::SpaceKind::Group);
        QCOMPARE(make(pc, "cooperativa el tambo").error().kind, Error::Kind::BadInput);
        QCOMPARE(make(pc, " ").error().kind, Error::Kind::BadInput);
        QVERIFY_OK(make(pc, "Ámbito"));
        QCOMPARE(namesOf(all(pc)), (QStringList{words("Ámbito"), words("Cooperativa El Tambo")}));
        // A PC that decides nothing makes none.
        const auto second = store::test::secondPc(pc);
        QCOMPARE(make(*second, "Otro").error().kind, Error::Kind::Denied);
        QCOMPARE(namesOf(all(*second)), namesOf(all(pc)));
    }

    void foundByNameOrNumber()
    {
        Pc pc(allEntities());
        const auto group = make(pc, "Ñukanchik");
        QVERIFY_OK(group);
        const QString id = toBase32(group->space.toByteArray());
        for (const QString &wanted : {words("ñukanchik"), id, id.first(8).toUpper()}) {
            const auto found = find(pc, wanted);
            QVERIFY_OK(found);
            QCOMPARE(found->group.space, group->space);
        }
        QCOMPARE(find(pc, words("otro")).error().kind, Error::Kind::NotFound);
        QCOMPARE(find(pc, {}).error().kind, Error::Kind::NotFound);
    }

    void theCardSaysWhoTakesPart()
    {
        Pc ours(allEntities());
        Pc theirs(allEntities());
        const auto group = make(ours, "Protocolo");
        QVERIFY_OK(group);
        QVERIFY(all(theirs).isEmpty());
        share(ours, theirs, group->space);
        for (Pc *pc : {&ours, &theirs}) {
            const QList<GroupCard> cards = all(*pc);
            QCOMPARE(namesOf(cards), QStringList{words("Protocolo")});
            QCOMPARE(cards.first().centre, ours.keys.centre);
            QCOMPARE(cards.first().members, QList<CentreId>{theirs.keys.centre});
            QVERIFY(cards.first().current);
        }
        // Both may have a group of one name.
        QVERIFY_OK(make(theirs, "Protocolo"));
        QCOMPARE(find(theirs, words("Protocolo")).error().kind, Error::Kind::BadInput);
        Pc::must(ours.write([&](store::Writer &writer) {
            return store::endGrant(writer, group->space, theirs.keys.centre);
        }));
        theirs.takeAll(ours);
        const auto left = find(theirs, toBase32(group->space.toByteArray()));
        QVERIFY_OK(left);
        QVERIFY(!left->current && left->members.isEmpty());
        QVERIFY(all(ours).first().current);
    }

    /// Whatever members write beside it, and a group's name in a space that is none.
    void oneNameForASpace()
    {
        Pc ours(allEntities());
        Pc theirs(allEntities());
        const auto group = make(ours, "Verdadero");
        QVERIFY_OK(group);
        share(ours, theirs, group->space);
        for (int i = 0; i < 8; ++i) {
            Group second;
            second.space = i % 2 ? group->space : theirs.space(store::SpaceKind::Public);
            second.name = QStringLiteral("Otro %1").arg(i);
            Pc::must(theirs.write([&](store::Writer &writer) { return writer.save(second); }));
        }
        ours.takeAll(theirs);
        QCOMPARE(all(ours).size(), 1);
        QCOMPARE(namesOf(all(ours)), namesOf(all(theirs)));
        QVERIFY_OK(ours.write(
            [&](store::Writer &writer) { return store::dropSpace(writer, group->space); }));
        QVERIFY(all(ours).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGroupNames)
#include "testgroupnames.moc"
