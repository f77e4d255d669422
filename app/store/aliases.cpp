// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/aliases.h"

#include "app/store/changesof.h"
#include "app/store/projection.h"

#include <map>

namespace tambo::store {

Result<Aliases> Aliases::load(Database &database)
{
    Aliases aliases;
    Statement rows = database.prepare("SELECT old, record FROM p_alias");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return aliases;
        aliases.m_now.insert(rows.dot(0), rows.dot(1));
    }
}

Change Aliases::translated(const Change &change) const
{
    Change now = store::translated(change, [this](Dot dot) { return this->now(dot); });
    // A dot says which change of its record is meant. In a record that goes by its own id, it is
    // one of the trunk, though a record of the lost branch had the same.
    const auto back = [&](const std::vector<Dot> &before, std::vector<Dot> &after) {
        for (size_t i = 0; i < before.size(); ++i) {
            if (before[i] != change.record || change.record == now.record)
                after[i] = before[i];
        }
    };
    for (size_t i = 0; i < change.fields.size(); ++i)
        back(change.fields[i].overwrites, now.fields[i].overwrites);
    back(change.dots, now.dots);
    return now;
}

bool Aliases::names(const Value &value) const
{
    const auto *dot = value.as<Dot>();
    return dot && contains(*dot);
}

// What follows is the part of projection.h that meets branches that lost.

/// Nothing where all ids are as ever.
Result<std::vector<Change>> Projection::byPresentIds(std::span<const Change> changes)
{
    std::vector<Change> translated;
    TAMBO_ASSIGN(const Aliases aliases, Aliases::load(m_database));
    for (const Change &change : changes) {
        const bool creates = change.dot == change.record;
        m_outdated = m_outdated || (creates && (change.origin || aliases.contains(change.record)));
    }
    if (aliases.isEmpty())
        return translated;
    std::transform(changes.begin(), changes.end(), std::back_inserter(translated),
        [&](const Change &change) { return aliases.translated(change); });
    return translated;
}

Result<> Projection::noteOrigin(const Change &change)
{
    Statement put = m_database.prepare("INSERT OR IGNORE INTO p_origin VALUES(?, ?, ?, ?)");
    return put.bind(1, change.origin->dot)
        .bind(2, change.origin->segment)
        .bind(3, change.dot)
        .bind(4, int(change.record == change.dot))
        .run();
}

Result<qint64> Projection::isCreated(RecordId record)
{
    for (const EntityInfo *info : m_entities) {
        TAMBO_ASSIGN(const auto state, load(info->number, record));
        if (state && state->created)
            return qint64(1);
    }
    Statement unknown = m_database.prepare("SELECT state FROM p_unknown WHERE id = ?");
    unknown.bind(1, record);
    for (;;) {
        TAMBO_ASSIGN(const auto step, unknown.step());
        if (step == Statement::Step::Done)
            return qint64(0);
        const auto state = RecordState::decode(unknown.bytes(0));
        if (state && state->created)
            return qint64(1);
    }
}

Result<> Projection::findAliases()
{
    const auto less = deviceLess();
    std::map<Dot, Dot> now;
    {
        Statement rows = m_database.prepare("SELECT dot, now FROM p_origin WHERE creates = 1");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            // Written again by two, each not knowing of the other: one of them keeps the name.
            const auto [found, isNew] = now.emplace(rows.dot(0), rows.dot(1));
            if (!isNew && less(rows.dot(1), found->second))
                found->second = rows.dot(1);
        }
    }
    for (const auto &[old, record] : now) {
        TAMBO_ASSIGN(const qint64 ofTrunk, isCreated(old));
        if (ofTrunk)
            continue;
        Statement put = m_database.prepare("INSERT INTO p_alias VALUES(?, ?)");
        TAMBO_TRY(put.bind(1, old).bind(2, record).run());
    }
    return {};
}

Result<std::set<RecordId>> Projection::recordsNaming(const Aliases &aliases)
{
    std::set<RecordId> records;
    for (const EntityInfo *info : m_entities) {
        const bool refers = std::any_of(info->fields.begin(), info->fields.end(),
            [](const FieldInfo &field) { return field.kind == ValueKind::Reference; });
        if (!refers)
            continue;
        Statement rows = m_database.prepare(QByteArray("SELECT id, state FROM p_") + info->name);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            const auto state = RecordState::decode(rows.bytes(1));
            const auto names = [&](const Register &reg) {
                return aliases.names(reg.element.value_or(Value()))
                    || std::any_of(reg.heads.begin(), reg.heads.end(),
                        [&](const Head &head) { return aliases.names(head.value); });
            };
            if (state && std::any_of(state->registers.begin(), state->registers.end(), names))
                records.insert(rows.dot(0));
        }
    }
    return records;
}

Result<> Projection::settleAliases(ChangesOf &log)
{
    TAMBO_TRY(findAliases());
    TAMBO_ASSIGN(const Aliases aliases, Aliases::load(m_database));
    if (aliases.isEmpty())
        return {};
    TAMBO_ASSIGN(std::set<RecordId> records, recordsNaming(aliases));
    Statement rows = m_database.prepare("SELECT old, record FROM p_alias");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        records.insert({rows.dot(0), rows.dot(1)});
    }
    return applyAgain(log, aliases, records);
}

Result<> Projection::applyAgain(
    ChangesOf &log, const Aliases &aliases, const std::set<RecordId> &records)
{
    std::map<std::pair<RecordId, int>, std::vector<Change>> byRecord;
    for (const RecordId record : records) {
        std::vector<Dot> dots;
        Statement rows
            = m_database.prepare("SELECT dot FROM p_history WHERE record = ? ORDER BY dot");
        rows.bind(1, record);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            dots.push_back(rows.dot(0));
        }
        for (const Dot dot : dots) {
            TAMBO_ASSIGN(const auto change, log.find(dot));
            if (!change)
                continue;
            const Change now = aliases.translated(*change);
            byRecord[{now.record, now.entity}].push_back(now);
        }
        TAMBO_TRY(dropRecord(record));
    }
    for (const auto &[key, changes] : byRecord)
        TAMBO_TRY(applyFresh(key.first, key.second, changes));
    return {};
}

Result<> Projection::dropRecord(RecordId record)
{
    QList<std::pair<QByteArray, QByteArray>> tables{{"p_unknown", "id"}, {"p_conflict", "record"},
        {"p_history", "record"}, {"p_blob_ref", "record"}, {"p_search", "rowid"}};
    for (const EntityInfo *info : m_entities)
        tables.append({QByteArray("p_") + info->name, "id"});
    for (const auto &[table, key] : tables) {
        Statement drop = m_database.prepare("DELETE FROM " + table + " WHERE " + key + " = ?");
        TAMBO_TRY(drop.bind(1, record).run());
    }
    return {};
}

Result<> Projection::applyFresh(RecordId record, int entity, const std::vector<Change> &changes)
{
    RecordState state;
    Statement history
        = m_database.prepare("INSERT OR IGNORE INTO p_history(record, dot) VALUES(?, ?)");
    for (const Change &change : changes) {
        // Nothing counts as known before: what is named here may only come further on.
        state.apply(change, [](Dot) { return false; }, info(entity));
        TAMBO_TRY(history.bind(1, record).bind(2, change.dot).run());
    }
    state.dropArrived([this](Dot dot) { return m_known.contains(dot); });
    TAMBO_TRY(settleTexts(record, state));
    return store(record, state, {});
}

} // namespace tambo::store
