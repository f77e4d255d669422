// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartmodel.h"

namespace tambo::ui {

ChartModel::ChartModel(QStringList titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
{}

void ChartModel::set(const ChartValues &values)
{
    beginResetModel();
    m_values = values;
    endResetModel();
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.rows.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChartValues::Row &row = m_values.rows[index.row()];
    if (index.column() == 0)
        // The order of time, not of letters.
        return role == Qt::DisplayRole ? QVariant(row.label)
            : role == Qt::EditRole     ? QVariant(index.row())
                                       : QVariant();
    const qint64 number = row.numbers.value(index.column() - 1);
    if (role == Qt::EditRole)
        return number;
    if (role == Qt::DisplayRole)
        return numberText(number, m_values.form);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(row.label, m_titles[index.column()], numberText(number, m_values.form));
    return {};
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_titles.value(section)
                                         : m_values.rows.value(section).label;
}

} // namespace tambo::ui
