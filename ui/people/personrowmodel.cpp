// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personrowmodel.h"

#include <QLocale>

namespace tambo::ui {

void PersonRowModel::setRows(const QList<people::PersonRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PersonRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PersonRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonRowModel::data(const QModelIndex &index, int role) const
{
    // Why a row stays out may be longer than its cell.
    const bool tip = role == Qt::ToolTipRole && index.column() == Fate;
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && !tip))
        return {};
    const people::PersonRow &row = m_rows[index.row()];
    switch (index.column()) {
    case Number:
        return role == Qt::EditRole ? QVariant(row.number)
                                    : QVariant(QLocale().toString(row.number));
    case Name:
        return row.person.name;
    case Role:
        return people::roleText(row.person.role);
    case Fate:
        return row.known            ? tr("Ya está: queda igual.")
            : row.problem.isEmpty() ? tr("Se agrega.")
                                    : row.problem;
    default:
        return {};
    }
}

} // namespace tambo::ui
