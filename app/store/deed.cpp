// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/deed.h"

namespace tambo::store {

namespace {

bool contains(const std::vector<Dot> &dots, Dot dot)
{
    return std::find(dots.begin(), dots.end(), dot) != dots.end();
}

/// Of a set's element: was it there? One value, whoever said it.
std::vector<Former> presence(const Register &reg)
{
    if (reg.heads.empty())
        return {};
    const bool present = std::any_of(reg.heads.begin(), reg.heads.end(),
        [](const Head &head) { return head.value == Value(qint64(1)); });
    return {{Value(qint64(present)), reg.heads.size() == 1 ? reg.heads.front().dot : Dot{}}};
}

/// What people disagree on comes back as a disagreement; everything else as the value shown.
std::vector<Former> formerValues(
    const RecordState &before, const Register &reg, const Surroundings &around)
{
    if (reg.element)
        return presence(reg);
    if (reg.heads.empty())
        return {};
    const FieldInfo *declared = around.info ? around.info->field(reg.field) : nullptr;
    if (reg.heads.size() > 1 && declared && !around.conflicts.contains(reg.field))
        return {{shownValue(before, *declared, around.less), {}}};
    std::vector<Former> values;
    for (const Head &head : distinctHeads(reg, around.less)) {
        const auto same = std::count_if(reg.heads.begin(), reg.heads.end(),
            [&](const Head &other) { return other.value == head.value; });
        values.push_back({head.value, same == 1 ? head.dot : Dot{}});
    }
    std::reverse(values.begin(), values.end());
    return values;
}

} // namespace

void RecordDeed::standIn(const StandIn &by)
{
    if (by.field == 0) {
        if (contains(tombstones, by.old))
            tombstones.push_back(by.now);
        return;
    }
    for (RegisterDeed &reg : registers) {
        if (reg.field == by.field && reg.element == by.element && contains(reg.wrote, by.old))
            reg.wrote.push_back(by.now);
    }
    const Dot first = origin(by.field, by.element, by.old);
    if (first.isNull() || contains(wrote, first) || covered(first) || contains(heads, first))
        standing.push_back(by);
}

Dot RecordDeed::origin(int field, const std::optional<Value> &element, Dot head) const
{
    for (auto by = standing.rbegin(); by != standing.rend(); ++by) {
        if (by->field == field && by->element == element && by->now == head)
            head = by->old;
    }
    return head;
}

bool Deed::addOwn(const Change &change)
{
    const Key key{change.record, change.entity};
    if (change.dot == change.record)
        records[key].created = true;
    const auto found = records.find(key);
    if (found == records.end() || !found->second.created)
        return false;
    if (change.kind == Change::Kind::Fields)
        found->second.wrote.push_back(change.dot);
    return true;
}

bool RecordDeed::covered(Dot dot) const
{
    return std::any_of(coverings.begin(), coverings.end(),
        [dot](const Covering &by) { return contains(by.covers, dot); });
}

void RecordDeed::uncover(const RecordState &before, const std::vector<Dot> &named)
{
    heads = before.allHeads();
    for (const Tombstone &tombstone : before.tombstones) {
        const bool twice = std::any_of(coverings.begin(), coverings.end(),
            [&](const Covering &by) { return by.tombstone == tombstone.dot; });
        if (!twice && contains(named, tombstone.dot) && !contains(tombstones, tombstone.dot))
            coverings.push_back({tombstone.dot, tombstone.covers});
    }
}

void RecordDeed::add(
    const FieldChange &field, Dot dot, const RecordState &before, const Surroundings &around)
{
    for (RegisterDeed &reg : registers) {
        if (reg.field == field.field && reg.element == field.element) {
            reg.wrote.push_back(dot);
            return;
        }
    }
    const Register *reg = before.find(field.field, field.element);
    registers.push_back({field.field, field.element,
        reg ? formerValues(before, *reg, around) : std::vector<Former>(), {dot}});
}

void Deed::add(const Change &change, const RecordState &before, const Surroundings &around)
{
    const auto [at, first] = records.try_emplace({change.record, change.entity});
    RecordDeed &done = at->second;
    if (first && before.deleted()) {
        done.wasDeleted = true;
        done.uncover(before, before.liveTombstones());
    }
    switch (change.kind) {
    case Change::Kind::Fields:
        done.wrote.push_back(change.dot);
        for (const FieldChange &field : change.fields)
            done.add(field, change.dot, before, around);
        break;
    case Change::Kind::Tombstone:
        done.tombstones.push_back(change.dot);
        break;
    case Change::Kind::Undelete:
        done.uncover(before, change.dots);
        break;
    }
}

void Deeds::add(Deed deed)
{
    const QMutexLocker locker(&m_mutex);
    std::erase_if(m_deeds, [&](const Deed &old) { return old.number == deed.undoes; });
    for (const StandIn &by : deed.standIns) {
        for (Deed &earlier : m_deeds) {
            if (const auto found = earlier.records.find({by.record, by.entity});
                found != earlier.records.end())
                found->second.standIn(by);
        }
    }
    deed.standIns.clear();
    m_deeds.push_back(std::move(deed));
    size_t records = 0;
    for (const Deed &kept : m_deeds)
        records += kept.records.size();
    while (m_deeds.size() > 1 && (m_deeds.size() > most || records > mostRecords)) {
        records -= m_deeds.front().records.size();
        m_deeds.pop_front();
    }
}

std::optional<Deed> Deeds::find(qint64 number) const
{
    const QMutexLocker locker(&m_mutex);
    for (const Deed &deed : m_deeds) {
        if (deed.number == number)
            return deed;
    }
    return std::nullopt;
}

qint64 Deeds::newestOf(RecordId record) const
{
    const QMutexLocker locker(&m_mutex);
    for (auto deed = m_deeds.rbegin(); deed != m_deeds.rend(); ++deed) {
        const auto found = deed->records.lower_bound({record, 0});
        if (found != deed->records.end() && found->first.first == record)
            return deed->number;
    }
    return 0;
}

QList<qint64> Deeds::numbers() const
{
    const QMutexLocker locker(&m_mutex);
    QList<qint64> all;
    for (const Deed &deed : m_deeds)
        all.append(deed.number);
    return all;
}

} // namespace tambo::store
