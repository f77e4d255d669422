// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/logof.h"

#include "app/store/cbor.h"
#include "app/store/steward.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

using Verdict = Receipt::Verdict;

ControlEntry space(const ControlLog &log)
{
    ControlEntry entry;
    entry.kind = ControlEntry::Kind::Space;
    entry.centre = log.centre();
    entry.signer = log.rootId();
    entry.number = log.chainOf(entry.signer).number + 1;
    entry.previous = log.chainOf(entry.signer).hash;
    entry.nonce = randomBytes(16);
    return entry;
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFoundedCentreHasItsEntries()
    {
        Pc pc;
        const ControlLog log = logOf(pc);
        QCOMPARE(log.size(), quint64(6));
        QCOMPARE(log.centre(), pc.keys.centre);
        QCOMPARE(log.devices().size(), size_t(1));
        QCOMPARE(log.spaces().size(), size_t(2));
        QVERIFY(pc.state->trust.writingKey(pc.space(SpaceKind::Centre)).has_value());
        QVERIFY(!pc.state->trust.writingKey(pc.space(SpaceKind::Public)).has_value());
    }

    /// Any device certifies heirs of its own, so it can also close a circle.
    void devicesThatCertifiedEachOther()
    {
        Pc pc;
        ControlLog log = logOf(pc);
        const SigningKey heir = SigningKey::generate();
        const auto certify = [&](const SigningKey &whom, const SigningKey &by) {
            ControlEntry entry;
            entry.kind = ControlEntry::Kind::Device;
            entry.centre = log.centre();
            entry.signer = idOfKey<SignerId>(by.publicKey);
            entry.signingKey = whom.publicKey;
            entry.boxKey = pc.keys.box.publicKey;
            return log.append(encodeControlEntry(entry, by)).ok();
        };
        const auto heirId = idOfKey<DeviceId>(heir.publicKey);
        QVERIFY(certify(heir, pc.keys.device));
        QVERIFY(certify(pc.keys.device, heir));
        QVERIFY(certify(heir, heir));
        QCOMPARE(log.formerly(heirId), std::set<DeviceId>{pc.keys.deviceId()});
        QCOMPARE(log.formerly(pc.keys.deviceId()), std::set<DeviceId>{heirId});
    }

    void entriesAreTakenInOrderOnly()
    {
        Pc pc;
        const auto entries = pc.control();
        Pc reader;
        QCOMPARE(reader.takeControl(entries[1]).verdict, Verdict::Rejected);
        QCOMPARE(reader.takeControl(entries[0]).verdict, Verdict::Accepted);
        QCOMPARE(reader.takeControl(entries[2]).verdict, Verdict::Rejected);
        for (const QByteArray &entry : entries)
            QVERIFY(reader.takeControl(entry).verdict != Verdict::Rejected);
        for (const QByteArray &entry : entries)
            QCOMPARE(reader.takeControl(entry).verdict, Verdict::Duplicate);
        QCOMPARE(reader.state->trust.log(pc.keys.centre)->size(), quint64(entries.size()));
    }

    void forgedEntriesChangeNothing()
    {
        Pc pc;
        Pc stranger;
        ControlLog log = logOf(pc);
        const SigningKey root = pc.root();
        QVERIFY(!log.append(encodeControlEntry(space(log), stranger.root())).ok());
        ControlEntry other = space(log);
        other.previous = *EntryHash::from(QByteArray(16, 'x'));
        QVERIFY(!log.append(encodeControlEntry(other, root)).ok());
        other = space(log);
        other.number += 1;
        QVERIFY(!log.append(encodeControlEntry(other, root)).ok());
        other = space(log);
        other.centre = stranger.keys.centre;
        QVERIFY(!log.append(encodeControlEntry(other, root)).ok());
        other.kind = ControlEntry::Kind::Root;
        other.centre = log.centre();
        other.signingKey = stranger.root().publicKey;
        QVERIFY(!log.append(encodeControlEntry(other, root)).ok());
        // A key that nobody appointed.
        other = space(log);
        other.signer = stranger.keys.deviceId();
        other.number = 1;
        other.previous = {};
        QVERIFY(!log.append(encodeControlEntry(other, stranger.keys.device)).ok());
        QCOMPARE(log.size(), quint64(6));
        QVERIFY_OK(log.append(encodeControlEntry(space(log), root)));
        QCOMPARE(log.spaces().size(), size_t(3));
    }

    void everyFlippedBitIsNoticed()
    {
        Pc pc;
        for (const QByteArray &entry : pc.control().mid(1, 1)) {
            for (qsizetype bit = 0; bit < entry.size() * 8; ++bit) {
                ControlLog log;
                Pc::must(log.append(pc.control().first()));
                QByteArray bad = entry;
                bad[bit / 8] = char(bad[bit / 8] ^ (1 << bit % 8));
                QVERIFY(!log.append(bad).ok());
            }
            for (qsizetype size = 0; size < entry.size(); ++size)
                QVERIFY(!decodeControlEntry(entry.first(size)).ok());
            QVERIFY(!decodeControlEntry(entry + '\0').ok());
        }
        QVERIFY(!decodeControlEntry(QByteArray(maxControlEntryBytes + 1, '\x82')).ok());
    }

    void aForkedLogKeepsBothBranches()
    {
        Pc pc;
        Pc reader;
        for (const QByteArray &entry : pc.control())
            reader.takeControl(entry);
        ControlLog shorter;
        for (const QByteArray &entry : pc.control().first(3))
            Pc::must(shorter.append(entry));
        const QByteArray other = encodeControlEntry(space(shorter), pc.root());
        QCOMPARE(reader.takeControl(other).verdict, Verdict::Accepted);
        QCOMPARE(reader.takeControl(other).verdict, Verdict::Duplicate);
        QVERIFY(reader.state->trust.log(pc.keys.centre)->spaces().contains(spaceOfGenesis(other)));
        // It is not the number after the entry that it names.
        ControlEntry skipping = space(shorter);
        ++skipping.number;
        const QByteArray wrong = encodeControlEntry(skipping, pc.root());
        QCOMPARE(reader.takeControl(wrong).verdict, Verdict::Rejected);
    }

    void onlyTheReceiverOpensAGrant()
    {
        Pc pc;
        const auto member = secondPc(pc);
        Pc reader;
        reader.takeAll(pc);
        const SpaceId closed = pc.space(SpaceKind::Centre);
        QCOMPARE(
            member->state->trust.writingKey(closed)->key, pc.state->trust.writingKey(closed)->key);
        QVERIFY(!reader.state->trust.writingKey(closed).has_value());
    }

    void onlyTheFounderAppends()
    {
        Pc pc;
        const auto member = secondPc(pc);
        const auto appended = member->write([](Writer &writer) -> Result<> {
            ControlEntry entry;
            entry.kind = ControlEntry::Kind::Space;
            entry.nonce = randomBytes(16);
            return appendControl(writer, entry);
        });
        QCOMPARE(appended.error().kind, Error::Kind::Denied);
    }

    void segmentsWaitForTheirControlEntries()
    {
        Pc pc;
        const Note note = pc.save(noted(QStringLiteral("Uno")));
        Pc reader;
        for (const QByteArray &segment : pc.segments())
            QCOMPARE(reader.take(segment).verdict, Verdict::Quarantined);
        const auto entries = pc.control();
        for (const QByteArray &entry : entries.first(3))
            reader.takeControl(entry);
        QVERIFY(!reader.get(reader.here(pc, note.id)).ok());
        reader.takeControl(entries[3]);
        QVERIFY(reader.get(reader.here(pc, note.id)).ok());
        QCOMPARE(reader.number("SELECT count(*) FROM segment WHERE state = 1"), 1);
        QCOMPARE(reader.number("SELECT count(*) FROM segment"), 1);
    }

    void forgeriesInQuarantineGoWhenTheLogArrives()
    {
        Pc pc;
        Pc stranger;
        pc.save(noted(QStringLiteral("Uno")));
        const auto envelope = openEnvelope(pc.segments().first());
        CborWriter forged;
        forged.array(3);
        forged.bytes(envelope->headerBytes);
        forged.bytes(envelope->payload);
        forged.bytes(stranger.keys.device.sign(envelope->headerBytes + envelope->payload));
        forged.end();
        Pc reader;
        QCOMPARE(reader.take(forged.data).verdict, Verdict::Quarantined);
        reader.takeAll(pc);
        QCOMPARE(reader.number("SELECT count(*) FROM segment"), 1);
        QCOMPARE(reader.number("SELECT count(*) FROM p_note"), 1);
    }

    void lockedSegmentsOpenWithTheirGrantAndStayPutUntilThen()
    {
        Pc pc;
        Note note = noted(QStringLiteral("Adentro"));
        note.space = pc.space(SpaceKind::Centre);
        note = pc.save(note);
        Pc member(pc.keys.centre, noteTable(), [] { return someDay; });
        const auto before = pc.control();
        pc.certify(member);
        const auto after = pc.control();
        for (const QByteArray &entry : after.first(before.size() + 1))
            member.takeControl(entry);
        for (const QByteArray &segment : pc.segments())
            QCOMPARE(member.take(segment).verdict, Verdict::Quarantined);
        QCOMPARE(member.number("SELECT count(*) FROM segment WHERE state = 3"), 1);
        const qint64 arrival = member.number("SELECT max(arrival) FROM segment");
        Pc third;
        for (const QByteArray &entry : third.control())
            member.takeControl(entry);
        QCOMPARE(member.number("SELECT max(arrival) FROM segment"), arrival);
        member.takeControl(after.last());
        QCOMPARE(member.get(member.here(pc, note.id))->title, QStringLiteral("Adentro"));
    }

    void aDamagedLogEndsThereAndHeals()
    {
        Pc pc;
        pc.save(noted(QStringLiteral("Uno")));
        Pc::must(pc.state->database->execute(
            "UPDATE control SET bytes = zeroblob(100) WHERE number = 5"));
        QVERIFY_OK(pc.state->reload());
        QVERIFY(pc.state->damagedLogs.contains(pc.keys.centre));
        QCOMPARE(pc.state->trust.log(pc.keys.centre)->size(), quint64(4));
        // What it has is still there, and it makes nothing that contradicts what others hold.
        QCOMPARE(pc.number("SELECT count(*) FROM p_note WHERE hidden = 0"), 1);
        const auto appended = pc.write([](Writer &writer) -> Result<> {
            ControlEntry entry;
            entry.kind = ControlEntry::Kind::Space;
            entry.nonce = randomBytes(16);
            return appendControl(writer, entry);
        });
        QCOMPARE(appended.error().kind, Error::Kind::Corrupt);
    }

    void aDamagedEntryIsReplacedByItsGoodCopy()
    {
        Pc pc;
        const auto reader = secondPc(pc);
        const auto entries = pc.control();
        Pc::must(reader->state->database->execute(
            "UPDATE control SET bytes = zeroblob(100) WHERE number = 3"));
        QVERIFY_OK(reader->state->reload());
        for (const QByteArray &entry : entries)
            QVERIFY(reader->takeControl(entry).verdict != Verdict::Rejected);
        QVERIFY_OK(reader->state->reload());
        QVERIFY(reader->state->damagedLogs.isEmpty());
        QCOMPARE(reader->control(), entries);
    }

    void twoSpacesOfAKindKeepTheirOrder()
    {
        Pc pc;
        const SpaceId first = pc.space(SpaceKind::Public);
        for (int i = 0; i < 8; ++i) {
            QVERIFY_OK(pc.write([&pc](Writer &writer) -> Result<> {
                ControlEntry entry;
                entry.kind = ControlEntry::Kind::Space;
                entry.nonce = randomBytes(16);
                return appendControl(writer, entry, pc.root());
            }));
        }
        QCOMPARE(pc.space(SpaceKind::Public), first);
    }
};

QTEST_GUILESS_MAIN(TestControl)
#include "testcontrol.moc"
