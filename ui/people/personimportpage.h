// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/persontable.h"
#include "ui/people/columnpicker.h"
#include "ui/people/personrowmodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/table.h"

namespace tambo::ui {

/// "people-import": a list of persons from a spreadsheet. What each column is, what becomes of each
/// row, and then all who can be added at once, to be undone at once.
class PersonImportPage : public Page
{
    Q_OBJECT
public:
    explicit PersonImportPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Traer una lista"); }
    /// The file, once there is one.
    [[nodiscard]] QString place() const override
    {
        return m_fileName.isEmpty() ? context().outbox.centreName() : m_fileName;
    }
    [[nodiscard]] QList<QWidget *> topActions() const override;
    void open(const Route &route) override;
    [[nodiscard]] bool hasDraft() const override { return !m_rows.isEmpty(); }

    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    [[nodiscard]] Bar *problem() const { return m_problem; }
    [[nodiscard]] ColumnPicker *columns() const { return m_columns; }
    [[nodiscard]] PersonRowModel *model() const { return m_model; }
    [[nodiscard]] QString summary() const { return m_summary->text(); }
    [[nodiscard]] Button *addButton() const { return m_add; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeSide();
    void choose();
    void read(const QString &file);
    void take(const QString &file, const QList<QStringList> &rows);
    void preview();
    void show(const QList<people::Person> &here);
    void showState();
    void add();
    void added(const QList<Id<people::Person>> &persons);
    void clear();
    void fit();
    [[nodiscard]] qsizetype toAdd() const;

    QString m_fileName;
    QList<QStringList> m_rows; ///< the titles first
    quint64 m_fileTicket = 0; ///< of the newest file
    quint64 m_ticket = 0; ///< of the newest preview
    bool m_busy = false;
    EmptyState *m_empty;
    Bar *m_problem;
    ColumnPicker *m_columns;
    PersonRowModel *m_model;
    Text *m_summary;
    Table *m_table;
    QWidget *m_work;
    QWidget *m_side = nullptr;
    Button *m_other;
    Button *m_add;
};

} // namespace tambo::ui
