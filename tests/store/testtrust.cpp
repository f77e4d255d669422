// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"
#include "tests/store/clones.h"
#include "tests/store/exported.h"
#include "tests/store/logof.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

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

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace

/// Who decides: the root, and stewards whom it appointed.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStewardCertifiesAndMakesSpaces()
    {
        Pc root;
        const auto steward = secondPc(root);
        Pc third(root.keys.centre, noteTable(), [] { return someDay; });
        const DeviceKeys keys{third.keys.device.publicKey, third.keys.box.publicKey};
        const auto certify = [&](Writer &writer) { return certifyDevice(writer, keys); };
        QCOMPARE(does(*steward, certify).error().kind, Error::Kind::Denied);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, steward->keys.deviceId(), root.words);
        }));
        steward->takeAll(root);
        QVERIFY_OK(does(*steward, certify));
        const auto group
            = does(*steward, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); });
        QVERIFY_OK(group);
        write(*steward, "del grupo", *group);
        // What all share is the founder's to make.
        QVERIFY(!does(*steward, [](Writer &writer) {
            return makeSpace(writer, SpaceKind::Public);
        }).ok());
        third.takeAll(*steward);
        root.takeAll(*steward);
        for (Pc *pc : {&third, &root})
            QCOMPARE(titles(*pc), list({"del grupo"}));
        QVERIFY(third.state->trust.mayWrite(*group, third.keys.deviceId()));
        // Another centre sees that there is a group, and nothing else.
        Pc reader;
        reader.takeAll(*steward);
        QVERIFY(titles(reader).isEmpty());
        QVERIFY(!reader.state->trust.mayWrite(*group, reader.keys.deviceId()));
    }

    /// Two stewards who work apart do not contradict each other, whatever the order their entries
    /// arrive in.
    void twoStewardsApart()
    {
        Pc root;
        const auto one = secondPc(root);
        const auto two = secondPc(root);
        for (Pc *pc : {one.get(), two.get()})
            QVERIFY_OK(does(root, [&](Writer &writer) {
                return appointSteward(writer, pc->keys.deviceId(), root.words);
            }));
        one->takeAll(root);
        two->takeAll(root);
        const auto space = root.space(SpaceKind::Centre);
        std::vector<SpaceId> made;
        for (Pc *pc : {one.get(), two.get()})
            made.push_back(
                *does(*pc, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); }));
        // Both also change the key of the centre's space, by retiring a PC each.
        const auto gone = secondPc(root);
        const auto sold = secondPc(root);
        one->takeAll(root);
        two->takeAll(root);
        QVERIFY_OK(does(
            *one, [&](Writer &writer) { return revokeDevice(writer, gone->keys.deviceId()); }));
        QVERIFY_OK(does(
            *two, [&](Writer &writer) { return revokeDevice(writer, sold->keys.deviceId()); }));
        write(*one, "de una", space);
        write(*two, "de dos", space);
        one->takeAll(*two);
        two->takeAll(*one);
        root.takeAll(*two);
        QCOMPARE(titles(root), list({"de dos", "de una"}));
        QVERIFY(Exported(*one).records() == Exported(*two).records());
        QVERIFY(Exported(*one).records() == Exported(root).records());
        for (Pc *pc : {one.get(), two.get(), &root}) {
            QCOMPARE(
                pc->state->trust.writingKey(space)->id, root.state->trust.writingKey(space)->id);
            for (const SpaceId &person : made)
                QCOMPARE(pc->state->trust.kindOf(person), SpaceKind::Person);
        }
        // Neither knew whom the other had retired, and gave that PC the new key.
        QVERIFY(root.state->trust.isStale(*root.state->trust.writingKey(space)));
        QVERIFY_OK(does(root, [](Writer &writer) { return renewKeys(writer); }));
        QVERIFY(!root.state->trust.isStale(*root.state->trust.writingKey(space)));
        const auto entries = root.control().size();
        QVERIFY_OK(does(root, [](Writer &writer) { return renewKeys(writer); }));
        QCOMPARE(root.control().size(), entries);
        one->takeAll(root);
        QCOMPARE(one->state->trust.writingKey(space)->id, root.state->trust.writingKey(space)->id);
        gone->takeAll(root);
        QVERIFY(
            gone->state->trust.writingKey(space)->id != root.state->trust.writingKey(space)->id);
    }

    void appointingNeedsTheWordsOnWhateverPc()
    {
        Pc root;
        const auto pc = secondPc(root);
        const auto id = pc->keys.deviceId();
        const auto appoint = [&](const QByteArray &words) {
            return does(*pc, [&](Writer &writer) { return appointSteward(writer, id, words); });
        };
        for (const QByteArray &words : {newRecoveryEntropy(), QByteArray(), Pc().words})
            QCOMPARE(appoint(words).error().kind, Error::Kind::Denied);
        QVERIFY(!mayDecide(*pc->state));
        QVERIFY_OK(appoint(root.words));
        QVERIFY(mayDecide(*pc->state));
        const DeviceId stranger = Pc().keys.deviceId();
        QCOMPARE(
            does(root, [&](Writer &writer) { return appointSteward(writer, stranger, root.words); })
                .error()
                .kind,
            Error::Kind::NotFound);
        // The founder's PC is a steward's like any other.
        QVERIFY_OK(does(*pc,
            [&](Writer &writer) { return endSteward(writer, root.keys.deviceId(), root.words); }));
        root.takeAll(*pc);
        QVERIFY(!mayDecide(*root.state));
    }

    /// Two who have the words need not know of each other.
    void theRootSignsApartWithoutAFork()
    {
        Pc root;
        const auto one = secondPc(root);
        const auto two = secondPc(root);
        one->takeAll(root);
        two->takeAll(root);
        for (Pc *pc : {one.get(), two.get()})
            QVERIFY_OK(does(*pc, [&](Writer &writer) {
                return appointSteward(writer, pc->keys.deviceId(), root.words);
            }));
        one->takeAll(*two);
        two->takeAll(*one);
        root.takeAll(*two);
        for (Pc *pc : {one.get(), two.get(), &root}) {
            const ControlLog *log = pc->state->trust.log(root.keys.centre);
            for (const Pc *other : {one.get(), two.get(), &root})
                QVERIFY(log->mayDecide(other->keys.deviceId()));
            for (const QByteArray &entry : root.control())
                QCOMPARE(pc->takeControl(entry).verdict, Receipt::Verdict::Duplicate);
        }
    }

    void onlySomeEntriesMayBeFree()
    {
        Pc root;
        ControlLog log = logOf(root);
        using Kind = ControlEntry::Kind;
        for (const Kind kind : {Kind::Space, Kind::Revoke, Kind::Believe, Kind::Drop}) {
            ControlEntry entry;
            entry.kind = kind;
            entry.centre = root.keys.centre;
            entry.signer = root.keys.deviceId();
            entry.nonce = randomBytes(16);
            QVERIFY(!log.append(encodeControlEntry(entry, root.keys.device)).ok());
        }
        ControlEntry steward;
        steward.kind = Kind::Steward;
        steward.centre = root.keys.centre;
        steward.signer = log.rootId();
        steward.signingKey = SigningKey::generate().publicKey;
        steward.previous = *EntryHash::from(QByteArray(16, 'x'));
        QVERIFY(!log.append(encodeControlEntry(steward, root.root())).ok());
        steward.previous = log.chainOf(log.rootId()).hash;
        steward.number = log.chainOf(log.rootId()).number + 1;
        QVERIFY(!log.append(encodeControlEntry(steward, root.root())).ok());
        steward.previous = {};
        steward.number = 0;
        QVERIFY(!log.append(encodeControlEntry(steward, root.keys.device)).ok());
        QVERIFY_OK(log.append(encodeControlEntry(steward, root.root())));
    }

    void entriesOfAStewardWaitForTheAppointment()
    {
        Pc root;
        const auto steward = secondPc(root);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, steward->keys.deviceId(), root.words);
        }));
        const auto before = root.control();
        steward->takeAll(root);
        QVERIFY_OK(
            does(*steward, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); }));
        const QByteArray own = steward->control().at(before.size());
        Pc reader;
        for (const QByteArray &entry : before.first(before.size() - 1))
            reader.takeControl(entry);
        QCOMPARE(reader.takeControl(own).verdict, Receipt::Verdict::Rejected);
        reader.takeControl(before.last());
        QCOMPARE(reader.takeControl(own).verdict, Receipt::Verdict::Accepted);
    }

    void aRevokedPcIsBelievedSoFarAndNoFurther()
    {
        Pc root;
        const auto stolen = secondPc(root);
        const auto witness = secondPc(root);
        const auto open = root.space(SpaceKind::Public);
        write(*stolen, "antes", open);
        root.takeAll(*stolen);
        write(*stolen, "mientras", open);
        witness->takeAll(*stolen);
        QCOMPARE(titles(*witness), list({"antes", "mientras"}));
        QVERIFY_OK(does(
            root, [&](Writer &writer) { return revokeDevice(writer, stolen->keys.deviceId()); }));
        // What the witness had applied is taken back, there as here.
        witness->takeAll(root);
        QCOMPARE(titles(*witness), list({"antes"}));
        write(*stolen, "después", open);
        for (Pc *pc : {&root, witness.get()}) {
            pc->takeAll(*stolen);
            QCOMPARE(titles(*pc), list({"antes"}));
        }
        // Somebody new gets the same, in whatever order.
        Pc late(root.keys.centre, noteTable(), [] { return someDay; });
        root.certify(late);
        late.takeAll(*stolen);
        late.takeAll(root);
        QCOMPARE(titles(late), list({"antes"}));
        QVERIFY(!stolen->state->trust.isDropped(open));
        stolen->takeAll(root);
        Note denied = noted(QStringLiteral("nada"));
        QCOMPARE(does(*stolen, [&](Writer &writer) { return writer.save(denied); }).error().kind,
            Error::Kind::Denied);
        // And it does not come back by being certified again.
        const DeviceKeys again{stolen->keys.device.publicKey, stolen->keys.box.publicKey};
        QCOMPARE(
            does(root, [&](Writer &writer) { return certifyDevice(writer, again); }).error().kind,
            Error::Kind::Denied);
    }

    void aStewardBelievesMoreAfterAll()
    {
        Pc root;
        const auto sold = secondPc(root);
        const auto open = root.space(SpaceKind::Public);
        write(*sold, "antes", open);
        root.takeAll(*sold);
        QVERIFY_OK(does(
            root, [&](Writer &writer) { return revokeDevice(writer, sold->keys.deviceId()); }));
        const auto believe
            = [&](Writer &writer) { return believeMore(writer, sold->keys.deviceId()); };
        QCOMPARE(does(root, believe).error().kind, Error::Kind::NotFound);
        write(*sold, "la última semana", open);
        root.takeAll(*sold);
        QCOMPARE(titles(root), list({"antes"}));
        QVERIFY_OK(does(root, believe));
        QCOMPARE(titles(root), list({"antes", "la última semana"}));
        write(*sold, "y más", open);
        root.takeAll(*sold);
        QCOMPARE(titles(root), list({"antes", "la última semana"}));
    }

    void newPcsReadWhatWasWrittenUnderOlderKeys()
    {
        Pc root;
        const auto gone = secondPc(root);
        const auto closed = root.space(SpaceKind::Centre);
        write(root, "con la llave vieja", closed);
        (void)root.segments();
        QVERIFY_OK(does(
            root, [&](Writer &writer) { return revokeDevice(writer, gone->keys.deviceId()); }));
        write(root, "con la nueva", closed);
        const auto later = secondPc(root);
        QCOMPARE(titles(*later), list({"con la llave vieja", "con la nueva"}));
        gone->takeAll(root);
        QCOMPARE(titles(*gone), list({"con la llave vieja"}));
    }

    /// The end of a steward takes back what it signs later, but nothing before.
    void theEndOfASteward()
    {
        Pc root;
        const auto steward = secondPc(root);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, steward->keys.deviceId(), root.words);
        }));
        steward->takeAll(root);
        Pc good(root.keys.centre, noteTable(), [] { return someDay; });
        Pc bad(root.keys.centre, noteTable(), [] { return someDay; });
        steward->certify(good);
        root.takeAll(*steward);
        steward->certify(bad); // unseen by the root
        Pc hidden(root.keys.centre, noteTable(), [] { return someDay; });
        hidden.takeAll(*steward);
        QVERIFY_OK(does(
            hidden, [&](Writer &writer) { return certifyThis(writer, steward->keys.device); }));
        for (const QByteArray &entry : hidden.control())
            steward->takeControl(entry);
        Pc reader;
        good.takeAll(*steward);
        write(good, "buena", good.space(SpaceKind::Public));
        bad.takeAll(*steward);
        write(bad, "mala", bad.space(SpaceKind::Public));
        reader.takeAll(*steward);
        reader.takeAll(good);
        reader.takeAll(bad);
        write(hidden, "sin número", hidden.space(SpaceKind::Public));
        reader.takeAll(hidden);
        QCOMPARE(titles(reader), list({"buena", "mala", "sin número"}));
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return endSteward(writer, steward->keys.deviceId(), root.words);
        }));
        reader.takeAll(root);
        // A PC that it still is may have heirs; what it decided counts no more.
        QCOMPARE(titles(reader), list({"buena", "sin número"}));
        steward->takeAll(root);
        QCOMPARE(does(*steward, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); })
                     .error()
                     .kind,
            Error::Kind::Denied);
    }

    /// A steward's PC was cloned, and both copies decided before either noticed.
    void bothBranchesOfAChainAreSaid()
    {
        Pc root;
        const auto one = secondPc(root);
        const auto late = secondPc(root);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, one->keys.deviceId(), root.words);
        }));
        one->takeAll(root);
        late->takeAll(root);
        const auto two = cloned(*one);
        const auto writeInNew = [](Pc &pc, const char *title, SpaceKind kind) {
            const auto space = does(pc, [&](Writer &writer) { return makeSpace(writer, kind); });
            Pc::must(space);
            write(pc, title, *space);
        };
        writeInNew(*one, "grupo de la una", SpaceKind::Group);
        writeInNew(*one, "persona de la una", SpaceKind::Person);
        writeInNew(*two, "grupo de la otra", SpaceKind::Group);
        root.takeAll(*one);
        root.takeAll(*two);
        late->takeAll(*two);
        late->takeAll(*one);
        one->takeAll(*two);
        two->takeAll(*one);
        const QStringList all = list({"grupo de la otra", "grupo de la una", "persona de la una"});
        for (Pc *pc : {&root, late.get(), one.get(), two.get()})
            QCOMPARE(titles(*pc), all);
        // Both ends count as far as they are known, and the chain goes on.
        writeInNew(*one, "otro grupo", SpaceKind::Group);
        root.takeAll(*one);
        QVERIFY_OK(does(root,
            [&](Writer &writer) { return endSteward(writer, one->keys.deviceId(), root.words); }));
        QCOMPARE(titles(root).size(), 4);
        Pc last;
        for (const QByteArray &entry : root.control())
            QCOMPARE(last.takeControl(entry).verdict, Receipt::Verdict::Accepted);
        const auto spaces = last.state->trust.log(root.keys.centre)->spaces();
        QCOMPARE(spaces.size(), root.state->trust.log(root.keys.centre)->spaces().size());
        QCOMPARE(spaces.size(), size_t(6));
    }

    /// Who has the key of an ended steward signs a branch that begins before its end.
    void nothingIsSlippedInBeforeAnEnd()
    {
        Pc root;
        const auto steward = secondPc(root);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, steward->keys.deviceId(), root.words);
        }));
        steward->takeAll(root);
        const auto thief = cloned(*steward);
        const auto makeGroup = [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); };
        for (int i = 0; i < 3; ++i)
            QVERIFY_OK(does(*steward, makeGroup));
        root.takeAll(*steward);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return endSteward(writer, steward->keys.deviceId(), root.words);
        }));
        QVERIFY_OK(does(*thief, makeGroup));
        Pc reader;
        reader.takeAll(*thief);
        QCOMPARE(reader.state->trust.log(root.keys.centre)->spaces().size(), size_t(3));
        reader.takeAll(root);
        root.takeAll(*thief);
        for (Pc *pc : {&reader, &root})
            QCOMPARE(pc->state->trust.log(root.keys.centre)->spaces().size(), size_t(5));
    }

    /// The same of a revoked PC's own chain, and of what is believed of it after all.
    void aBranchOfARevokedPcIsBelievedByItsName()
    {
        Pc root;
        const auto stolen = secondPc(root);
        const auto thief = cloned(*stolen);
        const auto makePerson = [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); };
        QVERIFY_OK(does(*stolen, makePerson));
        QVERIFY_OK(does(*stolen, makePerson));
        root.takeAll(*stolen);
        const DeviceId device = stolen->keys.deviceId();
        QVERIFY_OK(does(root, [&](Writer &writer) { return revokeDevice(writer, device); }));
        const auto known = [&] { return root.state->trust.log(root.keys.centre)->spaces().size(); };
        QCOMPARE(known(), size_t(4));
        QVERIFY(!root.state->trust.log(root.keys.centre)->isCut(device));
        QVERIFY_OK(does(*thief, makePerson));
        root.takeAll(*thief);
        QCOMPARE(known(), size_t(4));
        QVERIFY(root.state->trust.log(root.keys.centre)->isCut(device));
        QVERIFY_OK(does(root, [&](Writer &writer) { return believeMore(writer, device); }));
        QCOMPARE(known(), size_t(5));
        QVERIFY(!root.state->trust.log(root.keys.centre)->isCut(device));
    }

    /// What an end lets stand counts once all of it is here, and does then what it says.
    void anEndMayComeBeforeWhatItEnds()
    {
        Pc root;
        const auto steward = secondPc(root);
        const auto reader = secondPc(root);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, steward->keys.deviceId(), root.words);
        }));
        steward->takeAll(root);
        const auto person
            = does(*steward, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); });
        QVERIFY_OK(person);
        write(*steward, "asistencia", *person);
        reader->takeAll(*steward);
        root.takeAll(*steward);
        QCOMPARE(titles(*reader), list({"asistencia"}));
        const auto before = steward->control().size();
        QVERIFY_OK(does(*steward, [&](Writer &writer) { return dropSpace(writer, *person); }));
        QVERIFY_OK(
            does(*steward, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); }));
        const QList<QByteArray> late = steward->control().mid(before);
        QVERIFY(late.size() > 2);
        root.takeAll(*steward);
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return endSteward(writer, steward->keys.deviceId(), root.words);
        }));
        QCOMPARE(reader->takeControl(root.control().last()).verdict, Receipt::Verdict::Accepted);
        QCOMPARE(titles(*reader), list({"asistencia"}));
        for (const QByteArray &entry : late)
            QCOMPARE(reader->takeControl(entry).verdict, Receipt::Verdict::Accepted);
        QCOMPARE(titles(*reader), QStringList());
        QCOMPARE(Exported(*reader).records(), Exported(root).records());
    }

    void anErasedPersonIsGoneEverywhereForEver()
    {
        Pc root;
        const auto other = secondPc(root);
        const auto person
            = does(root, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); });
        QVERIFY_OK(person);
        other->takeAll(root);
        const Note secret = write(root, "asistencia", *person);
        write(root, "de todos", root.space(SpaceKind::Public));
        write(*other, "otra asistencia", *person);
        other->takeAll(root);
        root.takeAll(*other);
        const QList<QByteArray> stick = root.segments(); // an old copy somewhere
        QVERIFY_OK(does(root, [&](Writer &writer) { return dropSpace(writer, *person); }));
        QCOMPARE(titles(root), list({"de todos"}));
        other->takeAll(root);
        QCOMPARE(titles(*other), list({"de todos"}));
        for (const QByteArray &segment : stick)
            QVERIFY(other->take(segment).verdict != Receipt::Verdict::Accepted);
        QCOMPARE(titles(*other), list({"de todos"}));
        for (Pc *pc : {&root, other.get()}) {
            QCOMPARE(pc->number("SELECT count(*) FROM segment s JOIN author a ON a.id = s.author"
                                " WHERE a.space NOT IN (SELECT space FROM author JOIN segment g ON"
                                " g.author = author.id WHERE g.state = 1)"),
                0);
            const auto found = pc->read(
                [](Reader &reader) { return reader.search<Note>(QStringLiteral("asistencia")); });
            QVERIFY(found->isEmpty());
            QVERIFY(rowsOf(*pc)
                    .filter(QString::fromLatin1(QByteArray("asistencia").toHex()))
                    .isEmpty());
        }
        Note again = noted(QStringLiteral("otra"));
        again.space = *person;
        QVERIFY(!does(root, [&](Writer &writer) { return writer.save(again); }).ok());
        // What all share cannot be erased so.
        QCOMPARE(
            does(root,
                [&](Writer &writer) { return dropSpace(writer, root.space(SpaceKind::Public)); })
                .error()
                .kind,
            Error::Kind::Denied);
    }

    /// What a log says does not depend on the order of its entries.
    void anyOrderSaysTheSame_data()
    {
        QTest::addColumn<bool>("believed");
        QTest::newRow("a revoked PC") << false;
        QTest::newRow("a revoked PC believed again") << true;
    }
    void anyOrderSaysTheSame()
    {
        QFETCH(bool, believed);
        Pc root;
        const auto one = secondPc(root);
        const auto two = secondPc(root);
        const auto three = secondPc(root);
        for (Pc *pc : {one.get(), two.get()})
            QVERIFY_OK(does(root, [&](Writer &writer) {
                return appointSteward(writer, pc->keys.deviceId(), root.words);
            }));
        one->takeAll(root);
        two->takeAll(root);
        const auto group
            = does(*one, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); });
        QVERIFY_OK(does(
            *two, [&](Writer &writer) { return revokeDevice(writer, three->keys.deviceId()); }));
        QVERIFY_OK(does(*one, [&](Writer &writer) { return dropSpace(writer, *group); }));
        root.takeAll(*one);
        QVERIFY_OK(does(root,
            [&](Writer &writer) { return endSteward(writer, two->keys.deviceId(), root.words); }));
        // Two that add persons: one becomes a steward later, one is revoked and believed again.
        const auto four = secondPc(root);
        const auto five = secondPc(root);
        for (Pc *pc : {four.get(), five.get()})
            QVERIFY_OK(
                does(*pc, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); }));
        root.takeAll(*five);
        QVERIFY_OK(
            does(*five, [](Writer &writer) { return makeSpace(writer, SpaceKind::Person); }));
        QVERIFY_OK(does(root, [&](Writer &writer) {
            return appointSteward(writer, four->keys.deviceId(), root.words);
        }));
        QVERIFY_OK(does(
            root, [&](Writer &writer) { return revokeDevice(writer, five->keys.deviceId()); }));
        four->takeAll(root);
        QVERIFY_OK(does(*four, [](Writer &writer) { return makeSpace(writer, SpaceKind::Group); }));
        four->takeAll(*five);
        if (believed)
            QVERIFY_OK(does(
                *four, [&](Writer &writer) { return believeMore(writer, five->keys.deviceId()); }));
        QSet<QByteArray> all;
        for (Pc *pc : {&root, one.get(), two.get(), four.get(), five.get()}) {
            for (const QByteArray &entry : pc->control())
                all.insert(entry);
        }
        QRandomGenerator random(tambo::test::seed());
        std::optional<QStringList> first;
        for (int round = 0; round < 40; ++round) {
            QList<QByteArray> left = all.values();
            std::shuffle(left.begin(), left.end(), random);
            Trust trust;
            for (qsizetype i = 0; !left.isEmpty(); i = i + 1 < left.size() ? i + 1 : 0) {
                i = std::min(i, left.size() - 1);
                if (trust.append(left[i], one->keys).ok())
                    left.removeAt(i);
            }
            const ControlLog &log = *trust.log(root.keys.centre);
            QStringList says;
            for (const auto &[id, keys] : log.devices())
                says += QString::fromLatin1(id.toByteArray().toHex())
                    + (log.isRevoked(id) ? u'!' : u' ');
            for (const auto &[id, kind] : log.spaces())
                says += QString::fromLatin1(id.toByteArray().toHex()) + spaceName(kind)
                    + (log.isDropped(id) ? u'!' : u' ');
            QStringList grants;
            for (const auto &[space, ofSpace] : log.grants()) {
                for (const ControlEntry &grant : ofSpace)
                    grants += QString::fromLatin1(
                        grant.key.toByteArray().toHex() + grant.receiver.toByteArray().toHex());
            }
            for (const auto &[id, kind] : log.spaces()) {
                for (const SpaceKey &key : trust.keysOf(id))
                    grants += QString::fromLatin1(key.id.toByteArray().toHex() + key.key.toHex());
            }
            grants.sort();
            says += grants;
            if (!first)
                first = says;
            QVERIFY(says == *first);
        }
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "testtrust.moc"
