// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/progresscell.h"

#include <QAbstractTableModel>

namespace tambo::ui {

/// Rows that never change, for the tables of the gallery.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Cell {
        QString text;
        QVariant sort{}; ///< the text where it says nothing
        Progress progress{};
    };

    explicit SampleModel(QList<QList<Cell>> rows, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QList<Cell>> m_rows;
};

} // namespace tambo::ui
