// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/code.h"
#include "app/people/dossier.h"
#include "app/people/requests.h"
#include "app/store/store.h"

namespace tambo::ui {

/// What a centre keeps about one person, as far as it can be read without going through the whole
/// log, for her to see.
struct AboutPerson {
    struct Step {
        QDateTime when;
        QString who; ///< empty: nobody had signed in
        QString pc;
        QString what; ///< "Nombre: Nayeli"
    };

    people::Person person;
    people::CodeKind code = people::CodeKind::None;
    QList<Step> steps; ///< of her record and of her role, the latest first
    QStringList pcs; ///< that have what is hers, of this centre
    QStringList sharedWith; ///< other centres
    bool hub = false; ///< the centre has a server
    qint64 told = 0; ///< stories that name her as who tells
    qint64 naming = 0; ///< stories in which her name stands
    qint64 publicTold = 0; ///< of `told`, those that everybody may see
    qint64 consents = 0; ///< that she gave, for herself or for somebody
    QList<people::Request> requests;
};

/// Reads it on the reading thread of the store. NotFound where she is none of the centre.
[[nodiscard]] Result<AboutPerson> aboutPerson(
    store::Reader &reader, const store::Store &store, Id<people::Person> id);

/// What she did, a line for each kind: "Historias: 3". Of what is public nobody knows who did it.
[[nodiscard]] QStringList deedLines(const people::Dossier &dossier);

} // namespace tambo::ui
