// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/bagit.h"

#include <QHash>
#include <QIODevice>
#include <QSet>
#include <QTemporaryDir>
#include <map>
#include <memory>

namespace tambo::formats {

/// Makes a BagIt 1.0 bag (RFC 8493) with SHA-512 and SHA-256. It grows in a folder beside its own
/// and gets its name when it is whole and on the disk; until then, and after an error, nothing of
/// it stays. The same files and tags give the same bytes.
class BagWriter
{
public:
    /// BadInput where `folder` is there already; Storage where its parent cannot be written in.
    [[nodiscard]] static Result<BagWriter> begin(const QString &folder);

    /// A file of the payload; `path` is below "data/", relative to it. BadInput for a path that is
    /// unsafe or was used, also in other capitals.
    [[nodiscard]] Result<> add(const QString &path, const QByteArray &bytes);
    /// All that the device gives. `progress`: how many bytes of it are written; false stops.
    [[nodiscard]] Result<> add(const QString &path, QIODevice &source,
        const std::function<bool(qint64 bytes)> &progress = {});
    /// Writes bag-info.txt with these tags, and Payload-Oxum, Bagging-Date (today, UTC) and
    /// Bag-Software-Agent where they do not say it; the manifests; and puts the bag in its place.
    [[nodiscard]] Result<> finish(const QList<BagTag> &info);

    [[nodiscard]] qint64 payloadBytes() const { return m_bytes; }

private:
    using Sums = std::map<QByteArray, QHash<QString, QByteArray>>; ///< by path, in UTF-8

    explicit BagWriter(const QString &folder);
    [[nodiscard]] Result<QHash<QString, QByteArray>> write(
        const QString &path, QIODevice &source, const std::function<bool(qint64 bytes)> &progress);
    [[nodiscard]] Result<> writeTag(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QList<BagTag> completed(QList<BagTag> info) const;
    [[nodiscard]] Result<> putInPlace();

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_aside;
    Sums m_payload;
    Sums m_tags;
    QSet<QString> m_names; ///< sameName of each, to find what clashes
    qint64 m_bytes = 0;
};

} // namespace tambo::formats
