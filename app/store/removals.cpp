// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/removals.h"

#include "app/store/deed.h"
#include "app/store/history.h"

#include <map>

namespace tambo::store {

namespace {

constexpr int deepest = 8; ///< wholes within wholes; forged ones could make a circle

Result<> addRows(Statement rows, std::vector<RecordId> &records)
{
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        records.push_back(rows.dot(0));
    }
}

/// Deleted ones of which a part is still there: somebody added it, or went on with it.
Result<> addWithParts(Reader &reader, std::vector<RecordId> &records)
{
    for (const EntityInfo *part : reader.entities()) {
        for (const FieldInfo &field : part->fields) {
            if (!field.has(Whole))
                continue;
            for (const EntityInfo *whole : reader.entities())
                TAMBO_TRY(addRows(reader.database().prepare(QByteArray("SELECT w.id FROM p_")
                                      + whole->name + " w CROSS JOIN p_" + part->name + " p ON p."
                                      + field.name + " = w.id AND p.hidden = 0 AND"
                                      + " (SELECT space FROM author WHERE id = p.id >> 40)"
                                      + " = (SELECT space FROM author WHERE id = w.id >> 40)"
                                      + " WHERE w.hidden = 1"),
                    records));
        }
    }
    return {};
}

/// What was removed around it, if anything was.
Result<KnownRecord> outermost(Reader &reader, KnownRecord one)
{
    for (int depth = 0; depth < deepest; ++depth) {
        const RecordId whole = wholeOf(reader, one);
        if (whole.isNull())
            break;
        TAMBO_ASSIGN(auto above, knownRecord(reader, whole));
        if (!above || above->state.liveTombstones().empty())
            break;
        one = *std::move(above);
    }
    return one;
}

/// Of each PC and person the last time.
void add(std::vector<DisputeSide> &sides, const HistoryStep &step)
{
    const auto same = std::find_if(sides.begin(), sides.end(), [&](const DisputeSide &side) {
        return side.device == step.device && side.actor == step.actor;
    });
    if (same == sides.end())
        sides.push_back({{}, step.dot, step.device, step.time, step.actor});
    else if (same->time < step.time)
        same->time = step.time;
}

void sortByTime(std::vector<DisputeSide> &sides)
{
    std::stable_sort(sides.begin(), sides.end(),
        [](const DisputeSide &a, const DisputeSide &b) { return b.time < a.time; });
}

/// Heads that no live tombstone covers, with their fields.
std::map<Dot, std::vector<int>> uncovered(const RecordState &state)
{
    const auto live = state.liveTombstones();
    std::map<Dot, std::vector<int>> heads;
    for (const Register &reg : state.registers) {
        for (const Head &head : reg.heads) {
            const bool covered = std::any_of(
                state.tombstones.begin(), state.tombstones.end(), [&](const Tombstone &one) {
                    return hasDot(live, one.dot) && hasDot(one.covers, head.dot);
                });
            if (!covered)
                heads[head.dot].push_back(reg.field);
        }
    }
    return heads;
}

template<typename T> void addByNumber(std::vector<const T *> &all, const T *one)
{
    const auto place = std::lower_bound(
        all.begin(), all.end(), one, [](const T *a, const T *b) { return a->number < b->number; });
    if (place == all.end() || *place != one)
        all.insert(place, one);
}

} // namespace

Result<QList<KnownRecord>> removedApart(Reader &reader)
{
    std::vector<RecordId> candidates;
    TAMBO_TRY(addRows(
        reader.database().prepare("SELECT record FROM p_conflict WHERE field = 0"), candidates));
    TAMBO_TRY(addWithParts(reader, candidates));
    std::map<RecordId, KnownRecord> found;
    for (const RecordId candidate : candidates) {
        TAMBO_ASSIGN(auto known, knownRecord(reader, candidate));
        if (!known || known->state.liveTombstones().empty())
            continue;
        TAMBO_ASSIGN(auto outer, outermost(reader, *std::move(known)));
        // Who may do what is said by verbs that ask who is asking.
        if (outer.info->undoable == Undoable::Yes)
            found.insert({outer.record, std::move(outer)});
    }
    QList<KnownRecord> list;
    for (auto &[record, one] : found)
        list.append(std::move(one));
    return list;
}

Result<Removal> removalOf(Reader &reader, const Trust &trust, const KnownRecord &record)
{
    Removal removal;
    removal.shown = !record.state.hidden();
    const auto live = record.state.liveTombstones();
    TAMBO_ASSIGN(const History told, history(reader, trust, *record.info, record.record));
    const auto heads = uncovered(record.state);
    for (const HistoryStep &step : told.steps) {
        if (hasDot(live, step.dot))
            add(removal.by, step);
        const auto head = heads.find(step.dot);
        if (head == heads.end())
            continue;
        add(removal.since, step);
        for (const int number : head->second) {
            if (const FieldInfo *field = record.info->field(number))
                addByNumber(removal.changed, field);
        }
    }
    TAMBO_ASSIGN(const QList<KnownRecord> parts, partsOf(reader, record.record));
    for (const KnownRecord &part : parts) {
        if (part.state.hidden() || (removal.shown && part.state.liveTombstones().empty()))
            continue;
        addByNumber(removal.parts, part.info);
        TAMBO_ASSIGN(const History ofPart, history(reader, trust, *part.info, part.record));
        const auto ofPartHeads = uncovered(part.state);
        for (const HistoryStep &step : ofPart.steps) {
            if (ofPartHeads.contains(step.dot))
                add(removal.since, step);
        }
    }
    sortByTime(removal.by);
    sortByTime(removal.since);
    return removal;
}

} // namespace tambo::store
