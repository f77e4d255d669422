// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/copying.h"

#include "app/store/parts.h"
#include "app/store/texts.h"

namespace tambo::store {

std::vector<std::vector<FieldChange>> addedInOrder(
    const FieldInfo &field, const Value &wanted, const RecordState::DeviceLess &less)
{
    std::vector<std::vector<FieldChange>> runs;
    const auto before = [&](const Value &a, const Value &b) {
        const Dot *left = a.as<Dot>();
        const Dot *right = b.as<Dot>();
        return left && right ? less(*left, *right) : a < b;
    };
    for (FieldChange &added : setDifferences(field, {}, Value(), wanted)) {
        if (runs.empty() || !before(*runs.back().back().element, *added.element))
            runs.emplace_back();
        runs.back().push_back(std::move(added));
    }
    return runs;
}

namespace {

class Copying
{
public:
    Copying(Writer &writer, const std::map<int, Value> &instead)
        : m_writer(writer)
        , m_less(writer.deviceLess())
        , m_instead(instead)
    {}

    Result<RecordId> run(const KnownRecord &whole)
    {
        TAMBO_ASSIGN(const QList<KnownRecord> parts, partsOf(m_writer, whole.record));
        m_whole = whole.record;
        m_left.append(whole);
        for (const KnownRecord &part : parts) {
            if (!part.state.hidden())
                m_left.append(part);
        }
        for (const KnownRecord &one : std::as_const(m_left))
            m_copies.insert(one.record, {});
        while (!m_left.isEmpty())
            TAMBO_TRY(copyRound());
        TAMBO_TRY(closeCircles());
        return m_copies.value(whole.record);
    }

private:
    /// A reference of a copy that was made before the copy of what it names.
    struct Circle {
        RecordId copy;
        const EntityInfo *info;
        FieldChange change; ///< still names the first one
    };

    /// All that refer to nothing that is still to be copied; of circles the first.
    Result<> copyRound()
    {
        QList<KnownRecord> waiting;
        for (const KnownRecord &one : std::exchange(m_left, {})) {
            if (waits(one))
                waiting.append(one);
            else
                TAMBO_TRY(copy(one));
        }
        const bool stuck = waiting.size() == m_lastLeft;
        if (stuck)
            TAMBO_TRY(copy(waiting.takeFirst()));
        m_lastLeft = waiting.size();
        m_left = std::move(waiting);
        return {};
    }

    [[nodiscard]] bool waitsFor(const Value &value) const
    {
        const auto *named = value.as<Dot>();
        return named && m_copies.contains(*named) && m_copies.value(*named).isNull();
    }

    [[nodiscard]] bool waits(const KnownRecord &one) const
    {
        return std::any_of(
            one.info->fields.begin(), one.info->fields.end(), [&](const FieldInfo &field) {
                const Value value = valueOf(one, field);
                const auto &elements = value.elements();
                return waitsFor(value)
                    || std::any_of(elements.begin(), elements.end(),
                        [&](const Value &element) { return waitsFor(element); });
            });
    }

    [[nodiscard]] Value valueOf(const KnownRecord &one, const FieldInfo &field) const
    {
        if (one.record == m_whole) {
            if (const auto found = m_instead.find(field.number); found != m_instead.end())
                return found->second;
        }
        return shownValue(one.state, field, m_less);
    }

    [[nodiscard]] Value translated(const Value &value) const
    {
        const auto *named = value.as<Dot>();
        return named && m_copies.contains(*named) ? Value(m_copies.value(*named)) : value;
    }

    Result<> copy(const KnownRecord &one)
    {
        std::vector<std::vector<FieldChange>> runs(1);
        std::vector<FieldChange> later;
        for (const FieldInfo &field : one.info->fields) {
            const Value value = valueOf(one, field);
            if (field.isSet())
                addSet(field, value, runs, later);
            else if (waitsFor(value))
                later.push_back({field.number, {}, value, {}});
            else if (!value.isNull())
                runs.front().push_back({field.number, {}, translated(value), {}});
        }
        TAMBO_ASSIGN(const RecordId made,
            m_writer.create(*one.info, m_writer.spaceOf(one.record), std::move(runs.front())));
        m_copies[one.record] = made;
        for (size_t i = 1; i < runs.size(); ++i)
            TAMBO_TRY(write(*one.info, made, std::move(runs[i])));
        for (FieldChange &change : later)
            m_circles.append({made, one.info, std::move(change)});
        return {};
    }

    void addSet(const FieldInfo &field, const Value &value,
        std::vector<std::vector<FieldChange>> &runs, std::vector<FieldChange> &later) const
    {
        std::vector<Value> wanted;
        for (const Value &element : value.elements()) {
            if (waitsFor(element))
                later.push_back({field.number, element, Value(qint64(1)), {}});
            else
                wanted.push_back(translated(element));
        }
        auto added = addedInOrder(field, Value(std::move(wanted)), m_less);
        if (added.empty())
            return;
        runs.front().insert(runs.front().end(), added[0].begin(), added[0].end());
        runs.insert(runs.end(), added.begin() + 1, added.end());
    }

    Result<> write(const EntityInfo &info, RecordId record, std::vector<FieldChange> fields)
    {
        Change change;
        change.record = record;
        change.entity = info.number;
        change.fields = std::move(fields);
        TAMBO_TRY(m_writer.write(info, std::move(change)));
        return {};
    }

    Result<> closeCircles()
    {
        for (Circle &circle : m_circles) {
            FieldChange &change = circle.change;
            change.value = translated(change.value);
            if (change.element)
                change.element = translated(*change.element);
            TAMBO_TRY(write(*circle.info, circle.copy, {change}));
        }
        return {};
    }

    Writer &m_writer;
    RecordState::DeviceLess m_less;
    const std::map<int, Value> &m_instead;
    RecordId m_whole;
    QList<KnownRecord> m_left;
    qsizetype m_lastLeft = -1;
    QHash<RecordId, RecordId> m_copies; ///< null: still to be made
    QList<Circle> m_circles;
};

} // namespace

Result<RecordId> copyWhole(
    Writer &writer, const EntityInfo &info, RecordId record, const std::map<int, Value> &instead)
{
    TAMBO_ASSIGN(auto state, writer.state(info, record));
    if (!state || state->hidden())
        return fail(
            Error::Kind::NotFound, Texts::tr("Eso ya no está aquí. Tal vez alguien lo borró."));
    return Copying(writer, instead).run({&info, record, *std::move(state)});
}

} // namespace tambo::store
