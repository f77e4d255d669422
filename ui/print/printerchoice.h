// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"

#include <QComboBox>

namespace tambo::ui {

/// The printers of this PC, the one that was chosen last taken where it is still there. What
/// a person chooses is kept in the settings.
class PrinterChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit PrinterChoice(Context &context, QWidget *parent = nullptr);

    /// Asks the system again, on a worker: a print server that is off answers after a while.
    void ask();
    [[nodiscard]] bool isAny() const { return count() > 0; }

Q_SIGNALS:
    void answered();

private:
    void show(const QStringList &names);
    void takeKept();
    void keep();

    Context &m_context;
};

} // namespace tambo::ui
