// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

namespace tambo::ui {

/// What a report says besides the system and the log.
struct ReportFacts {
    QString version; ///< of the program
    QString screen; ///< "1366x768, 1.00"
    QString look; ///< "dark, 115 %, es"
    QString logFolder;
    QString centreFolder; ///< only to ask how much room its disk has
};
/// A plain text that whoever helps from afar can read: program, system, the last errors. Nothing in
/// it says whose PC it is. English, as the details of errors are.
[[nodiscard]] QString reportText(const ReportFacts &facts);
/// The same into a file, written aside and renamed; blocks, on a worker.
[[nodiscard]] Result<> writeReport(const QString &file, const ReportFacts &facts);

} // namespace tambo::ui
