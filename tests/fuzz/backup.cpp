// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/archive.h"

#include "app/formats/tarwriter.h"
#include "app/store/crypto.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/tarsums.h"

#include <QBuffer>
#include <sys/mman.h>
#include <unistd.h>

// A backup as somebody brings it. First byte: 1 makes the checksums of the tar fit.
namespace tambo::fuzz::backups {

namespace {

QByteArray databaseKey()
{
    return QByteArray(32, 'k');
}

QByteArray smallBackup(const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    formats::TarWriter tar(device);
    backup::Manifest manifest;
    const auto add = [&](const QString &name, const QByteArray &content) {
        require(tar.begin(name, content.size()) && tar.write(content) && tar.end(), "a tar");
    };
    for (const auto &[name, content] : files) {
        add(name, content);
        manifest.entries.append({name, content.size(), *BlobId::from(store::blake2b(content))});
    }
    add(backup::manifestName, manifest.encode(databaseKey()));
    require(tar.close(), "a tar");
    return bytes;
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const quint8 how = choices.byte();
    QByteArray bytes = choices.rest().toByteArray();
    if (how & 1)
        fitTarSums(bytes);
    static const int memory = ::memfd_create("tambo-fuzz", 0);
    require(memory >= 0 && ::ftruncate(memory, 0) == 0
            && ::pwrite(memory, bytes.constData(), size_t(bytes.size()), 0) == bytes.size(),
        "a file in memory");
    QFile file;
    require(file.open(memory, QIODevice::ReadOnly), "a file in memory");
    const auto archive = backup::Archive::open(file);
    if (!archive.ok())
        return;
    static_cast<void>(archive->checkMadeWith(databaseKey()));
    for (const backup::Manifest::Entry &entry : archive->manifest().entries) {
        qint64 poured = 0;
        const auto done = archive->pour(entry, [&poured](QByteArrayView piece) {
            poured += piece.size();
            return Result<>();
        });
        require(!done.ok() || poured == entry.size, "a file has the size that was said");
    }
}

QList<QByteArray> seeds()
{
    const QByteArray voice = "voz";
    const QString blob = backup::nameOfBlob(*BlobId::from(store::blake2b(voice)));
    return {
        bigEndian(1, 1) + smallBackup({{backup::keysName, "keys"}, {backup::databaseName, "data"}}),
        bigEndian(0, 1)
            + smallBackup(
                {{backup::keysName, "keys"}, {backup::databaseName, "data"}, {blob, voice}})};
}

const Target target("backup", check, seeds);

} // namespace tambo::fuzz::backups
