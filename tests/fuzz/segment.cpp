// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/segment.h"

#include "app/store/cbor.h"
#include "app/store/compress.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

#include <zstd.h>

// A whole segment: as it comes (first byte 0), or one that a member of the space signed and
// encrypted over what the input says (else), so that the search gets behind the cryptography.
namespace tambo::fuzz::segment {

namespace {

enum Said { Signed = 1, Encrypted = 2, PlainColumns = 4, SharedDictionary = 8, OtherSize = 16 };

QByteArray key()
{
    return QByteArray(store::aeadKeySize, 'k');
}

quint32 sharedDictionary()
{
    static const quint32 id = store::compress("any").dictionary;
    return id;
}

QByteArray fastZstd(QByteArrayView plain)
{
    QByteArray bytes(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    bytes.truncate(qsizetype(
        ZSTD_compress(bytes.data(), size_t(bytes.size()), plain.data(), size_t(plain.size()), 1)));
    return bytes;
}

QByteArray sealed(Choices &choices)
{
    const quint8 said = choices.byte();
    const quint64 first = choices.number(1) + 1;
    const quint64 more = choices.number(2);
    const quint64 size = said & OtherSize ? choices.number(3) : 0;
    const QByteArrayView rest = choices.rest();
    QByteArray payload = said & PlainColumns ? fastZstd(rest) : rest.toByteArray();
    store::CborWriter header;
    header.array(11);
    header.integer(1);
    header.bytes(QByteArray(16, 'c'));
    header.bytes(space(1).view());
    header.bytes(store::idOfKey<DeviceId>(signingKey(1).publicKey).view());
    header.unsignedInteger(first);
    header.unsignedInteger(more);
    header.bytes(first == 1 ? QByteArray() : QByteArray(8, 'p'));
    header.bytes(said & Encrypted ? QByteArray(8, 'k') : QByteArray());
    header.unsignedInteger(said & SharedDictionary ? sharedDictionary() : 0);
    header.bytes(said & Encrypted ? QByteArray(store::aeadNonceSize, 'n') : QByteArray());
    header.unsignedInteger(said & OtherSize ? size : quint64(rest.size()));
    header.end();
    if (said & Encrypted)
        payload = store::aeadEncrypt(
            payload, header.data, QByteArray(store::aeadNonceSize, 'n'), key());
    store::CborWriter out;
    out.array(3);
    out.bytes(header.data);
    out.bytes(payload);
    out.bytes(signingKey(1).sign(header.data + payload));
    out.end();
    return out.data;
}

std::vector<store::Change> openTwice(const store::SegmentEnvelope &envelope, Authors &authors)
{
    auto changes = store::openSegment(envelope, key(), authors);
    if (!changes.ok())
        return {};
    const auto again = store::openSegment(envelope, key(), authors);
    require(again.ok() && *again == *changes, "a segment says the same each time");
    return *std::move(changes);
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const bool made = choices.byte() & Signed;
    const QByteArray bytes = made ? sealed(choices) : choices.rest().toByteArray();
    const auto envelope = store::openEnvelope(bytes);
    if (!envelope.ok())
        return;
    const bool genuine = store::verifyEnvelope(*envelope, signingKey(1).publicKey);
    require(genuine || !made, "what was signed verifies");
    Authors authors;
    const auto changes = openTwice(*envelope, authors);
    if (changes.empty())
        return;
    const auto sealedAgain = store::sealSegment(envelope->header,
        envelope->header.key.isNull() ? QByteArray() : key(), signingKey(1), changes, authors);
    require(sealedAgain.ok(), "what could be read can be written");
    const auto second = store::openEnvelope(*sealedAgain);
    require(second.ok() && openTwice(*second, authors) == changes, "and read again");
}

QList<QByteArray> seeds()
{
    Authors authors;
    const auto changes = sampleChanges(authors);
    store::SegmentHeader header;
    header.space = space(1);
    header.device = store::idOfKey<DeviceId>(signingKey(1).publicKey);
    header.firstSeq = 1;
    header.lastSeq = changes.size();
    const auto open = store::sealSegment(header, {}, signingKey(1), changes, authors);
    const auto envelope = store::openEnvelope(*open);
    const QByteArray payload = envelope->payload;
    const quint64 size = envelope->header.plainSize;
    QByteArray padded = payload + char(0x80);
    padded.resize((padded.size() + 31) / 32 * 32, '\0');
    header.key = *KeyId::from(QByteArray(8, 'k'));
    const auto closed = store::sealSegment(header, key(), signingKey(1), changes, authors);
    const QByteArray range = bigEndian(0, 1) + bigEndian(changes.size() - 1, 2);
    const auto said = [](int flags) { return QByteArray(1, char(1)) + char(flags); };
    return {QByteArray(1, '\0') + *open, QByteArray(1, '\0') + *closed,
        said(SharedDictionary | OtherSize) + range + bigEndian(size, 3) + payload,
        said(SharedDictionary | OtherSize | Encrypted) + range + bigEndian(size, 3) + padded,
        said(PlainColumns) + range + "\x82\x80\x41\x80"};
}

const Target target("segment", check, seeds);

} // namespace tambo::fuzz::segment
