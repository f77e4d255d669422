// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QFrame>
#include <QTableView>

namespace tambo::ui {

/// Six weeks of days, from the Monday on or before the first of a month.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int weeks = 6;
    static constexpr int InMonthRole = Qt::UserRole + 1;

    explicit MonthModel(QObject *parent = nullptr);

    void setMonth(const QDate &day);
    [[nodiscard]] QDate day(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QDate &day) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QDate m_month; ///< its first day
};

/// A month to choose a day from. Arrow keys move by days and weeks, Page up and down by months,
/// Enter chooses, Esc closes.
class Calendar : public QFrame
{
    Q_OBJECT
public:
    Calendar(Theme &theme, const QDate &today, QWidget *parent);

    /// Below `under`, or above it where there is no room, with the keyboard on that day.
    void open(const QDate &day, const QWidget &under);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QTableView *days() const { return m_days; }

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(const QDate &day);
    void restyle();
    void choose(const QModelIndex &index);

    Theme &m_theme;
    MonthModel *m_model;
    QTableView *m_days;
    Text *m_title;
    Button *m_before;
    Button *m_after;
    QDate m_day;
};

} // namespace tambo::ui
