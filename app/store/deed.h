// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/recordstate.h"

#include <QMutex>
#include <QSet>
#include <deque>
#include <map>

// What a verb did, as far as it takes to undo it (store.md, "Merging, exactly"). Lives in memory
// only; dots are those of this store.
namespace tambo::store {

[[nodiscard]] bool hasDot(const std::vector<Dot> &dots, Dot dot);
/// All of them; also where there are none.
[[nodiscard]] bool hasDots(const std::vector<Dot> &dots, const std::vector<Dot> &wanted);

/// A value that a register had before, and the heads that said it.
struct Former {
    Value value;
    std::vector<Dot> heads;
};

struct RegisterDeed {
    int field = 0;
    std::optional<Value> element; ///< Merge::Set only; then the former value is 1 or 0
    std::vector<Former> before; ///< different from each other, the shown one last; empty: none
    std::vector<Dot> wrote; ///< own heads, and those that an undo put in their place
};

/// A head that an undo wrote again counts, in that register, as those it stands for: as all of
/// them, never as one.
struct StandIn {
    RecordId record;
    int entity = 0;
    int field = 0; ///< 0: a tombstone
    std::optional<Value> element;
    std::vector<Dot> olds; ///< none: there was no value
    Dot now;
};

struct Covering {
    Dot tombstone;
    std::vector<Dot> covers;
};

/// What the state of a record does not say itself.
struct Surroundings {
    const EntityInfo *info = nullptr;
    RecordState::DeviceLess less;
    QSet<int> conflicts; ///< fields on which people disagree; other heads count as one value
};

struct RecordDeed {
    bool created = false;
    std::vector<Dot> wrote; ///< dots of the changes that wrote fields
    std::vector<RegisterDeed> registers; ///< none where it was created: all are its own
    std::vector<Dot> tombstones; ///< that it wrote
    bool wasDeleted = false; ///< before
    /// Tombstones that hide it no longer: it was restored, or edited by somebody who did not know.
    std::vector<Covering> coverings;
    std::vector<Dot> heads; ///< what stood then
    std::vector<StandIn> standing; ///< for one of `wrote`, `heads` or what was covered

    void add(
        const FieldChange &field, Dot dot, const RecordState &before, const Surroundings &around);
    /// The tombstones `named` are about to hide the record no longer.
    void uncover(const RecordState &before, const std::vector<Dot> &named);
    [[nodiscard]] bool covered(Dot dot) const;
    /// One tombstone covered them all.
    [[nodiscard]] bool coveredTogether(const std::vector<Dot> &dots) const;
    void standIn(const StandIn &by);
    /// The dots that a head of that register stands for: itself, or none for no head at all.
    [[nodiscard]] std::vector<Dot> origins(
        int field, const std::optional<Value> &element, Dot head) const;
};

struct Deed {
    using Key = std::pair<RecordId, int>; ///< record, entity number

    qint64 number = 0; ///< of the write job, while the program runs
    qint64 undoes = 0; ///< number of the deed that this one undid
    RecordId actor; ///< whose deed it is, also in public spaces; null: nobody was known
    std::map<Key, RecordDeed> records;
    std::vector<StandIn> standIns; ///< to be taken over by earlier deeds
    /// It finishes what the deeds that made its records began, such as the preview of a file: it is
    /// undone with them, and not by itself.
    bool finishes = false;

    [[nodiscard]] bool isEmpty() const { return records.empty(); }
    /// A change that makes its record, or belongs to one that this deed made.
    [[nodiscard]] bool addOwn(const Change &change);
    /// Any other; `before`: the record as it was just before.
    void add(const Change &change, const RecordState &before, const Surroundings &around);
};

/// The last deeds, oldest first. Any thread.
class Deeds
{
public:
    static constexpr size_t most = 50;
    static constexpr size_t mostRecords = 50'000; ///< of all together; the last is always kept

    void add(Deed deed);
    /// nullopt: undone already, or too long ago.
    [[nodiscard]] std::optional<Deed> find(qint64 number) const;
    /// Number of the last deed that touched the record, 0 for none.
    [[nodiscard]] qint64 newestOf(RecordId record) const;
    /// Numbers, oldest first.
    [[nodiscard]] QList<qint64> numbers() const;

private:
    void finish(const Deed &deed);

    mutable QMutex m_mutex;
    std::deque<Deed> m_deeds;
};

} // namespace tambo::store
