// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/undo.h"

#include "app/store/reversal.h"
#include "app/store/texts.h"

namespace tambo::store {

namespace {

/// The changes that give the registers of a record their former values back: one for the first
/// values of all, and another for each further value that people disagreed on. Those name nothing:
/// beside the first, they stand as they stood.
class FormerChanges
{
public:
    struct One {
        Change change;
        std::vector<std::vector<Dot>> olds; ///< beside its fields, the heads that each stands for
        size_t round = 0;
    };

    /// `apart`: the record has tombstones, which cover dots. So heads that one of them covered and
    /// others that it did not must not come back in the same change.
    FormerChanges(Change empty, bool apart) : m_empty(std::move(empty)), m_apart(apart) {}

    void add(const RegisterDeed &reg, const std::vector<Dot> &heads)
    {
        for (size_t i = 0; i < reg.before.size(); ++i) {
            put(reg, reg.before[i], i, heads);
        }
        if (reg.before.empty())
            put(reg, {reg.element ? Value(qint64(0)) : Value(), {}}, 0, heads);
    }

    /// In the order they are to be written: the value that was shown comes last.
    std::vector<One> all()
    {
        std::stable_sort(m_all.begin(), m_all.end(),
            [](const One &a, const One &b) { return a.round < b.round; });
        return std::move(m_all);
    }

private:
    void put(
        const RegisterDeed &reg, const Former &former, size_t round, const std::vector<Dot> &heads)
    {
        auto one = std::find_if(m_all.begin(), m_all.end(), [&](const One &other) {
            return other.round == round && (!m_apart || other.olds.front() == former.heads);
        });
        if (one == m_all.end())
            one = m_all.insert(m_all.end(), One{m_empty, {}, round});
        one->change.fields.push_back(
            {reg.field, reg.element, former.value, round == 0 ? heads : std::vector<Dot>()});
        one->olds.push_back(former.heads);
    }

    Change m_empty;
    bool m_apart;
    std::vector<One> m_all;
};

/// Undoes what a deed did to one record.
class RecordUndo
{
public:
    RecordUndo(Writer &writer, const EntityInfo &info, RecordId record, RecordDeed done,
        UndoReport &report)
        : m_writer(writer)
        , m_info(info)
        , m_record(record)
        , m_done(std::move(done))
        , m_report(report)
    {}

    Result<> run()
    {
        TAMBO_TRY(look());
        if (m_info.correction == Correction::AppendOnly)
            return reverse();
        TAMBO_TRY(m_done.created ? hide() : bringBack());
        m_report.records += m_wrote.empty() ? 0 : 1;
        return {};
    }

private:
    Result<> look()
    {
        TAMBO_ASSIGN(auto now, m_writer.state(m_info, m_record));
        m_now = std::move(now).value_or(RecordState{});
        return {};
    }

    void leave(int field)
    {
        const UndoReport::Left left{m_record, m_info.number, field};
        if (m_report.left.empty() || m_report.left.back() != left)
            m_report.left.push_back(left);
    }

    Change changeOf(Change::Kind kind) const
    {
        Change change;
        change.record = m_record;
        change.entity = m_info.number;
        change.kind = kind;
        return change;
    }

    Result<Dot> write(Change change)
    {
        TAMBO_ASSIGN(const Dot dot, m_writer.write(m_info, std::move(change)));
        m_wrote.push_back(dot);
        return dot;
    }

    void standIn(
        int field, const std::optional<Value> &element, const std::vector<Dot> &olds, Dot now)
    {
        const StandIn by{m_record, m_info.number, field, element, olds, now};
        m_done.standIn(by);
        m_writer.deed().standIns.push_back(by);
    }

    Result<> reverse()
    {
        const auto reversed = reverseRecord(m_writer, m_info, m_record);
        if (reversed.ok())
            ++m_report.records;
        else if (reversed.error().kind == Error::Kind::Denied)
            leave(0); // somebody has done it before
        else
            return reversed.error();
        return {};
    }

    /// Of a creation: hidden again, unless somebody wrote into it.
    Result<> hide()
    {
        if (m_now.deleted())
            return {};
        bool untouched = true;
        for (const Register &reg : m_now.registers) {
            for (const Head &head : reg.heads) {
                if (hasDots(m_done.wrote, m_done.origins(reg.field, reg.element, head.dot)))
                    continue;
                untouched = false;
                leave(reg.field);
            }
        }
        if (!untouched)
            return {};
        Change change = changeOf(Change::Kind::Tombstone);
        change.dots = m_now.allHeads();
        TAMBO_TRY(write(std::move(change)));
        return {};
    }

    Result<> bringBack()
    {
        TAMBO_TRY(undelete());
        if (m_now.deleted()) {
            // Somebody else deleted it too, or it was so before: an old value would show it again.
            if (!m_done.wasDeleted)
                leave(0);
            return {};
        }
        TAMBO_TRY(restoreFields());
        return m_done.coverings.empty() ? Result<>() : deleteAgain();
    }

    Result<> restoreFields()
    {
        FormerChanges former(changeOf(Change::Kind::Fields), !m_now.tombstones.empty());
        for (const RegisterDeed &reg : m_done.registers) {
            const std::vector<Dot> heads = m_now.headsOf(reg.field, reg.element);
            if (std::all_of(
                    heads.begin(), heads.end(), [&](Dot head) { return hasDot(reg.wrote, head); }))
                former.add(reg, heads);
            else
                leave(reg.field);
        }
        for (const FormerChanges::One &one : former.all()) {
            TAMBO_ASSIGN(const Dot now, write(one.change));
            for (size_t i = 0; i < one.olds.size(); ++i) {
                const FieldChange &field = one.change.fields[i];
                standIn(field.field, field.element, one.olds[i], now);
            }
        }
        return {};
    }

    Result<> undelete()
    {
        Change change = changeOf(Change::Kind::Undelete);
        for (const Dot tombstone : m_now.liveTombstones()) {
            if (hasDot(m_done.tombstones, tombstone))
                change.dots.push_back(tombstone);
        }
        if (change.dots.empty())
            return {};
        TAMBO_TRY(write(std::move(change)));
        return look();
    }

    using StandingHeads = std::vector<std::pair<Dot, std::vector<Dot>>>; ///< and what for

    /// Beside each tombstone that hid it another one, over what stands for what that one covered.
    Result<> deleteAgain()
    {
        TAMBO_TRY(look());
        StandingHeads heads;
        for (const Register &reg : m_now.registers) {
            for (const Head &head : reg.heads)
                heads.emplace_back(head.dot, m_done.origins(reg.field, reg.element, head.dot));
        }
        const auto known = [&](const auto &head) {
            const std::vector<Dot> &origins = head.second;
            const auto covered = [&](Dot dot) { return m_done.covered(dot); };
            // What two tombstones covered only together, one head cannot stand for.
            if (std::all_of(origins.begin(), origins.end(), covered))
                return origins.empty() || m_done.coveredTogether(origins);
            return std::all_of(origins.begin(), origins.end(), [&](Dot dot) {
                return covered(dot) || hasDot(m_wrote, dot) || hasDot(m_done.heads, dot);
            });
        };
        if (!std::all_of(heads.begin(), heads.end(), known)) {
            leave(0);
            return {};
        }
        for (const Covering &by : m_done.coverings)
            TAMBO_TRY(cover(by, heads));
        return {};
    }

    Result<> cover(const Covering &by, const StandingHeads &heads)
    {
        Change change = changeOf(Change::Kind::Tombstone);
        change.dots = by.covers;
        for (const auto &[head, origins] : heads) {
            if (hasDots(by.covers, origins) || hasDots(m_wrote, origins))
                change.dots.push_back(head);
        }
        std::sort(change.dots.begin(), change.dots.end());
        change.dots.erase(std::unique(change.dots.begin(), change.dots.end()), change.dots.end());
        TAMBO_ASSIGN(const Dot now, write(std::move(change)));
        standIn(0, {}, {by.tombstone}, now);
        return {};
    }

    Writer &m_writer;
    const EntityInfo &m_info;
    RecordId m_record;
    RecordDeed m_done;
    UndoReport &m_report;
    RecordState m_now;
    std::vector<Dot> m_wrote;
};

} // namespace

Result<UndoReport> undo(Writer &writer, const Deed &deed)
{
    UndoReport report;
    for (const auto &[key, done] : deed.records) {
        for (const EntityInfo *info : writer.entities()) {
            if (info->number == key.second)
                TAMBO_TRY(RecordUndo(writer, *info, key.first, done, report).run());
        }
    }
    if (!writer.deed().isEmpty()) {
        writer.deed().undoes = deed.number;
        report.deed = writer.deed().number;
    }
    return report;
}

QFuture<Result<UndoReport>> undo(Store &store, qint64 deed)
{
    return store.write([&store, deed](Writer &writer) -> Result<UndoReport> {
        const auto done = store.deeds().find(deed);
        if (!done)
            return fail(Error::Kind::NotFound, Texts::tr("Eso ya no se puede deshacer."));
        if (!done->actor.isNull() && done->actor != writer.actor())
            return fail(
                Error::Kind::Denied, Texts::tr("Eso lo hizo otra persona: solo ella lo deshace."));
        return undo(writer, *done);
    });
}

} // namespace tambo::store
