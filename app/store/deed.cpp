// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/deed.h"

namespace tambo::store {

bool hasDot(const std::vector<Dot> &dots, Dot dot)
{
    return std::find(dots.begin(), dots.end(), dot) != dots.end();
}

bool hasDots(const std::vector<Dot> &dots, const std::vector<Dot> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](Dot dot) { return hasDot(dots, dot); });
}

namespace {

template<typename F> std::vector<Dot> dotsOf(const Register &reg, F wanted)
{
    std::vector<Dot> dots;
    for (const Head &head : reg.heads) {
        if (wanted(head))
            dots.push_back(head.dot);
    }
    return dots;
}

/// Of a set's element: was it there? One value, whoever said it.
std::vector<Former> presence(const Register &reg)
{
    if (reg.heads.empty())
        return {};
    const bool present = std::any_of(reg.heads.begin(), reg.heads.end(),
        [](const Head &head) { return head.value == Value(qint64(1)); });
    return {{Value(qint64(present)), dotsOf(reg, [](const Head &) { return true; })}};
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
        return {{shownValue(before, *declared, around.less),
            dotsOf(reg, [](const Head &) { return true; })}};
    std::vector<Former> values;
    for (const Head &head : distinctHeads(reg, around.less)) {
        values.push_back({head.value,
            dotsOf(reg, [&](const Head &other) { return other.value == head.value; })});
    }
    std::reverse(values.begin(), values.end());
    return values;
}

} // namespace

void RecordDeed::standIn(const StandIn &by)
{
    if (by.field == 0) {
        if (hasDots(tombstones, by.olds))
            tombstones.push_back(by.now);
        return;
    }
    for (RegisterDeed &reg : registers) {
        if (reg.field == by.field && reg.element == by.element && !by.olds.empty()
            && hasDots(reg.wrote, by.olds))
            reg.wrote.push_back(by.now);
    }
    const auto concerns = [&](Dot old) {
        const std::vector<Dot> first = origins(by.field, by.element, old);
        return first.empty() || std::any_of(first.begin(), first.end(), [&](Dot dot) {
            return hasDot(wrote, dot) || covered(dot) || hasDot(heads, dot);
        });
    };
    if (by.olds.empty() || std::any_of(by.olds.begin(), by.olds.end(), concerns))
        standing.push_back(by);
}

std::vector<Dot> RecordDeed::origins(int field, const std::optional<Value> &element, Dot head) const
{
    std::vector<Dot> dots{head};
    for (auto by = standing.rbegin(); by != standing.rend(); ++by) {
        if (by->field != field || by->element != element || std::erase(dots, by->now) == 0)
            continue;
        dots.insert(dots.end(), by->olds.begin(), by->olds.end());
    }
    return dots;
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
        [dot](const Covering &by) { return hasDot(by.covers, dot); });
}

bool RecordDeed::coveredTogether(const std::vector<Dot> &dots) const
{
    return std::any_of(coverings.begin(), coverings.end(),
        [&](const Covering &by) { return hasDots(by.covers, dots); });
}

void RecordDeed::uncover(const RecordState &before, const std::vector<Dot> &named)
{
    for (const Dot head : before.allHeads()) {
        if (!hasDot(heads, head))
            heads.push_back(head);
    }
    for (const Tombstone &tombstone : before.tombstones) {
        const bool twice = std::any_of(coverings.begin(), coverings.end(),
            [&](const Covering &by) { return by.tombstone == tombstone.dot; });
        if (!twice && hasDot(named, tombstone.dot) && !hasDot(tombstones, tombstone.dot))
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
    // A tombstone of before may be taken back later in this job, when these are gone.
    if (first && !before.tombstones.empty())
        done.heads = before.allHeads();
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

void Deeds::finish(const Deed &deed)
{
    for (const auto &[key, done] : deed.records) {
        for (Deed &earlier : m_deeds) {
            const auto found = earlier.records.find(key);
            if (found != earlier.records.end() && found->second.created)
                found->second.wrote.insert(
                    found->second.wrote.end(), done.wrote.begin(), done.wrote.end());
        }
    }
}

void Deeds::add(Deed deed)
{
    const QMutexLocker locker(&m_mutex);
    if (deed.finishes)
        return finish(deed);
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
