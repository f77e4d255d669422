// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/dossier.h"

namespace tambo::ui {

/// A file of a person, copied beside the page.
struct DossierFile {
    BlobId blob;
    QString path; ///< from the page; empty: its content has not come to this PC yet
    qint64 bytes = 0;
};

struct DossierPage {
    people::Dossier dossier;
    QString centre; ///< its name
    QStringList sharedWith; ///< names of other centres
    QDateTime made;
    QList<DossierFile> files;
};

/// What a centre keeps about a person, as a page that every browser shows and that is printed with
/// QTextDocument. Everything that people wrote is escaped.
[[nodiscard]] QString dossierHtml(const DossierPage &page);

} // namespace tambo::ui
