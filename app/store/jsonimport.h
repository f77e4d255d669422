// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/jsonexport.h"
#include "app/store/writer.h"

namespace tambo::store {

struct JsonImport {
    /// For new records, whatever their lines say, but for those of a person.
    std::optional<SpaceKind> space{};
};

struct JsonImportReport {
    qint64 created = 0;
    qint64 changed = 0; ///< a record that is here got other values, or was shown again
    qint64 same = 0; ///< here already, just so
    qint64 foreign = 0; ///< of another centre: only it may change them
    qint64 erased = 0; ///< of somebody, or a group, who was erased here
    qint64 unknown = 0; ///< lines of entities that this program does not know
    QStringList unknownFields; ///< "story.colour", each once
    qint64 unresolved = 0; ///< references to records that are neither here nor in the file
};

/// Takes in JSON lines (jsonexport.h). A record whose id is known here gets the values of its line,
/// and what the line leaves out stays; any other becomes a new record, and references in the file
/// follow it. Those of a person who is not here go into a space of her own. Lines of an entity that
/// is Exportable::No are BadInput. `in` must be seekable, as references may point forwards.
/// BadInput names the line; an error rolls back the job of `writer`, so that nothing of a failed or
/// cancelled import stays.
[[nodiscard]] Result<JsonImportReport> importJson(Writer &writer, QIODevice &in,
    const JsonImport &wanted = {}, const JsonProgress &progress = {});

} // namespace tambo::store
