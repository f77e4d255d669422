// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/dossier.h"
#include "app/store/store.h"

#include <QDir>

namespace tambo::ui {

/// Writes all that is kept about a person into an empty or new folder: datos.html, datos.pdf (A4),
/// datos.json (JSON lines of her space) and her files. Returns how many files were copied. Needs a
/// QGuiApplication, for the letters of the PDF. BadInput where the folder holds anything.
[[nodiscard]] Result<qsizetype> writeDossier(
    store::Store &store, const people::Dossier &dossier, const QDir &folder);

} // namespace tambo::ui
