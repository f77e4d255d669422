// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

// How the files of a bag are named: relative to its folder, parted by '/'.
namespace tambo::formats {

/// The path without "./" and doubled slashes. nullopt for what could lead out of the bag, on any
/// system: "..", absolute paths, "~", ":", drives, backslashes, null characters.
[[nodiscard]] std::optional<QString> bagPath(const QString &listed);

/// CR, LF and % percent-encoded, as the lists of a 1.0 bag want it (RFC 8493, 2.1.3), and back.
[[nodiscard]] QString encodedBagPath(QString path);
[[nodiscard]] QString decodedBagPath(QString path);

/// Equal for names that differ only in capitals or in how letters with marks are stored: file
/// systems and copying programs mix those up.
[[nodiscard]] QString sameName(const QString &path);

/// A file that file managers leave behind: ".DS_Store", "Thumbs.db", "._foto.jpg".
[[nodiscard]] bool isLeftBySystem(const QString &path);

/// What lies in the folder of a bag, found without following any link to a folder.
struct BagFile {
    enum class Kind {
        Regular,
        LinkInside, ///< to a file of the same bag
        LinkOutside, ///< to anywhere else, to a folder, or to nothing
        Special, ///< a device, a pipe
    };
    QString path;
    qint64 bytes = 0; ///< of the content
    Kind kind = Kind::Regular;
};
/// In the order of their paths; nullopt where there are more than `limit`.
[[nodiscard]] std::optional<QList<BagFile>> filesOfBag(const QString &folder, qsizetype limit);

} // namespace tambo::formats
