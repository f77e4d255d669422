// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"

namespace tambo::ui {

class CodeForm;
class PersonForm;
class StepViews;

/// Who administers the centre: name, picture, and what she comes in with. When she is there already
/// it changes only the first two.
class PersonStep : public FirstStep
{
    Q_OBJECT
public:
    explicit PersonStep(FirstDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Foot foot() const override;
    void enter() override;
    void go() override;
    bool goBack() override;

    [[nodiscard]] PersonForm *form() const { return m_form; }
    [[nodiscard]] CodeForm *code() const { return m_code; }

private:
    enum View { Form, Code };

    QWidget *makeCode();
    [[nodiscard]] std::optional<people::Person> known() const;
    void save(const people::Person &wanted);
    void add(const people::Code &code);

    bool m_busy = false;
    PersonForm *m_form;
    CodeForm *m_code;
    StepViews *m_views;
};

} // namespace tambo::ui
