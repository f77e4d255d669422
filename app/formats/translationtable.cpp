// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/translationtable.h"

#include "app/formats/language.h"
#include "app/formats/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

bool isMissing(const QString &cell)
{
    const QString trimmed = cell.trimmed();
    return trimmed.isEmpty() || trimmed.compare(u"[MISSING]", Qt::CaseInsensitive) == 0;
}

/// People disagree on where Kichwa words part, so spaces do not count.
QString keyOf(const QString &sentence)
{
    return folded(sentence).remove(u' ');
}

} // namespace

Result<TranslationTable> TranslationTable::fromRows(const QList<QStringList> &rows)
{
    TranslationTable table;
    const QStringList header = rows.value(0);
    for (int i = 0; i < header.size(); ++i) {
        const QString code = languageCode(header.at(i));
        if (!code.isEmpty() && table.column(code) < 0)
            table.m_columns.append({code, i, {}});
    }
    if (table.m_columns.size() < 2)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("TranslationTable",
                "La primera fila debe nombrar dos idiomas, por ejemplo Kichwa y Español."));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        const auto said = std::count_if(table.m_columns.cbegin(), table.m_columns.cend(),
            [&](const Column &c) { return !isMissing(row.value(c.index)); });
        if (said < 2)
            continue;
        const int number = int(table.m_rows.size());
        table.m_rows.append(row);
        for (Column &c : table.m_columns) {
            const QString key = keyOf(row.value(c.index));
            if (!isMissing(row.value(c.index)) && !key.isEmpty() && !c.rows.contains(key))
                c.rows.insert(key, number);
        }
    }
    return table;
}

QStringList TranslationTable::languages() const
{
    QStringList codes;
    for (const Column &c : m_columns)
        codes.append(c.language);
    return codes;
}

int TranslationTable::size() const
{
    return int(m_rows.size());
}

std::optional<QString> TranslationTable::translate(
    const QString &sentence, QStringView from, QStringView to) const
{
    const int source = column(from);
    const int target = column(to);
    if (source < 0 || target < 0)
        return std::nullopt;
    const int row = m_columns.at(source).rows.value(keyOf(sentence), -1);
    if (row < 0)
        return std::nullopt;
    const QString cell = m_rows.at(row).value(m_columns.at(target).index);
    if (isMissing(cell))
        return std::nullopt;
    return cell.trimmed();
}

int TranslationTable::column(QStringView language) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
        [&](const Column &c) { return sameLanguage(c.language, language); });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

} // namespace tambo::formats
