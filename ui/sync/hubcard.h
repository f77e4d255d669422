// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

namespace tambo::ui {

/// The server that this centre meets: last contact, next try and what is wrong, in plain words; or,
/// while there is none, the fields for an invitation.
class HubCard : public Card
{
    Q_OBJECT
public:
    explicit HubCard(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] Field *code() const { return m_code; }
    [[nodiscard]] Field *address() const { return m_address; }
    [[nodiscard]] Button *joinButton() const { return m_join; }

Q_SIGNALS:
    void joined();

private:
    QWidget *makeForm();
    void refresh();
    void showProblem(const sync::Status &status);
    void join();
    void taken(const Result<> &result);

    Context &m_context;
    bool m_joining = false;
    Text *m_title;
    Text *m_facts;
    Bar *m_problem;
    QWidget *m_form;
    Field *m_code;
    Field *m_address;
    Button *m_join;
};

} // namespace tambo::ui
