// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/links.h"
#include "app/store/trust.h"
#include "app/store/writer.h"

#include <QDateTime>

// What people changed apart, or one removed and another went on with, with all that somebody needs
// to decide. When they disagree is said in DESIGN.md; this is only how it is shown and ended.
namespace tambo::store {

/// A record about which somebody here can decide.
struct DisputedRecord {
    RecordId record;
    const EntityInfo *info = nullptr;
    std::vector<const FieldInfo *> fields; ///< by number
    bool removed = false; ///< whether it stays is to be decided, before its fields

    bool operator==(const DisputedRecord &) const = default;
};

/// By age, of a record and its parts that were removed together only that; with `about`, that
/// record and those that refer to it, as parts do to their whole. Left out is what nobody can
/// decide by looking at it: fields that programs measure (of ValueKind::Bytes), those of newer
/// programs, secrets; and what this PC may not write.
[[nodiscard]] Result<QList<DisputedRecord>> disputedRecords(
    Reader &reader, const Trust &trust, const DeviceId &own, RecordId about = {});

/// One of the values that stand beside each other.
struct DisputeSide {
    Value value;
    Dot dot;
    DeviceId device;
    QDateTime time; ///< UTC, as the clock of that PC said; invalid where it cannot be read
    RecordId actor; ///< null in public spaces, or where that PC may not name her
    std::optional<Meeting::Road> road{}; ///< by which it came here; none: written here, not known

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

/// Somebody removed a record; somebody else, who did not know, went on with it or with its parts.
struct Removal {
    std::vector<DisputeSide> by; ///< without values, the last first
    std::vector<DisputeSide> since; ///< who went on; likewise
    std::vector<const FieldInfo *> changed; ///< what these wrote, by number
    std::vector<const EntityInfo *> parts; ///< and into which kinds of parts, by number
    bool shown = true; ///< the record is, until somebody decides

    bool operator==(const Removal &) const = default;
};

struct Dispute {
    RecordId record;
    const EntityInfo *info = nullptr;
    std::vector<DisputedField> fields; ///< by number, at least one unless it was removed
    std::optional<Removal> removal; ///< then `fields` is empty
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

/// Whether each of two versions can go on as a record of its own: of three, nobody could say which
/// two belong together.
[[nodiscard]] bool isSeparable(const Dispute &dispute);
/// Makes a second record of what `decisions`, which are a side of each field, leave aside; the rest
/// and the parts are as those of the first, where people disagree as they are shown
/// (copying.h). Ends nothing: `settle` does, with the same decisions.
[[nodiscard]] Result<RecordId> keepOthers(
    Writer &writer, const Dispute &dispute, const std::vector<Decision> &decisions);

enum class Fate { Stays, Goes };

/// Ends the disagreement on whether a record stays; its parts go with it. BadInput where somebody
/// changed it since `dispute`. Does not ask who decides.
[[nodiscard]] Result<> settleRemoval(Writer &writer, const Dispute &dispute, Fate fate);

} // namespace tambo::store
