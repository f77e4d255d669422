// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/manifest.h"
#include "app/formats/archiveentry.h"

#include <QFile>
#include <QHash>
#include <functional>

namespace tambo::backup {

/// A backup that is read: where each file lies in it. Holds no content but the manifest.
class Archive
{
public:
    using Sink = std::function<Result<>(QByteArrayView piece)>;

    /// BadInput for what is no backup, Corrupt where the tar and its manifest differ. `file`: open
    /// for reading, outlives this.
    [[nodiscard]] static Result<Archive> open(QFile &file);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// The manifest was made by somebody who has that key, and not changed since.
    [[nodiscard]] Result<> checkMadeWith(QByteArrayView databaseKey) const;
    /// Gives the content to `sink` in pieces of 64 KiB; Corrupt where it has another hash.
    [[nodiscard]] Result<> pour(const Manifest::Entry &entry, const Sink &sink) const;

private:
    explicit Archive(QFile &file) : m_file(file) {}
    [[nodiscard]] Result<> compare() const;

    QFile &m_file;
    QHash<QString, formats::ArchiveEntry> m_entries; ///< by name
    QByteArray m_manifestBytes;
    Manifest m_manifest;
};

} // namespace tambo::backup
