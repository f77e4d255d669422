// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printerchoice.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"

namespace tambo::ui {

/// "Impresora y papel": what everything is printed on, and a sheet to try it. Needs the settings.
class PrinterCard : public Card
{
    Q_OBJECT
public:
    explicit PrinterCard(Context &context, QWidget *parent = nullptr);

    /// Looks for printers again.
    void ask() { m_printers->ask(); }
    void refresh();

    [[nodiscard]] PrinterChoice *printers() const { return m_printers; }
    [[nodiscard]] QString printerSentence() const { return m_printerRow->sentence(); }
    [[nodiscard]] Segments *paper() const { return m_paper; }
    [[nodiscard]] Segments *ink() const { return m_ink; }
    [[nodiscard]] Button *testButton() const { return m_test; }

Q_SIGNALS:
    void testWanted();

private:
    void keep();
    void showPrinters();

    Context &m_context;
    PrinterChoice *m_printers;
    Segments *m_paper;
    Segments *m_ink;
    Button *m_test;
    SettingRow *m_printerRow;
};

} // namespace tambo::ui
