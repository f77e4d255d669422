// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/lab.h"

#include <map>

// A store's projection in forms that can be compared.
namespace tambo::store::test {

/// Every column of every projection table and every word of the search index, as one store keeps
/// them. Dots that are known by now are not awaited, whatever the order was that left them there.
inline QStringList rowsOf(Pc &pc)
{
    QStringList rows;
    Database &database = *pc.state->database;
    const auto known = [&](Dot dot) { return pc.state->known.contains(dot); };
    for (const QByteArray &sql : projectionQueries(pc.state->entities)) {
        Statement row = database.prepare(sql);
        while (*row.step() == Statement::Step::Row) {
            QStringList columns{QString::fromLatin1(sql.mid(sql.indexOf("FROM"), 16))};
            for (int i = 0; i < row.columnCount(); ++i) {
                auto state = row.columnName(i) == "state" ? RecordState::decode(row.bytes(i))
                                                          : std::nullopt;
                if (state)
                    state->dropArrived(known);
                columns += QString::fromLatin1((state ? state->encode() : row.bytes(i)).toHex());
            }
            rows += columns.join(u'|');
        }
    }
    Pc::must(database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words"
                              " USING fts5vocab(main, p_search, instance)"));
    Statement word = database.prepare("SELECT term, doc, col, offset FROM temp.words");
    while (*word.step() == Statement::Step::Row)
        rows += QStringLiteral("%1|%2|%3|%4")
                    .arg(word.text(0), word.text(1), word.text(2), word.text(3));
    return rows;
}

/// What a store says of each record, by full ids: the same on every PC.
class Exported
{
public:
    explicit Exported(Pc &pc)
        : m_pc(pc)
        , m_reader(*pc.state->database, pc.state->authors, pc.state->entities)
    {}

    /// Records of one space, or of all where `space` is null.
    std::map<QString, QString> records(const SpaceId &space = {})
    {
        std::map<QString, QString> all;
        for (const EntityInfo *info : m_pc.state->entities) {
            Statement row = m_pc.state->database->prepare(
                QByteArray("SELECT id, hidden, state FROM p_") + info->name);
            while (*row.step() == Statement::Step::Row) {
                const Dot id = row.dot(0);
                if (!space.isNull() && m_reader.spaceOf(id) != space)
                    continue;
                const auto state = RecordState::decode(row.bytes(2));
                all[m_reader.fullId(id) + QLatin1String(info->name)] = row.text(1)
                    + (state ? described(*info, *state) : QStringLiteral("damaged"))
                    + conflicts(id);
            }
        }
        return all;
    }

private:
    QString text(const Value &value)
    {
        if (const auto *dot = value.as<Dot>())
            return m_reader.fullId(*dot);
        if (const auto *set = value.as<std::vector<Value>>()) {
            QStringList elements;
            for (const Value &element : *set)
                elements += text(element);
            return elements.join(u',');
        }
        ByteWriter out;
        out.value(value);
        return QString::fromLatin1(out.data.toHex());
    }

    QString dots(const std::vector<Dot> &list)
    {
        QStringList names;
        for (const Dot dot : list)
            names += m_reader.fullId(dot);
        names.sort();
        return names.join(u',');
    }

    QString described(const EntityInfo &info, const RecordState &state)
    {
        QStringList lines;
        for (const Register &reg : state.registers) {
            for (const Head &head : reg.heads)
                lines += QStringLiteral("%1[%2] %3 %4 %5")
                             .arg(reg.field)
                             .arg(text(reg.element.value_or(Value())), m_reader.fullId(head.dot),
                                 text(head.value))
                             .arg(head.hlc.value);
            for (const Dot dot : reg.awaited) {
                if (!m_pc.state->known.contains(dot))
                    lines
                        += QStringLiteral("%1 awaits %2").arg(reg.field).arg(m_reader.fullId(dot));
            }
        }
        for (const Tombstone &tombstone : state.tombstones)
            lines += m_reader.fullId(tombstone.dot) + QStringLiteral(" covers ")
                + dots(tombstone.covers);
        lines += QStringLiteral("undeleted ") + dots(state.undeleted);
        lines.sort();
        for (const FieldInfo &field : info.fields)
            lines += QLatin1String(field.name) + u'='
                + text(shownValue(state, field, m_reader.deviceLess()));
        lines += state.editedAfterDeletion() ? QStringLiteral("flagged") : QString();
        return lines.join(u'\n');
    }

    QString conflicts(Dot record)
    {
        QString lines;
        const auto all = m_reader.conflicts(record);
        for (const Conflict &conflict : *all) {
            lines += QStringLiteral("\nconflict %1").arg(conflict.field);
            for (const Head &head : conflict.heads)
                lines += u' ' + text(head.value);
        }
        return lines;
    }

    Pc &m_pc;
    Reader m_reader;
};

} // namespace tambo::store::test
