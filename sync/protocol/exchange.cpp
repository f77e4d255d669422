// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/exchange.h"

#include "app/store/cbor.h"

namespace tambo::sync {

namespace {

using store::CborReader;
using store::CborWriter;

constexpr quint64 moreFlag = 1;
constexpr quint64 unknownSubscriptionsFlag = 2;

Error malformed()
{
    return fail(Error::Kind::Corrupt, {}, QStringLiteral("malformed exchange"));
}

template<typename IdType> void writeIds(CborWriter &out, const QList<IdType> &ids)
{
    out.array(ids.size());
    for (const IdType &id : ids)
        out.bytes(id.view());
    out.end();
}

template<typename IdType> QList<IdType> readIds(CborReader &in, qsizetype limit)
{
    QList<IdType> ids;
    for (qsizetype n = in.array(limit); in.ok() && n > 0; --n)
        ids.append(in.id<IdType>());
    in.end();
    return ids;
}

void writeFollowed(CborWriter &out, const QList<Followed> &followed)
{
    out.array(followed.size());
    for (const Followed &one : followed)
        out.bytes(one.toBytes());
    out.end();
}

QList<Followed> readFollowed(CborReader &in)
{
    QList<Followed> followed;
    for (qsizetype n = in.array(maxSubscriptions); in.ok() && n > 0; --n) {
        if (const auto one = Followed::from(in.bytes(CentreId::size + SpaceId::size)))
            followed.append(*one);
        else
            in.fail();
    }
    in.end();
    return followed;
}

void writeNumbers(CborWriter &out, const QList<quint64> &numbers)
{
    out.array(numbers.size());
    for (const quint64 number : numbers)
        out.unsignedInteger(number);
    out.end();
}

QList<quint64> readNumbers(CborReader &in, qsizetype limit)
{
    QList<quint64> numbers;
    for (qsizetype n = in.array(limit); in.ok() && n > 0; --n)
        numbers.append(in.unsignedInteger());
    in.end();
    return numbers;
}

void writeItems(CborWriter &out, const QList<QByteArray> &items)
{
    out.array(items.size());
    for (const QByteArray &item : items)
        out.bytes(item);
    out.end();
}

QList<QByteArray> readItems(CborReader &in, qsizetype itemLimit)
{
    QList<QByteArray> items;
    for (qsizetype n = in.array(maxItems); in.ok() && n > 0; --n)
        items.append(in.bytes(itemLimit));
    in.end();
    return items;
}

void writeCovered(CborWriter &out, const QList<Covered> &covered)
{
    out.array(covered.size() * 3);
    for (const Covered &one : covered) {
        out.bytes(one.space.view());
        out.bytes(one.device.view());
        out.unsignedInteger(one.seq);
    }
    out.end();
}

QList<Covered> readCovered(CborReader &in)
{
    QList<Covered> covered;
    const qsizetype items = in.array(maxCovered * 3);
    if (items % 3 != 0)
        in.fail();
    for (qsizetype n = items / 3; in.ok() && n > 0; --n) {
        Covered one;
        one.space = in.id<SpaceId>();
        one.device = in.id<DeviceId>();
        one.seq = in.unsignedInteger();
        covered.append(one);
    }
    in.end();
    return covered;
}

void writeRefused(CborWriter &out, const QList<Refused> &refused)
{
    out.array(refused.size() * 2);
    for (const Refused &one : refused) {
        out.unsignedInteger(one.index);
        out.unsignedInteger(quint64(one.reason));
    }
    out.end();
}

QList<Refused> readRefused(CborReader &in)
{
    QList<Refused> refused;
    const qsizetype items = in.array(maxItems * 4);
    if (items % 2 != 0)
        in.fail();
    for (qsizetype n = items / 2; in.ok() && n > 0; --n) {
        const quint64 index = in.unsignedInteger();
        // A reason of a newer hub is kept as a number: refused is refused.
        refused.append({index, Refusal(in.unsignedInteger(255))});
    }
    in.end();
    return refused;
}

void writeJoins(CborWriter &out, const QList<JoinRequest> &joins)
{
    out.array(joins.size());
    for (const JoinRequest &join : joins)
        out.bytes(join.encode());
    out.end();
}

QList<JoinRequest> readJoins(CborReader &in)
{
    QList<JoinRequest> joins;
    for (qsizetype n = in.array(maxMailboxes * 8); in.ok() && n > 0; --n) {
        auto join = JoinRequest::decode(in.bytes(maxJoinBytes));
        if (join.ok())
            joins.append(*std::move(join));
        else
            in.fail();
    }
    in.end();
    return joins;
}

/// Enters the message's array and checks its version.
Result<> begin(CborReader &in, qsizetype items)
{
    in.arrayOf(items);
    const quint64 version = in.unsignedInteger();
    if (!in.ok())
        return malformed();
    if (version != protocolVersion)
        return fail(Error::Kind::TooNew, {}, QStringLiteral("exchange version %1").arg(version));
    return {};
}

} // namespace

QByteArray ExchangeRequest::encode() const
{
    CborWriter out;
    out.array(12);
    out.unsignedInteger(protocolVersion);
    out.bytes(epoch.view());
    out.bytes(subscriptions.view());
    writeFollowed(out, followed);
    writeNumbers(out, cursors);
    writeCovered(out, covered);
    out.unsignedInteger(maxBytes);
    writeItems(out, control);
    writeItems(out, segments);
    writeIds(out, offered);
    writeIds(out, wanted);
    writeIds(out, mailboxes);
    out.end();
    return out.data;
}

Result<ExchangeRequest> ExchangeRequest::decode(QByteArrayView bytes)
{
    CborReader in(bytes);
    TAMBO_TRY(begin(in, 12));
    ExchangeRequest request;
    request.epoch = in.id<Epoch>();
    request.subscriptions = in.id<ShortHash>();
    request.followed = readFollowed(in);
    request.cursors = readNumbers(in, maxSubscriptions);
    request.covered = readCovered(in);
    request.maxBytes = in.unsignedInteger();
    request.control = readItems(in, store::maxControlEntryBytes);
    request.segments = readItems(in, store::maxSegmentBytes);
    request.offered = readIds<BlobId>(in, maxBlobs);
    request.wanted = readIds<BlobId>(in, maxBlobs);
    request.mailboxes = readIds<MailboxId>(in, maxMailboxes);
    in.end();
    const QList<Followed> &followed = request.followed;
    const bool ascending
        = std::adjacent_find(followed.cbegin(), followed.cend(), std::greater_equal<Followed>())
        == followed.cend();
    const bool fits = followed.isEmpty() || followed.size() == request.cursors.size();
    if (!in.finished() || !ascending || !fits)
        return malformed();
    return request;
}

QByteArray ExchangeResponse::encode() const
{
    CborWriter out;
    out.array(13);
    out.unsignedInteger(protocolVersion);
    out.bytes(epoch.view());
    out.integer(timeMs);
    out.unsignedInteger(
        (more ? moreFlag : 0) | (unknownSubscriptions ? unknownSubscriptionsFlag : 0));
    out.unsignedInteger(processed);
    writeRefused(out, refused);
    writeItems(out, control);
    writeItems(out, segments);
    writeNumbers(out, cursors);
    writeNumbers(out, needed);
    writeNumbers(out, available);
    writeJoins(out, joins);
    writeIds(out, granting);
    out.end();
    return out.data;
}

Result<ExchangeResponse> ExchangeResponse::decode(QByteArrayView bytes)
{
    CborReader in(bytes);
    TAMBO_TRY(begin(in, 13));
    ExchangeResponse response;
    response.epoch = in.id<Epoch>();
    response.timeMs = in.integer();
    const quint64 flags = in.unsignedInteger();
    response.more = flags & moreFlag;
    response.unknownSubscriptions = flags & unknownSubscriptionsFlag;
    response.processed = in.unsignedInteger();
    response.refused = readRefused(in);
    response.control = readItems(in, store::maxControlEntryBytes);
    response.segments = readItems(in, store::maxSegmentBytes);
    response.cursors = readNumbers(in, maxSubscriptions);
    response.needed = readNumbers(in, maxBlobs);
    response.available = readNumbers(in, maxBlobs);
    response.joins = readJoins(in);
    response.granting = readIds<CentreId>(in, maxGranting);
    in.end();
    if (!in.finished())
        return malformed();
    return response;
}

QByteArray packFollowed(const QList<Followed> &followed)
{
    QByteArray all;
    for (const Followed &one : followed) {
        const QByteArray bytes = one.toBytes();
        all += char(bytes.size());
        all += bytes;
    }
    return all;
}

std::optional<QList<Followed>> unpackFollowed(QByteArrayView bytes)
{
    QList<Followed> followed;
    while (!bytes.isEmpty()) {
        const qsizetype size = quint8(bytes.front());
        const auto one = bytes.size() > size ? Followed::from(bytes.sliced(1, size)) : std::nullopt;
        if (!one)
            return std::nullopt;
        followed.append(*one);
        bytes = bytes.sliced(1 + size);
    }
    return followed;
}

ShortHash subscriptionDigest(const QList<Followed> &ascending)
{
    if (ascending.isEmpty())
        return {};
    return *ShortHash::from(store::blake2b(packFollowed(ascending)).first(ShortHash::size));
}

} // namespace tambo::sync
