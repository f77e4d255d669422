// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/persontable.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace tambo::ui {

/// Says of each column of a table what it is. Each meaning is given to one column only.
class ColumnPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnPicker(QWidget *parent = nullptr);

    /// Takes what the titles say already. `rows`: the titles first.
    void setRows(const QList<QStringList> &rows);
    [[nodiscard]] QList<people::PersonColumn> columns() const;
    [[nodiscard]] QComboBox *choice(qsizetype column) const { return m_choices[column]; }

Q_SIGNALS:
    void changed();

private:
    void addColumn(const QString &title, const QString &example, people::PersonColumn column);
    void chosen(const QComboBox *by);

    QWidget *m_inner = nullptr;
    QList<QComboBox *> m_choices;
};

} // namespace tambo::ui
