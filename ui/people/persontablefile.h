// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

#include <QStringList>

// Lists of persons as files of spreadsheets (app/people/persontable.h). All of it blocks, on a
// worker.
namespace tambo::ui {

/// The rows of a CSV file, the titles first. BadInput with a sentence for what is no such table,
/// has nobody in it, or more than 5,000 rows or 40 columns: that is no list of a village.
[[nodiscard]] Result<QList<QStringList>> readPersonTable(const QString &path);
/// Without codes; only its owner may read the file.
[[nodiscard]] Result<> writePersonTable(const QString &path, const QList<people::Person> &persons);

} // namespace tambo::ui
