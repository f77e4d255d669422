// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/samplemodel.h"

#include "ui/widgets/table.h"

namespace tambo::ui {

SampleModel::SampleModel(QList<QList<Cell>> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : int(m_rows.first().size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &cell = m_rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case Table::ProgressRole:
        return QVariant::fromValue(cell.progress);
    default:
        return {};
    }
}

} // namespace tambo::ui
