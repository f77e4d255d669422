// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/manifest.h"

#include "tests/fuzz/fuzz.h"

// What a backup says is in it.
namespace tambo::fuzz::manifest {

void check(QByteArrayView input)
{
    const auto manifest = backup::Manifest::decode(input);
    if (!manifest)
        return;
    const QByteArray written = manifest->encode(QByteArray(32, 'k'));
    require(written.chopped(16) == input.chopped(16), "one form only, but for the mac");
    const auto again = backup::Manifest::decode(written);
    require(again && again->entries == manifest->entries && again->madeMs == manifest->madeMs,
        "round trip");
    for (const auto &entry : manifest->entries) {
        if (const auto blob = backup::blobNamed(entry.name))
            require(backup::nameOfBlob(*blob) == entry.name, "a file has one name");
    }
}

QList<QByteArray> seeds()
{
    backup::Manifest manifest;
    manifest.madeMs = 1'700'000'000'000;
    manifest.entries = {{backup::keysName, 300, {}}, {backup::databaseName, 4096, {}},
        {backup::nameOfBlob(*BlobId::from(QByteArray(32, 'b'))), 12, {}}};
    return {manifest.encode(QByteArray(32, 'k')), backup::Manifest().encode(QByteArray(32, 'k'))};
}

const Target target("manifest", check, seeds);

} // namespace tambo::fuzz::manifest
