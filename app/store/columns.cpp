// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/columns.h"

#include "app/store/cbor.h"

#include <map>

namespace tambo::store {

namespace {

struct FieldColumn {
    std::vector<qsizetype> which;
    std::vector<const FieldChange *> fields;
};

/// Author numbers of the store -> indices of the segment's table, in order of first use.
class Indices
{
public:
    explicit Indices(qint64 self) { m_index.emplace(self, 0); }
    qint64 of(Dot dot)
    {
        const auto [found, isNew] = m_index.emplace(dot.author(), qint64(m_index.size()));
        if (isNew)
            m_order.push_back(dot.author());
        return found->second;
    }
    [[nodiscard]] const std::vector<qint64> &order() const { return m_order; }

private:
    std::map<qint64, qint64> m_index;
    std::vector<qint64> m_order;
};

class Encoder
{
public:
    Encoder(const std::vector<Change> &changes, qint64 self) : m_changes(changes), m_indices(self)
    {}

    QByteArray encode(const AuthorTable &authors, qint64 self)
    {
        // Body first: it finds out which authors are named.
        CborWriter body;
        writeChangeColumns(body);
        writeFieldColumns(body);
        writeDotColumn(body);
        writeOrigins(body);
        body.end();
        CborWriter out;
        out.array(2);
        const SpaceId home = authors.author(self).space;
        out.array(qsizetype(m_indices.order().size()));
        for (const qint64 number : m_indices.order()) {
            const Author author = authors.author(number);
            out.array(2);
            if (author.space == home)
                out.null();
            else
                out.bytes(author.space.view());
            out.bytes(author.device.view());
            out.end();
        }
        out.end();
        out.bytes(body.data);
        out.end();
        return out.data;
    }

private:
    void writeChangeColumns(CborWriter &out)
    {
        out.array(10);
        column(out, [previous = qint64(0)](const Change &c) mutable {
            return c.dot.seq() - std::exchange(previous, c.dot.seq());
        });
        column(out, [](const Change &c) { return qint64(c.entity) * 4 + qint64(c.kind); });
        column(out, [this](const Change &c) { return m_indices.of(c.record); });
        column(out, [previous = qint64(0)](const Change &c) mutable {
            const qint64 delta = c.record.seq() - std::exchange(previous, c.record.seq());
            if (c.record == c.dot)
                return qint64(0);
            return delta >= 0 ? delta + 1 : delta;
        });
        // Actors: 0 nobody, else author index and seq in the next numbers.
        std::vector<qint64> actors;
        bool anyActor = false;
        for (const Change &c : m_changes) {
            anyActor = anyActor || !c.actor.isNull();
            actors.push_back(c.actor.isNull() ? 0 : 1 + m_indices.of(c.actor));
            actors.push_back(c.actor.seq());
        }
        out.array(anyActor ? qsizetype(actors.size()) : 0);
        for (const qint64 item : anyActor ? actors : std::vector<qint64>())
            out.integer(item);
        out.end();
        column(out, [previous = qint64(0)](const Change &c) mutable {
            return c.hlc.ms() - std::exchange(previous, c.hlc.ms());
        });
        column(out, [](const Change &c) { return qint64(c.hlc.counter()); });
    }

    template<typename F> void column(CborWriter &out, F item)
    {
        out.array(qsizetype(m_changes.size()));
        for (const Change &change : m_changes)
            out.integer(item(change));
        out.end();
    }

    void writeFieldColumns(CborWriter &out)
    {
        std::map<std::tuple<int, int, bool>, FieldColumn> columns;
        for (qsizetype i = 0; i < qsizetype(m_changes.size()); ++i) {
            for (const FieldChange &field : m_changes[size_t(i)].fields) {
                FieldColumn &column = columns[{
                    m_changes[size_t(i)].entity, field.field, field.element.has_value()}];
                column.which.push_back(i);
                column.fields.push_back(&field);
            }
        }
        out.array(qsizetype(columns.size()));
        for (const auto &[key, column] : columns)
            writeFieldColumn(out, key, column);
        out.end();
    }

    void writeFieldColumn(
        CborWriter &out, const std::tuple<int, int, bool> &key, const FieldColumn &column)
    {
        const auto [entity, number, isSet] = key;
        out.array(isSet ? 7 : 6);
        out.integer(entity);
        out.integer(number);
        out.array(qsizetype(column.which.size()));
        qsizetype previous = 0;
        for (const qsizetype index : column.which)
            out.integer(index - std::exchange(previous, index));
        out.end();
        std::vector<Dot> named;
        out.array(qsizetype(column.which.size()));
        for (size_t i = 0; i < column.which.size(); ++i)
            out.integer(
                overwriteCode(m_changes[size_t(column.which[i])], *column.fields[i], named));
        out.end();
        writeDots(out, named);
        if (isSet) {
            out.array(qsizetype(column.fields.size()));
            for (const FieldChange *field : column.fields)
                writeValue(out, *field->element);
            out.end();
        }
        out.array(qsizetype(column.fields.size()));
        for (const FieldChange *field : column.fields)
            writeValue(out, field->value);
        out.end();
        out.end();
    }

    qint64 overwriteCode(const Change &change, const FieldChange &field, std::vector<Dot> &named)
    {
        const RegisterKey key{change.record, field.field, field.element};
        const auto last = m_lastHere.find(key);
        const Dot lastHere = last == m_lastHere.end() ? Dot{} : last->second;
        m_lastHere[key] = change.dot;
        if (field.overwrites.empty())
            return Nothing;
        if (field.overwrites.size() == 1) {
            if (field.overwrites.front() == change.record)
                return Creation;
            if (field.overwrites.front() == lastHere)
                return PreviousHere;
        }
        named.insert(named.end(), field.overwrites.begin(), field.overwrites.end());
        return Explicit + qint64(field.overwrites.size()) - 1;
    }

    void writeDotColumn(CborWriter &out)
    {
        qsizetype count = 0;
        for (const Change &change : m_changes)
            count += change.kind != Change::Kind::Fields;
        out.array(count);
        for (const Change &change : m_changes) {
            if (change.kind != Change::Kind::Fields)
                writeDots(out, change.dots);
        }
        out.end();
    }

    /// Of the few changes that have one: which change, author index and seq, segment.
    void writeOrigins(CborWriter &out)
    {
        const auto count = std::count_if(m_changes.begin(), m_changes.end(),
            [](const Change &change) { return change.origin.has_value(); });
        out.array(4 * count);
        for (size_t i = 0; i < m_changes.size(); ++i) {
            if (const auto &origin = m_changes[i].origin) {
                out.integer(qint64(i));
                out.integer(m_indices.of(origin->dot));
                out.integer(origin->dot.seq());
                out.bytes(origin->segment.view());
            }
        }
        out.end();
    }

    void writeDots(CborWriter &out, const std::vector<Dot> &dots)
    {
        out.array(qsizetype(dots.size()) * 2);
        for (const Dot dot : dots) {
            out.integer(m_indices.of(dot));
            out.integer(dot.seq());
        }
        out.end();
    }

    void writeValue(CborWriter &out, const Value &value)
    {
        if (const auto *integer = value.as<qint64>())
            out.integer(*integer);
        else if (const auto *real = value.as<double>())
            out.real(*real);
        else if (const auto *text = value.as<QString>())
            out.text(*text);
        else if (const auto *bytes = value.as<QByteArray>())
            out.bytes(*bytes);
        else if (const auto *dot = value.as<Dot>()) {
            out.array(2);
            out.integer(m_indices.of(*dot));
            out.integer(dot->seq());
            out.end();
        } else
            out.null();
    }

    const std::vector<Change> &m_changes;
    Indices m_indices;
    std::map<RegisterKey, Dot> m_lastHere;
};

} // namespace

QByteArray encodeColumns(
    const std::vector<Change> &changes, qint64 self, const AuthorTable &authors)
{
    return Encoder(changes, self).encode(authors, self);
}

} // namespace tambo::store
