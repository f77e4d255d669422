// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed.h"

#include <QStringList>

// Where pages go. All of it blocks, on a worker.
namespace tambo::ui {

enum class Readers { Everybody, Owner };

/// A PDF file, written aside and renamed. Storage with a sentence where that fails; Cancelled where
/// the progress answers false.
[[nodiscard]] Result<> writePdf(const QString &path, const QString &title, const PaperForm &form,
    const Pages &pages, const Printed::Progress &progress, Readers readers = Readers::Everybody);

struct PrintOrder {
    QString printer; ///< by its name in the system
    QString title;
    PaperForm form;
    int copies = 1;
};

/// The printers of this PC: a seam that tests answer themselves. Both are called on a worker.
struct Printers {
    /// Their names, the one that the system prefers first.
    std::function<QStringList()> names = [] { return QStringList(); };
    /// Hands pages to the system's queue.
    std::function<Result<>(
        const PrintOrder &order, const Pages &pages, const Printed::Progress &progress)>
        print{};
};
[[nodiscard]] Printers systemPrinters();

} // namespace tambo::ui
