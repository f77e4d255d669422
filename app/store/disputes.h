// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/trust.h"
#include "app/store/writer.h"

#include <QDateTime>

// Fields that people changed apart, with all that somebody needs to decide between them. What two
// heads of a field are, and when they disagree, is said in DESIGN.md; this is only how they are
// shown and ended.
namespace tambo::store {

/// A record about which somebody here can decide.
struct DisputedRecord {
    RecordId record;
    const EntityInfo *info = nullptr;
    std::vector<const FieldInfo *> fields; ///< by number

    bool operator==(const DisputedRecord &) const = default;
};

/// By age; with `about`, that record and those that refer to it, as parts do to their whole. Left
/// out is what nobody can decide by looking at it: fields that programs measure (of
/// ValueKind::Bytes), those of newer programs, secrets; and what this PC may not write.
[[nodiscard]] Result<QList<DisputedRecord>> disputedRecords(
    Reader &reader, const Trust &trust, const DeviceId &own, RecordId about = {});

/// One of the values that stand beside each other.
struct DisputeSide {
    Value value;
    Dot dot;
    DeviceId device;
    QDateTime time; ///< UTC, as the clock of that PC said; invalid where it cannot be read
    RecordId actor; ///< null in public spaces, or where that PC may not name her

    bool operator==(const DisputeSide &) const = default;
};

struct DisputedField {
    const FieldInfo *info = nullptr;
    std::vector<DisputeSide> sides; ///< the one that is shown until then first
    /// What they all replaced: of prose the common ancestor, of others the value that each of them
    /// replaced. nullopt where there was none, or it is not known here.
    std::optional<Value> before;

    bool operator==(const DisputedField &) const = default;
};

struct Dispute {
    RecordId record;
    const EntityInfo *info = nullptr;
    std::vector<DisputedField> fields; ///< by number, at least one
    Version version; ///< the record as it was when this was read

    bool operator==(const Dispute &) const = default;
};

/// NotFound once it has been settled.
[[nodiscard]] Result<Dispute> dispute(
    Reader &reader, const Trust &trust, const DisputedRecord &disputed);

struct Decision {
    int field = 0;
    Value value; ///< of one side, of several, or another one
};

/// Ends the disagreement about these fields, in one change that names the heads in `dispute` and no
/// others: what came since stays beside it. Measured fields go with the value they were written
/// with. Does not ask who decides.
[[nodiscard]] Result<> settle(
    Writer &writer, const Dispute &dispute, const std::vector<Decision> &decisions);

} // namespace tambo::store
