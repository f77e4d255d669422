// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/undo.h"
#include "tests/sync/world.h"

namespace tambo::sync::test {

/// What people write.
class Verbs
{
public:
    explicit Verbs(World &world) : m(world) {}

    void write(Machine &pc)
    {
        const int what = m.below(14);
        if (what < 8)
            return save(pc, what < 2 ? Note() : chosen(pc).value_or(Note()));
        if (what == 8)
            return undo(pc);
        if (what == 9)
            return bringBack(pc);
        const auto note = chosen(pc);
        if (!note)
            return save(pc, {});
        if (what < 12)
            settle(pc, *note);
        else if (what == 12)
            hide(pc, *note);
        else
            tag(pc, *note);
    }

private:
    /// A note as its person has it before her: just loaded, or open since long ago.
    std::optional<Note> chosen(Machine &pc)
    {
        if (!pc.open.empty() && m.below(3) == 0)
            return pc.open[size_t(m.below(int(pc.open.size())))];
        const auto notes = pc.read([](store::Reader &reader) { return reader.list<Note>(); });
        if (!notes.ok() || notes->isEmpty())
            return std::nullopt;
        const Note note = (*notes)[m.below(int(notes->size()))];
        if (m.below(2) == 0)
            pc.open.push_back(note);
        return note;
    }
    SpaceId someSpace(Machine &pc)
    {
        std::vector<SpaceId> spaces;
        for (const auto &[centre, log] : pc.state->trust.logs()) {
            for (const auto &[space, kind] : log.spaces()) {
                if (pc.state->trust.mayWrite(space, pc.keys))
                    spaces.push_back(space);
            }
        }
        return spaces.empty() ? SpaceId{} : spaces[size_t(m.below(int(spaces.size())))];
    }
    QString fresh(const SpaceId &space)
    {
        QString &mark = m.marks[space];
        if (mark.isEmpty())
            mark = QStringLiteral("zq%1q").arg(m.marks.size());
        return mark + QString::number(++m_words);
    }
    QString edited(const QString &text, const SpaceId &space)
    {
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        const int at = m.below(int(words.size()) + 1);
        if (at < words.size() && m.below(2) == 0)
            words[at] = fresh(space);
        else
            words.insert(at, fresh(space));
        return words.join(u' ');
    }
    /// Long enough now and then that a page is full.
    QString prose(const SpaceId &space)
    {
        QString text = QStringLiteral("uno dos tres cuatro cinco seis siete ") + fresh(space);
        for (int i = m.below(12) == 0 ? 600 : 0; i > 0; --i)
            text += u' ' + QString::number(m.random.generate());
        return text;
    }

    void save(Machine &pc, Note note)
    {
        if (note.id.isNull())
            note.space = someSpace(pc);
        if (note.space.isNull())
            return;
        const Note before = note;
        change(pc, note);
        quint64 seq = 0;
        const auto done = pc.job([&](Writer &writer) -> Result<> {
            TAMBO_ASSIGN(const Dot dot, writer.nextDot(note.space));
            seq = dot.seq();
            return writer.save(note);
        });
        if (!done.ok())
            return;
        m.count("saved");
        if (note.title != before.title)
            wrote(pc, 1, before, note, seq);
        if (note.text != before.text)
            wrote(pc, 2, before, note, seq);
        if (m.below(2) == 0)
            pc.open.push_back(note);
    }
    void change(Machine &pc, Note &note)
    {
        if (note.id.isNull() || m.below(2))
            note.title = fresh(note.space);
        if (note.id.isNull()) {
            note.text = prose(note.space);
            note.born = m.below(100);
        } else if (m.below(2) == 0) {
            note.text = edited(note.text, note.space);
        }
        if (m.below(4) == 0)
            note.amount = m.below(3);
        if (m.below(4) == 0)
            note.tags.append(QStringLiteral("t%1").arg(m.below(4)));
        if (m.below(5) == 0 && !note.tags.isEmpty())
            note.tags.removeAt(m.below(int(note.tags.size())));
        const auto other = m.below(4) == 0 ? chosen(pc) : std::nullopt;
        if (other && pc.state->trust.kindOf(other->space) == store::SpaceKind::Public)
            note.links.append(other->id); // perhaps of another centre
    }
    /// Somebody was told that this is saved.
    void wrote(Machine &pc, int field, const Note &before, const Note &now, quint64 seq)
    {
        const Named record = Named::of(pc, now.id.record);
        const auto seen = store::RecordState::decode(before.version.state);
        const store::Register *reg = seen ? seen->find(field) : nullptr;
        for (const store::Head &head : reg ? reg->heads : std::vector<store::Head>()) {
            m.promises.replaced(store::ValueOf<QString>::from(head.value));
            m.promises.replaced(Named::of(pc, head.dot), record, field);
        }
        if (pc.revoked || m.ended.contains({before.space, pc.centre}))
            return;
        m.promises.said(field == 1 ? now.title : now.text,
            {before.space, pc.keys.deviceId(), seq, pc.centre, record, field});
    }
    void undo(Machine &pc)
    {
        if (pc.lastDeed.isEmpty())
            return;
        const QSet<QString> before = wordsKept(pc);
        const store::Deed deed = std::exchange(pc.lastDeed, {});
        const auto done = pc.job([&](Writer &writer) -> Result<> {
            const auto report = store::undo(writer, deed);
            return report.ok() ? Result<>() : report.error();
        });
        if (!done.ok())
            return;
        m.count("undone");
        const QSet<QString> gone = before - wordsKept(pc);
        for (const QString &value : gone)
            m.promises.replaced(value);
    }
    void settle(Machine &pc, Note note)
    {
        const auto conflicts = pc.read([](store::Reader &reader) { return reader.conflicts(); });
        if (conflicts->isEmpty())
            return save(pc, note);
        const store::Conflict conflict = (*conflicts)[m.below(int(conflicts->size()))];
        const auto found = pc.get(Id<Note>{conflict.record});
        if (!found.ok() || conflict.field > 2)
            return;
        note = *found;
        const Note before = note;
        const QString value = fresh(note.space);
        quint64 seq = 0;
        const auto done = pc.job([&](Writer &writer) -> Result<> {
            TAMBO_ASSIGN(const Dot dot, writer.nextDot(note.space));
            seq = dot.seq();
            return writer.settle(note, conflict.field, store::ValueOf<QString>::to(value));
        });
        if (!done.ok())
            return;
        m.count("conflict settled");
        (conflict.field == 1 ? note.title : note.text) = value;
        wrote(pc, conflict.field, before, note, seq);
    }
    void hide(Machine &pc, const Note &note)
    {
        if (pc.job([&](Writer &writer) { return writer.remove(note.id); }).ok())
            m.count("removed");
    }
    void bringBack(Machine &pc)
    {
        QList<Id<Note>> hidden;
        store::Statement rows = pc.state->database->prepare("SELECT id FROM p_note WHERE hidden");
        while (*rows.step() == store::Statement::Step::Row)
            hidden.append({rows.dot(0)});
        rows.reset();
        if (hidden.isEmpty())
            return;
        const auto id = hidden[m.below(int(hidden.size()))];
        if (pc.job([&](Writer &writer) { return writer.restore(id); }).ok())
            m.count("brought back");
    }
    void tag(Machine &pc, const Note &note)
    {
        store::test::Tag tag;
        tag.name = fresh(note.space);
        tag.of = note.id;
        tag.space = note.space;
        if (pc.job([&](Writer &writer) { return writer.save(tag); }).ok())
            m.count("tagged");
    }

    World &m;
    int m_words = 0;
};

} // namespace tambo::sync::test
