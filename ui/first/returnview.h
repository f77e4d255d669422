// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"
#include "ui/widgets/field.h"

namespace tambo::ui {

/// Which backup this PC is made of, and what opens it.
class ReturnView : public QWidget
{
    Q_OBJECT
public:
    explicit ReturnView(FirstDesk &desk, QWidget *parent = nullptr);

    using Begin
        = std::function<void(const std::shared_ptr<Task> &, const QFuture<Result<SharedStore>> &)>;
    /// Begins where all is said; else with a sentence where something is missing.
    void restore(const Begin &begin);
    void takeKeyboard() { m_choose->setFocus(Qt::OtherFocusReason); }

    [[nodiscard]] Button *chooseButton() const { return m_choose; }
    [[nodiscard]] PasswordField *secret() const { return m_secret; }
    [[nodiscard]] QString file() const { return m_path; }
    [[nodiscard]] QString note() const { return m_file->text(); }

Q_SIGNALS:
    void submitted();

private:
    void choose();

    FirstDesk &m_desk;
    QString m_path;
    Button *m_choose;
    Text *m_file;
    PasswordField *m_secret;
};

} // namespace tambo::ui
