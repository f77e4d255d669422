// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"
#include "ui/widgets/field.h"

namespace tambo::ui {

/// The passphrase of the centre: without one, who has the PC has the data.
class KeyStep : public FirstStep
{
    Q_OBJECT
public:
    explicit KeyStep(FirstDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("La clave del centro"); }
    [[nodiscard]] Foot foot() const override;
    void enter() override;
    void go() override;

    [[nodiscard]] PasswordField *passphrase() const { return m_new; }
    [[nodiscard]] PasswordField *again() const { return m_again; }
    /// Nullopt until it is known.
    [[nodiscard]] std::optional<bool> isClosed() const { return m_closed; }

private:
    void show();
    void close();

    std::optional<bool> m_closed; ///< there is a passphrase
    Text *m_why;
    PasswordField *m_new;
    PasswordField *m_again;
    Text *m_warning;
};

} // namespace tambo::ui
