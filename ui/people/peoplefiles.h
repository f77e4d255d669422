// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/shell/page.h"

// What the page of persons writes into files. Each asks where, works on a worker, and says in a
// toast of that page how it went.
namespace tambo::ui {

/// The list as a table for a spreadsheet.
void saveListOf(Page &page, Context &context, const QList<people::Person> &persons);
/// All that is kept about her, into a folder.
void saveDossierOf(Page &page, Context &context, const people::Person &person);

} // namespace tambo::ui
