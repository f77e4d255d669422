// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cbor.h"
#include "tests/server/hubfixture.h"

#include <QDirIterator>
#include <QSemaphore>

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;
using sync::ExchangeRequest;
using sync::Refusal;

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesSegmentsToAnother();
    void costsNothingWithoutChanges();
    void sendsBackWhatContradicts();
    void keepsWhatItAcknowledged();
    void givesPublicOnlyToOthers();
    void givesAllToTheSameCentre();
    void holdsNoPlaintextOfPrivateSpaces();
    void takesDuplicates();
    void keepsBothSidesOfAFork();
    void refusesItem_data();
    void refusesItem();
    void refusesControl();
    void takesControlAndItsSegmentsTogether();
    void carriesForOthers();
    void pagesInArrivalOrder();
    void givesAtLeastOneItem();
    void skipsWhatIsCovered();
    void skipsNoBranchOfAFork();
    void handsOutAgainWhatWasPassedBy();
    void startsAnewForAnotherEpoch();
    void startsAnewBeyondTheEnd();
    void remembersSubscriptions();
    void leavesCursorsOfUnknownCentres();
    void refusesMalformed_data();
    void refusesMalformed();
    void numbersWithoutGapsUnderCrowd();
    void seesWhatAnotherProcessAdded();
};

namespace {

int countRows(const TestHub &hub, QByteArrayView sql)
{
    const auto database
        = must(store::Database::open(hub.dir.filePath(QStringLiteral("hub/hub.db")), {}));
    return int(must(database->integer(sql)));
}

/// The segment of these parts, signed anew.
QByteArray sealed(const store::SegmentEnvelope &envelope, const store::SigningKey &key)
{
    store::CborWriter out;
    out.array(3);
    out.bytes(envelope.headerBytes);
    out.bytes(envelope.payload);
    out.bytes(key.sign(envelope.headerBytes + envelope.payload));
    out.end();
    return out.data;
}

/// The same segment under another id of the same size in its header.
template<typename IdType>
QByteArray resealed(
    const QByteArray &segment, const IdType &from, const IdType &to, const store::SigningKey &key)
{
    auto envelope = must(store::openEnvelope(segment));
    envelope.headerBytes.replace(from.toByteArray(), to.toByteArray());
    return sealed(envelope, key);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

void TestExchange::carriesSegmentsToAnother()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    a.village.write(QStringLiteral("Ñukanchik yachay"));
    a.client.push(a.village.segments());
    b.client.follow({a.village.id(), b.village.id()});
    const auto got = b.client.exchange({});
    QCOMPARE(got.segments, a.village.segments());
    QCOMPARE(got.control,
        b.client.followed.first().centre == a.village.id()
            ? a.village.control() + b.village.control()
            : b.village.control() + a.village.control());
    QVERIFY(!got.more);
    QVERIFY(!got.unknownSubscriptions);
    QCOMPARE(got.timeMs, hub.now);
    a.village.write(QStringLiteral("Otra"));
    a.client.push(a.village.segments().mid(1));
    QCOMPARE(b.client.exchange({}).segments, a.village.segments().mid(1));
    QVERIFY(b.client.exchange({}).segments.isEmpty());
    // It takes what the hub handed on.
    for (const QByteArray &entry : got.control) {
        const auto receipt = b.village.store
                                 ->write([&](store::Writer &writer) {
                                     return store::receiveControl(writer, entry);
                                 })
                                 .takeResult();
        QCOMPARE(int(receipt->verdict == store::Receipt::Verdict::Rejected), 0);
    }
    const auto receipt = b.village.store
                             ->write([&](store::Writer &writer) {
                                 return store::receiveSegment(writer, got.segments.first());
                             })
                             .takeResult();
    QCOMPARE(receipt->verdict, store::Receipt::Verdict::Accepted);
}

void TestExchange::sendsBackWhatContradicts()
{
    const TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("Uno"));
    a.client.push(a.village.segments());
    a.village.write(QStringLiteral("Dos"));
    const QByteArray own = a.village.segments().last();
    auto other = must(store::openEnvelope(own));
    other.payload = flipped(other.payload, other.payload.size() / 2);
    const QByteArray twins = sealed(other, a.village.key());
    Client twin(hub, a.village.key());
    twin.follow({a.village.id()});
    twin.push({twins});
    // Of what was sent in its own name a device hears nothing, as long as there is one of it.
    QVERIFY(a.client.exchange({}).segments.isEmpty());
    sync::ExchangeRequest request;
    request.segments = {own};
    const QList<quint64> before = a.client.cursors;
    const auto answer = a.client.exchange(request);
    QVERIFY(answer.rewound);
    QVERIFY(answer.segments.contains(twins));
    QVERIFY(!a.client.exchange({}).rewound);
    // And the twin, which has said its part, hears of the other.
    QVERIFY(twin.exchange({}).segments.contains(own));
    // Where that answer was lost, the same request comes again. What contradicts it has come anew.
    a.client.cursors = before;
    const auto again = a.client.exchange(request);
    QVERIFY(!again.rewound);
    QVERIFY(again.segments.contains(twins));
    // The hub remembers for one identity what one of the two follows; the other is told that first.
    twin.follow({a.village.id(), *CentreId::from(QByteArray(16, 'z'))});
    static_cast<void>(twin.exchange({}));
    a.client.cursors = before;
    const auto unknown = a.client.exchange(request);
    QVERIFY(unknown.unknownSubscriptions);
    QCOMPARE(unknown.processed, 0U); // so that it brings it once more
    QVERIFY(a.client.exchange(request).segments.contains(twins));
}

void TestExchange::costsNothingWithoutChanges()
{
    const TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("Uno"));
    a.client.push(a.village.segments());
    static_cast<void>(a.client.exchange({}));
    const auto changes = [&] {
        QFile wal(hub.dir.filePath(QStringLiteral("hub/hub.db-wal")));
        return wal.open(QIODevice::ReadOnly) ? wal.readAll() : QByteArray();
    };
    const QByteArray before = changes();
    QVERIFY(!before.isEmpty());
    ExchangeRequest again;
    again.segments = a.village.segments();
    again.control = a.village.control();
    const auto response = a.client.exchange(again);
    QVERIFY(response.cursors.isEmpty() && response.segments.isEmpty());
    QCOMPARE(response.processed, quint64(again.segments.size() + again.control.size()));
    static_cast<void>(a.client.exchange({}));
    QVERIFY(changes() == before);
}

void TestExchange::keepsWhatItAcknowledged()
{
    TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("Uno"), store::SpaceKind::Centre);
    a.village.write(QStringLiteral("Dos"));
    a.client.push(a.village.segments());
    hub.open();
    Client again(hub, a.village.key());
    again.follow({a.village.id()});
    const auto response = again.exchange({});
    QCOMPARE(response.segments, a.village.segments());
    QCOMPARE(response.control, a.village.control());
    QCOMPARE(response.epoch, a.client.epoch);
}

void TestExchange::givesPublicOnlyToOthers()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    for (int i = 0; i < 3; ++i) {
        a.village.write(QStringLiteral("Público %1").arg(i));
        a.village.write(QStringLiteral("Interno %1").arg(i), store::SpaceKind::Centre);
    }
    const QList<QByteArray> all = a.village.segments();
    a.client.push(all);
    b.client.follow({a.village.id()});
    const auto got = b.client.exchange({});
    QCOMPARE(got.segments.size(), 3);
    for (const QByteArray &segment : got.segments)
        QCOMPARE(kindOf(a.village, segment), store::SpaceKind::Public);
    QCOMPARE(got.control, a.village.control());
    QCOMPARE(b.client.cursors.first(), quint64(all.size() + got.control.size()));
    // An old epoch or an early cursor changes nothing of it.
    b.client.epoch = {};
    b.client.cursors = {0};
    QCOMPARE(b.client.exchange({}).segments.size(), 3);
}

void TestExchange::givesAllToTheSameCentre()
{
    const TestHub hub;
    Member a(hub);
    const store::SigningKey second = store::SigningKey::generate();
    a.village.certify({second.publicKey, store::BoxKey::generate().publicKey});
    a.village.write(QStringLiteral("Interno"), store::SpaceKind::Centre);
    ExchangeRequest request;
    request.control = a.village.control();
    request.segments = a.village.segments();
    QVERIFY(a.client.exchange(request).refused.isEmpty());
    Client colleague(hub, second);
    colleague.follow({a.village.id()});
    const auto got = colleague.exchange({});
    QCOMPARE(got.segments, a.village.segments());
    QCOMPARE(kindOf(a.village, got.segments.first()), store::SpaceKind::Centre);
}

void TestExchange::holdsNoPlaintextOfPrivateSpaces()
{
    TestHub hub;
    Member a(hub);
    const QString secret = QStringLiteral("canario-7f3a-que-nadie-debe-leer");
    const QString open = QStringLiteral("gorrion-55d1-que-todos-leen");
    a.village.write(secret, store::SpaceKind::Centre);
    a.village.write(open);
    a.client.push(a.village.segments());
    hub.hub.reset();
    bool held = false;
    QDirIterator files(hub.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(file.fileName()));
        held = held || bytes.contains(a.village.segments().last().right(64));
    }
    QVERIFY(held); // the search would have found what is there
}

void TestExchange::takesDuplicates()
{
    const TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("Uno"));
    ExchangeRequest request;
    request.segments = a.village.segments() + a.village.segments();
    const auto response = a.client.exchange(request);
    QVERIFY(response.refused.isEmpty());
    QCOMPARE(response.processed, 2U);
    QCOMPARE(countRows(hub, "SELECT count(*) FROM item"), int(a.village.control().size()) + 1);
    QCOMPARE(countRows(hub, "SELECT arrivals FROM centre"), int(a.village.control().size()) + 1);
}

void TestExchange::keepsBothSidesOfAFork()
{
    const TestHub hub;
    Member a(hub);
    a.village.write(QStringLiteral("Uno"));
    const QByteArray trunk = a.village.segments().first();
    // The same device in a cloned disk seals something else under the same numbers.
    auto envelope = must(store::openEnvelope(trunk));
    envelope.payload += 'x';
    const QByteArray branch = sealed(envelope, a.village.key());
    a.client.push({trunk, branch});
    Client other(hub, a.village.key());
    other.follow({a.village.id()});
    QCOMPARE(other.exchange({}).segments, (QList<QByteArray>{trunk, branch}));
}

void TestExchange::refusesItem_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, Refusal reason) {
        QTest::newRow(name) << QByteArray(name) << int(reason);
    };
    row("garbage", Refusal::Malformed);
    row("truncated", Refusal::Malformed);
    row("flipped payload", Refusal::BadSignature);
    row("flipped signature", Refusal::BadSignature);
    row("unenrolled centre", Refusal::UnknownCentre);
    row("uncertified device", Refusal::Untrusted);
    row("another centre's space", Refusal::Untrusted);
    row("plain in a private space", Refusal::Malformed);
    row("sealed in a public space", Refusal::Malformed);
}

void TestExchange::refusesItem()
{
    QFETCH(const QByteArray, what);
    QFETCH(const int, reason);
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    const Village stranger;
    a.village.write(QStringLiteral("Público"));
    a.village.write(QStringLiteral("Interno"), store::SpaceKind::Centre);
    b.village.write(QStringLiteral("Público"));
    const QByteArray good = a.village.segments().first();
    const auto replaced = [&](const QByteArray &segment, const auto &from, const auto &to) {
        return resealed(segment, from, to, a.village.key());
    };
    QByteArray bad = good;
    if (what == "garbage")
        bad = QByteArray(100, 'x');
    else if (what == "truncated")
        bad.chop(1);
    else if (what == "flipped payload")
        bad = flipped(bad, bad.size() - 70);
    else if (what == "flipped signature")
        bad = flipped(bad, bad.size() - 5);
    else if (what == "unenrolled centre")
        bad = replaced(good, a.village.id(), stranger.id());
    else if (what == "uncertified device")
        bad = replaced(good, a.village.store->device(), stranger.store->device());
    else if (what == "another centre's space")
        bad = replaced(good, a.village.store->space(store::SpaceKind::Public),
            b.village.store->space(store::SpaceKind::Public));
    else if (what == "plain in a private space")
        bad = replaced(good, a.village.store->space(store::SpaceKind::Public),
            a.village.store->space(store::SpaceKind::Centre));
    else
        bad = replaced(a.village.segments().last(),
            a.village.store->space(store::SpaceKind::Centre),
            a.village.store->space(store::SpaceKind::Public));
    ExchangeRequest request;
    request.control = {a.village.control().first()};
    request.segments = {good, bad, b.village.segments().first()};
    const auto response = a.client.exchange(request);
    QCOMPARE(response.processed, 4U);
    QCOMPARE(response.refused, (QList<sync::Refused>{{2, Refusal(reason)}}));
    QCOMPARE(countRows(hub,
                 "SELECT count(*) FROM item i JOIN author a ON a.number = i.author"
                 " WHERE length(a.device) > 0"),
        2);
}

void TestExchange::refusesControl()
{
    const TestHub hub;
    Member a(hub);
    const Village stranger;
    const auto keys = [] {
        return store::DeviceKeys{
            store::SigningKey::generate().publicKey, store::BoxKey::generate().publicKey};
    };
    const auto known = a.village.control().size();
    a.village.certify(keys());
    const QList<QByteArray> control = a.village.control();
    const auto more = control.mid(known);
    QVERIFY(more.size() >= 2);
    // Not the number after the entry that it names, rightly signed.
    store::ControlEntry skipping = must(store::decodeControlEntry(control[2]));
    ++skipping.number;
    const QByteArray skipped = store::encodeControlEntry(skipping, store::rootKey(a.village.words));
    // The next entry, signed by somebody else.
    store::ControlEntry next = must(store::decodeControlEntry(more.first()));
    const QByteArray forged = store::encodeControlEntry(next, store::SigningKey::generate());
    ExchangeRequest request;
    request.control = {more[1], forged, skipped, "garbage", stranger.control().first()};
    const auto response = a.client.exchange(request);
    QCOMPARE(response.refused,
        (QList<sync::Refused>{{0, Refusal::OutOfOrder}, {1, Refusal::BadSignature},
            {2, Refusal::Malformed}, {3, Refusal::Malformed}, {4, Refusal::UnknownCentre}}));
    request.control = more;
    QVERIFY(a.client.exchange(request).refused.isEmpty());
    QCOMPARE(countRows(hub, "SELECT arrivals FROM centre"), int(control.size()));
}

void TestExchange::takesControlAndItsSegmentsTogether()
{
    const TestHub hub;
    Member a(hub);
    const store::SigningKey second = store::SigningKey::generate();
    a.village.write(QStringLiteral("Uno"));
    // The second PC's segment, made of the first's by its own key.
    ExchangeRequest request;
    request.segments = {resealed(a.village.segments().first(), a.village.store->device(),
        store::idOfKey<DeviceId>(second.publicKey), second)};
    QCOMPARE(a.client.exchange(request).refused, (QList<sync::Refused>{{0, Refusal::Untrusted}}));
    a.village.certify({second.publicKey, store::BoxKey::generate().publicKey});
    request.control = a.village.control();
    QVERIFY(a.client.exchange(request).refused.isEmpty());
    Client colleague(hub, second);
    colleague.follow({a.village.id()});
    QCOMPARE(colleague.exchange({}).segments, request.segments);
}

void TestExchange::carriesForOthers()
{
    const TestHub hub;
    Member a(hub);
    Member courier(hub);
    static_cast<void>(a.client.exchange({}));
    a.village.write(QStringLiteral("Interno"), store::SpaceKind::Centre);
    courier.client.push(a.village.segments());
    QCOMPARE(a.client.exchange({}).segments, QList<QByteArray>()); // its own
    a.client.epoch = {};
    QCOMPARE(a.client.exchange({}).segments, a.village.segments());
}

void TestExchange::pagesInArrivalOrder()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    for (int i = 0; i < 40; ++i) {
        a.village.write(QString::fromLatin1(store::randomBytes(500).toHex()));
        if (i % 8 == 0)
            a.village.write(QStringLiteral("Interno"), store::SpaceKind::Centre);
    }
    a.client.push(a.village.segments());
    QList<QByteArray> open;
    for (const QByteArray &segment : a.village.segments()) {
        if (kindOf(a.village, segment) == store::SpaceKind::Public)
            open.append(segment);
    }
    b.client.follow({a.village.id(), b.village.id()});
    QList<QByteArray> got;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        ExchangeRequest request;
        request.maxBytes = 1; // the hub sends at least its smallest page
        const auto response = b.client.exchange(request);
        qint64 bytes = 0;
        for (const QByteArray &item : response.segments + response.control)
            bytes += item.size();
        QVERIFY(bytes <= sync::minPageBytes);
        got += response.segments;
        more = response.more;
        QVERIFY(pages < 40);
    }
    QCOMPARE(got, open);
    QVERIFY(pages > 2);
}

void TestExchange::givesAtLeastOneItem()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    a.village.write(QString::fromLatin1(store::randomBytes(12'000).toHex()));
    QVERIFY(a.village.segments().first().size() > sync::minPageBytes);
    a.client.push(a.village.segments());
    b.client.follow({a.village.id()});
    ExchangeRequest request;
    request.maxBytes = sync::minPageBytes;
    QVERIFY(b.client.exchange(request).more); // the control log
    const auto response = b.client.exchange(request);
    QCOMPARE(response.segments, a.village.segments());
    QVERIFY(!response.more);
}

void TestExchange::skipsWhatIsCovered()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    for (int i = 0; i < 4; ++i)
        a.village.write(QStringLiteral("Número %1").arg(i));
    a.client.push(a.village.segments());
    const auto third = must(store::openEnvelope(a.village.segments()[2])).header;
    b.client.follow({a.village.id()});
    ExchangeRequest request;
    request.covered = {{third.space, third.device, third.lastSeq - 1}};
    QCOMPARE(b.client.exchange(request).segments, a.village.segments().mid(2));
    b.client.epoch = {};
    request.covered = {{third.space, third.device, third.lastSeq}, {third.space, third.device, 1}};
    QCOMPARE(b.client.exchange(request).segments, a.village.segments().mid(3));
    QVERIFY(b.client.exchange({}).segments.isEmpty()); // the cursor has moved over them
}

/// Covered seqs do not say of which branch they are.
void TestExchange::skipsNoBranchOfAFork()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    a.village.write(QStringLiteral("Uno"));
    const QByteArray here = a.village.segments().first();
    auto envelope = must(store::openEnvelope(here));
    envelope.payload += 'x';
    const QByteArray there = sealed(envelope, a.village.key());
    a.client.push({here, there});
    b.client.follow({a.village.id()});
    ExchangeRequest request;
    request.covered = {{envelope.header.space, envelope.header.device, envelope.header.lastSeq}};
    QCOMPARE(b.client.exchange(request).segments, (QList<QByteArray>{here, there}));
}

/// Who has one branch by a stick names it as covered. The hub, which had only the other one then,
/// passed that by.
void TestExchange::handsOutAgainWhatWasPassedBy()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    for (int i = 0; i < 2; ++i)
        a.village.write(QStringLiteral("Número %1").arg(i));
    const QByteArray here = a.village.segments().last();
    auto envelope = must(store::openEnvelope(here));
    envelope.payload += 'x';
    const QByteArray there = sealed(envelope, a.village.key());
    const QByteArray both = a.village.segments().first();
    a.client.push({both, there});
    b.client.follow({a.village.id()});
    ExchangeRequest request;
    request.covered = {{envelope.header.space, envelope.header.device, envelope.header.lastSeq}};
    QVERIFY(b.client.exchange(request).segments.isEmpty());
    a.client.push({here});
    QCOMPARE(b.client.exchange({}).segments, (QList<QByteArray>{there, here}));
    QVERIFY(b.client.exchange({}).segments.isEmpty());
}

void TestExchange::startsAnewForAnotherEpoch()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    a.village.write(QStringLiteral("Uno"));
    a.client.push(a.village.segments());
    b.client.follow({a.village.id()});
    static_cast<void>(b.client.exchange({}));
    const auto epoch = b.client.epoch;
    b.client.epoch = *sync::Epoch::from(QByteArray(8, 'e'));
    const auto response = b.client.exchange({});
    QCOMPARE(response.epoch, epoch);
    QCOMPARE(response.segments, a.village.segments());
}

void TestExchange::startsAnewBeyondTheEnd()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    a.village.write(QStringLiteral("Uno"));
    a.client.push(a.village.segments());
    b.client.follow({a.village.id()});
    static_cast<void>(b.client.exchange({}));
    for (const quint64 cursor : {quint64(1000), ~quint64(0)}) {
        b.client.cursors = {cursor};
        QCOMPARE(b.client.exchange({}).segments, a.village.segments());
        QVERIFY(b.client.cursors.first() < 100);
    }
}

void TestExchange::remembersSubscriptions()
{
    TestHub hub;
    Member a(hub);
    Member b(hub);
    b.client.follow({a.village.id(), b.village.id()});
    b.client.known = b.client.followed; // pretends that the hub knows
    b.village.write(QStringLiteral("Uno"));
    ExchangeRequest request;
    request.segments = b.village.segments();
    const auto first = b.client.exchange(request);
    QVERIFY(first.unknownSubscriptions);
    QVERIFY(first.control.isEmpty() && first.cursors.isEmpty());
    QCOMPARE(first.processed, 1U); // taken in all the same
    QVERIFY(!b.client.exchange({}).control.isEmpty());
    QCOMPARE(b.client.known, b.client.followed);
    hub.open();
    QVERIFY(!b.client.exchange({}).unknownSubscriptions);
    b.client.follow({a.village.id()});
    QVERIFY(!b.client.exchange({}).unknownSubscriptions);
    a.client.known = a.client.followed; // a digest is remembered for its device only
    QVERIFY(a.client.exchange({}).unknownSubscriptions);
}

void TestExchange::leavesCursorsOfUnknownCentres()
{
    const TestHub hub;
    Member a(hub);
    const Village elsewhere;
    a.client.follow({a.village.id(), elsewhere.id()});
    static_cast<void>(a.client.exchange({}));
    const auto at = a.client.followed.indexOf(elsewhere.id());
    QCOMPARE(a.client.cursors[at], 0U);
    a.client.cursors[at] = 7;
    QVERIFY(a.client.exchange({}).cursors.isEmpty());
}

void TestExchange::refusesMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    ExchangeRequest request;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray(1000, 'x');
    QTest::newRow("truncated") << request.encode().chopped(1);
    QTest::newRow("tail") << request.encode() + 'x';
    request.followed = {*CentreId::from(QByteArray(16, 'a'))};
    request.cursors = {0};
    QTest::newRow("digest of others") << request.encode();
    request.followed.clear();
    QTest::newRow("cursors of none") << request.encode();
}

void TestExchange::refusesMalformed()
{
    QFETCH(const QByteArray, body);
    const TestHub hub;
    Member a(hub);
    const auto reply = a.client.post("/v1/sync", body);
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.body.isEmpty());
    QCOMPARE(a.client.post("/v1/sync", QByteArray(sync::maxRequestBytes + 1, 'x')).status, 413);
}

void TestExchange::numbersWithoutGapsUnderCrowd()
{
    const TestHub hub;
    Member a(hub);
    Member reader(hub);
    for (int i = 0; i < 60; ++i)
        a.village.write(QStringLiteral("Número %1").arg(i));
    const QList<QByteArray> all = a.village.segments();
    // Several couriers bring overlapping parts at the same time, while another follows.
    // Few requests, and one of his for one of theirs: who asks faster is told to wait.
    constexpr qsizetype atOnce = 3;
    QSemaphore brought;
    qsizetype visits = 0;
    QList<QFuture<void>> couriers;
    for (int c = 0; c < 4; ++c) {
        visits += (all.size() - c * 5 + atOnce - 1) / atOnce;
        couriers.append(QtConcurrent::run([&, c] {
            Client courier(hub, a.village.key());
            for (qsizetype i = c * 5; i < all.size(); i += atOnce) {
                courier.push(all.mid(i, atOnce));
                brought.release();
            }
        }));
    }
    reader.client.follow({a.village.id()});
    QSet<QByteArray> seen;
    for (qsizetype visit = 0; visit < visits; ++visit) {
        brought.acquire();
        const auto response = reader.client.exchange({});
        for (const QByteArray &segment : response.segments) {
            QVERIFY(!seen.contains(segment));
            seen.insert(segment);
        }
    }
    for (auto &courier : couriers)
        courier.waitForFinished();
    for (const QByteArray &segment : reader.client.exchange({}).segments)
        seen.insert(segment);
    QCOMPARE(seen.size(), all.size());
    QCOMPARE(countRows(hub, "SELECT arrivals FROM centre WHERE number = 1"),
        int(all.size() + a.village.control().size()));
}

void TestExchange::seesWhatAnotherProcessAdded()
{
    // A second hub over the same folder stands for another process.
    const TestHub hub;
    Member a(hub);
    Hub::Options options;
    options.folder = hub.dir.filePath(QStringLiteral("hub"));
    options.clock = [&hub] { return hub.now.load(); };
    TestHub second;
    second.hub = must(Hub::start(std::move(options)));
    QCOMPARE(second.hub->id(), hub.hub->id());
    const store::SigningKey key = store::SigningKey::generate();
    a.village.certify({key.publicKey, store::BoxKey::generate().publicKey});
    Client there(second, a.village.key());
    ExchangeRequest request;
    request.control = a.village.control();
    QVERIFY(there.exchange(request).refused.isEmpty());
    // The first hub had read the shorter log; both the device and its further entries are known.
    Client newcomer(hub, key);
    newcomer.follow({a.village.id()});
    QCOMPARE(newcomer.exchange({}).control, a.village.control());
    a.village.certify(
        {store::SigningKey::generate().publicKey, store::BoxKey::generate().publicKey});
    request.control = a.village.control();
    QVERIFY(a.client.exchange(request).refused.isEmpty());
    QVERIFY(there.exchange(request).refused.isEmpty());
    QCOMPARE(countRows(hub, "SELECT arrivals FROM centre"), int(a.village.control().size()));
}

QTEST_GUILESS_MAIN(TestExchange)
#include "testexchange.moc"
