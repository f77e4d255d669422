// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/columns.h"

#include "app/store/cbor.h"

#include <QCoreApplication>
#include <map>
#include <set>

// The reading half of columns.h.
namespace tambo::store {

namespace {

class Decoder
{
public:
    Decoder(qint64 self, const SegmentHeader &header) : m_self(self), m_header(header) {}

    bool decode(QByteArrayView plain, AuthorTable &authors, Error *error)
    {
        CborReader in(plain);
        in.arrayOf(2);
        m_numbers.push_back(m_self);
        m_atHome.push_back(true);
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
            m_atHome.push_back(author.space == m_header.space);
        }
        in.end();
        const QByteArray body = in.bytes(maxPayloadPlain);
        in.end();
        if (!in.finished())
            return false;
        CborReader columns(body);
        columns.arrayOf(10);
        readChangeColumns(columns);
        readFieldColumns(columns);
        readDotColumn(columns);
        readOrigins(columns);
        columns.end();
        return columns.finished() && validOrder()
            && std::all_of(changes.begin(), changes.end(), [this](const Change &change) {
                   return validNames(change) && distinctRegisters(change);
               });
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

    /// The next of a row of numbers that are written as differences. No such number leaves
    /// +-2^48, so a larger step is a lie, and the sum cannot overflow.
    static qint64 stepped(CborReader &in, qint64 from, qint64 step)
    {
        constexpr qint64 farthest = qint64(1) << 49;
        if (step > farthest || step < -farthest) {
            in.fail();
            return 0;
        }
        return from + step;
    }

    Dot dotOf(CborReader &in, qint64 index, qint64 seq)
    {
        if (index < 0 || index >= qint64(m_numbers.size()) || seq < 1 || seq > Dot::maxSeq) {
            in.fail();
            return {};
        }
        return Dot::of(m_numbers[size_t(index)], seq);
    }

    /// A record lives in one space: its changes, and what they overwrite, are of that space.
    Dot homeDotOf(CborReader &in, qint64 index, qint64 seq)
    {
        const Dot dot = dotOf(in, index, seq);
        if (in.ok() && !m_atHome[size_t(index)])
            in.fail();
        return dot;
    }

    void readChangeColumns(CborReader &in)
    {
        const qsizetype count = in.array(maxSegmentChanges);
        changes.resize(size_t(count));
        qint64 seq = 0;
        for (Change &change : changes) {
            seq = stepped(in, seq, in.integer());
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
            record = code == 0 ? changes[i].dot.seq()
                               : stepped(in, record, code > 0 ? code - 1 : code);
            changes[i].record = homeDotOf(in, recordAuthors[i], record);
        }
        readActors(in, count);
        const auto ms = integers(in, count);
        const auto counters = integers(in, count);
        qint64 now = 0;
        for (size_t i = 0; i < changes.size() && in.ok(); ++i) {
            now = stepped(in, now, ms[i]);
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
        const qsizetype count = in.array(maxSegmentFields);
        std::vector<size_t> which;
        qint64 index = 0;
        for (qsizetype i = 0; i < count && in.ok(); ++i) {
            index = stepped(in, index, in.integer());
            if (index < 0 || index >= qint64(changes.size())
                || changes[size_t(index)].entity != entity
                || changes[size_t(index)].kind != Change::Kind::Fields)
                in.fail();
            which.push_back(size_t(index));
        }
        in.end();
        const auto codes = integers(in, count);
        const auto named = readDots(in);
        m_fieldCount += count;
        if (m_fieldCount > maxSegmentFields)
            in.fail();
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
        const qsizetype size = in.array(2 * maxSegmentFields);
        std::vector<Dot> dots;
        if (size % 2)
            in.fail();
        for (qsizetype i = 0; i < size / 2 && in.ok(); ++i) {
            const qint64 index = in.integer();
            dots.push_back(homeDotOf(in, index, in.integer()));
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

    void readOrigins(CborReader &in)
    {
        const qsizetype size = in.array(4 * qsizetype(changes.size()));
        if (size % 4)
            in.fail();
        for (qsizetype i = 0; i < size && in.ok(); i += 4) {
            const quint64 which = in.unsignedInteger(changes.size() - 1);
            const qint64 index = in.integer();
            const Dot dot = homeDotOf(in, index, in.integer());
            const auto segment = in.id<ShortHash>();
            // A record that is its own former name would be looked for for ever.
            if (dot.author() == m_self)
                in.fail();
            else if (in.ok())
                changes[which].origin = Origin{dot, segment};
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

    /// Nobody has seen a change of his own that he had not yet made.
    [[nodiscard]] bool validNames(const Change &change) const
    {
        const auto future
            = [&](Dot dot) { return dot.author() == m_self && dot.seq() >= change.dot.seq(); };
        if (change.record == change.dot && change.kind != Change::Kind::Fields)
            return false;
        if (change.record != change.dot && future(change.record))
            return false;
        const auto sound = [&](const FieldChange &field) {
            return std::none_of(field.overwrites.begin(), field.overwrites.end(), future);
        };
        return std::none_of(change.dots.begin(), change.dots.end(), future)
            && std::all_of(change.fields.begin(), change.fields.end(), sound);
    }

    /// One change writes a register once.
    [[nodiscard]] static bool distinctRegisters(const Change &change)
    {
        std::set<std::pair<int, std::optional<Value>>> seen;
        return std::all_of(
            change.fields.begin(), change.fields.end(), [&](const FieldChange &field) {
                return seen.emplace(field.field, field.element).second;
            });
    }

    qint64 m_self;
    const SegmentHeader &m_header;
    std::vector<qint64> m_numbers;
    std::vector<bool> m_atHome;
    qsizetype m_fieldCount = 0;
    std::map<RegisterKey, Dot> m_lastHere;
};

} // namespace

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
