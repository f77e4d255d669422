// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"

#include "app/store/changesof.h"
#include "app/store/texts.h"

#include <set>

namespace tambo::store {

namespace {

Error notHereAnyMore()
{
    return fail(Error::Kind::NotFound, Texts::tr("Eso ya no está aquí. Tal vez alguien lo borró."));
}

Result<std::vector<Dot>> dotsOf(Database &database, RecordId record)
{
    std::vector<Dot> dots;
    Statement rows = database.prepare("SELECT dot FROM p_history WHERE record = ? ORDER BY dot");
    rows.bind(1, record);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return dots;
        dots.push_back(rows.dot(0));
    }
}

/// Which changes come after a change that they name, by their places in `changes`.
class Order
{
public:
    explicit Order(const std::vector<Change> &changes)
        : m_after(changes.size())
        , m_waits(changes.size())
    {
        QHash<Dot, size_t> places;
        for (size_t i = 0; i < changes.size(); ++i)
            places.insert(changes[i].dot, i);
        for (size_t i = 0; i < changes.size(); ++i) {
            for (const FieldChange &field : changes[i].fields)
                wait(i, field.overwrites, places);
            wait(i, changes[i].dots, places);
        }
    }

    /// All places, each as early as it may be.
    std::vector<size_t> run()
    {
        std::set<size_t> left;
        std::set<size_t> ready;
        for (size_t i = 0; i < m_waits.size(); ++i) {
            left.insert(i);
            if (m_waits[i] == 0)
                ready.insert(i);
        }
        std::vector<size_t> order;
        while (!left.empty()) {
            // Changes that name each other in a circle can only be forged; they end all the same.
            const size_t next = ready.empty() ? *left.begin() : *ready.begin();
            ready.erase(next);
            left.erase(next);
            order.push_back(next);
            for (const size_t later : m_after[next]) {
                if (--m_waits[later] == 0 && left.contains(later))
                    ready.insert(later);
            }
        }
        return order;
    }

private:
    void wait(size_t later, const std::vector<Dot> &named, const QHash<Dot, size_t> &places)
    {
        for (const Dot dot : named) {
            const auto found = places.constFind(dot);
            if (found == places.constEnd() || *found == later)
                continue;
            m_after[*found].push_back(later);
            ++m_waits[later];
        }
    }

    std::vector<std::vector<size_t>> m_after;
    std::vector<int> m_waits;
};

/// By clock, the creation first, and nothing before what it names.
std::vector<Change> inOrder(std::vector<Change> changes, const RecordState::DeviceLess &less)
{
    std::sort(changes.begin(), changes.end(), [&](const Change &a, const Change &b) {
        const bool first = a.dot == a.record;
        const bool second = b.dot == b.record;
        if (first != second)
            return first;
        return a.hlc != b.hlc ? a.hlc < b.hlc : less(a.dot, b.dot);
    });
    std::vector<Change> ordered;
    for (const size_t place : Order(changes).run())
        ordered.push_back(changes[place]);
    return ordered;
}

HistoryStep::Kind kindOf(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Tombstone:
        return HistoryStep::Kind::Deleted;
    case Change::Kind::Undelete:
        return HistoryStep::Kind::Restored;
    case Change::Kind::Fields:
        break;
    }
    return change.dot == change.record ? HistoryStep::Kind::Created : HistoryStep::Kind::Edited;
}

/// Retells the changes of one record, one after the other.
class Retelling
{
public:
    Retelling(const EntityInfo &info, RecordState::DeviceLess less)
        : m_info(info)
        , m_less(std::move(less))
    {}

    HistoryStep tell(const Change &change, const DeviceId &device)
    {
        HistoryStep step{kindOf(change), change.dot, device, change.hlc.utc(), change.actor, {}};
        m_state.apply(change, [](Dot) { return true; }, &m_info);
        for (const FieldChange &field : change.fields) {
            const FieldInfo *declared = m_info.field(field.field);
            if (comesTooLate(change, field, m_info))
                continue;
            m_values[{change.dot, field.field, field.element}] = field.value;
            tellField(step.fields, field, declared);
        }
        return step;
    }

private:
    void tellField(
        std::vector<FieldStep> &fields, const FieldChange &field, const FieldInfo *declared)
    {
        if (field.element) {
            if (fields.empty() || fields.back().field != field.field)
                fields.push_back({field.field, declared, {}, elements(field.field), {}, {}});
            const bool present = field.value == Value(qint64(1));
            (present ? fields.back().added : fields.back().removed).push_back(*field.element);
            return;
        }
        FieldStep step{field.field, declared, {}, field.value, {}, {}};
        for (const Dot dot : field.overwrites) {
            const auto named = m_values.find({dot, field.field, field.element});
            if (named == m_values.end())
                continue;
            const auto &known = step.before;
            if (std::find(known.begin(), known.end(), named->second) == known.end())
                step.before.push_back(named->second);
        }
        fields.push_back(std::move(step));
    }

    /// Also of a set that a newer program declares.
    [[nodiscard]] Value elements(int field) const
    {
        FieldInfo set{};
        set.number = field;
        set.merge = Merge::Set;
        return shownValue(m_state, set, m_less);
    }

    const EntityInfo &m_info;
    RecordState::DeviceLess m_less;
    RecordState m_state;
    std::map<std::tuple<Dot, int, std::optional<Value>>, Value> m_values;
};

/// Among the steps of its own author an unreadable one has its place by number.
void insertUnreadable(std::vector<HistoryStep> &steps, Dot dot, const DeviceId &device)
{
    auto at = steps.begin();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (step->dot.author() == dot.author() && step->dot < dot)
            at = std::next(step);
    }
    HistoryStep unreadable;
    unreadable.dot = dot;
    unreadable.device = device;
    steps.insert(at, std::move(unreadable));
}

/// A PC names persons in whose space it writes or wrote: its centre's, and guests. In a space of
/// several centres it could else pass its work for anybody's.
bool mayName(
    const Reader &reader, const Trust &trust, const DeviceId &device, const RecordId &actor)
{
    return !actor.isNull() && trust.writer(reader.spaceOf(actor), device);
}

} // namespace

const FieldStep *HistoryStep::find(int field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [field](const FieldStep &step) { return step.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

Result<History> history(Reader &reader, const Trust &trust, const EntityInfo &info, RecordId record)
{
    TAMBO_ASSIGN(const auto now, reader.state(info, record));
    if (!now || !now->created)
        return notHereAnyMore();
    History told{record, {}, Version{now->encode()}};
    ChangesOf log(reader.database(), reader.authors(), trust);
    std::vector<Change> changes;
    std::vector<Dot> unreadable;
    TAMBO_ASSIGN(const std::vector<Dot> dots, dotsOf(reader.database(), record));
    for (const Dot dot : dots) {
        TAMBO_ASSIGN(auto change, log.find(dot));
        if (!change)
            unreadable.push_back(dot);
        else if (change->entity == info.number)
            changes.push_back(*std::move(change));
    }
    const auto less = reader.deviceLess();
    Retelling retelling(info, less);
    for (const Change &change : inOrder(std::move(changes), less)) {
        told.steps.push_back(retelling.tell(change, reader.deviceOf(change.dot)));
        HistoryStep &step = told.steps.back();
        if (!mayName(reader, trust, step.device, step.actor))
            step.actor = {};
    }
    for (const Dot dot : unreadable)
        insertUnreadable(told.steps, dot, reader.deviceOf(dot));
    return told;
}

Result<> restoreValue(
    Writer &writer, const EntityInfo &info, const History &history, size_t step, int field)
{
    TAMBO_ASSIGN(const auto now, writer.state(info, history.record));
    if (!now || now->hidden())
        return notHereAnyMore();
    const FieldInfo *declared = info.field(field);
    const FieldStep *old = step < history.steps.size() ? history.steps[step].find(field) : nullptr;
    const auto seen = RecordState::decode(history.version.state);
    if (!declared || !old || !seen)
        return fail(Error::Kind::BadInput, Texts::tr("En ese paso no cambió ese dato."),
            QStringLiteral("no such step or field"));
    Change change;
    change.record = history.record;
    change.entity = info.number;
    if (declared->isSet()) {
        const Value shown = shownValue(*seen, *declared, writer.deviceLess());
        change.fields = setDifferences(*declared, *seen, shown, old->after);
    } else {
        const std::vector<Dot> heads = seen->headsOf(field);
        const bool same
            = heads.size() == 1 && shownValue(*seen, *declared, writer.deviceLess()) == old->after;
        if (!same)
            change.fields.push_back({field, {}, old->after, heads});
    }
    if (change.fields.empty())
        return {};
    TAMBO_TRY(writer.write(info, std::move(change)));
    return {};
}

} // namespace tambo::store
