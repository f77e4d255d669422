// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/undo.h"
#include "tests/store/lab.h"

#include <map>

namespace tambo::store::test {

inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// A PC, and what its jobs did, as a Store keeps it.
class Desk
{
public:
    explicit Desk(Pc &pc) : m_pc(pc) {}

    /// Does a job; its number, 0 where it wrote nothing.
    template<typename F> qint64 act(F job)
    {
        Deed deed;
        Pc::must(m_pc.write([&](Writer &writer) -> Result<> {
            TAMBO_TRY(job(writer));
            deed = writer.deed();
            return {};
        }));
        if (deed.isEmpty())
            return 0;
        deeds.add(deed);
        return deed.number;
    }
    qint64 save(Note &note)
    {
        return act([&](Writer &writer) { return writer.save(note); });
    }
    template<typename F> qint64 edit(Id<Note> id, F change)
    {
        Note note = *m_pc.get(id);
        change(note);
        return save(note);
    }
    UndoReport undo(qint64 number)
    {
        UndoReport report;
        const auto deed = deeds.find(number);
        if (!deed)
            qFatal("no such deed");
        act([&](Writer &writer) -> Result<> {
            TAMBO_ASSIGN(report, store::undo(writer, *deed));
            return {};
        });
        return report;
    }

    Deeds deeds;

private:
    Pc &m_pc;
};

inline QString text(Reader &reader, const Value &value)
{
    if (const auto *dot = value.as<Dot>())
        return reader.fullId(*dot);
    QStringList elements;
    for (const Value &element : value.elements())
        elements += text(reader, element);
    if (!elements.isEmpty()) { // their order is that of their adds
        elements.sort();
        return elements.join(u',');
    }
    ByteWriter out;
    out.value(value);
    return QString::fromLatin1(out.data.toHex());
}

/// What people see of every record.
inline std::map<QString, QString> shown(Pc &pc)
{
    std::map<QString, QString> all;
    Reader reader(*pc.state->database, pc.state->authors, pc.state->entities);
    for (const EntityInfo *info : pc.state->entities) {
        Statement row = pc.state->database->prepare(
            QByteArray("SELECT id, hidden, state FROM p_") + info->name);
        while (*row.step() == Statement::Step::Row) {
            const auto state = *RecordState::decode(row.bytes(2));
            QStringList lines{state.editedAfterDeletion() ? words("flagged") : QString()};
            for (const FieldInfo &field : info->fields) {
                const Value value = shownValue(state, field, reader.deviceLess());
                // A number that was never there and one that is none again are both 0.
                lines += text(reader, field.isSet() ? value : field.normal(value));
            }
            const auto conflicts = *reader.conflicts(row.dot(0));
            for (const Conflict &conflict : conflicts) {
                QStringList heads;
                for (const Head &head : conflict.heads)
                    heads += text(reader, head.value);
                lines += QStringLiteral("%1: %2").arg(conflict.field).arg(heads.join(u'|'));
            }
            // What is hidden was made and undone: no longer there.
            if (row.integer(1) == 0)
                all[QLatin1String(info->name) + reader.fullId(row.dot(0))] = lines.join(u'\n');
        }
    }
    return all;
}

inline void seal(Pc &pc)
{
    Pc::must(pc.write([](Writer &writer) { return sealPending(writer); }));
}

inline void edit(Pc &pc, Id<Note> id, const std::function<void(Note &)> &change)
{
    Note note = *pc.get(id);
    change(note);
    pc.save(note);
}

inline QList<Conflict> conflictsOf(Pc &pc)
{
    return *pc.read([](Reader &reader) { return reader.conflicts(); });
}

} // namespace tambo::store::test
