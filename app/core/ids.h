// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace tambo {

/// A fixed number of opaque bytes, typed so that a device can never be passed for a space.
template<typename Tag, std::size_t Size> struct Bytes {
    static constexpr std::size_t size = Size;
    std::array<quint8, Size> bytes{};

    [[nodiscard]] static std::optional<Bytes> from(QByteArrayView view)
    {
        if (view.size() != qsizetype(Size))
            return std::nullopt;
        Bytes id;
        std::memcpy(id.bytes.data(), view.data(), Size);
        return id;
    }
    [[nodiscard]] bool isNull() const { return *this == Bytes{}; }
    [[nodiscard]] QByteArray toByteArray() const
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), Size);
    }
    [[nodiscard]] QByteArrayView view() const
    {
        return QByteArrayView(reinterpret_cast<const char *>(bytes.data()), Size);
    }
    auto operator<=>(const Bytes &) const = default;
};

template<typename Tag, std::size_t Size>
size_t qHash(const Bytes<Tag, Size> &id, size_t seed = 0) noexcept
{
    return qHashBits(id.bytes.data(), Size, seed);
}

using CentreId = Bytes<struct CentreTag, 16>; ///< first 16 bytes of BLAKE2b of the root public key
using DeviceId
    = Bytes<struct DeviceTag, 16>; ///< first 16 bytes of BLAKE2b of the device public key
using SpaceId = Bytes<struct SpaceTag, 16>; ///< first 16 bytes of BLAKE2b of the signed genesis
using HubId = Bytes<struct HubTag, 16>; ///< first 16 bytes of BLAKE2b of the hub public key
using BlobId = Bytes<struct BlobTag, 32>; ///< BLAKE2b-256 of the stored bytes
using KeyId = Bytes<struct KeyTag, 8>; ///< names one key of a space
using ShortHash = Bytes<struct ShortHashTag, 8>; ///< first 8 bytes of BLAKE2b of a segment
/// First 16 bytes of BLAKE2b of a signed control entry: whoever signs both of two entries must not
/// find a pair that goes by one name.
using EntryHash = Bytes<struct EntryHashTag, 16>;

/// A dot as one store holds it: author << 40 | seq, where author is this store's small number for
/// a (space, device) pair. The dot of a record's creating change is the record's id.
struct Dot {
    static constexpr int seqBits = 40;
    static constexpr qint64 maxSeq = (qint64(1) << seqBits) - 1;
    qint64 value = 0;

    [[nodiscard]] static constexpr Dot of(qint64 author, qint64 seq)
    {
        return Dot{author << seqBits | seq};
    }
    [[nodiscard]] constexpr qint64 author() const { return value >> seqBits; }
    [[nodiscard]] constexpr qint64 seq() const { return value & maxSeq; }
    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    auto operator<=>(const Dot &) const = default;
};

inline size_t qHash(Dot dot, size_t seed = 0) noexcept
{
    return ::qHash(dot.value, seed);
}

using RecordId = Dot;

/// A record id that knows its entity, so that a Story is never looked up as a Person.
template<typename Entity> struct Id {
    RecordId record;

    [[nodiscard]] bool isNull() const { return record.isNull(); }
    auto operator<=>(const Id &) const = default;
};

template<typename Entity> size_t qHash(Id<Entity> id, size_t seed = 0) noexcept
{
    return qHash(id.record, seed);
}

} // namespace tambo
