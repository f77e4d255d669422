// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagnames.h"

#include <algorithm>

namespace tambo::formats {

BagNames::BagNames(const QList<BagFile> &files)
{
    for (const BagFile &file : files) {
        m_files.insert(file.path, file);
        m_same[sameName(file.path)].append(file.path);
    }
}

BagNames::Found BagNames::find(const QString &listed, bool encoded) const
{
    const QString decoded = decodedBagPath(listed);
    const QString &meant = encoded ? decoded : listed;
    if (has(meant))
        return {meant, Match::Exact};
    const QString &other = encoded ? listed : decoded;
    if (has(other))
        return {other, Match::Percent};
    const QStringList near = m_same.value(sameName(meant));
    const QString normal = meant.normalized(QString::NormalizationForm_C);
    for (const QString &path : near) {
        if (path.normalized(QString::NormalizationForm_C) == normal)
            return {path, Match::Marks};
    }
    return near.size() == 1 ? Found{near.first(), Match::Case} : Found{};
}

QList<std::pair<QString, QString>> BagNames::clashes() const
{
    QList<std::pair<QString, QString>> clashes;
    for (const QStringList &same : m_same) {
        for (qsizetype i = 1; i < same.size(); ++i)
            clashes.append({same.first(), same[i]});
    }
    std::sort(clashes.begin(), clashes.end());
    return clashes;
}

} // namespace tambo::formats
