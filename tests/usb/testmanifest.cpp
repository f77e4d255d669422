// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cbor.h"
#include "sync/usb/manifest.h"
#include "sync/usb/volume.h"
#include "tests/usb/stick.h"

using namespace tambo;
using namespace tambo::usb;
using namespace tambo::usb::test;

namespace {

BlobId blobOf(const QByteArray &bytes)
{
    return *BlobId::from(store::blake2b(bytes));
}

Manifest sample(const store::SigningKey &key)
{
    Manifest manifest;
    manifest.centre = *CentreId::from(QByteArray(16, 'c'));
    manifest.devicePublicKey = key.publicKey;
    manifest.madeMs = 1'700'000'000'123;
    manifest.set = *Manifest::SetId::from("12345678");
    manifest.volume = 2;
    manifest.volumes = 3;
    manifest.targets = {manifest.centre, *CentreId::from(QByteArray(16, 'd'))};
    manifest.has.follows = {*CentreId::from(QByteArray(16, 'e'))};
    manifest.has.reached
        = {{{*SpaceId::from(QByteArray(16, 's')), *DeviceId::from(QByteArray(16, 't'))}, 300,
            *ShortHash::from("hash4567")}};
    manifest.has.aside = {*ShortHash::from("aside567")};
    manifest.has.control[manifest.centre] = "entry001entry002";
    manifest.has.blobs = {blobOf("uno")};
    manifest.entries = {{"control-000001", 12, blobOf("a")}, {"segments-000002", 9000, blobOf("b")},
        {blobName(blobOf("x")), 3'000'000'000, blobOf("x")},
        {partName(blobOf("y"), 512, 5000), 100, blobOf("z")}, {"music-1", 5, blobOf("m")}};
    return manifest;
}

Manifest withHub(Manifest manifest)
{
    const store::Reached reached{
        {*SpaceId::from(QByteArray(16, 's')), *DeviceId::from(QByteArray(16, 't'))}, 200,
        *ShortHash::from("hash3210")};
    manifest.targets = {manifest.centre};
    manifest.hub = store::HubKnowledge{*HubId::from(QByteArray(HubId::size, 'h')),
        s("https://servidor.ejemplo.ec:8443"), "epoch001", {reached}, 1, "\x01"};
    return manifest;
}

/// A manifest's body, by hand, with one thing in it that is not as it should be.
QByteArray signedBody(const store::SigningKey &key, const QByteArray &body)
{
    return key.sign("TamboBundle" + body) + body;
}

} // namespace

/// The form of what stands first in a bundle, and how entries are shared out.
class TestManifest : public QObject
{
    Q_OBJECT

    const store::SigningKey m_key = store::SigningKey::generate();

    static Error::Kind refusal(const QByteArray &bytes)
    {
        const auto decoded = Manifest::decode(bytes);
        if (decoded.ok() || decoded.error().message.isEmpty())
            qFatal("not refused");
        return decoded.error().kind;
    }

private Q_SLOTS:
    void thereAndBack()
    {
        const Manifest manifest = sample(m_key);
        const QByteArray bytes = manifest.encode(m_key);
        const auto decoded = Manifest::decode(bytes);
        QVERIFY_OK(decoded);
        QCOMPARE(decoded->encode(m_key), bytes);
        QCOMPARE(decoded->madeMs, manifest.madeMs);
        QVERIFY(decoded->has == manifest.has);
        QVERIFY(decoded->entries == manifest.entries);
        QCOMPARE(decoded->targets, manifest.targets);
        QCOMPARE(decoded->device(), store::idOfKey<DeviceId>(m_key.publicKey));
        // The place that is kept free for it has its size.
        Manifest other = manifest;
        other.madeMs = 1;
        for (Entry &entry : other.entries)
            entry.hash = {};
        QCOMPARE(other.encode(m_key).size(), bytes.size());
    }

    void everyBitIsSigned()
    {
        const QByteArray bytes = sample(m_key).encode(m_key);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
            const Error::Kind kind = refusal(flipped);
            QVERIFY(kind == Error::Kind::Corrupt || kind == Error::Kind::TooNew);
        }
        for (qsizetype size = 0; size < bytes.size(); ++size)
            (void)refusal(bytes.first(size));
        // Nor does another device's signature pass for it.
        const store::SigningKey other = store::SigningKey::generate();
        QCOMPARE(refusal(sample(m_key).encode(other)), Error::Kind::Corrupt);
    }

    void newerPrograms()
    {
        QByteArray body = sample(m_key).encode(m_key).sliced(64);
        // 14 items and the version; a program that adds one writes 16, with nothing of the hub.
        QCOMPARE(body.first(2), QByteArray("\x8e\x01"));
        body[0] = '\x90';
        body += '\x80' + QByteArray("\x63nue");
        const auto longer = Manifest::decode(signedBody(m_key, body));
        QVERIFY_OK(longer);
        QCOMPARE(longer->entries.size(), 5);
        QVERIFY(!longer->hub);
        body[1] = '\x02';
        QCOMPARE(refusal(signedBody(m_key, body)), Error::Kind::TooNew);
    }

    void whatTheHubHas()
    {
        Manifest manifest = withHub(sample(m_key));
        const QByteArray bytes = manifest.encode(m_key);
        const auto decoded = Manifest::decode(bytes);
        QVERIFY_OK(decoded);
        QVERIFY(decoded->hub == manifest.hub);
        QVERIFY(decoded->entries == manifest.entries);
        QCOMPARE(decoded->encode(m_key), bytes);
        // Never met: an id and an address.
        manifest.hub
            = store::HubKnowledge{manifest.hub->id, s("http://10.0.0.2:8080"), {}, {}, 0, {}};
        const auto fresh = Manifest::decode(manifest.encode(m_key));
        QVERIFY_OK(fresh);
        QVERIFY(fresh->hub == manifest.hub);
        // A program of before passes over it, and what it writes is read.
        const auto older = Manifest::decode(sample(m_key).encode(m_key));
        QVERIFY_OK(older);
        QVERIFY(!older->hub);
    }

    void whatTheHubCannotHave_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a long address") << 0;
        QTest::newRow("half an epoch") << 1;
        QTest::newRow("more files than there are") << 2;
        QTest::newRow("no id") << 3;
    }
    void whatTheHubCannotHave()
    {
        QFETCH(int, what);
        Manifest manifest = withHub(sample(m_key));
        store::HubKnowledge &hub = *manifest.hub;
        if (what == 0)
            hub.url = QString(store::maxHubUrl + 1, u'a');
        else if (what == 1)
            hub.epoch.chop(4);
        else if (what == 2)
            hub.blobs += '\x01';
        else
            hub.id = {};
        QCOMPARE(refusal(manifest.encode(m_key)), Error::Kind::Corrupt);
    }

    /// What programs wrote before and write now: others read it for as long as it lies on sticks.
    void golden()
    {
        const auto key = store::SigningKey::fromSeed(QByteArray(32, 'k'));
        const auto digest
            = [](const QByteArray &bytes) { return store::blake2b(bytes).first(16).toHex(); };
        QCOMPARE(digest(sample(key).encode(key)), QByteArray("68d3ac0bbd9250edc6cb388b29a5be69"));
        const QByteArray bytes = withHub(sample(key)).encode(key);
        QCOMPARE(digest(bytes), QByteArray("8557a90d6fc47c30f17079dcf09b13ae"));
    }

    void namesWithFolders()
    {
        for (const char *name :
            {"../fuera", "/etc/passwd", "a/b", "c:\\x", "Blob", "", "a\nb", "a.b", "\xc3\xb1"}) {
            Manifest manifest = sample(m_key);
            manifest.entries[4].name = name;
            QCOMPARE(refusal(manifest.encode(m_key)), Error::Kind::BadInput);
        }
        Manifest manifest = sample(m_key);
        manifest.entries[4].name = QByteArray(100, 'a');
        QCOMPARE(refusal(manifest.encode(m_key)), Error::Kind::BadInput);
    }

    void tooLarge()
    {
        for (const auto &[entry, size] :
            {std::pair(0, maxPageBytes + 1), std::pair(1, maxPageBytes + 1),
                std::pair(3, qsizetype(4489)), std::pair(2, qsizetype(maxBlobBytes + 1))}) {
            Manifest manifest = sample(m_key);
            manifest.entries[entry].size = size;
            QCOMPARE(refusal(manifest.encode(m_key)), Error::Kind::BadInput);
        }
    }

    void contradictions()
    {
        Manifest manifest = sample(m_key);
        manifest.entries[2].hash = blobOf("another");
        QCOMPARE(refusal(manifest.encode(m_key)), Error::Kind::Corrupt);
        manifest = sample(m_key);
        manifest.entries[1] = manifest.entries[0];
        QCOMPARE(refusal(manifest.encode(m_key)), Error::Kind::Corrupt);
        manifest = sample(m_key);
        manifest.volume = 4;
        QCOMPARE(refusal(manifest.encode(m_key)), Error::Kind::Corrupt);
    }

    void manyEntries()
    {
        Manifest manifest = sample(m_key);
        manifest.entries.clear();
        for (int i = 0; i < 20'000; ++i) {
            const BlobId blob = blobOf(QByteArray::number(i));
            manifest.entries.append({blobName(blob), i, blob});
            manifest.has.blobs.append(blob);
            manifest.has.reached.append(manifest.has.reached.first());
        }
        const QByteArray bytes = manifest.encode(m_key);
        const auto decoded = Manifest::decode(bytes);
        QVERIFY_OK(decoded);
        QVERIFY(decoded->entries == manifest.entries);
        QVERIFY(decoded->has == manifest.has);
    }

    void names()
    {
        const BlobId blob = blobOf("x");
        QVERIFY(
            EntryName::of(pageName(EntryName::What::Control, 3)).what == EntryName::What::Control);
        QVERIFY(EntryName::of(pageName(EntryName::What::Segments, 3)).what
            == EntryName::What::Segments);
        QCOMPARE(EntryName::of(blobName(blob)).blob, blob);
        const EntryName part = EntryName::of(partName(blob, 7, 9));
        QVERIFY(part.what == EntryName::What::Part);
        QCOMPARE(part.offset, 7);
        QCOMPARE(part.whole, 9);
        for (const QByteArray &name : {QByteArray("blob-00"), partName(blob, 9, 9),
                 partName(blob, -1, 9), QByteArray("part-zz-1-2"), QByteArray("control"),
                 QByteArray("-"), blobName(blob).toUpper()})
            QVERIFY2(EntryName::of(name).what == EntryName::What::Other, name.constData());
    }

    void pages()
    {
        QByteArray page;
        for (const char *item : {"uno", "", "tres"})
            addToPage(page, item);
        QCOMPARE(page.size(), inPage(3) + inPage(0) + inPage(4));
        const auto items = itemsOf(page);
        QVERIFY(items);
        QCOMPARE(items->size(), 3);
        QCOMPARE(items->last().toByteArray(), QByteArray("tres"));
        for (qsizetype size = 1; size < page.size(); ++size) {
            const auto cut = itemsOf(QByteArrayView(page).first(size));
            QVERIFY(!cut || cut->size() < 3);
        }
        QVERIFY(!itemsOf(QByteArray(4, '\xff')));
    }

    void volumesKeepTheirLimits()
    {
        Volumes volumes(1000, 100'000, 300'000);
        int placed = 0;
        for (int i = 0; i < 20; ++i)
            placed
                += volumes.addBlob(blobOf(QByteArray::number(i)), 40'000) == Volumes::Room::Enough;
        QCOMPARE(volumes.volumes().size(), 3);
        QCOMPARE(placed, 6);
        QVERIFY(volumes.bytes() <= 300'000);
        // What fits into no volume goes in parts, in their order.
        Volumes parted(1000, 100'000, 0);
        QVERIFY(parted.addBlob(blobOf("grande"), 250'000) == Volumes::Room::Enough);
        qint64 at = 0;
        for (const QList<Item> &items : parted.volumes()) {
            for (const Item &item : items) {
                QCOMPARE(item.offset, at);
                QCOMPARE(EntryName::of(item.entry.name).offset, at);
                at += item.entry.size;
            }
        }
        QCOMPARE(at, 250'000);
        QVERIFY(parted.volumes().size() >= 3);
        Volumes tiny(1000, 1000, 0);
        QVERIFY(!tiny.fits(0));
        QVERIFY(tiny.addBlob(blobOf("x"), 10) == Volumes::Room::None);
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "testmanifest.moc"
