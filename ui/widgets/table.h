// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tambo::ui {

/// One column of a Table.
struct Column {
    enum class Kind {
        Text,
        Note, ///< smaller and lighter: days, places
        Number, ///< at the right
        In, ///< money that came in: bold, green, at the right
        Out, ///< money that went out: bold, clay, at the right
        Progress, ///< a painted cell; Table::ProgressRole
    };

    QString title;
    Kind kind = Kind::Text;
    int width = 0; ///< px at text size 100 %; 0: shares what is left
};

/// Paints the cells of a Table.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TableDelegate(
        const Theme &theme, Module module, QList<Column> columns, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    Module m_module;
    QList<Column> m_columns;
};

/// The titles of a Table. With the keyboard in it, ← and → choose a column and Enter sorts by it.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    TableHeader(const Theme &theme, QList<Column> columns, QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// What a column's title and its arrow need.
    [[nodiscard]] int leastWidth(int column) const;
    /// Sorts by it; the other way round when it is sorted by it already.
    void sortBy(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Tells screen readers in which column the keyboard is.
    void sayColumn();

    const Theme &m_theme;
    QList<Column> m_columns;
};

/// Rows and columns: header, numbers at the right, one line a row. A click on a title, or Enter on
/// it, sorts; models give what to sort by as EditRole and what is read as DisplayRole.
class Table : public QTableView
{
    Q_OBJECT
public:
    static constexpr int ProgressRole = Qt::UserRole + 300; ///< ui::Progress

    /// `name`: what is listed, for screen readers.
    Table(Theme &theme, Module module, const QString &name, QList<Column> columns,
        QWidget *parent = nullptr);

    void setSource(QAbstractItemModel *model) { m_sorted->setSourceModel(model); }
    /// The row of the source.
    [[nodiscard]] int sourceRow(const QModelIndex &index) const;
    [[nodiscard]] TableHeader *header() const { return m_header; }
    /// High enough for so many rows; then it needs no bar to scroll.
    void setRowsShown(int rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void sort(int column, Qt::SortOrder order);
    void restyle();
    void arrange();

    Theme &m_theme;
    QList<Column> m_columns;
    QSortFilterProxyModel *m_sorted;
    TableHeader *m_header;
    int m_rowsShown = 0;
};

/// Money of a cell with the sign of its column, "+ 57,00" or "− 3,50"; nothing for nothing.
[[nodiscard]] QString signedMoney(Column::Kind kind, qint64 cents);

} // namespace tambo::ui
