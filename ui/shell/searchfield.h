// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/findable.h"

#include <QLineEdit>
#include <QTimer>

class QLabel;
class QListView;
class QStandardItemModel;

namespace tambo::ui {

/// The search field of the top bar: while somebody types it finds records, pages, actions and
/// chapters of the help, grouped in a list below; Enter opens. What there is to find comes from the
/// pages.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// What can be found at once, of what this person may do.
    using Given = std::function<QList<Findable>(const QString &words)>;

    /// `overlay`: the widget that the list of results lies on.
    SearchField(
        Context &context, const QList<RecordSearch> &records, Given given, QWidget *overlay);

    [[nodiscard]] QListView *results() const { return m_results; }
    void closeResults();
    [[nodiscard]] bool isSearching() const; ///< there are words or results
    void endSearch();
    /// Its glass alone says what it is.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void go(const tambo::ui::Route &route);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
    void search();
    void take(const Result<QList<Findable>> &records);
    void show();
    void addGroup(Findable::Group group);
    void addSentence(const QString &sentence);
    void placeHint();
    void placeResults();
    void choose(const QModelIndex &index);
    void move(int step);
    [[nodiscard]] int firstRow() const;

    Context &m_context;
    QList<RecordSearch> m_records;
    Given m_given;
    QTimer m_wait;
    QLabel *m_hint;
    QAction *m_glass;
    QListView *m_results;
    QStandardItemModel *m_model;
    QList<Findable> m_found;
    QString m_problem; ///< why records could not be looked for
    int m_open = 0; ///< searches for records that have not answered
    quint64 m_ticket = 0;
    bool m_openFirst = false; ///< Enter was pressed before the answer came
};

} // namespace tambo::ui
