// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

/// Lists of phrases that name each other (phrases.txt).
class Phrases
{
public:
    [[nodiscard]] static tambo::Result<Phrases> read(const QString &path);
    /// A random line of that list, with everything named in it filled in.
    [[nodiscard]] QString pick(const QString &list, QRandomGenerator &random) const;
    /// As prose: that many lines, each beginning with a capital letter.
    [[nodiscard]] QString prose(const QString &list, int lines, QRandomGenerator &random) const;

private:
    QHash<QString, QStringList> m_lists;
};
