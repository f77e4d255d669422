// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/persontable.h"

#include <QAbstractTableModel>

namespace tambo::ui {

/// The rows of a table of persons, each with what would become of it.
class PersonRowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Name, Role, Fate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<people::PersonRow> &rows);
    [[nodiscard]] const QList<people::PersonRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<people::PersonRow> m_rows;
};

} // namespace tambo::ui
