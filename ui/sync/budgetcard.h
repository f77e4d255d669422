// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/number.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/segments.h"

#include <map>

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
    [[nodiscard]] Segments *links() const { return m_links; }
    [[nodiscard]] Field *day() const { return m_day; }
    [[nodiscard]] Field *month() const { return m_month; }
    [[nodiscard]] Field *from() const { return m_from; }
    [[nodiscard]] Field *to() const { return m_to; }
    [[nodiscard]] Segments *texts() const { return m_texts; }
    [[nodiscard]] QString heading() const { return m_heading->text(); }
    [[nodiscard]] QString barName() const;
    [[nodiscard]] QString used() const { return m_used->text(); }
    [[nodiscard]] QString allowed() const { return m_allowed->text(); }
    [[nodiscard]] QString note() const { return m_note->text(); }

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo);

private:
    /// What the form says about one kind of connection, and what it said when it was read.
    struct Draft {
        QString day;
        QString month;
        QString from;
        QString to;
        bool textsToo = false;
        store::LinkRules before;
    };
    using Rules = std::map<store::LinkKind, store::LinkRules>;

    QWidget *makeForm();
    void refresh();
    [[nodiscard]] QString noteText() const;
    void edit();
    void setEditing(bool editing);
    void change(store::LinkKind link);
    void load(store::LinkKind link);
    void fill(store::LinkKind link);
    void keep();
    void save();
    void allow(Rules all, const std::function<void()> &undo);
    [[nodiscard]] std::optional<store::LinkRules> rules();

    Context &m_context;
    store::LinkKind m_editing = store::LinkKind::Fixed;
    std::map<store::LinkKind, Draft> m_drafts; ///< since the form was opened
    Text *m_heading;
    Text *m_used;
    Text *m_allowed;
    ProgressBar *m_bar;
    Text *m_note;
    Button *m_change;
    Segments *m_links;
    NumberField *m_day;
    NumberField *m_month;
    Field *m_from;
    Field *m_to;
    Segments *m_texts;
    Button *m_save;
    QWidget *m_form;
};

/// Why files, or with `textsToo` everything, wait although the server can be reached, and until
/// when.
[[nodiscard]] QString heldText(const sync::Allowance &held, bool textsToo, const QDateTime &now);
/// "Del centro", "Con medida".
[[nodiscard]] QString linkText(store::LinkKind link);

} // namespace tambo::ui
