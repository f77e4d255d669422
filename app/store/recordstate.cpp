// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recordstate.h"

#include <algorithm>

namespace tambo::store {

namespace {

bool insertSorted(std::vector<Dot> &dots, Dot dot)
{
    const auto at = std::lower_bound(dots.begin(), dots.end(), dot);
    if (at != dots.end() && *at == dot)
        return false;
    dots.insert(at, dot);
    return true;
}

bool eraseSorted(std::vector<Dot> &dots, Dot dot)
{
    const auto at = std::lower_bound(dots.begin(), dots.end(), dot);
    if (at == dots.end() || *at != dot)
        return false;
    dots.erase(at);
    return true;
}

bool contains(const std::vector<Dot> &dots, Dot dot)
{
    return std::binary_search(dots.begin(), dots.end(), dot);
}

auto keyOf(const Register &reg)
{
    return std::tie(reg.field, reg.element);
}

} // namespace

Register &RecordState::at(int field, const std::optional<Value> &element)
{
    const auto found = std::lower_bound(registers.begin(), registers.end(),
        std::tie(field, element), [](const Register &reg, const auto &key) {
            return reg.field != std::get<0>(key) ? reg.field < std::get<0>(key)
                                                 : reg.element < std::get<1>(key);
        });
    if (found != registers.end() && keyOf(*found) == std::tie(field, element))
        return *found;
    return *registers.insert(found, Register{field, element, {}, {}});
}

const Register *RecordState::find(int field, const std::optional<Value> &element) const
{
    for (const Register &reg : registers) {
        if (reg.field == field && reg.element == element)
            return &reg;
    }
    return nullptr;
}

std::vector<Dot> RecordState::headsOf(int field, const std::optional<Value> &element) const
{
    std::vector<Dot> dots;
    if (const Register *reg = find(field, element)) {
        for (const Head &head : reg->heads)
            dots.push_back(head.dot);
    }
    return dots;
}

void RecordState::applyField(const FieldChange &field, const Change &change, const Known &known)
{
    Register &reg = at(field.field, field.element);
    reg.merged.reset();
    if (!eraseSorted(reg.awaited, change.dot)) {
        const auto place = std::lower_bound(reg.heads.begin(), reg.heads.end(), change.dot,
            [](const Head &head, Dot dot) { return head.dot < dot; });
        if (place == reg.heads.end() || place->dot != change.dot)
            reg.heads.insert(place, Head{change.dot, change.hlc, field.value});
    }
    for (const Dot dot : field.overwrites) {
        if (dot == change.dot)
            continue;
        const auto gone = std::erase_if(reg.heads, [dot](const Head &h) { return h.dot == dot; });
        if (gone == 0 && !known(dot))
            insertSorted(reg.awaited, dot);
    }
}

bool comesTooLate(const Change &change, const FieldChange &field, const EntityInfo &info)
{
    const FieldInfo *declared = info.field(field.field);
    return declared && declared->merge == Merge::Once && change.dot != change.record;
}

bool isIgnored(const Change &change, const EntityInfo &info)
{
    if (change.kind != Change::Kind::Fields)
        return info.correction == Correction::AppendOnly;
    return std::any_of(change.fields.begin(), change.fields.end(),
        [&](const FieldChange &field) { return comesTooLate(change, field, info); });
}

void RecordState::apply(const Change &change, const Known &known, const EntityInfo *info)
{
    entity = change.entity;
    created = created || change.dot == change.record;
    if (change.kind != Change::Kind::Fields && info && info->correction == Correction::AppendOnly)
        return;
    switch (change.kind) {
    case Change::Kind::Fields:
        for (const FieldChange &field : change.fields) {
            if (info && comesTooLate(change, field, *info))
                continue;
            applyField(field, change, known);
        }
        break;
    case Change::Kind::Tombstone: {
        Tombstone tombstone{change.dot, change.hlc, change.dots};
        std::sort(tombstone.covers.begin(), tombstone.covers.end());
        const auto place = std::lower_bound(tombstones.begin(), tombstones.end(), change.dot,
            [](const Tombstone &t, Dot dot) { return t.dot < dot; });
        tombstones.insert(place, std::move(tombstone));
        break;
    }
    case Change::Kind::Undelete:
        for (const Dot dot : change.dots)
            insertSorted(undeleted, dot);
        break;
    }
}

std::vector<Dot> RecordState::liveTombstones() const
{
    std::vector<Dot> live;
    for (const Tombstone &tombstone : tombstones) {
        if (!contains(undeleted, tombstone.dot))
            live.push_back(tombstone.dot);
    }
    return live;
}

std::vector<Dot> RecordState::allHeads() const
{
    std::vector<Dot> dots;
    for (const Register &reg : registers) {
        for (const Head &head : reg.heads)
            insertSorted(dots, head.dot);
    }
    return dots;
}

bool RecordState::hidden() const
{
    return !created || deleted();
}

bool RecordState::deleted() const
{
    std::vector<Dot> covered;
    bool live = false;
    for (const Tombstone &tombstone : tombstones) {
        if (contains(undeleted, tombstone.dot))
            continue;
        live = true;
        for (const Dot dot : tombstone.covers)
            insertSorted(covered, dot);
    }
    if (!live)
        return false;
    const std::vector<Dot> heads = allHeads();
    return std::all_of(heads.begin(), heads.end(), [&](Dot dot) { return contains(covered, dot); });
}

bool RecordState::editedAfterDeletion() const
{
    return !liveTombstones().empty() && !deleted();
}

void RecordState::forget(Dot dot, int field, const std::optional<Value> &element)
{
    Register &reg = at(field, element);
    reg.merged.reset();
    std::erase_if(reg.heads, [dot](const Head &head) { return head.dot == dot; });
}

void RecordState::dropArrived(const Known &known)
{
    for (Register &reg : registers)
        std::erase_if(reg.awaited, known);
}

const Head *shownHead(const Register &reg, const RecordState::DeviceLess &less)
{
    const auto best
        = std::max_element(reg.heads.begin(), reg.heads.end(), [&](const Head &a, const Head &b) {
              return a.hlc != b.hlc ? a.hlc < b.hlc : less(a.dot, b.dot);
          });
    return best == reg.heads.end() ? nullptr : &*best;
}

std::vector<Head> distinctHeads(const Register &reg, const RecordState::DeviceLess &less)
{
    std::vector<Head> heads = reg.heads;
    std::sort(heads.begin(), heads.end(), [&](const Head &a, const Head &b) {
        return a.hlc != b.hlc ? b.hlc < a.hlc : less(b.dot, a.dot);
    });
    std::vector<Head> distinct;
    for (Head &head : heads) {
        const auto same = [&](const Head &kept) { return kept.value == head.value; };
        if (std::none_of(distinct.begin(), distinct.end(), same))
            distinct.push_back(std::move(head));
    }
    return distinct;
}

namespace {

Value presentElements(
    const RecordState &state, const FieldInfo &field, const RecordState::DeviceLess &less)
{
    struct Present {
        Hlc hlc;
        Dot dot;
        const Value *element;
    };
    std::vector<Present> present;
    for (const Register &reg : state.registers) {
        if (reg.field != field.number || !reg.element)
            continue;
        const Head *earliest = nullptr;
        for (const Head &head : reg.heads) {
            const bool added = head.value == Value(qint64(1));
            if (added
                && (!earliest || head.hlc < earliest->hlc
                    || (head.hlc == earliest->hlc && less(head.dot, earliest->dot))))
                earliest = &head;
        }
        if (earliest)
            present.push_back({earliest->hlc, earliest->dot, &*reg.element});
    }
    // Elements added by one change share hlc and dot: there the element itself decides, and dots
    // of records not by their local numbers.
    std::sort(present.begin(), present.end(), [&](const Present &a, const Present &b) {
        if (a.hlc != b.hlc || a.dot != b.dot)
            return a.hlc != b.hlc ? a.hlc < b.hlc : less(a.dot, b.dot);
        const Dot *left = a.element->as<Dot>();
        const Dot *right = b.element->as<Dot>();
        return left && right ? less(*left, *right) : *a.element < *b.element;
    });
    std::vector<Value> elements;
    for (const Present &p : present)
        elements.push_back(*p.element);
    return elements;
}

} // namespace

Value shownValue(
    const RecordState &state, const FieldInfo &field, const RecordState::DeviceLess &less)
{
    if (field.isSet())
        return presentElements(state, field, less);
    const Register *reg = state.find(field.number);
    if (reg && reg->merged)
        return *reg->merged;
    const Head *head = reg ? shownHead(*reg, less) : nullptr;
    return head ? head->value : Value();
}

std::vector<FieldChange> setDifferences(
    const FieldInfo &field, const RecordState &seen, const Value &before, const Value &after)
{
    std::vector<FieldChange> changes;
    const auto has = [](const Value &set, const Value &element) {
        const auto &all = set.elements();
        return std::find(all.begin(), all.end(), element) != all.end();
    };
    const auto add = [&](const Value &element, qint64 present) {
        const bool twice = std::any_of(changes.begin(), changes.end(),
            [&](const FieldChange &change) { return *change.element == element; });
        if (!twice)
            changes.push_back(
                {field.number, element, Value(present), seen.headsOf(field.number, element)});
    };
    for (const Value &element : after.elements()) {
        if (!has(before, element) && !element.isNull())
            add(element, 1);
    }
    for (const Value &element : before.elements()) {
        if (!has(after, element))
            add(element, 0);
    }
    return changes;
}

namespace {

void encodeRegister(ByteWriter &out, const Register &reg)
{
    out.varint(quint64(reg.field) << 1 | quint64(reg.element.has_value()));
    if (reg.element)
        out.value(*reg.element);
    out.varint(quint64(reg.heads.size()) << 1 | quint64(reg.merged.has_value()));
    if (reg.merged)
        out.value(*reg.merged);
    for (const Head &head : reg.heads) {
        out.varint(quint64(head.dot.value));
        out.varint(head.hlc.value);
        out.value(head.value);
    }
    out.varint(reg.awaited.size());
    for (const Dot dot : reg.awaited)
        out.varint(quint64(dot.value));
}

Register decodeRegister(ByteReader &in)
{
    Register reg;
    const quint64 first = in.varint();
    reg.field = int(first >> 1);
    if (first & 1)
        reg.element = in.value();
    const quint64 heads = in.varint();
    if (heads & 1)
        reg.merged = in.value();
    for (quint64 n = heads >> 1; in.ok() && n > 0; --n) {
        Head head;
        head.dot.value = qint64(in.varint());
        head.hlc.value = in.varint();
        head.value = in.value();
        reg.heads.push_back(std::move(head));
    }
    for (quint64 n = in.varint(); in.ok() && n > 0; --n)
        reg.awaited.push_back(Dot{qint64(in.varint())});
    return reg;
}

} // namespace

QByteArray RecordState::encode() const
{
    ByteWriter out;
    out.varint(quint64(entity) << 1 | quint64(created));
    out.varint(registers.size());
    for (const Register &reg : registers)
        encodeRegister(out, reg);
    out.varint(tombstones.size());
    for (const Tombstone &tombstone : tombstones) {
        out.varint(quint64(tombstone.dot.value));
        out.varint(tombstone.hlc.value);
        out.varint(tombstone.covers.size());
        for (const Dot dot : tombstone.covers)
            out.varint(quint64(dot.value));
    }
    out.varint(undeleted.size());
    for (const Dot dot : undeleted)
        out.varint(quint64(dot.value));
    return out.data;
}

std::optional<RecordState> RecordState::decode(QByteArrayView bytes)
{
    ByteReader in(bytes);
    RecordState state;
    const quint64 first = in.varint();
    state.entity = int(first >> 1);
    state.created = first & 1;
    for (quint64 n = in.varint(); in.ok() && n > 0; --n)
        state.registers.push_back(decodeRegister(in));
    for (quint64 n = in.varint(); in.ok() && n > 0; --n) {
        Tombstone tombstone;
        tombstone.dot.value = qint64(in.varint());
        tombstone.hlc.value = in.varint();
        for (quint64 m = in.varint(); in.ok() && m > 0; --m)
            tombstone.covers.push_back(Dot{qint64(in.varint())});
        state.tombstones.push_back(std::move(tombstone));
    }
    for (quint64 n = in.varint(); in.ok() && n > 0; --n)
        state.undeleted.push_back(Dot{qint64(in.varint())});
    if (!in.ok() || !in.atEnd())
        return std::nullopt;
    return state;
}

} // namespace tambo::store
