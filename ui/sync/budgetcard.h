// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/sync/choicerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

class QProgressBar;

namespace tambo::ui {

/// What the connection in use has cost today, what fits of what waits, and what somebody allows:
/// megabytes a day and a month, and the hours of files, for each kind of connection.
class BudgetCard : public Card
{
    Q_OBJECT
public:
    explicit BudgetCard(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] Button *changeButton() const { return m_change; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] ChoiceRow *links() const { return m_links; }
    [[nodiscard]] Field *day() const { return m_day; }
    [[nodiscard]] Field *month() const { return m_month; }
    [[nodiscard]] Field *from() const { return m_from; }
    [[nodiscard]] Field *to() const { return m_to; }
    [[nodiscard]] ChoiceRow *texts() const { return m_texts; }
    [[nodiscard]] QString used() const { return m_used->text(); }
    [[nodiscard]] QString allowed() const { return m_allowed->text(); }
    [[nodiscard]] QString note() const { return m_note->text(); }

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo);

private:
    QWidget *makeForm();
    void refresh();
    [[nodiscard]] QString noteText() const;
    void edit();
    void setEditing(bool editing);
    void load(store::LinkKind link);
    void fill(const store::LinkRules &rules);
    void save();
    void allow(
        store::LinkKind link, const store::LinkRules &rules, const std::function<void()> &undo);
    [[nodiscard]] std::optional<store::LinkRules> rules();

    Context &m_context;
    bool m_limited = false; ///< there is a limit to show a bar for
    store::LinkKind m_editing = store::LinkKind::Fixed;
    store::LinkRules m_before; ///< as they were when the form was opened
    Text *m_used;
    Text *m_allowed;
    QProgressBar *m_bar;
    Text *m_note;
    Button *m_change;
    ChoiceRow *m_links;
    Field *m_day;
    Field *m_month;
    Field *m_from;
    Field *m_to;
    ChoiceRow *m_texts;
    Button *m_save;
    QWidget *m_form;
};

/// Why files, or all, wait although the server can be reached, and until when.
[[nodiscard]] QString heldText(const sync::Allowance &held, const QDateTime &now);
/// "Del centro", "Con medida".
[[nodiscard]] QString linkText(store::LinkKind link);

} // namespace tambo::ui
