// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/followed.h"
#include "app/store/history.h"
#include "app/store/steward.h"
#include "tests/store/exported.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

Note write(Pc &pc, const char *title, const SpaceId &space)
{
    Note note = noted(QString::fromUtf8(title));
    note.space = space;
    return pc.save(note);
}

QStringList titles(Pc &pc)
{
    QStringList all;
    const auto notes = *pc.read([](Reader &reader) { return reader.list<Note>(); });
    for (const Note &note : notes)
        all.append(note.title);
    all.sort();
    return all;
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

Result<> grant(Pc &pc, const SpaceId &space, const CentreId &centre)
{
    return pc.write([&](Writer &writer) { return grantSpace(writer, space, centre); });
}

Result<> end(Pc &pc, const SpaceId &space, const CentreId &centre)
{
    return pc.write([&](Writer &writer) { return endGrant(writer, space, centre); });
}

/// What an exchange does after it took control entries.
void renew(Pc &pc)
{
    Pc::must(pc.write([](Writer &writer) { return renewKeys(writer); }));
}

/// Everybody has what everybody else has.
void meet(std::initializer_list<Pc *> pcs)
{
    for (int round = 0; round < 2; ++round) {
        for (Pc *one : pcs) {
            for (Pc *other : pcs) {
                if (one != other)
                    one->takeAll(*other);
            }
            renew(*one);
        }
    }
}

SpaceId newGroup(Pc &pc, SpaceKind kind = SpaceKind::Group)
{
    const auto made = pc.write([&](Writer &writer) { return makeSpace(writer, kind); });
    Pc::must(made);
    return *made;
}

Error::Kind kindOf(const Result<> &result)
{
    return result.ok() ? Error::Kind::Internal : result.error().kind;
}

bool mayWrite(const Pc &pc, const SpaceId &space)
{
    return pc.state->trust.mayWrite(space, pc.keys.deviceId());
}

/// Whether that PC knows the key that `pc` seals with now.
bool knowsKey(const Pc &who, const Pc &pc, const SpaceId &space)
{
    return who.state->trust.key(space, pc.state->trust.writingKey(space)->id).has_value();
}

} // namespace

/// Spaces in which several centres take part.
class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Somebody with a steward's key admitted a centre more often than one entry can end.
    void anEndEndsEveryAdmission()
    {
        Pc ours;
        Pc theirs;
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs});
        ControlEntry member;
        member.kind = ControlEntry::Kind::Member;
        member.space = group;
        member.member = theirs.keys.centre;
        QVERIFY_OK(ours.write([&](Writer &writer) -> Result<> {
            for (int i = 0; i < 150; ++i)
                TAMBO_TRY(appendControl(writer, member));
            return {};
        }));
        QVERIFY(ours.state->trust.isMember(group, theirs.keys.centre));
        QVERIFY_OK(end(ours, group, theirs.keys.centre));
        QVERIFY(!ours.state->trust.isMember(group, theirs.keys.centre));
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        QVERIFY(ours.state->trust.isMember(group, theirs.keys.centre));
    }

    void twoCentresShareAGroup()
    {
        Pc ours;
        Pc theirs;
        Pc stranger;
        const SpaceId group = newGroup(ours);
        write(ours, "de antes", group);
        meet({&ours, &theirs, &stranger});
        QVERIFY(titles(theirs).isEmpty());
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        meet({&ours, &theirs, &stranger});
        QCOMPARE(titles(theirs), list({"de antes"}));
        write(theirs, "del otro pueblo", group);
        meet({&ours, &theirs, &stranger});
        for (Pc *pc : {&ours, &theirs})
            QCOMPARE(titles(*pc), list({"de antes", "del otro pueblo"}));
        QVERIFY(titles(stranger).isEmpty());
        QVERIFY(!stranger.state->trust.writingKey(group));
        QVERIFY(!mayWrite(stranger, group));
        // Again does no harm.
        const auto entries = ours.control().size();
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        QCOMPARE(ours.control().size(), entries);
    }

    void whatIsNotShared()
    {
        Pc ours;
        Pc theirs;
        const SpaceId group = newGroup(ours);
        const CentreId other = theirs.keys.centre;
        QCOMPARE(kindOf(grant(ours, group, other)), Error::Kind::NotFound); // who is that?
        meet({&ours, &theirs});
        for (const SpaceKind kind : {SpaceKind::Public, SpaceKind::Centre})
            QCOMPARE(kindOf(grant(ours, ours.space(kind), other)), Error::Kind::Denied);
        QCOMPARE(kindOf(grant(ours, group, ours.keys.centre)), Error::Kind::BadInput);
        QCOMPARE(kindOf(grant(ours, theirs.space(SpaceKind::Centre), other)),
            Error::Kind::NotFound); // not ours to give
        QCOMPARE(kindOf(end(ours, group, other)), Error::Kind::NotFound);
        const auto plain = secondPc(ours);
        QCOMPARE(kindOf(grant(*plain, group, other)), Error::Kind::Denied);
        QVERIFY_OK(grant(ours, group, other));
        plain->takeAll(ours);
        QCOMPARE(kindOf(end(*plain, group, other)), Error::Kind::Denied);
        // Those who were let in let nobody else in.
        Pc third;
        meet({&ours, &theirs, &third});
        QCOMPARE(kindOf(grant(theirs, group, third.keys.centre)), Error::Kind::NotFound);
        QVERIFY_OK(ours.write([&](Writer &writer) { return dropSpace(writer, group); }));
        QCOMPARE(kindOf(grant(ours, group, third.keys.centre)), Error::Kind::NotFound);
    }

    void aPersonMoves()
    {
        Pc ours;
        Pc theirs;
        const SpaceId person = newGroup(ours, SpaceKind::Person);
        write(ours, "asistencia", person);
        meet({&ours, &theirs});
        QVERIFY_OK(grant(ours, person, theirs.keys.centre));
        meet({&ours, &theirs});
        write(theirs, "otro curso", person);
        meet({&ours, &theirs});
        for (Pc *pc : {&ours, &theirs})
            QCOMPARE(titles(*pc), list({"asistencia", "otro curso"}));
        // And back: every PC of her own centre has the new key, which the other does not learn.
        const auto second = secondPc(ours);
        QVERIFY_OK(end(ours, person, theirs.keys.centre));
        write(ours, "de vuelta", person);
        meet({&ours, &theirs, second.get()});
        QCOMPARE(titles(theirs), list({"asistencia", "otro curso"}));
        QCOMPARE(titles(*second), list({"asistencia", "de vuelta", "otro curso"}));
        QVERIFY(mayWrite(*second, person) && knowsKey(*second, ours, person));
        QVERIFY(!knowsKey(theirs, ours, person));
    }

    /// Any PC makes a space for a person, but only those who decide share it.
    void aPersonOfAPlainPcMoves()
    {
        Pc ours;
        Pc theirs;
        const auto plain = secondPc(ours);
        const SpaceId person = newGroup(*plain, SpaceKind::Person);
        write(*plain, "asistencia", person);
        meet({&ours, &theirs, plain.get()});
        QCOMPARE(kindOf(grant(*plain, person, theirs.keys.centre)), Error::Kind::Denied);
        QVERIFY_OK(grant(ours, person, theirs.keys.centre));
        meet({&ours, &theirs, plain.get()});
        QCOMPARE(titles(theirs), list({"asistencia"}));
        write(theirs, "otro curso", person);
        meet({&ours, &theirs, plain.get()});
        QCOMPARE(titles(*plain), list({"asistencia", "otro curso"}));
    }

    /// Its PCs keep what they had, so they go on asking for the log that tells of the erasure.
    void whoTakesPartNoLongerHearsOfTheErasure()
    {
        Pc ours;
        Pc theirs;
        const CentreId own = theirs.keys.centre;
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs});
        QVERIFY(followedForSharing(theirs.state->trust, own, {own}).empty());
        QVERIFY_OK(grant(ours, group, own));
        meet({&ours, &theirs});
        write(ours, "mientras", group);
        meet({&ours, &theirs});
        QVERIFY_OK(end(ours, group, own));
        meet({&ours, &theirs});
        QCOMPARE(titles(theirs), list({"mientras"}));
        QCOMPARE(followedForSharing(theirs.state->trust, own, {own}),
            std::set{Followed::logOf(ours.keys.centre)});
        QVERIFY_OK(ours.write([&](Writer &writer) { return dropSpace(writer, group); }));
        meet({&ours, &theirs});
        QVERIFY(titles(theirs).isEmpty());
        QVERIFY(followedForSharing(theirs.state->trust, own, {own}).empty());
    }

    /// Whose it is, erases it, for ever and everywhere.
    void anErasedGroupIsGoneAtItsMembersToo()
    {
        Pc ours;
        Pc theirs;
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs});
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        meet({&ours, &theirs});
        write(theirs, "suyo", group);
        const QList<QByteArray> stick = theirs.segments();
        meet({&ours, &theirs});
        QCOMPARE(kindOf(theirs.write([&](Writer &writer) { return dropSpace(writer, group); })),
            Error::Kind::Denied);
        QVERIFY_OK(ours.write([&](Writer &writer) { return dropSpace(writer, group); }));
        meet({&ours, &theirs});
        for (Pc *pc : {&ours, &theirs}) {
            for (const QByteArray &segment : stick)
                QVERIFY(pc->take(segment).verdict != Receipt::Verdict::Accepted);
            QVERIFY(titles(*pc).isEmpty());
            QVERIFY(!mayWrite(*pc, group));
        }
    }

    /// Whoever certifies the PC of another centre, for which its public key is enough, cannot
    /// silence it by revoking it.
    void nobodySilencesThePcsOfOthers()
    {
        Pc ours;
        Pc theirs;
        Pc hostile;
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs, &hostile});
        for (const Pc *pc : {&theirs, &hostile})
            QVERIFY_OK(grant(ours, group, pc->keys.centre));
        meet({&ours, &theirs, &hostile});
        const auto all = list({"en el grupo", "para todos"});
        write(theirs, "en el grupo", group);
        write(theirs, "para todos", theirs.space(SpaceKind::Public));
        hostile.certify(theirs);
        QVERIFY_OK(hostile.write(
            [&](Writer &writer) { return revokeDevice(writer, theirs.keys.deviceId()); }));
        meet({&ours, &theirs, &hostile});
        for (Pc *pc : {&ours, &theirs})
            QCOMPARE(titles(*pc), all);
        QVERIFY(mayWrite(theirs, group));
        QVERIFY(knowsKey(theirs, ours, group));
    }

    /// A steward shared it after she was ended: as if never said, also where it was read already.
    void theEndOfAStewardWhoShared()
    {
        Pc ours;
        Pc theirs;
        const auto steward = secondPc(ours);
        QVERIFY_OK(ours.write([&](Writer &writer) {
            return appointSteward(writer, steward->keys.deviceId(), ours.words);
        }));
        const SpaceId group = newGroup(ours);
        write(ours, "del grupo", group);
        meet({&ours, &theirs, steward.get()});
        QVERIFY_OK(grant(*steward, group, theirs.keys.centre)); // unseen by the root
        theirs.takeAll(*steward);
        QCOMPARE(titles(theirs), list({"del grupo"}));
        QVERIFY_OK(ours.write([&](Writer &writer) {
            return endSteward(writer, steward->keys.deviceId(), ours.words);
        }));
        theirs.takeAll(ours);
        QVERIFY(titles(theirs).isEmpty());
        QVERIFY(!mayWrite(theirs, group));
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        theirs.takeAll(ours);
        QCOMPARE(titles(theirs), list({"del grupo"}));
    }

    /// A member's PC cannot pass its work for that of a person of another centre.
    void nobodyIsNamedByPcsOfOthers()
    {
        Pc ours;
        Pc theirs;
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs});
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        const Note rosa = write(ours, "Rosa", ours.space(SpaceKind::Centre));
        ours.actor = rosa.id.record;
        const Note note = write(ours, "de ella", group);
        meet({&ours, &theirs});
        const auto actors = [&](Pc &pc) {
            const auto told = pc.read([&](Reader &reader) {
                return history(reader, pc.state->trust, pc.here(ours, note.id));
            });
            Pc::must(told);
            QList<RecordId> all;
            for (const HistoryStep &step : told->steps)
                all.append(step.actor);
            return all;
        };
        const RecordId known = theirs.here(ours, rosa.id).record;
        QCOMPARE(actors(theirs), QList<RecordId>{known});
        theirs.actor = known;
        Note edited = *theirs.get(theirs.here(ours, note.id));
        edited.text = QStringLiteral("de otro");
        theirs.save(edited);
        meet({&ours, &theirs});
        QCOMPARE(actors(ours), (QList<RecordId>{rosa.id.record, RecordId{}}));
        QCOMPARE(actors(theirs), (QList<RecordId>{known, RecordId{}}));
    }

    /// A new PC of a member is let in by itself, and reads what is old.
    void aMemberGetsAnotherPc()
    {
        Pc ours;
        Pc theirs;
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs});
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        meet({&ours, &theirs});
        write(theirs, "de antes", group);
        meet({&ours, &theirs});
        const auto later = secondPc(theirs);
        QVERIFY(titles(*later).isEmpty());
        meet({&ours, &theirs, later.get()});
        QCOMPARE(titles(*later), list({"de antes"}));
        write(*later, "del nuevo", group);
        meet({&ours, &theirs, later.get()});
        for (Pc *pc : {&ours, &theirs, later.get()})
            QCOMPARE(titles(*pc), list({"de antes", "del nuevo"}));
    }

    /// A member retires a PC: what it wrote so far stays, and the group has another key.
    void aMemberRetiresAPc()
    {
        Pc ours;
        Pc theirs;
        const auto sold = secondPc(theirs);
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs, sold.get()});
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        meet({&ours, &theirs, sold.get()});
        write(*sold, "antes", group);
        meet({&ours, &theirs, sold.get()});
        QVERIFY_OK(theirs.write(
            [&](Writer &writer) { return revokeDevice(writer, sold->keys.deviceId()); }));
        write(*sold, "después", group);
        meet({&ours, &theirs});
        meet({&ours, sold.get(), &theirs});
        for (Pc *pc : {&ours, &theirs})
            QCOMPARE(titles(*pc), list({"antes"}));
        QVERIFY(!mayWrite(*sold, group));
        QVERIFY(mayWrite(theirs, group));
        QVERIFY(knowsKey(theirs, ours, group));
        QVERIFY(!knowsKey(*sold, ours, group));
    }

    void theSharingEndsAndBeginsAgain()
    {
        Pc ours;
        Pc theirs;
        const SpaceId group = newGroup(ours);
        meet({&ours, &theirs});
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        meet({&ours, &theirs});
        write(theirs, "mientras", group);
        meet({&ours, &theirs});
        QVERIFY_OK(end(ours, group, theirs.keys.centre));
        write(theirs, "sin saberlo", group);
        write(ours, "entre nosotros", group);
        meet({&ours, &theirs});
        QCOMPARE(titles(ours), list({"entre nosotros", "mientras"}));
        QCOMPARE(titles(theirs), list({"mientras"}));
        QVERIFY(!mayWrite(theirs, group));
        QVERIFY(!knowsKey(theirs, ours, group));
        QCOMPARE(kindOf(end(ours, group, theirs.keys.centre)), Error::Kind::NotFound);
        // A PC that joins them now is not let in either.
        const auto later = secondPc(theirs);
        meet({&ours, &theirs, later.get()});
        QVERIFY(!later->state->trust.writingKey(group));
        QVERIFY_OK(grant(ours, group, theirs.keys.centre));
        meet({&ours, &theirs, later.get()});
        for (Pc *pc : {&ours, &theirs, later.get()})
            QCOMPARE(titles(*pc), list({"entre nosotros", "mientras", "sin saberlo"}));
        QVERIFY(mayWrite(*later, group));
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "testgroups.moc"
