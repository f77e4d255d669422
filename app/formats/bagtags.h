// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

// The tag files of a bag: bagit.txt, and bag-info.txt (RFC 8493, 2.1.1 and 2.2.2).
namespace tambo::formats {

/// Where there is more than this in a tag file, or more files in a bag, it is refused.
inline constexpr qint64 mostTagBytes = qint64(40) << 20;
inline constexpr qsizetype mostBagFiles = 200'000;

struct BagVersion {
    int major = 1;
    int minor = 0;

    [[nodiscard]] bool isFinal() const { return major >= 1; } ///< RFC 8493, not a draft of it
    [[nodiscard]] QString toString() const;
    bool operator==(const BagVersion &) const = default;
};

struct BagDeclaration {
    BagVersion version;
    QString encoding; ///< of all other tag files, as it was written
    bool hasMore = false; ///< lines beside the two
};
/// What bagit.txt says; BadInput names what is wrong with it.
[[nodiscard]] Result<BagDeclaration> readDeclaration(const QByteArray &bytes);
[[nodiscard]] QByteArray declarationBytes();

/// The text of a tag file; nullopt where it is not in that encoding. A byte order mark goes.
[[nodiscard]] std::optional<QString> tagText(const QByteArray &bytes, const QString &encoding);
[[nodiscard]] bool isKnownEncoding(const QString &encoding);
/// Parted by LF, CR or both; without an empty last one.
[[nodiscard]] QStringList tagLines(const QString &text);

/// One element of bag-info.txt.
struct BagTag {
    QString label;
    QString value; ///< folded lines are one again

    bool operator==(const BagTag &) const = default;
};
struct BagTags {
    QList<BagTag> tags; ///< in the order of the file; labels may repeat
    QList<qsizetype> odd; ///< numbers of lines, from 1, that say nothing
};
[[nodiscard]] BagTags readTags(const QString &text);
/// As UTF-8; long values are folded at 79 letters. White space in values becomes single spaces.
[[nodiscard]] QByteArray tagsBytes(const QList<BagTag> &tags);
/// Values under that label, whose case does not count.
[[nodiscard]] QStringList tagValues(const QList<BagTag> &tags, QLatin1String label);

} // namespace tambo::formats
