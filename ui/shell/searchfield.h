// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QLineEdit>
#include <QTimer>

class QLabel;
class QListView;
class QStandardItemModel;

namespace tambo::ui {

/// The search field of the top bar: finds stories by their words and by what is said in them while
/// somebody types, in a list below; Enter opens.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `overlay`: the widget that the list of results lies on.
    SearchField(Context &context, QWidget *overlay);

    [[nodiscard]] QListView *results() const { return m_results; }
    void closeResults();
    [[nodiscard]] bool isSearching() const; ///< there are words or results
    void endSearch();

Q_SIGNALS:
    void go(const tambo::ui::Route &route);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Found;

    void restyle();
    void search();
    void show(const Result<QList<Found>> &found);
    void placeHint();
    void placeResults();
    void choose(const QModelIndex &index);
    void move(int step);

    Context &m_context;
    QTimer m_wait;
    QLabel *m_hint;
    QAction *m_glass;
    QListView *m_results;
    QStandardItemModel *m_model;
    bool m_openFirst = false; ///< Enter was pressed before the answer came
};

} // namespace tambo::ui
