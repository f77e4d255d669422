// SPDX-License-Identifier: GPL-3.0-or-later
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

template<typename F> auto does(Pc &pc, F verb)
{
    return pc.write([&](Writer &writer) { return verb(writer); });
}

SpaceId forPerson(Pc &pc)
{
    const auto made = does(pc, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); });
    Pc::must(made);
    return *made;
}

/// Signs what that PC's own program would not.
QByteArray signedBy(const Pc &pc, ControlEntry entry)
{
    const ControlLog &log = *pc.state->trust.log(pc.keys.centre);
    entry.centre = pc.keys.centre;
    entry.signer = pc.keys.deviceId();
    entry.number = log.chainOf(entry.signer).number + 1;
    entry.previous = log.chainOf(entry.signer).hash;
    return encodeControlEntry(entry, pc.keys.device);
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace

/// Any PC of a centre makes spaces for persons, and no more than that.
class TestPersonSpaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainPcAddsAPersonWhileAlone()
    {
        Pc root;
        const auto plain = secondPc(root);
        const auto other = secondPc(root);
        const SpaceId person = forPerson(*plain);
        write(*plain, "asistencia", person);
        QCOMPARE(does(*plain, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); })
                     .error()
                     .kind,
            Error::Kind::Denied);
        // A PC that is let in by somebody who has not heard of that person.
        const auto late = secondPc(root);
        for (Pc *pc : {&root, other.get(), late.get()}) {
            pc->takeAll(*plain);
            QCOMPARE(pc->state->trust.kindOf(person), SpaceKind::Person);
            QCOMPARE(titles(*pc), list({"asistencia"}));
            QVERIFY(pc->state->trust.mayWrite(person, pc->keys.deviceId()));
        }
        write(*late, "avance", person);
        root.takeAll(*late);
        QCOMPARE(titles(root), list({"asistencia", "avance"}));
        // Its own list of names goes on where it ended.
        (void)forPerson(*plain);
        QCOMPARE(plain->state->trust.log(root.keys.centre)->chainOf(plain->keys.deviceId()).number,
            quint64(4));
        // Other centres learn that there is somebody, and nothing of her.
        Pc reader;
        reader.takeAll(*plain);
        QVERIFY(titles(reader).isEmpty());
        QVERIFY(!reader.state->trust.writingKey(person));
    }

    void onlyTwoKindsAndOnlyItsOwn_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {ControlEntry::Kind::Device, ControlEntry::Kind::Steward,
                 ControlEntry::Kind::StewardEnd, ControlEntry::Kind::Revoke,
                 ControlEntry::Kind::Believe, ControlEntry::Kind::Drop, ControlEntry::Kind::Member,
                 ControlEntry::Kind::MemberEnd, ControlEntry::Kind::Space})
            QTest::addRow("%d", int(kind)) << int(kind);
    }
    void onlyTwoKindsAndOnlyItsOwn()
    {
        QFETCH(int, kind);
        Pc root;
        const auto plain = secondPc(root);
        ControlEntry entry;
        entry.kind = ControlEntry::Kind(kind);
        entry.signingKey = SigningKey::generate().publicKey;
        entry.boxKey = BoxKey::generate().publicKey;
        entry.spaceKind = SpaceKind::Group;
        entry.nonce = randomBytes(16);
        entry.space = forPerson(*plain);
        entry.receiver = root.keys.deviceId();
        root.takeAll(*plain);
        const auto before = root.control().size();
        QCOMPARE(root.takeControl(signedBy(*plain, entry)).verdict, Receipt::Verdict::Rejected);
        QCOMPARE(root.control().size(), before);
    }

    void grantsNoKeyButItsOwn()
    {
        Pc root;
        const auto plain = secondPc(root);
        Pc stranger;
        const SpaceId hers = forPerson(root);
        plain->takeAll(root);
        const SpaceId own = forPerson(*plain);
        const Trust &trust = plain->state->trust;
        const auto grant = [&](const SpaceId &space, const Pc &to) {
            const SpaceKey key = *trust.writingKey(space);
            ControlEntry entry;
            entry.kind = ControlEntry::Kind::Grant;
            entry.space = space;
            entry.key = key.id;
            entry.receiver = to.keys.deviceId();
            entry.hlc = key.hlc;
            entry.sealed = sealTo(to.keys.box.publicKey, key.key);
            const auto count = [&] { return trust.log(root.keys.centre)->grantsOf(space).size(); };
            const auto before = count();
            Pc::must(does(*plain,
                [&](Writer &writer) { return receiveControl(writer, signedBy(*plain, entry)); }));
            return count() > before;
        };
        QVERIFY(grant(own, root));
        QVERIFY(!grant(hers, root)); // somebody else made that space
        QVERIFY(!grant(root.space(SpaceKind::Centre), root));
        QVERIFY(!grant(own, stranger)); // no PC of the centre
    }

    void aStewardLaterGoesOnInTheSameChain()
    {
        Pc root;
        const auto plain = secondPc(root);
        const SpaceId person = forPerson(*plain);
        root.takeAll(*plain);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, plain->keys.deviceId(), root.words);
        }));
        plain->takeAll(root);
        const auto group
            = does(*plain, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); });
        QVERIFY_OK(group);
        root.takeAll(*plain);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return endSteward(writer, plain->keys.deviceId(), root.words);
        }));
        plain->takeAll(root);
        // What it did before and in between stays, and it still adds persons.
        const SpaceId later = forPerson(*plain);
        root.takeAll(*plain);
        for (const SpaceId &space : {person, *group, later})
            QVERIFY(root.state->trust.kindOf(space).has_value());
        QVERIFY(
            !does(*plain, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); }).ok());
    }

    void aRevokedPcsChainCountsAsFarAsItWasKnown()
    {
        Pc root;
        const auto sold = secondPc(root);
        const auto witness = secondPc(root);
        const SpaceId known = forPerson(*sold);
        write(*sold, "antes", known);
        root.takeAll(*sold);
        const SpaceId unknown = forPerson(*sold);
        write(*sold, "después", unknown);
        witness->takeAll(*sold);
        QCOMPARE(titles(*witness), list({"antes", "después"}));
        QVERIFY_OK(does(
            root, [&](Writer &writer) { return revokeDevice(writer, sold->keys.deviceId()); }));
        witness->takeAll(root);
        QCOMPARE(titles(*witness), list({"antes"}));
        QVERIFY(!witness->state->trust.kindOf(unknown));
        root.takeAll(*sold);
        QCOMPARE(titles(root), list({"antes"}));
        Pc late(root.keys.centre, noteTable(), [] { return someDay; });
        root.certify(late);
        late.takeAll(*sold);
        late.takeAll(root);
        QCOMPARE(titles(late), list({"antes"}));
        // What it shared is under another key now, which it does not learn.
        const KeyId key = root.state->trust.writingKey(known)->id;
        QCOMPARE(witness->state->trust.writingKey(known)->id, key);
        QVERIFY(!root.state->trust.isStale(*root.state->trust.writingKey(known)));
        sold->takeAll(root);
        QVERIFY(!sold->state->trust.key(known, key));
        QVERIFY(
            !does(*sold, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); }).ok());
        // Believed after all: the space counts, and what was written there.
        const auto believe
            = [&](Writer &writer) { return believeMore(writer, sold->keys.deviceId()); };
        QVERIFY_OK(does(root, believe));
        QCOMPARE(titles(root), list({"antes", "después"}));
        QCOMPARE(does(root, believe).error().kind, Error::Kind::NotFound);
        for (Pc *pc : {witness.get(), &late}) {
            pc->takeAll(root);
            QCOMPARE(titles(*pc), list({"antes", "después"}));
        }
    }

    /// One who adds a person under a key that has just been given up does no harm for long.
    void aPersonAddedUnderAnOldKeyGetsANewOne()
    {
        Pc root;
        const auto plain = secondPc(root);
        const auto gone = secondPc(root);
        plain->takeAll(root);
        QVERIFY_OK(does(
            root, [&](Writer &writer) { return revokeDevice(writer, gone->keys.deviceId()); }));
        const SpaceId person = forPerson(*plain); // has not heard of it
        root.takeAll(*plain);
        QVERIFY(root.state->trust.isStale(*root.state->trust.writingKey(person)));
        QVERIFY_OK(does(root, [](Writer &writer) { return renewKeys(writer); }));
        QVERIFY(!root.state->trust.isStale(*root.state->trust.writingKey(person)));
        for (Pc *pc : {plain.get(), gone.get()})
            pc->takeAll(root);
        const KeyId key = root.state->trust.writingKey(person)->id;
        QCOMPARE(plain->state->trust.writingKey(person)->id, key);
        QVERIFY(!gone->state->trust.key(person, key));
    }

    /// Everything is in the log: a store that is opened again knows the same keys.
    void whatIsReadAgainIsTheSame()
    {
        Pc root;
        const auto plain = secondPc(root);
        const SpaceId person = forPerson(*plain);
        const auto late = secondPc(root);
        late->takeAll(*plain);
        for (Pc *pc : {plain.get(), late.get()}) {
            const auto key = pc->state->trust.writingKey(person);
            QVERIFY(key.has_value());
            QVERIFY_OK(pc->state->reload());
            QCOMPARE(pc->state->trust.writingKey(person)->key, key->key);
            QCOMPARE(pc->state->trust.keyById(key->id)->space, person);
        }
    }

    void aRevokedPcHadWrittenOfManyPersons()
    {
        Pc root;
        const auto sold = secondPc(root);
        for (int i = 0; i < 300; ++i)
            write(*sold, "x", forPerson(*sold));
        root.takeAll(*sold);
        QVERIFY_OK(does(
            root, [&](Writer &writer) { return revokeDevice(writer, sold->keys.deviceId()); }));
        QCOMPARE(titles(root).size(), 300);
    }
};

QTEST_GUILESS_MAIN(TestPersonSpaces)
#include "testpersonspaces.moc"
