// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <memory>
#include <optional>

// The pages of a database file that SQLCipher does not open any more.
namespace tambo::store {

/// Reads a file of SQLCipher 4 (AES-256-CBC, HMAC-SHA512 over each page and its number, 4096 bytes
/// a page; https://www.zetetic.net/sqlcipher/design) page by page, with what was committed to the
/// write-ahead log beside it (https://www.sqlite.org/walformat.html). Each page that is whole can
/// be read, whatever happened to others.
class PageFile
{
public:
    static constexpr qsizetype pageBytes = 4096;
    static constexpr qsizetype usable = 4016; ///< what SQLite has of it; then vector and HMAC

    /// Storage where it cannot be opened; Corrupt where no page in it is of this key.
    [[nodiscard]] static Result<std::unique_ptr<PageFile>> open(
        const QString &path, QByteArrayView key);

    [[nodiscard]] quint32 count() const { return m_count; }
    /// The plain `usable` bytes; nullopt where it is damaged or cut off. Counted from 1.
    [[nodiscard]] std::optional<QByteArray> page(quint32 number);

private:
    PageFile(const QString &path, QByteArrayView key);
    [[nodiscard]] Result<> start();
    void readLog();
    [[nodiscard]] bool findSalt();
    [[nodiscard]] QByteArray sealed(quint32 number);
    [[nodiscard]] bool isWhole(const QByteArray &sealed, quint32 number) const;
    [[nodiscard]] std::optional<QByteArray> decrypted(
        const QByteArray &sealed, quint32 number) const;

    QFile m_file;
    QFile m_log;
    QByteArray m_key;
    QByteArray m_macKey;
    quint32 m_count = 0;
    QHash<quint32, qint64> m_logged; ///< page -> where it stands in the write-ahead log
};

} // namespace tambo::store
