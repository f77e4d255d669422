// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/archive.h"

#include "app/store/crypto.h"

#include <QSet>

namespace tambo::backup {

Result<Archive> Archive::open(QFile &file)
{
    if (!formats::looksLikeTar(file))
        return notABackup("no tar");
    const auto entries = formats::tarEntries(file, mostEntries);
    if (!entries.ok())
        return damagedBackup(entries.error().detail);
    Archive archive(file);
    for (const formats::ArchiveEntry &entry : *entries) {
        if (entry.folder || archive.m_entries.contains(entry.path))
            return notABackup("folders, or two files of one name");
        archive.m_entries.insert(entry.path, entry);
    }
    const auto found = archive.m_entries.constFind(manifestName);
    if (found == archive.m_entries.cend() || !archive.m_entries.contains(keysName))
        return archive.m_entries.contains(databaseName) ? damagedBackup(QStringLiteral("cut off"))
                                                        : notABackup("no manifest or keys");
    if (found->size > mostManifestBytes || !file.seek(found->offset))
        return notABackup("manifest too large");
    archive.m_manifestBytes = file.read(found->size);
    auto manifest = Manifest::decode(archive.m_manifestBytes);
    if (!manifest)
        return damagedBackup(QStringLiteral("manifest malformed"));
    archive.m_manifest = *std::move(manifest);
    TAMBO_TRY(archive.compare());
    return archive;
}

/// The tar has what the manifest says, nothing else, and no name but those of a backup.
Result<> Archive::compare() const
{
    QSet<QString> names;
    for (const Manifest::Entry &entry : m_manifest.entries) {
        const auto found = m_entries.constFind(entry.name);
        const bool ours = entry.name == keysName || entry.name == databaseName
            || blobNamed(entry.name).has_value();
        if (!ours || found == m_entries.cend() || found->size != entry.size)
            return damagedBackup(QStringLiteral("manifest and tar differ"));
        if (entry.name == keysName && entry.size > mostKeysBytes)
            return damagedBackup(QStringLiteral("keys too large"));
        names.insert(entry.name);
    }
    const bool whole = names.contains(keysName) && names.contains(databaseName)
        && names.size() == m_manifest.entries.size() && names.size() + 1 == m_entries.size();
    return whole ? Result<>() : Result<>(damagedBackup(QStringLiteral("entries left over")));
}

Result<> Archive::checkMadeWith(QByteArrayView databaseKey) const
{
    return store::sameBytes(m_manifest.encode(databaseKey), m_manifestBytes)
        ? Result<>()
        : Result<>(damagedBackup(QStringLiteral("manifest has another mac")));
}

Result<> Archive::pour(const Manifest::Entry &entry, const Sink &sink) const
{
    const auto found = m_entries.constFind(entry.name);
    if (found == m_entries.cend() || !m_file.seek(found->offset))
        return damagedBackup(QStringLiteral("no such entry"));
    store::BlobHasher hasher;
    for (qint64 left = entry.size; left > 0;) {
        const QByteArray bytes = m_file.read(std::min(pieceBytes, left));
        if (bytes.isEmpty())
            return damagedBackup(m_file.errorString());
        hasher.add(bytes);
        TAMBO_TRY(sink(bytes));
        left -= bytes.size();
    }
    return hasher.result() == entry.hash ? Result<>()
                                         : Result<>(damagedBackup(QStringLiteral("another hash")));
}

} // namespace tambo::backup
