// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

// Names for files that leave the archive and may lie on any system.
namespace tambo::archive {

/// The name without what Windows, macOS or Linux refuse in one: separators, wild cards, control
/// characters, blanks and dots at the end, CON and its like. Composed (NFC), at most 100 letters,
/// with its ending. "archivo" where nothing is left.
[[nodiscard]] QString safeFileName(const QString &name);

/// Gives each file of a folder a name of its own, also where capitals do not count.
class UniqueNames
{
public:
    /// safeFileName, with "-2", "-3"… before its ending where it was given before.
    [[nodiscard]] QString next(const QString &wanted);

private:
    QSet<QString> m_given; ///< folded
};

} // namespace tambo::archive
