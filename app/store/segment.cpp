// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/segment.h"

#include "app/store/cbor.h"
#include "app/store/columns.h"
#include "app/store/compress.h"
#include "app/store/controllog.h"

#include <QCoreApplication>

namespace tambo::store {

namespace {

constexpr int segmentVersion = 1;
constexpr qsizetype padTo = 32;

Error damaged(const char *detail)
{
    return fail(Error::Kind::Corrupt,
        QCoreApplication::translate(
            "Segment", "Un paquete de datos llegó dañado. Se pedirá otra vez."),
        QString::fromLatin1(detail));
}

QByteArray encodeHeader(const SegmentHeader &header)
{
    CborWriter out;
    out.array(11);
    out.integer(segmentVersion);
    out.bytes(header.centre.view());
    out.bytes(header.space.view());
    out.bytes(header.device.view());
    out.unsignedInteger(header.firstSeq);
    out.unsignedInteger(header.lastSeq - header.firstSeq);
    out.bytes(header.previous.isNull() ? QByteArrayView() : header.previous.view());
    out.bytes(header.key.isNull() ? QByteArrayView() : header.key.view());
    out.unsignedInteger(header.dictionary);
    out.bytes(header.nonce);
    out.unsignedInteger(header.plainSize);
    out.end();
    return out.data;
}

template<typename IdType> IdType optionalId(CborReader &in)
{
    const QByteArray bytes = in.bytes(IdType::size);
    const auto id = IdType::from(bytes);
    if (!bytes.isEmpty() && (!id || id->isNull()))
        in.fail();
    return id.value_or(IdType{});
}

Result<SegmentHeader> decodeHeader(QByteArrayView bytes)
{
    CborReader in(bytes);
    SegmentHeader header;
    in.arrayOf(11);
    const quint64 version = in.unsignedInteger(1 << 16);
    if (in.ok() && version > segmentVersion)
        return fail(Error::Kind::TooNew,
            QCoreApplication::translate(
                "Segment", "Llegaron datos de un Tambo más nuevo. Actualice este programa."),
            QStringLiteral("segment version %1").arg(version));
    header.centre = in.id<CentreId>();
    header.space = in.id<SpaceId>();
    header.device = in.id<DeviceId>();
    header.firstSeq = in.unsignedInteger(Dot::maxSeq);
    header.lastSeq = header.firstSeq + in.unsignedInteger(Dot::maxSeq);
    header.previous = optionalId<ShortHash>(in);
    header.key = optionalId<KeyId>(in);
    header.dictionary = quint32(in.unsignedInteger(0xffffffff));
    header.nonce = in.bytes(aeadNonceSize);
    header.plainSize = in.unsignedInteger(maxPayloadPlain);
    in.end();
    const qsizetype nonceSize = header.key.isNull() ? 0 : aeadNonceSize;
    const bool sound = in.finished() && version == segmentVersion && header.firstSeq > 0
        && header.lastSeq <= quint64(Dot::maxSeq) && header.nonce.size() == nonceSize
        && (header.firstSeq == 1) == header.previous.isNull() && encodeHeader(header) == bytes;
    if (!sound)
        return damaged("malformed segment header");
    return header;
}

/// ISO/IEC 7816-4 padding: 0x80, then zeros up to a multiple of 32 bytes.
QByteArray padded(QByteArray bytes)
{
    bytes += char(0x80);
    bytes.resize((bytes.size() + padTo - 1) / padTo * padTo, '\0');
    return bytes;
}

bool unpad(QByteArray &bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes[end - 1] == '\0')
        --end;
    if (end == 0 || quint8(bytes[end - 1]) != 0x80)
        return false;
    bytes.truncate(end - 1);
    return true;
}

/// What the reading half would refuse is never sealed.
bool fitsCounts(const std::vector<Change> &changes)
{
    size_t fields = 0;
    size_t dots = 0;
    for (const Change &change : changes) {
        fields += change.fields.size();
        dots += change.dots.size();
        for (const FieldChange &field : change.fields)
            dots += field.overwrites.size();
    }
    return changes.size() <= size_t(maxSegmentChanges)
        && std::max(fields, dots) <= size_t(maxSegmentFields);
}

Error tooMuch(qsizetype bytes)
{
    return fail(Error::Kind::BadInput,
        QCoreApplication::translate(
            "Segment", "Hay demasiado texto en un solo cambio. Divídalo en partes."),
        QStringLiteral("segment of %1 bytes").arg(bytes));
}

} // namespace

Result<SegmentEnvelope> openEnvelope(QByteArrayView bytes)
{
    if (bytes.size() > maxSegmentBytes)
        return damaged("segment too large");
    CborReader in(bytes);
    SegmentEnvelope envelope;
    in.arrayOf(3);
    envelope.headerBytes = in.bytes(256);
    envelope.payload = in.bytes(maxSegmentBytes);
    envelope.signature = in.bytes(signatureSize);
    in.end();
    if (!in.finished())
        return damaged("malformed segment");
    TAMBO_ASSIGN(envelope.header, decodeHeader(envelope.headerBytes));
    CborWriter again;
    again.array(3);
    again.bytes(envelope.headerBytes);
    again.bytes(envelope.payload);
    again.bytes(envelope.signature);
    again.end();
    if (again.data != bytes)
        return damaged("non-canonical segment");
    envelope.hash = shortHashOf(bytes);
    return envelope;
}

bool verifyEnvelope(const SegmentEnvelope &envelope, QByteArrayView devicePublicKey)
{
    return idOfKey<DeviceId>(devicePublicKey) == envelope.header.device
        && verifySignature(
            devicePublicKey, envelope.headerBytes + envelope.payload, envelope.signature);
}

Result<QByteArray> sealSegment(SegmentHeader header, QByteArrayView key, const SigningKey &device,
    const std::vector<Change> &changes, const AuthorTable &authors)
{
    Q_ASSERT(!changes.empty());
    const QByteArray plain = fitsCounts(changes)
        ? encodeColumns(changes, changes.front().dot.author(), authors)
        : QByteArray();
    if (plain.isEmpty() || plain.size() > maxPayloadPlain)
        return tooMuch(plain.size());
    header.plainSize = quint64(plain.size());
    const Compressed compressed = compress(plain);
    header.dictionary = compressed.dictionary;
    QByteArray payload = compressed.bytes;
    if (!key.isEmpty())
        header.nonce = randomBytes(aeadNonceSize);
    const QByteArray headerBytes = encodeHeader(header);
    if (!key.isEmpty())
        payload = aeadEncrypt(padded(payload), headerBytes, header.nonce, key);
    CborWriter out;
    out.array(3);
    out.bytes(headerBytes);
    out.bytes(payload);
    out.bytes(device.sign(headerBytes + payload));
    out.end();
    if (out.data.size() > maxSegmentBytes)
        return tooMuch(out.data.size());
    return out.data;
}

Result<std::vector<Change>> openSegment(
    const SegmentEnvelope &envelope, QByteArrayView key, AuthorTable &authors)
{
    const SegmentHeader &header = envelope.header;
    QByteArray payload = envelope.payload;
    if (!header.key.isNull()) {
        TAMBO_ASSIGN(payload, aeadDecrypt(payload, envelope.headerBytes, header.nonce, key));
        if (!unpad(payload))
            return damaged("bad padding");
    }
    TAMBO_ASSIGN(const QByteArray plain,
        decompress(payload, header.dictionary, qsizetype(header.plainSize)));
    TAMBO_ASSIGN(const qint64 self, authors.numberOf(Author{header.space, header.device}));
    return decodeColumns(plain, self, header, authors);
}

} // namespace tambo::store
