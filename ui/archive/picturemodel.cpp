// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/picturemodel.h"

namespace tambo::ui {

void PictureModel::setPictures(const QList<archive::Media> &pictures)
{
    if (pictures == m_pictures)
        return;
    beginResetModel();
    m_pictures = pictures;
    endResetModel();
}

int PictureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pictures.size());
}

QVariant PictureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return m_pictures[index.row()].fileName;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("Foto %1 de %2").arg(index.row() + 1).arg(m_pictures.size());
    return {};
}

} // namespace tambo::ui
