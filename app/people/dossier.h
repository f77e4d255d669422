// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/lookup.h"

// Access to one's own data (habeas data; Ley Orgánica de Protección de Datos Personales, arts.
// 12 to 17).
namespace tambo::people {

/// All that is kept about a person, as far as this PC knows.
struct Dossier {
    struct Record {
        const store::EntityInfo *info = nullptr;
        RecordId id;
        bool removed = false; ///< hidden, but still kept
        std::vector<std::pair<const store::FieldInfo *, store::Value>>
            fields; ///< that say anything
    };
    struct Deed {
        const store::EntityInfo *info = nullptr; ///< nullptr: of a newer program
        qint64 records = 0; ///< that she made or changed outside her space
    };

    Person person;
    QString id; ///< hers, in full
    QList<Record> records; ///< of her space, by entity, as they were made
    QList<Deed> deeds; ///< by entity number, the unknown ones first
    QList<CentreId> sharedWith; ///< other centres that have what is hers
};

/// Her own, or with Verb::ExportPerson. Reads the whole log, for the deeds: takes seconds.
[[nodiscard]] Result<Dossier> dossierOf(store::Writer &writer, Id<Person> id);

} // namespace tambo::people
