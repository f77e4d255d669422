// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/change.h"
#include "app/store/entity.h"

#include <functional>

namespace tambo::store {

/// A value of a field that no known change names as overwritten.
struct Head {
    Dot dot;
    Hlc hlc;
    Value value;

    bool operator==(const Head &) const = default;
};

/// One register: a field, or one element of a Merge::Set field.
struct Register {
    int field = 0;
    std::optional<Value> element;
    std::vector<Head> heads; ///< by dot
    std::vector<Dot> awaited; ///< named as overwritten, but not yet arrived; by value
    /// Merge::Text: what the heads add up to, where they do not disagree (textmerge.h). Computed by
    /// the projection, never written.
    std::optional<Value> merged{};

    bool operator==(const Register &) const = default;
};

struct Tombstone {
    Dot dot;
    Hlc hlc;
    std::vector<Dot> covers;

    bool operator==(const Tombstone &) const = default;
};

/// What all known changes of one record add up to. A function of their set: order, repetition and
/// missing pieces cannot matter (argument in DESIGN.md). Knows no declarations, so records and
/// fields of newer programs pass through it unharmed.
class RecordState
{
public:
    /// Whether the change with that dot has been applied to this store before.
    using Known = std::function<bool(Dot)>;
    /// Breaks HLC ties the same way everywhere: true when the device of `a` sorts before that of
    /// `b`.
    using DeviceLess = std::function<bool(Dot a, Dot b)>;

    int entity = 0;
    bool created = false; ///< the change whose dot is the record's id has arrived
    std::vector<Register> registers; ///< by (field, element)
    std::vector<Tombstone> tombstones; ///< by dot
    std::vector<Dot> undeleted; ///< tombstones that an undelete names; by value

    /// `info` tells what is ignored: Merge::Once outside the creating change, tombstones of
    /// entities that are append-only.
    void apply(const Change &change, const Known &known, const EntityInfo *info);
    /// Hidden: not created yet as far as is known here, or deleted: a live tombstone exists and
    /// every head is covered by the live tombstones.
    [[nodiscard]] bool hidden() const;
    [[nodiscard]] bool deleted() const;
    /// A live tombstone exists but somebody edited without knowing it.
    [[nodiscard]] bool editedAfterDeletion() const;
    [[nodiscard]] std::vector<Dot> liveTombstones() const;
    [[nodiscard]] std::vector<Dot> allHeads() const;
    [[nodiscard]] const Register *find(int field, const std::optional<Value> &element = {}) const;
    /// Dots a writer who sees this state overwrites in that register; empty when it has no value.
    [[nodiscard]] std::vector<Dot> headsOf(
        int field, const std::optional<Value> &element = {}) const;

    /// Removes a coalesced own change: its heads in that register vanish as if never written.
    void forget(Dot dot, int field, const std::optional<Value> &element);
    /// Stops waiting for dots that are known by now: coalesced away by their author, they never
    /// come. Without it the same changes in another order would leave another state.
    void dropArrived(const Known &known);

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static std::optional<RecordState> decode(QByteArrayView bytes);

    bool operator==(const RecordState &) const = default;

private:
    Register &at(int field, const std::optional<Value> &element);
    void applyField(const FieldChange &field, const Change &change, const Known &known);
};

/// A second value of a field that was fixed at creation. It counts nowhere.
[[nodiscard]] bool comesTooLate(
    const Change &change, const FieldChange &field, const EntityInfo &info);
/// Some of it is against the declaration and counts nowhere: no program of ours writes that.
[[nodiscard]] bool isIgnored(const Change &change, const EntityInfo &info);

/// The head that is shown: greatest (HLC, device). nullptr when there is none.
[[nodiscard]] const Head *shownHead(const Register &reg, const RecordState::DeviceLess &less);
/// Heads with values different from each other, shown first. More than one: the people disagree.
[[nodiscard]] std::vector<Head> distinctHeads(
    const Register &reg, const RecordState::DeviceLess &less);
/// The value of a declared field: what its heads were merged to, else the shown head; of a set the
/// present elements by earliest add.
[[nodiscard]] Value shownValue(
    const RecordState &state, const FieldInfo &field, const RecordState::DeviceLess &less);

/// What makes the elements `before` of a set, as somebody saw them in `seen`, into `after`; an
/// element counts once.
[[nodiscard]] std::vector<FieldChange> setDifferences(
    const FieldInfo &field, const RecordState &seen, const Value &before, const Value &after);

} // namespace tambo::store
