// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/changecard.h"
#include "ui/shell/page.h"
#include "ui/shell/rereading.h"
#include "ui/widgets/bar.h"

class QScrollArea;
class QVBoxLayout;

namespace tambo::ui {

/// "history": what happened to a record, newest first: who, when, what it said before, and the way
/// to put that back.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;
    void left() override;

    [[nodiscard]] const ChangeLog &content() const { return m_log; }
    [[nodiscard]] const QList<ChangeCard *> &cards() const { return m_cards; }
    [[nodiscard]] Bar *problem() const { return m_problem; }
    [[nodiscard]] Button *moreButton() const { return m_more; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void read();
    void show(ChangeLog log);
    [[nodiscard]] Result<> mayChange() const;
    void putBack(const LoggedChange &change, int field);

    RecordId m_record;
    qsizetype m_most = 0;
    bool m_open = false; ///< somebody looks at it
    Rereading m_reading;
    bool m_mayPutBack = false;
    ChangeLog m_log;
    QList<ChangeCard *> m_cards;
    Bar *m_problem;
    QVBoxLayout *m_list;
    Button *m_more;
    QWidget *m_column;
    QScrollArea *m_area;
};

} // namespace tambo::ui
