// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/manifest.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// What a bundle says of itself, by whoever signed it, and the pages in it.
namespace tambo::fuzz::bundle {

namespace {

void checkPage(QByteArrayView page)
{
    const auto items = usb::itemsOf(page);
    if (!items)
        return;
    QByteArray again;
    for (const QByteArrayView item : *items)
        usb::addToPage(again, item);
    require(again == page, "a page: round trip");
}

void checkManifest(const QByteArray &bytes)
{
    const auto manifest = usb::Manifest::decode(bytes);
    if (!manifest.ok())
        return;
    const auto again = usb::Manifest::decode(manifest->encode(signingKey(1)));
    require(!again.ok()
            || (again->entries == manifest->entries && again->has == manifest->has
                && again->hub == manifest->hub),
        "manifest: round trip");
    require(manifest->contentBytes() >= 0, "sizes are no debt");
    for (const usb::Entry &entry : manifest->entries) {
        require(!entry.name.contains('/') && !entry.name.contains('.') && !entry.name.isEmpty(),
            "no entry leaves its folder");
        const auto name = usb::EntryName::of(entry.name);
        if (name.what == usb::EntryName::What::Part)
            require(name.offset + entry.size <= name.whole, "a part lies within its file");
    }
}

usb::Manifest sample()
{
    usb::Manifest manifest;
    manifest.centre = *CentreId::from(QByteArray(16, 'c'));
    manifest.devicePublicKey = signingKey(1).publicKey;
    manifest.madeMs = 1'700'000'000'000;
    manifest.targets = {manifest.centre};
    manifest.has.follows = {*CentreId::from(QByteArray(16, 'd'))};
    manifest.has.reached
        = {{{*SpaceId::from(QByteArray(16, 's')), *DeviceId::from(QByteArray(16, 'e'))}, 7,
            *ShortHash::from(QByteArray(8, 'h'))}};
    manifest.has.control[manifest.centre] = QByteArray(24, 'l');
    const BlobId blob = *BlobId::from(QByteArray(32, 'b'));
    manifest.has.blobs = {blob};
    manifest.entries = {{usb::pageName(usb::EntryName::What::Control, 1), 10, {}},
        {usb::pageName(usb::EntryName::What::Segments, 2), 20, {}}, {usb::blobName(blob), 30, blob},
        {usb::partName(blob, 5, 50), 45, {}}};
    manifest.hub = store::HubKnowledge{*HubId::from(QByteArray(HubId::size, 'h')),
        QStringLiteral("https://servidor.ejemplo.ec"), QByteArray(8, 'p'), manifest.has.reached, 2,
        QByteArray(1, '\1')};
    return manifest;
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    switch (choices.byte() % 3) {
    case 0:
        return checkPage(choices.rest());
    case 1:
        return checkManifest(choices.rest().toByteArray());
    default: {
        // Any device can sign nonsense.
        const QByteArray body = choices.rest().toByteArray();
        checkManifest(signingKey(1).sign("TamboBundle" + body) + body);
    }
    }
}

QList<QByteArray> seeds()
{
    QByteArray page;
    usb::addToPage(page, "one");
    usb::addToPage(page, {});
    usb::addToPage(page, QByteArray(300, 'x'));
    const QByteArray whole = sample().encode(signingKey(1));
    return {bigEndian(0, 1) + page, bigEndian(1, 1) + whole,
        bigEndian(2, 1) + whole.mid(store::signatureSize)};
}

const Target target("bundle", check, seeds);

} // namespace tambo::fuzz::bundle
