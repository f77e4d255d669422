// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/hubknowledge.h"

// What stands first in a bundle (sync/DESIGN.md, "Bundles"): a signature over the rest of it, and a
// CBOR array. It says what follows, so that each entry is whole or is not, and what its writer has.
namespace tambo::usb {

constexpr qint64 fatVolumeBytes = qint64(2) << 30; ///< what every FAT takes in one file
constexpr qsizetype maxManifestBytes = 24 * 1024 * 1024;
constexpr qsizetype maxEntries = 50'000; ///< in one volume
constexpr qsizetype maxTargets = 256;
constexpr quint64 maxVolumes = 1000;
constexpr qsizetype pageBytes = 1024 * 1024; ///< control entries or segments in one entry, about
constexpr qsizetype maxPageBytes = 2 * 1024 * 1024;
constexpr qint64 pieceBytes = 256 * 1024; ///< of a file, read and written at once
constexpr qint64 maxBlobBytes = (qint64(1) << 33) - 1; ///< of a file in one volume; ustar's most

/// A file of the tar. Names have small letters, digits and hyphens, and no folders.
struct Entry {
    QByteArray name;
    qint64 size = 0;
    BlobId hash; ///< BLAKE2b-256 of its content

    bool operator==(const Entry &) const = default;
};

/// What an entry's name says.
struct EntryName {
    enum class What {
        Control, ///< `control-NNNNNN`: a page of control entries
        Segments, ///< `segments-NNNNNN`
        Blob, ///< `blob-HASH`
        Part, ///< `part-HASH-OFFSET-SIZE`: of a file that no volume could hold
        Other, ///< of a newer program; passed over
    };
    What what = What::Other;
    BlobId blob;
    qint64 offset = 0;
    qint64 whole = 0; ///< bytes of the whole file

    [[nodiscard]] static EntryName of(QByteArrayView name);
};
[[nodiscard]] QByteArray pageName(EntryName::What what, qsizetype number);
[[nodiscard]] QByteArray blobName(const BlobId &blob);
[[nodiscard]] QByteArray partName(const BlobId &blob, qint64 offset, qint64 whole);

struct Manifest {
    static constexpr quint64 version = 1;
    using SetId = Bytes<struct SetTag, 8>;

    CentreId centre; ///< of the PC that wrote it
    QByteArray devicePublicKey;
    qint64 madeMs = 0; ///< its clock, never before what its log has seen
    SetId set; ///< the same in all volumes of a bundle
    quint64 volume = 1;
    quint64 volumes = 1;
    QList<CentreId> targets; ///< for whom; the own centre alone where it is for its other PCs
    store::Knowledge has;
    QList<Entry> entries; ///< in the order of the tar
    std::optional<store::HubKnowledge> hub; ///< only in what is for its own centre and nobody else

    [[nodiscard]] DeviceId device() const { return store::idOfKey<DeviceId>(devicePublicKey); }
    [[nodiscard]] qint64 contentBytes() const;
    /// What is signed.
    [[nodiscard]] QByteArray body() const;
    /// Signs it. Its size depends on everything but times and hashes.
    [[nodiscard]] QByteArray encode(const store::SigningKey &key) const;
    /// TooNew, BadInput for names that could leave a folder or contents over a limit, Corrupt for
    /// all that its signature does not cover. Items behind the known ones are of a newer program
    /// and passed over.
    [[nodiscard]] static Result<Manifest> decode(QByteArrayView bytes);
};

/// Items of a page: each as a 32-bit big-endian length and its bytes.
void addToPage(QByteArray &page, QByteArrayView item);
[[nodiscard]] constexpr qint64 inPage(qint64 itemBytes)
{
    return itemBytes + 4;
}
/// nullopt where lengths and bytes do not fit. The views are of `page`.
[[nodiscard]] std::optional<QList<QByteArrayView>> itemsOf(QByteArrayView page);

} // namespace tambo::usb
