// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printerchoice.h"

#include "ui/settings/settings.h"

#include <QtConcurrentRun>

namespace tambo::ui {

PrinterChoice::PrinterChoice(Context &context, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
{
    setAccessibleName(tr("Impresora"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8); // printers have long names, and windows may be small
    connect(this, &QComboBox::activated, this, &PrinterChoice::keep);
    if (context.settings)
        connect(context.settings, &Settings::changed, this, &PrinterChoice::takeKept);
}

void PrinterChoice::ask()
{
    const auto names = QtConcurrent::run(
        [names = m_context.printers.names]() -> Result<QStringList> { return names(); });
    store::deliver(names, this, [this](const Result<QStringList> &answer) { show(*answer); });
}

void PrinterChoice::show(const QStringList &names)
{
    const QString before = currentText();
    clear();
    addItems(names);
    setCurrentIndex(std::max(0, findText(before)));
    takeKept();
    Q_EMIT answered();
}

/// Where it is not there today, another one serves, and it stays what was chosen.
void PrinterChoice::takeKept()
{
    const int at = m_context.settings ? findText(m_context.settings->values().printer) : -1;
    if (at >= 0)
        setCurrentIndex(at);
}

void PrinterChoice::keep()
{
    if (!m_context.settings)
        return;
    Settings::Values values = m_context.settings->values();
    values.printer = currentText();
    m_context.settings->set(values);
}

} // namespace tambo::ui
