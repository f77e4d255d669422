// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/blobcipher.h"

#include "tests/fuzz/fuzz.h"

#include <QBuffer>

// An encrypted file that somebody altered: where it opens, it says what was written.
namespace tambo::fuzz::blobcipher {

using store::BlobHeader;

namespace {

QByteArray key()
{
    return QByteArray(store::aeadKeySize, 'k');
}

QByteArray sealed(const BlobHeader &header, const QByteArray &plain)
{
    QByteArray bytes = header.encode();
    for (qsizetype at = 0, frame = 0; at < plain.size(); at += store::blobFrameBytes, ++frame)
        bytes += store::sealFrame(header, frame, plain.mid(at, store::blobFrameBytes), key());
    return bytes;
}

/// Cuts, flips and swaps, three bytes each.
void alter(QByteArray &bytes, Choices &choices)
{
    for (int n = choices.byte() % 4; n > 0; --n) {
        const quint8 how = choices.byte();
        const auto at = qsizetype(choices.number(2)) % (bytes.size() + 1);
        if (how < 64)
            bytes.truncate(at);
        else if (how < 128)
            bytes.append(bytes.left(at));
        else if (at < bytes.size())
            bytes[at] = char(bytes[at] ^ how);
    }
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const auto size = qsizetype(choices.number(2)) * 3;
    BlobHeader header;
    header.plainSize = size;
    header.nonce = QByteArray(store::aeadNonceSize, 'n');
    QByteArray plain;
    for (qsizetype i = 0; i < size; ++i)
        plain += char(i * 7 >> 3);
    QByteArray bytes = sealed(header, plain);
    require(bytes.size() == BlobHeader::storedSize(size), "a file has the size that was foreseen");
    alter(bytes, choices);
    static_cast<void>(BlobHeader::decode(choices.rest()));
    const auto read = BlobHeader::decode(bytes);
    if (!read)
        return;
    auto file = std::make_unique<QBuffer>(&bytes);
    file->open(QIODevice::ReadOnly);
    store::BlobReader reader(std::move(file), *read, key());
    for (const qint64 at : {qint64(0), qint64(size / 2), qint64(size)}) {
        if (!reader.seek(at))
            continue;
        const QByteArray got = reader.read(100'000);
        require(got == plain.mid(at, got.size()), "what opens is what was written");
    }
}

QList<QByteArray> seeds()
{
    BlobHeader header;
    header.plainSize = 12;
    header.nonce = QByteArray(store::aeadNonceSize, 'n');
    const QByteArray large = bigEndian(45'000, 2);
    return {bigEndian(4, 2) + bigEndian(0, 1) + header.encode(),
        large + bigEndian(1, 1) + QByteArray::fromHex("c04000"),
        large + bigEndian(2, 1) + QByteArray::fromHex("200100") + QByteArray::fromHex("500030")};
}

const Target target("blobcipher", check, seeds);

} // namespace tambo::fuzz::blobcipher
