// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/number.h"

#include <QAbstractTableModel>

namespace tambo::ui {

/// What a chart shows: one row for each place on the axis, one column for each series.
struct ChartValues {
    struct Row {
        QString label; ///< below the axis: "feb"
        QList<qint64> numbers; ///< one a series; they are not negative
    };
    QList<Row> rows;
    NumberForm form{}; ///< of every number
    QString unit{}; ///< in words, above the axis: "dólares"
};

/// The values as a table: the label first, then one column a series. The chart is painted from it,
/// and screen readers read it.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartModel(QStringList titles, QObject *parent = nullptr);

    void set(const ChartValues &values);
    [[nodiscard]] const ChartValues &values() const { return m_values; }
    [[nodiscard]] const QStringList &titles() const { return m_titles; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles; ///< of the columns
    ChartValues m_values;
};

} // namespace tambo::ui
