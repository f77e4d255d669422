// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/bagpaths.h"

#include <QHash>

namespace tambo::formats {

/// Finds the file that a list of a bag means, also where copying has changed its name a little.
class BagNames
{
public:
    enum class Match {
        None,
        Exact,
        Percent, ///< written with or without percent-encoding, other than the version wants
        Marks, ///< letters with marks are stored otherwise (Unicode NFC and NFD)
        Case, ///< capitals differ
    };
    struct Found {
        QString path; ///< as the file lies there
        Match match = Match::None;
    };

    explicit BagNames(const QList<BagFile> &files);

    /// `listed`: clean (bagPath); `encoded`: whether the version wants CR, LF and % encoded.
    [[nodiscard]] Found find(const QString &listed, bool encoded) const;
    [[nodiscard]] bool has(const QString &path) const { return m_files.contains(path); }
    [[nodiscard]] BagFile file(const QString &path) const { return m_files.value(path); }
    /// Files that a file system which does not tell them apart would make one of.
    [[nodiscard]] QList<std::pair<QString, QString>> clashes() const;

private:
    QHash<QString, BagFile> m_files;
    QHash<QString, QStringList> m_same; ///< by sameName
};

} // namespace tambo::formats
