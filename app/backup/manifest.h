// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

// A backup is a plain tar: `keys`, `tambo.db`, the files of `blobs`, and last `manifest`, which
// says what must be there. Nothing in it is readable without a way into `keys`, but the files of
// public spaces and the manifest itself.
namespace tambo::backup {

const QString keysName = QStringLiteral("keys");
const QString databaseName = QStringLiteral("tambo.db");
const QString manifestName = QStringLiteral("manifest");
constexpr qint64 pieceBytes = 64 * 1024; ///< read and written at once
constexpr qint64 mostKeysBytes = 64 * 1024;
constexpr qint64 mostManifestBytes = qint64(64) << 20;
constexpr int mostEntries = 400'000;

/// Canonical CBOR: [1, centre, device, made, complete, [name, size, hash…], mac (16)]. The mac is
/// keyed BLAKE2b of all before it, its key crypto_kdf of the database key, context `TamboBak`: who
/// cannot open the backup cannot make another of it, nor mix two.
struct Manifest {
    struct Entry {
        QString name;
        qint64 size = 0;
        BlobId hash; ///< BLAKE2b-256 of the content

        bool operator==(const Entry &) const = default;
    };
    static constexpr quint64 version = 1;

    CentreId centre;
    DeviceId device; ///< the PC that it was made on
    qint64 madeMs = 0; ///< that PC's clock
    bool complete = true; ///< false: without original files
    QList<Entry> entries; ///< in the order of the tar

    [[nodiscard]] QByteArray encode(QByteArrayView databaseKey) const;
    /// nullopt where it is malformed or not canonical; the mac is not looked at.
    [[nodiscard]] static std::optional<Manifest> decode(QByteArrayView bytes);
};

/// In `blobs`, under which name a file lies; nullopt for other names.
[[nodiscard]] QString nameOfBlob(const BlobId &blob);
[[nodiscard]] std::optional<BlobId> blobNamed(const QString &name);

[[nodiscard]] Error notABackup(const char *detail);
[[nodiscard]] Error damagedBackup(const QString &detail);

} // namespace tambo::backup
