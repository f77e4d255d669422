// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"
#include "tests/store/clones.h"
#include "tests/store/exported.h"
#include "tests/store/logof.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

using Kind = ControlEntry::Kind;

/// Signs whatever somebody with that key could.
struct Hand {
    CentreId centre;
    SigningKey key;

    [[nodiscard]] SignerId id() const { return idOfKey<SignerId>(key.publicKey); }
    QByteArray after(const QByteArray &before, ControlEntry entry) const
    {
        entry.number = 1;
        if (!before.isEmpty()) {
            entry.number = decodeControlEntry(before)->number + 1;
            entry.previous = entryHashOf(before);
        }
        return sign(entry);
    }
    QByteArray free(ControlEntry entry) const { return sign(entry); }

private:
    QByteArray sign(ControlEntry &entry) const
    {
        entry.centre = centre;
        entry.signer = id();
        return encodeControlEntry(entry, key);
    }
};

Hand handOf(const Pc &pc)
{
    return {pc.keys.centre, pc.keys.device};
}

ControlEntry person()
{
    ControlEntry space;
    space.kind = Kind::Space;
    space.spaceKind = SpaceKind::Person;
    space.nonce = randomBytes(16);
    return space;
}

ControlEntry certificate()
{
    ControlEntry entry;
    entry.kind = Kind::Device;
    entry.signingKey = SigningKey::generate().publicKey;
    entry.boxKey = BoxKey::generate().publicKey;
    return entry;
}

/// As many as that, each after the one before.
QList<QByteArray> persons(const Hand &hand, int count)
{
    QList<QByteArray> entries;
    for (int i = 0; i < count; ++i)
        entries += hand.after(entries.isEmpty() ? QByteArray() : entries.last(), person());
    return entries;
}

void takeAll(ControlLog &log, const QList<QByteArray> &entries)
{
    for (const QByteArray &entry : entries)
        Pc::must(log.append(entry));
}

bool says(const ControlLog &log, const QList<QByteArray> &spaces)
{
    return std::all_of(spaces.begin(), spaces.end(),
        [&](const QByteArray &entry) { return log.spaces().contains(spaceOfGenesis(entry)); });
}

ControlEntry revokeOf(const Hand &whom)
{
    ControlEntry revoke;
    revoke.kind = Kind::Revoke;
    revoke.receiver = whom.id();
    return revoke;
}

} // namespace

/// Chains that fork: by chance, and by whoever has a stolen key.
class TestBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNamesAChainNamesAllOfIt()
    {
        Pc root;
        const auto pc = secondPc(root);
        const QList<QByteArray> chain = persons(handOf(*pc), 10);
        SignerChain all;
        for (const QByteArray &entry : chain)
            all.append(*decodeControlEntry(entry));
        const auto ends = all.ends(maxEnds);
        QCOMPARE(all.upTo(ends).size(), size_t(10));
        QVERIFY(ends.size() < 6);
        // Who has only some of it knows of most of these that they count.
        SignerChain some;
        for (const QByteArray &entry : chain.first(6))
            some.append(*decodeControlEntry(entry));
        QCOMPARE(some.upTo(ends).size(), size_t(6));
        QCOMPARE(all.ends(1), std::set{entryHashOf(chain.last())});
    }

    /// With more branches than a limit can name, what was heard of first counts.
    void aFloodPushesNothingOut()
    {
        Pc root;
        const auto stolen = secondPc(root);
        const Hand thief = handOf(*stolen);
        ControlLog log = logOf(root);
        const QList<QByteArray> honest = persons(thief, 5);
        takeAll(log, honest);
        const QList<QByteArray> trunk = persons(thief, 6);
        takeAll(log, trunk);
        QList<QByteArray> leaves;
        for (int i = 0; i < 200; ++i)
            leaves += thief.after(trunk.last(), person());
        takeAll(log, leaves);
        QVERIFY(says(log, honest) && says(log, leaves));
        QCOMPARE(log.chainOf(thief.id()).hash, entryHashOf(honest.last()));
        ControlEntry revoke = revokeOf(thief);
        revoke.ends = log.endsOf(thief.id());
        QCOMPARE(qsizetype(revoke.ends.size()), maxEnds);
        const auto own = log.chainOf(root.keys.deviceId());
        revoke.number = own.number + 1;
        revoke.previous = own.hash;
        revoke.centre = root.keys.centre;
        revoke.signer = root.keys.deviceId();
        Pc::must(log.append(encodeControlEntry(revoke, root.keys.device)));
        QVERIFY(says(log, honest));
        QVERIFY(!says(log, leaves));
        QVERIFY(log.isCut(thief.id()));
    }

    /// Who stole a PC cannot make it one that nobody can revoke.
    void whoHasManyHeirsIsRevoked()
    {
        Pc root;
        const auto stolen = secondPc(root);
        const Hand thief = handOf(*stolen);
        QList<QByteArray> heirs;
        for (int i = 0; i < 70; ++i) {
            heirs += thief.free(certificate());
            QCOMPARE(root.takeControl(heirs.last()).verdict, Receipt::Verdict::Accepted);
        }
        const auto heir = [&](qsizetype i) {
            return idOfKey<DeviceId>(decodeControlEntry(heirs[i])->signingKey);
        };
        QVERIFY_OK(root.write([&](Writer &writer) { return revokeDevice(writer, thief.id()); }));
        const ControlLog &log = *root.state->trust.log(root.keys.centre);
        QVERIFY(log.isRevoked(thief.id()));
        QVERIFY(log.device(heir(0))); // perhaps honest: it was there before
        QVERIFY(!log.device(heir(69)));
    }

    void aGrantOfASpaceInAnotherBranch()
    {
        Pc root;
        const auto pc = secondPc(root);
        const Hand hand = handOf(*pc);
        const QByteArray space = hand.after({}, person());
        ControlEntry grant;
        grant.kind = Kind::Grant;
        grant.space = spaceOfGenesis(space);
        grant.key = *KeyId::from("llave001");
        grant.receiver = root.keys.deviceId();
        grant.sealed = QByteArray(80, 's');
        const QByteArray granted = hand.after({}, grant);
        ControlLog one = logOf(root);
        ControlLog other = one;
        takeAll(one, {space, granted});
        takeAll(other, {granted, space});
        for (const ControlLog &log : {one, other})
            QCOMPARE(log.grantsOf(spaceOfGenesis(space)).size(), 1);
    }

    /// Two who revoked a clone apart had other branches of what it wrote.
    void revokedApartAtTheSameNumber()
    {
        Pc root;
        const auto clone = secondPc(root);
        ControlLog before = logOf(root);
        const Hand hand{root.keys.centre, root.root()};
        const auto last = before.chainOf(hand.id());
        const SpaceId open = root.space(SpaceKind::Public);
        QList<QByteArray> revokes;
        for (const char *hash : {"aaaaaaaa", "bbbbbbbb"}) {
            ControlEntry revoke = revokeOf(handOf(*clone));
            revoke.believed = {{open, {7, *ShortHash::from(hash)}}};
            revoke.centre = root.keys.centre;
            revoke.signer = hand.id();
            revoke.number = last.number + 1;
            revoke.previous = last.hash;
            revokes += encodeControlEntry(revoke, hand.key);
        }
        ControlLog one = before;
        takeAll(one, revokes);
        std::reverse(revokes.begin(), revokes.end());
        ControlLog other = before;
        takeAll(other, revokes);
        QVERIFY(one.believed(clone->keys.deviceId(), open).has_value());
        QVERIFY(one.believed(clone->keys.deviceId(), open)
            == other.believed(clone->keys.deviceId(), open));
    }

    /// What is believed after all is more, never less.
    void beliefOnlyAdds()
    {
        Pc root;
        const auto pc = secondPc(root);
        const Hand hand{root.keys.centre, root.root()};
        const SpaceId open = root.space(SpaceKind::Public);
        ControlLog log = logOf(root);
        const auto append = [&](ControlEntry entry) {
            const auto last = log.chainOf(hand.id());
            entry.centre = root.keys.centre;
            entry.signer = hand.id();
            entry.number = last.number + 1;
            entry.previous = last.hash;
            Pc::must(log.append(encodeControlEntry(entry, hand.key)));
        };
        ControlEntry revoke = revokeOf(handOf(*pc));
        revoke.believed = {{open, {7, {}}}};
        append(revoke);
        ControlEntry believe = revoke;
        believe.kind = Kind::Believe;
        believe.believed = {{open, {3, {}}}};
        append(believe);
        QCOMPARE(log.believed(pc->keys.deviceId(), open)->seq, quint64(7));
        believe.believed = {{open, {9, {}}}};
        append(believe);
        QCOMPARE(log.believed(pc->keys.deviceId(), open)->seq, quint64(9));
    }
};

QTEST_GUILESS_MAIN(TestBranches)
#include "testbranches.moc"
