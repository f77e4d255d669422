// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/columns.h"

#include "app/store/cbor.h"

#include <QCoreApplication>
#include <map>

namespace tambo::store {

namespace {

enum OverwriteCode { Nothing = 0, Creation = 1, PreviousHere = 2, Explicit = 3 };

struct FieldColumn {
    std::vector<qsizetype> which;
    std::vector<const FieldChange *> fields;
};

using RegisterKey = std::tuple<Dot, int, std::optional<Value>>; // record, field, element

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
        out.array(9);
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

class Decoder
{
public:
    Decoder(qint64 self, const SegmentHeader &header) : m_self(self), m_header(header) {}

    bool decode(QByteArrayView plain, AuthorTable &authors, Error *error)
    {
        CborReader in(plain);
        in.arrayOf(2);
        m_numbers.push_back(m_self);
        for (qsizetype n = in.array(4096); n > 0 && in.ok(); --n) {
            in.arrayOf(2);
            Author author;
            author.space = in.takeNull() ? m_header.space : in.id<SpaceId>();
            author.device = in.id<DeviceId>();
            in.end();
            if (!in.ok())
                return false;
            const auto number = authors.numberOf(author);
            if (!number.ok()) {
                *error = number.error();
                return false;
            }
            m_numbers.push_back(*number);
        }
        in.end();
        const QByteArray body = in.bytes(maxPayloadPlain);
        in.end();
        if (!in.finished())
            return false;
        CborReader columns(body);
        columns.arrayOf(9);
        readChangeColumns(columns);
        readFieldColumns(columns);
        readDotColumn(columns);
        columns.end();
        return columns.finished() && validOrder();
    }

    std::vector<Change> changes;

private:
    std::vector<qint64> integers(CborReader &in, qsizetype size)
    {
        std::vector<qint64> items;
        if (in.array(size) != size)
            in.fail();
        for (qsizetype i = 0; i < size && in.ok(); ++i)
            items.push_back(in.integer());
        in.end();
        items.resize(size_t(size));
        return items;
    }

    Dot dotOf(CborReader &in, qint64 index, qint64 seq)
    {
        if (index < 0 || index >= qint64(m_numbers.size()) || seq < 1 || seq > Dot::maxSeq) {
            in.fail();
            return {};
        }
        return Dot::of(m_numbers[size_t(index)], seq);
    }

    void readChangeColumns(CborReader &in)
    {
        const qsizetype count = in.array(maxSegmentChanges);
        changes.resize(size_t(count));
        qint64 seq = 0;
        for (Change &change : changes) {
            seq += in.integer();
            change.dot = dotOf(in, 0, seq);
        }
        in.end();
        if (!in.ok())
            return;
        for (size_t i = 0; const qint64 code : integers(in, count)) {
            if (code < 4 || code % 4 > int(Change::Kind::Undelete) || code / 4 > 1 << 20)
                in.fail();
            changes[i].entity = int(code / 4);
            changes[i++].kind = Change::Kind(code % 4);
        }
        const auto recordAuthors = integers(in, count);
        const auto recordSeqs = integers(in, count);
        qint64 record = 0;
        for (size_t i = 0; i < changes.size() && in.ok(); ++i) {
            const qint64 code = recordSeqs[i];
            record = code == 0 ? changes[i].dot.seq() : record + (code > 0 ? code - 1 : code);
            changes[i].record = dotOf(in, recordAuthors[i], record);
        }
        readActors(in, count);
        const auto ms = integers(in, count);
        const auto counters = integers(in, count);
        qint64 now = 0;
        for (size_t i = 0; i < changes.size() && in.ok(); ++i) {
            now += ms[i];
            if (now < 0 || now >= qint64(1) << 48 || counters[i] < 0 || counters[i] > 0xffff)
                in.fail();
            changes[i].hlc = Hlc::of(now, quint16(counters[i]));
        }
    }

    void readActors(CborReader &in, qsizetype count)
    {
        const qsizetype size = in.array(2 * count);
        if (size != 0 && size != 2 * count)
            in.fail();
        for (qsizetype i = 0; i < size && in.ok(); i += 2) {
            const qint64 index = in.integer();
            const qint64 seq = in.integer();
            if (index != 0)
                changes[size_t(i / 2)].actor = dotOf(in, index - 1, seq);
        }
        in.end();
    }

    void readFieldColumns(CborReader &in)
    {
        for (qsizetype n = in.array(4096); n > 0 && in.ok(); --n)
            readFieldColumn(in);
        in.end();
    }

    void readFieldColumn(CborReader &in)
    {
        const qsizetype items = in.array(7);
        const bool isSet = items == 7;
        if (items < 6)
            in.fail();
        const qint64 entity = in.integer();
        const auto number = int(in.unsignedInteger(1 << 20));
        const qsizetype count = in.array(maxSegmentChanges);
        std::vector<size_t> which;
        qint64 index = 0;
        for (qsizetype i = 0; i < count && in.ok(); ++i) {
            index += in.integer();
            if (index < 0 || index >= qint64(changes.size())
                || changes[size_t(index)].entity != entity
                || changes[size_t(index)].kind != Change::Kind::Fields)
                in.fail();
            which.push_back(size_t(index));
        }
        in.end();
        const auto codes = integers(in, count);
        const auto named = readDots(in);
        std::vector<FieldChange> fields(in.ok() ? size_t(count) : 0);
        if (isSet)
            readElements(in, fields);
        in.arrayOf(qsizetype(fields.size()));
        for (FieldChange &field : fields)
            field.value = readValue(in);
        in.end();
        in.end();
        size_t next = 0;
        for (size_t i = 0; i < fields.size() && in.ok(); ++i) {
            fields[i].field = number;
            Change &change = changes[which[i]];
            resolve(in, codes[i], change, fields[i], named, next);
            m_lastHere[{change.record, number, fields[i].element}] = change.dot;
            change.fields.push_back(std::move(fields[i]));
        }
        if (next != named.size())
            in.fail();
    }

    void readElements(CborReader &in, std::vector<FieldChange> &fields)
    {
        in.arrayOf(qsizetype(fields.size()));
        for (FieldChange &field : fields)
            field.element = readValue(in);
        in.end();
    }

    void resolve(CborReader &in, qint64 code, const Change &change, FieldChange &field,
        const std::vector<Dot> &named, size_t &next)
    {
        if (code == Creation) {
            field.overwrites = {change.record};
        } else if (code == PreviousHere) {
            const auto last = m_lastHere.find({change.record, field.field, field.element});
            if (last == m_lastHere.end())
                in.fail();
            else
                field.overwrites = {last->second};
        } else if (code >= Explicit) {
            const auto count = size_t(code - Explicit + 1);
            if (count > named.size() - next) {
                in.fail();
                return;
            }
            const auto first = named.begin() + qsizetype(next);
            field.overwrites.assign(first, first + qsizetype(count));
            next += count;
        } else if (code != Nothing) {
            in.fail();
        }
    }

    std::vector<Dot> readDots(CborReader &in)
    {
        const qsizetype size = in.array(2 * maxSegmentChanges);
        std::vector<Dot> dots;
        if (size % 2)
            in.fail();
        for (qsizetype i = 0; i < size / 2 && in.ok(); ++i) {
            const qint64 index = in.integer();
            dots.push_back(dotOf(in, index, in.integer()));
        }
        in.end();
        return dots;
    }

    void readDotColumn(CborReader &in)
    {
        qsizetype expected = 0;
        for (const Change &change : changes)
            expected += change.kind != Change::Kind::Fields;
        in.arrayOf(expected);
        for (Change &change : changes) {
            if (in.ok() && change.kind != Change::Kind::Fields)
                change.dots = readDots(in);
        }
        in.end();
    }

    Value readValue(CborReader &in)
    {
        if (in.isInteger())
            return in.integer();
        if (in.isReal())
            return in.real();
        if (in.isText())
            return in.text();
        if (in.isBytes())
            return in.bytes();
        if (in.isArray()) {
            in.arrayOf(2);
            const qint64 index = in.integer();
            const Dot dot = dotOf(in, index, in.integer());
            in.end();
            return dot;
        }
        if (!in.takeNull())
            in.fail();
        return {};
    }

    [[nodiscard]] bool validOrder() const
    {
        qint64 previous = 0;
        for (const Change &change : changes) {
            const qint64 seq = change.dot.seq();
            if (seq <= previous || quint64(seq) < m_header.firstSeq
                || quint64(seq) > m_header.lastSeq)
                return false;
            previous = seq;
        }
        return !changes.empty() && quint64(previous) == m_header.lastSeq;
    }

    qint64 m_self;
    const SegmentHeader &m_header;
    std::vector<qint64> m_numbers;
    std::map<RegisterKey, Dot> m_lastHere;
};

} // namespace

QByteArray encodeColumns(
    const std::vector<Change> &changes, qint64 self, const AuthorTable &authors)
{
    return Encoder(changes, self).encode(authors, self);
}

Result<std::vector<Change>> decodeColumns(
    QByteArrayView plain, qint64 self, const SegmentHeader &header, AuthorTable &authors)
{
    Decoder decoder(self, header);
    Error error = fail(Error::Kind::Corrupt,
        QCoreApplication::translate(
            "Segment", "Un paquete de datos llegó dañado. Se pedirá otra vez."),
        QStringLiteral("malformed columns"));
    if (!decoder.decode(plain, authors, &error))
        return error;
    // Qt's reader takes non-canonical forms: only what we would have written ourselves is accepted.
    if (encodeColumns(decoder.changes, self, authors) != plain)
        return error;
    return std::move(decoder.changes);
}

} // namespace tambo::store
