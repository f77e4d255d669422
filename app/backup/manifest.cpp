// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/manifest.h"

#include "app/backup/texts.h"
#include "app/store/cbor.h"
#include "app/store/crypto.h"

namespace tambo::backup {

namespace {

constexpr qsizetype macSize = 16;
constexpr qsizetype itemsOfEntry = 3;

void writeHead(store::CborWriter &out, const Manifest &manifest)
{
    out.array(7);
    out.unsignedInteger(Manifest::version);
    out.bytes(manifest.centre.view());
    out.bytes(manifest.device.view());
    out.integer(manifest.madeMs);
    out.unsignedInteger(manifest.complete ? 1 : 0);
    out.array(itemsOfEntry * manifest.entries.size());
    for (const Manifest::Entry &entry : manifest.entries) {
        out.text(entry.name);
        out.integer(entry.size);
        out.bytes(entry.hash.view());
    }
    out.end();
}

QByteArray withMac(const Manifest &manifest, const std::function<QByteArray(QByteArrayView)> &mac)
{
    store::CborWriter out;
    writeHead(out, manifest);
    out.bytes(mac(out.data));
    out.end();
    return out.data;
}

} // namespace

QByteArray Manifest::encode(QByteArrayView databaseKey) const
{
    return withMac(*this, [&](QByteArrayView head) {
        QByteArray key = store::subKey(databaseKey, 1, "TamboBak");
        QByteArray mac = store::macOf(key, head);
        store::wipe(key);
        return mac;
    });
}

std::optional<Manifest> Manifest::decode(QByteArrayView bytes)
{
    store::CborReader in(bytes);
    Manifest manifest;
    in.arrayOf(7);
    if (in.unsignedInteger() != version)
        in.fail();
    manifest.centre = in.id<CentreId>();
    manifest.device = in.id<DeviceId>();
    manifest.madeMs = in.integer();
    manifest.complete = in.unsignedInteger(1) == 1;
    const qsizetype items = in.array(itemsOfEntry * qsizetype(mostEntries));
    for (qsizetype i = 0; i < items && in.ok(); i += itemsOfEntry) {
        Entry entry{in.text(), in.integer(), {}};
        entry.hash = in.id<BlobId>();
        manifest.entries.append(std::move(entry));
    }
    in.end();
    const QByteArray mac = in.bytes(macSize);
    in.end();
    const bool sound = in.finished() && mac.size() == macSize
        && withMac(manifest, [&mac](QByteArrayView) { return mac; }) == bytes;
    return sound ? std::optional(std::move(manifest)) : std::nullopt;
}

QString nameOfBlob(const BlobId &blob)
{
    const QString hex = QString::fromLatin1(blob.toByteArray().toHex());
    return QStringLiteral("blobs/%1/%2").arg(hex.first(2), hex);
}

std::optional<BlobId> blobNamed(const QString &name)
{
    const QByteArray hex = name.section(u'/', -1).toLatin1();
    const auto id = BlobId::from(QByteArray::fromHex(hex));
    return id && nameOfBlob(*id) == name ? id : std::nullopt;
}

Error notABackup(const char *detail)
{
    return fail(Error::Kind::BadInput,
        Texts::tr("Ese archivo no es una copia de seguridad de Tambo."), QLatin1String(detail));
}

Error damagedBackup(const QString &detail)
{
    return fail(Error::Kind::Corrupt,
        Texts::tr("La copia de seguridad está dañada o alguien la cambió. Use otra copia."),
        detail);
}

} // namespace tambo::backup
