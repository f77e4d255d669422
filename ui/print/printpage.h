// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printerchoice.h"
#include "ui/print/sheetview.h"
#include "ui/shell/page.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/number.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/taskrow.h"

namespace tambo::ui {

/// "print": what another page gave to be printed (Context::toPrint), as it will be on paper, and
/// how: paper, ink, printer, copies; or into a PDF file.
class PrintPage : public Page
{
    Q_OBJECT
public:
    explicit PrintPage(Context &context, QWidget *parent = nullptr);
    ~PrintPage() override;

    [[nodiscard]] QString title() const override { return tr("Imprimir"); }
    [[nodiscard]] QString place() const override { return m_printed.title; }
    [[nodiscard]] QList<QWidget *> topActions() const override;
    void open(const Route &route) override;
    [[nodiscard]] std::optional<Printed> printed() const override;

    [[nodiscard]] Proof &proof() { return m_proof; }
    [[nodiscard]] SheetView *view() const { return m_view; }
    [[nodiscard]] Segments *paper() const { return m_paper; }
    [[nodiscard]] Segments *ink() const { return m_ink; }
    [[nodiscard]] Segments *zoom() const { return m_zoom; }
    [[nodiscard]] PrinterChoice *printers() const { return m_printers; }
    [[nodiscard]] NumberField *copies() const { return m_copies; }
    [[nodiscard]] Button *printButton() const { return m_print; }
    [[nodiscard]] Button *pdfButton() const { return m_pdf; }
    [[nodiscard]] TaskRow *making() const { return m_making; }
    [[nodiscard]] Bar *problem() const { return m_problem; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    [[nodiscard]] QWidget *makeSide();
    void fit();
    void showPrinters();
    void make();
    void showState();
    void keep();
    void print();
    void savePdf();
    void run(const QString &name, std::function<Result<>(const Pages &, Task &)> job,
        const QString &afterwards);
    [[nodiscard]] PaperForm form() const;

    Printed m_printed;
    Proof m_proof;
    QTimer m_beat; ///< while it is laid out
    bool m_busy = false; ///< it goes to the printer or into a file
    Segments *m_zoom;
    Text *m_position;
    SheetView *m_view;
    TaskRow *m_making;
    Bar *m_problem;
    QWidget *m_side;
    Segments *m_paper;
    Segments *m_ink;
    Text *m_printerLabel;
    PrinterChoice *m_printers;
    Text *m_noPrinter;
    NumberField *m_copies;
    Button *m_print;
    Button *m_pdf;
};

} // namespace tambo::ui
