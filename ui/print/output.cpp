// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/output.h"

#include "ui/print/texts.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

namespace tambo::ui {

namespace {

constexpr int dotsPerInch = 254; // one dot is a tenth of a millimetre

/// All pages onto a device whose painter counts in tenths of a millimetre.
Result<> paintAll(QPainter &painter, QPagedPaintDevice &device, const Pages &pages,
    const Printed::Progress &progress)
{
    const int count = pages.count();
    for (int page = 0; page < count; ++page) {
        if (!progress(double(page) / count))
            return stopped();
        if (page > 0 && !device.newPage())
            return fail(Error::Kind::Storage,
                PrintTexts::tr("No se pudo pasar a la hoja siguiente. Intente otra vez."),
                QStringLiteral("newPage before page %1").arg(page));
        pages.paint(painter, page);
    }
    return {};
}

QStringList systemNames()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString first = QPrinterInfo::defaultPrinterName();
    if (names.removeAll(first) > 0)
        names.prepend(first);
    return names;
}

Result<> printOnPaper(
    const PrintOrder &order, const Pages &pages, const Printed::Progress &progress)
{
    const auto failed = [&order](const char *what) {
        return fail(Error::Kind::Storage,
            PrintTexts::tr("La impresora «%1» no responde. Revise que esté encendida y conectada.")
                .arg(order.printer),
            QString::fromLatin1(what));
    };
    if (!QPrinterInfo::availablePrinterNames().contains(order.printer))
        return failed("printer is gone");
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(order.printer);
    printer.setDocName(order.title);
    printer.setCreator(QStringLiteral("Tambo"));
    printer.setFullPage(true);
    printer.setPageSize(pageSizeOf(order.form.paper));
    printer.setColorMode(order.form.ink == Ink::One ? QPrinter::GrayScale : QPrinter::Color);
    printer.setCopyCount(order.copies);
    QPainter painter(&printer);
    if (!painter.isActive())
        return failed("QPrinter does not begin");
    painter.scale(
        double(printer.resolution()) / dotsPerInch, double(printer.resolution()) / dotsPerInch);
    const Result<> painted = paintAll(painter, printer, pages, progress);
    if (!painted.ok())
        printer.abort();
    return painted;
}

} // namespace

Result<> writePdf(const QString &path, const QString &title, const PaperForm &form,
    const Pages &pages, const Printed::Progress &progress, Readers readers)
{
    QSaveFile file(path);
    const auto failed = [&file] {
        return fail(Error::Kind::Storage,
            PrintTexts::tr("No se pudo guardar el PDF. Revise la carpeta y el espacio del disco."),
            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (readers == Readers::Owner && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed();
    {
        QPdfWriter writer(&file);
        writer.setPageSize(pageSizeOf(form.paper));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Tambo"));
        QPainter painter(&writer);
        if (!painter.isActive())
            return failed();
        TAMBO_TRY(paintAll(painter, writer, pages, progress));
    }
    return file.flush() && file.commit() ? Result<>() : Result<>(failed());
}

Printers systemPrinters()
{
    return {&systemNames, &printOnPaper};
}

} // namespace tambo::ui
