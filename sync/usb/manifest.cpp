// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/manifest.h"

#include "app/store/cbor.h"
#include "sync/usb/problems.h"

#include <QtEndian>
#include <numeric>
#include <set>

namespace tambo::usb {

namespace {

using store::CborReader;
using store::CborWriter;

constexpr qsizetype firstItems = 14; ///< of the first programs
constexpr qsizetype hubItems = 6;
constexpr qsizetype epochBytes = 8;
constexpr qsizetype mostItems = 64; ///< with those of newer programs
constexpr qsizetype maxNameBytes = 99;
/// Separates these signatures from all others that a device makes.
const QByteArray signedAs = "TamboBundle";

template<typename IdType> void writePacked(CborWriter &out, const QList<IdType> &ids)
{
    QByteArray all;
    all.reserve(ids.size() * qsizetype(IdType::size));
    for (const IdType &id : ids)
        all += id.view();
    out.bytes(all);
}

template<typename IdType> QList<IdType> readPacked(CborReader &in, qsizetype limit)
{
    constexpr auto size = qsizetype(IdType::size);
    const QByteArray all = in.bytes(limit * size);
    QList<IdType> ids;
    if (all.size() % size != 0)
        in.fail();
    for (qsizetype at = 0; in.ok() && at < all.size(); at += size)
        ids.append(*IdType::from(QByteArrayView(all).sliced(at, size)));
    return ids;
}

void writeReached(CborWriter &out, const QList<store::Reached> &reached)
{
    out.array(4 * reached.size());
    for (const store::Reached &one : reached) {
        out.bytes(one.author.space.view());
        out.bytes(one.author.device.view());
        out.unsignedInteger(one.seq);
        out.bytes(one.hash.view());
    }
    out.end();
}

QList<store::Reached> readReached(CborReader &in)
{
    QList<store::Reached> reached;
    for (qsizetype n = in.array(4 * store::maxReached); in.ok() && n > 0; n -= 4) {
        store::Reached one;
        one.author.space = in.id<SpaceId>();
        one.author.device = in.id<DeviceId>();
        one.seq = in.unsignedInteger(quint64(Dot::maxSeq));
        one.hash = in.id<ShortHash>();
        reached.append(one);
    }
    in.end();
    return reached;
}

void writeKnowledge(CborWriter &out, const store::Knowledge &has)
{
    writePacked(out, has.follows);
    writeReached(out, has.reached);
    writePacked(out, has.aside);
    out.array(2 * qsizetype(has.control.size()));
    for (const auto &[centre, hashes] : has.control) {
        out.bytes(centre.view());
        out.bytes(hashes);
    }
    out.end();
    writePacked(out, has.blobs);
}

store::Knowledge readKnowledge(CborReader &in)
{
    store::Knowledge has;
    has.follows = readPacked<CentreId>(in, store::maxKnownLogs);
    has.reached = readReached(in);
    has.aside = readPacked<ShortHash>(in, store::maxAside);
    qsizetype left = store::maxKnownControl;
    for (qsizetype n = in.array(2 * store::maxKnownLogs); in.ok() && n > 0; n -= 2) {
        const auto centre = in.id<CentreId>();
        QByteArray hashes = in.bytes(left);
        left -= hashes.size();
        if (hashes.size() % qsizetype(ShortHash::size) != 0)
            in.fail();
        has.control[centre] = std::move(hashes);
    }
    in.end();
    has.blobs = readPacked<BlobId>(in, store::maxKnownBlobs);
    return has;
}

void writeHub(CborWriter &out, const store::HubKnowledge &hub)
{
    out.array(hubItems);
    out.bytes(hub.id.view());
    out.text(hub.url);
    out.bytes(hub.epoch);
    writeReached(out, hub.reached);
    out.unsignedInteger(hub.control);
    out.bytes(hub.blobs);
    out.end();
}

/// An empty array where nothing is said.
std::optional<store::HubKnowledge> readHub(CborReader &in, const store::Knowledge &has)
{
    const qsizetype items = in.array(mostItems);
    if (items == 0) {
        in.end();
        return std::nullopt;
    }
    store::HubKnowledge hub;
    hub.id = in.id<HubId>();
    hub.url = in.text();
    hub.epoch = in.bytes(epochBytes);
    hub.reached = readReached(in);
    hub.control = in.unsignedInteger();
    hub.blobs = in.bytes((has.blobs.size() + 7) / 8);
    if (items != hubItems || hub.id.isNull() || hub.url.size() > store::maxHubUrl
        || (!hub.epoch.isEmpty() && hub.epoch.size() != epochBytes))
        in.fail();
    in.end();
    return hub;
}

void writeEntries(CborWriter &out, const QList<Entry> &entries)
{
    out.array(3 * entries.size());
    for (const Entry &entry : entries) {
        out.bytes(entry.name);
        out.unsignedInteger(quint64(entry.size));
        out.bytes(entry.hash.view());
    }
    out.end();
}

QList<Entry> readEntries(CborReader &in)
{
    QList<Entry> entries;
    for (qsizetype n = in.array(3 * maxEntries); in.ok() && n > 0; n -= 3) {
        Entry entry;
        // Longer names than are allowed must be read to be refused as such.
        entry.name = in.bytes();
        entry.size = qint64(in.unsignedInteger(quint64(1) << 50));
        entry.hash = in.id<BlobId>();
        entries.append(std::move(entry));
    }
    in.end();
    return entries;
}

bool isPlainName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= maxNameBytes
        && std::all_of(name.begin(), name.end(), [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
                   || letter == '-';
           });
}

qint64 mostBytesOf(const EntryName &name)
{
    switch (name.what) {
    case EntryName::What::Control:
    case EntryName::What::Segments:
        return maxPageBytes;
    case EntryName::What::Part:
        return std::min(name.whole - name.offset, maxBlobBytes);
    case EntryName::What::Blob:
    case EntryName::What::Other:
        break;
    }
    return maxBlobBytes;
}

Result<> checkEntries(const QList<Entry> &entries)
{
    std::set<QByteArray> names;
    for (const Entry &entry : entries) {
        if (!isPlainName(entry.name))
            return unsafeNames();
        const EntryName name = EntryName::of(entry.name);
        if (entry.size > mostBytesOf(name))
            return tooLarge(QStringLiteral("entry of %1 bytes").arg(entry.size));
        const bool otherBytes = name.what == EntryName::What::Blob && name.blob != entry.hash;
        if (otherBytes || !names.insert(entry.name).second)
            return altered(QStringLiteral("contradictory entries"));
    }
    return {};
}

} // namespace

EntryName EntryName::of(QByteArrayView name)
{
    const QByteArrayList words = name.toByteArray().split('-');
    const auto blob = words.size() > 1 ? BlobId::from(QByteArray::fromHex(words[1])) : std::nullopt;
    EntryName found;
    if (words.size() == 2 && words[0] == "control")
        found.what = What::Control;
    else if (words.size() == 2 && words[0] == "segments")
        found.what = What::Segments;
    else if (blob && name == blobName(*blob))
        found = {What::Blob, *blob, 0, 0};
    else if (blob && words.size() == 4 && words[0] == "part")
        found = {What::Part, *blob, words[2].toLongLong(), words[3].toLongLong()};
    const bool sound = found.what != What::Part
        || (found.offset >= 0 && found.offset < found.whole
            && name == partName(found.blob, found.offset, found.whole));
    return sound ? found : EntryName{};
}

QByteArray pageName(EntryName::What what, qsizetype number)
{
    return (what == EntryName::What::Control ? "control-" : "segments-")
        + QByteArray::number(number).rightJustified(6, '0');
}

QByteArray blobName(const BlobId &blob)
{
    return "blob-" + blob.toByteArray().toHex();
}

QByteArray partName(const BlobId &blob, qint64 offset, qint64 whole)
{
    return "part-" + blob.toByteArray().toHex() + '-' + QByteArray::number(offset) + '-'
        + QByteArray::number(whole);
}

qint64 Manifest::contentBytes() const
{
    return std::accumulate(entries.begin(), entries.end(), qint64(0),
        [](qint64 sum, const Entry &entry) { return sum + entry.size; });
}

QByteArray Manifest::body() const
{
    CborWriter out;
    out.array(firstItems + (hub ? 1 : 0));
    out.unsignedInteger(version);
    out.bytes(centre.view());
    out.bytes(devicePublicKey);
    QByteArray time(8, Qt::Uninitialized); // of one size for all times
    qToBigEndian(madeMs, time.data());
    out.bytes(time);
    out.bytes(set.view());
    out.unsignedInteger(volume);
    out.unsignedInteger(volumes);
    writePacked(out, targets);
    writeKnowledge(out, has);
    writeEntries(out, entries);
    if (hub)
        writeHub(out, *hub);
    out.end();
    return out.data;
}

QByteArray Manifest::encode(const store::SigningKey &key) const
{
    const QByteArray text = body();
    return key.sign(signedAs + text) + text;
}

Result<Manifest> Manifest::decode(QByteArrayView bytes)
{
    if (bytes.size() <= store::signatureSize)
        return altered(QStringLiteral("manifest too short"));
    const QByteArrayView body = bytes.sliced(store::signatureSize);
    CborReader in(body);
    const qsizetype items = in.array(mostItems);
    const quint64 written = in.unsignedInteger();
    if (in.ok() && written > version)
        return tooNew(QStringLiteral("bundle version %1").arg(written));
    Manifest manifest;
    manifest.centre = in.id<CentreId>();
    manifest.devicePublicKey = in.bytes(32);
    if (!in.ok() || items < firstItems || written != version
        || !store::verifySignature(manifest.devicePublicKey, signedAs + body.toByteArray(),
            bytes.first(store::signatureSize)))
        return altered(QStringLiteral("manifest malformed or not signed"));
    const QByteArray time = in.bytes(8);
    manifest.madeMs = time.size() == 8 ? qFromBigEndian<qint64>(time.constData()) : 0;
    manifest.set = in.id<SetId>();
    manifest.volume = in.unsignedInteger(maxVolumes);
    manifest.volumes = in.unsignedInteger(maxVolumes);
    manifest.targets = readPacked<CentreId>(in, maxTargets);
    manifest.has = readKnowledge(in);
    manifest.entries = readEntries(in);
    if (items > firstItems)
        manifest.hub = readHub(in, manifest.has);
    const bool numbered = manifest.volume > 0 && manifest.volume <= manifest.volumes;
    if (!in.ok() || time.size() != 8 || !numbered)
        return altered(QStringLiteral("manifest malformed"));
    TAMBO_TRY(checkEntries(manifest.entries));
    return manifest;
}

void addToPage(QByteArray &page, QByteArrayView item)
{
    char length[4];
    qToBigEndian(quint32(item.size()), length);
    page.append(length, sizeof length);
    page.append(item);
}

std::optional<QList<QByteArrayView>> itemsOf(QByteArrayView page)
{
    QList<QByteArrayView> items;
    while (!page.isEmpty()) {
        if (page.size() < 4)
            return std::nullopt;
        const auto size = qsizetype(qFromBigEndian<quint32>(page.data()));
        if (size > page.size() - 4)
            return std::nullopt;
        items.append(page.sliced(4, size));
        page = page.sliced(4 + size);
    }
    return items;
}

} // namespace tambo::usb
