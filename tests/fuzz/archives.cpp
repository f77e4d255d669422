// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/archiveentry.h"
#include "app/formats/tarwriter.h"
#include "app/formats/unpack.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/tarsums.h"

#include <QBuffer>
#include <QTemporaryDir>

// Zips and tars. First byte: 1 makes the checksums of a tar fit, 2 unpacks it too.
namespace tambo::fuzz::archives {

using namespace formats;

namespace {

constexpr int mostEntries = 50;

void checkEntries(const Result<QList<ArchiveEntry>> &entries, qint64 size)
{
    if (!entries.ok())
        return;
    for (const ArchiveEntry &entry : *entries) {
        require(entry.offset >= 0 && entry.packed >= 0 && entry.packed <= size
                && entry.offset <= size - entry.packed,
            "an entry lies within the archive");
        const auto safe = safePath(entry.path);
        require(safe.ok() && *safe == entry.path, "a path is clean");
    }
}

void checkUnpacked(QIODevice &device)
{
    const QTemporaryDir folder(QStringLiteral("/dev/shm/tambo-fuzz-XXXXXX"));
    require(folder.isValid(), "a folder in memory");
    const QDir target(folder.path());
    const auto files = unpack(device, QStringLiteral("a"), target, {mostEntries, 1 << 20, 300});
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (!files.ok())
        require(target.isEmpty(all), "what is refused leaves nothing");
    else
        for (const QString &file : *files)
            require(target.exists(file), "what is unpacked is there");
}

QByteArray smallTar()
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    TarWriter tar(device);
    for (const char *name : {"cuentos/zorro.txt", "lista"}) {
        require(tar.begin(QLatin1String(name), 4) && tar.write("hola") && tar.end(), "a tar");
    }
    require(tar.close(), "a tar");
    return bytes.left(2048); // without the empty blocks
}

QByteArray little(quint64 value, int bytes)
{
    QByteArray number = bigEndian(value, bytes);
    std::reverse(number.begin(), number.end());
    return number;
}

QByteArray smallZip()
{
    const QByteArray content = "hola";
    const QByteArray name = "cuentos/zorro.txt";
    const QByteArray both = little(0x800, 2) + little(0, 2) + little(0, 4)
        + little(Checksum::of(content), 4) + little(4, 4) + little(4, 4)
        + little(quint64(name.size()), 2) + little(0, 2);
    const QByteArray local = "PK\3\4" + little(20, 2) + both + name + content;
    const QByteArray central = "PK\1\2" + little(20, 2) + little(20, 2) + both + little(0, 2)
        + little(0, 2) + little(0, 2) + little(0, 4) + little(0, 4) + name;
    return local + central + "PK\5\6" + little(0, 4) + little(1, 2) + little(1, 2)
        + little(quint64(central.size()), 4) + little(quint64(local.size()), 4) + little(0, 2);
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const quint8 how = choices.byte();
    QByteArray bytes = choices.rest().toByteArray();
    if (how & 1)
        fitTarSums(bytes);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    if (looksLikeZip(device))
        checkEntries(zipEntries(device, mostEntries), bytes.size());
    if (looksLikeTar(device))
        checkEntries(tarEntries(device, mostEntries), bytes.size());
    if (how & 2)
        checkUnpacked(device);
}

QList<QByteArray> seeds()
{
    const QByteArray gzip = QByteArray::fromHex("1f8b08000000000002ffcbc84c4f0400c5f6f3f504000000");
    return {bigEndian(1, 1) + smallTar(), bigEndian(3, 1) + smallTar(),
        bigEndian(0, 1) + smallZip(), bigEndian(2, 1) + smallZip(), bigEndian(2, 1) + gzip};
}

const Target target("archives", check, seeds);

} // namespace tambo::fuzz::archives
