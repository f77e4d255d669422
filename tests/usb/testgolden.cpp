// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controllog.h"
#include "sync/protocol/exchange.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"
#include "tests/usb/stick.h"

using namespace tambo;
using namespace tambo::usb::test;

/// For the material that is shared with the fuzz targets.
void fuzz::require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

namespace {

template<typename IdType> IdType id(char fill)
{
    return *IdType::from(QByteArray(IdType::size, fill));
}

sync::ExchangeRequest request()
{
    sync::ExchangeRequest request;
    request.epoch = id<sync::Epoch>('e');
    request.followed = {id<CentreId>('a'), sync::Followed::logOf(id<CentreId>('b')),
        sync::Followed(id<CentreId>('b'), id<SpaceId>('s'))};
    request.subscriptions = sync::subscriptionDigest(request.followed);
    request.cursors = {7, quint64(1) << 40, 0};
    request.covered = {{id<SpaceId>('s'), id<DeviceId>('d'), 99}};
    request.maxBytes = 30'000;
    request.control = {"entry"};
    request.segments = {"one", QByteArray(300, 'x')};
    request.offered = {id<BlobId>('o')};
    request.wanted = {id<BlobId>('w'), id<BlobId>('v')};
    request.mailboxes = {id<sync::MailboxId>('m')};
    return request;
}

sync::JoinRequest join()
{
    return sync::JoinRequest::make(
        id<CentreId>('a'), {QByteArray(32, 's'), QByteArray(32, 'b')}, QByteArray(16, 'x'));
}

sync::ExchangeResponse response()
{
    sync::ExchangeResponse response;
    response.epoch = id<sync::Epoch>('e');
    response.timeMs = 1'700'000'000'000;
    response.more = response.rewound = response.unknownSubscriptions = true;
    response.processed = 3;
    response.refused = {{1, sync::Refusal::Untrusted}, {2, sync::Refusal(200)}};
    response.control = {"entry"};
    response.segments = {"one"};
    response.cursors = {8, 9};
    response.needed = {0};
    response.available = {0, 1};
    response.joins = {join()};
    response.granting = {id<CentreId>('g')};
    return response;
}

usb::Manifest manifest()
{
    const store::Reached reached{{id<SpaceId>('s'), id<DeviceId>('t')}, 300, id<ShortHash>('r')};
    usb::Manifest manifest;
    manifest.centre = id<CentreId>('c');
    manifest.devicePublicKey = fuzz::signingKey(1).publicKey;
    manifest.madeMs = 1'700'000'000'123;
    manifest.set = id<usb::Manifest::SetId>('1');
    manifest.volume = 2;
    manifest.volumes = 3;
    manifest.targets = {manifest.centre};
    manifest.has.follows = {id<CentreId>('e')};
    manifest.has.reached = {reached};
    manifest.has.aside = {id<ShortHash>('f')};
    manifest.has.control[manifest.centre] = "entry001entry002";
    manifest.has.blobs = {id<BlobId>('u')};
    manifest.entries = {{"control-000001", 12, id<BlobId>('h')},
        {usb::blobName(id<BlobId>('x')), 3'000'000'000, id<BlobId>('x')},
        {usb::partName(id<BlobId>('y'), 512, 5000), 100, id<BlobId>('z')}};
    manifest.hub = store::HubKnowledge{
        id<HubId>('h'), s("https://servidor.ejemplo.ec:8443"), "epoch001", {reached}, 1, "\x01"};
    return manifest;
}

constexpr qint64 writtenAt = 1'750'000'000'000; ///< ms: the writer's clock
const QByteArray spaceKey(32, 'k');

QByteArray segment(bool isPrivate)
{
    fuzz::Authors authors;
    const auto changes = fuzz::sampleChanges(authors);
    const store::Author author = authors.author(1);
    store::SegmentHeader header;
    header.centre = id<CentreId>('c');
    header.space = author.space;
    header.device = author.device;
    header.firstSeq = 1;
    header.lastSeq = 6;
    if (isPrivate)
        header.key = id<KeyId>('y');
    return *store::sealSegment(
        header, isPrivate ? spaceKey : QByteArray(), fuzz::signingKey(1), changes, authors);
}

QByteArray controlPage()
{
    QByteArray page;
    const auto entries = fuzz::sampleControlLog();
    for (const QByteArray &entry : entries)
        usb::addToPage(page, entry);
    return page;
}

QByteArray bundle()
{
    Pc pc(Pc::Start::Found, HybridClock([] { return writtenAt; }));
    Pc other;
    if (!pc.tell(s("La minga del sábado")).ok() || !pc.record(s("El páramo"), noise(1500, 1)).ok())
        qFatal("nothing to write");
    Stick stick;
    if (!stick.writeFor(pc, other).ok())
        qFatal("no bundle");
    return bytesOf(stick.last());
}

} // namespace

/// Bytes as version 1 of each format wrote them, kept in tests/data/golden: whoever cannot read
/// them any more has shut out all PCs, hubs and sticks that were not updated on the same day. A new
/// version adds files and changes none. TAMBO_WRITE_GOLDEN=FOLDER writes them as this program does.
class TestGolden : public QObject
{
    Q_OBJECT

    static QByteArray kept(const char *name)
    {
        return bytesOf(s(TAMBO_TEST_DATA "/golden/") + s(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(store::initCrypto());
        const QString folder = qEnvironmentVariable("TAMBO_WRITE_GOLDEN");
        if (folder.isEmpty())
            return;
        put(folder + s("/segment-public-1"), segment(false));
        put(folder + s("/segment-private-1"), segment(true));
        put(folder + s("/control-1"), controlPage());
        put(folder + s("/request-1"), request().encode());
        put(folder + s("/response-1"), response().encode());
        put(folder + s("/manifest-1"), manifest().encode(fuzz::signingKey(1)));
        put(folder + s("/bundle-1.tambo"), bundle());
    }

    void segments_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("segment-public-1") << false;
        QTest::newRow("segment-private-1") << true;
    }
    void segments()
    {
        QFETCH(bool, isPrivate);
        fuzz::Authors authors;
        const auto changes = fuzz::sampleChanges(authors);
        const auto envelope = store::openEnvelope(kept(QTest::currentDataTag()));
        QVERIFY_OK(envelope);
        QVERIFY(store::verifyEnvelope(*envelope, fuzz::signingKey(1).publicKey));
        const store::SegmentHeader &header = envelope->header;
        QCOMPARE(header.centre, id<CentreId>('c'));
        QCOMPARE(header.space, authors.author(1).space);
        QCOMPARE(header.device, authors.author(1).device);
        QCOMPARE(header.firstSeq, quint64(1));
        QCOMPARE(header.lastSeq, quint64(6));
        QVERIFY(header.previous.isNull());
        QCOMPARE(header.key.isNull(), !isPrivate);
        const auto opened
            = store::openSegment(*envelope, isPrivate ? spaceKey : QByteArray(), authors);
        QVERIFY_OK(opened);
        QVERIFY(*opened == changes);
    }

    void controlEntries()
    {
        using Kind = store::ControlEntry::Kind;
        const QByteArray page = kept("control-1");
        const auto items = usb::itemsOf(page);
        QVERIFY(items);
        store::ControlLog log;
        std::map<Kind, store::ControlEntry> of;
        for (const QByteArrayView item : *items) {
            const auto entry = store::decodeControlEntry(item);
            QVERIFY_OK(entry);
            QVERIFY_OK(log.append(item.toByteArray()));
            of[entry->kind] = *entry;
        }
        QCOMPARE(of.size(), size_t(9));
        const auto device
            = [](int n) { return store::idOfKey<DeviceId>(fuzz::signingKey(n).publicKey); };
        QCOMPARE(of[Kind::Root].signingKey, fuzz::signingKey(1).publicKey);
        QCOMPARE(of[Kind::Root].number, quint64(1));
        QCOMPARE(of[Kind::Device].boxKey, fuzz::boxKey(2).publicKey);
        QCOMPARE(of[Kind::Device].number, quint64(2));
        QCOMPARE(of[Kind::Space].spaceKind, store::SpaceKind::Group);
        QCOMPARE(of[Kind::Space].nonce, QByteArray(16, 'n'));
        const SpaceId group = of[Kind::Grant].space;
        QCOMPARE(of[Kind::Grant].key, *KeyId::from("llave001"));
        QCOMPARE(of[Kind::Grant].receiver, device(2));
        QCOMPARE(of[Kind::Grant].hlc, Hlc::of(1'700'000'000'000));
        QCOMPARE(of[Kind::Grant].sealed, QByteArray(80, 's'));
        QVERIFY(of[Kind::Steward].isFree());
        QCOMPARE(of[Kind::Member].member, id<CentreId>('m'));
        QCOMPARE(*of[Kind::MemberEnd].ended.begin(), of[Kind::Member].hash);
        QVERIFY(!log.memberships().isMember(group, id<CentreId>('m')));
        QCOMPARE(of[Kind::MemberEnd].believedOf.at(device(3)).seq, quint64(4));
        QVERIFY(of[Kind::Revoke].ends == std::set{*EntryHash::from("the last that is")});
        QVERIFY(of[Kind::Revoke].heirs == std::set{device(3)});
        QCOMPARE(of[Kind::Revoke].believed.at(group).seq, quint64(7));
        QCOMPARE(of[Kind::Drop].space, group);
        QVERIFY(log.isRevoked(device(2)));
    }

    void requests()
    {
        const auto read = sync::ExchangeRequest::decode(kept("request-1"));
        QVERIFY_OK(read);
        QVERIFY(*read == request());
    }

    void responses()
    {
        const auto read = sync::ExchangeResponse::decode(kept("response-1"));
        QVERIFY_OK(read);
        const sync::ExchangeResponse written = response();
        QCOMPARE(read->epoch, written.epoch);
        QCOMPARE(read->timeMs, written.timeMs);
        QVERIFY(read->more && read->rewound && read->unknownSubscriptions);
        QCOMPARE(read->processed, written.processed);
        QCOMPARE(read->refused, written.refused);
        QCOMPARE(read->control, written.control);
        QCOMPARE(read->segments, written.segments);
        QCOMPARE(read->cursors, written.cursors);
        QCOMPARE(read->needed, written.needed);
        QCOMPARE(read->available, written.available);
        QCOMPARE(read->granting, written.granting);
        QCOMPARE(read->joins.size(), 1);
        QVERIFY(read->joins.first().verify(id<CentreId>('a'), QByteArray(16, 'x')));
    }

    void manifests()
    {
        const auto read = usb::Manifest::decode(kept("manifest-1"));
        QVERIFY_OK(read);
        const usb::Manifest written = manifest();
        QCOMPARE(read->centre, written.centre);
        QCOMPARE(read->devicePublicKey, written.devicePublicKey);
        QCOMPARE(read->madeMs, written.madeMs);
        QCOMPARE(read->set, written.set);
        QCOMPARE(read->volume, written.volume);
        QCOMPARE(read->volumes, written.volumes);
        QCOMPARE(read->targets, written.targets);
        QVERIFY(read->has == written.has);
        QVERIFY(read->entries == written.entries);
        QVERIFY(read->hub == written.hub);
    }

    /// A stick that lay in a drawer: somebody who follows that centre reads all of it.
    void bundles()
    {
        const QString path = s(TAMBO_TEST_DATA "/golden/bundle-1.tambo");
        Pc reader;
        const QByteArray bytes = kept("bundle-1.tambo");
        const auto head = usb::Manifest::decode(
            bytes.mid(512, QByteArray(bytes.mid(124, 11)).toLongLong(nullptr, 8)));
        QVERIFY_OK(head);
        QVERIFY_OK(reader.write(
            [&](store::Writer &writer) { return sync::subscribe(writer, head->centre); }));
        const auto taken = Pc::arrive(usb::readBundle(*reader.store, {path, 0}));
        QVERIFY_OK(taken);
        QVERIFY2(!taken->problem, taken->problem ? qPrintable(taken->problem->detail) : "");
        QCOMPARE(reader.titles(), list({"El páramo", "La minga del sábado"}));
        const auto media
            = reader.read([](store::Reader &from) { return from.list<archive::Media>(); });
        QVERIFY_OK(media);
        QCOMPARE(media->size(), 1);
        QCOMPARE(reader.content(media->first().blob), noise(1500, 1));
        QVERIFY(isSound(reader));
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "testgolden.moc"
