// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/projection.h"

#include "app/store/searchletters.h"
#include "app/store/textmerge.h"

#include <map>

namespace tambo::store {

void bindValue(Statement &statement, int index, const Value &value)
{
    if (const auto *integer = value.as<qint64>())
        statement.bind(index, *integer);
    else if (const auto *real = value.as<double>())
        statement.bind(index, *real);
    else if (const auto *text = value.as<QString>())
        statement.bind(index, *text);
    else if (const auto *bytes = value.as<QByteArray>())
        statement.bind(index, *bytes);
    else if (const auto *dot = value.as<Dot>())
        statement.bind(index, *dot);
    else
        statement.bindNull(index);
}

RecordState::DeviceLess deviceLessOf(const Authors &authors)
{
    return [&authors](Dot a, Dot b) {
        if (a.author() == b.author())
            return a.seq() < b.seq();
        const Author left = authors.author(a.author());
        const Author right = authors.author(b.author());
        return std::tie(left.device, left.space) < std::tie(right.device, right.space);
    };
}

RecordState::DeviceLess Projection::deviceLess() const
{
    return deviceLessOf(m_authors);
}

const EntityInfo *Projection::info(int entity) const
{
    for (const EntityInfo *info : m_entities) {
        if (info->number == entity)
            return info;
    }
    return nullptr;
}

Result<> Projection::apply(
    std::span<const Change> changes, ChangeSet *touched, std::span<const TakenBack> takenBack)
{
    // A record has one entity for ever, that of its creating change. What names another entity is
    // kept apart under that one, never created and so never shown, whichever arrives first.
    std::map<std::pair<RecordId, int>, std::vector<const Change *>> byRecord;
    Statement history
        = m_database.prepare("INSERT OR IGNORE INTO p_history(record, dot) VALUES(?, ?)");
    TAMBO_ASSIGN(const std::vector<Change> translated, byPresentIds(changes));
    if (!translated.empty())
        changes = translated;
    for (const Change &change : changes) {
        if (change.origin)
            TAMBO_TRY(noteOrigin(change));
        byRecord[{change.record, change.entity}].push_back(&change);
        TAMBO_TRY(history.bind(1, change.record).bind(2, change.dot).run());
        if (touched) {
            touched->entities.insert(change.entity);
            touched->records.insert(change.record);
        }
    }
    for (const auto &[key, ofRecord] : byRecord)
        TAMBO_TRY(applyToRecord(key.first, key.second, ofRecord, takenBack));
    return {};
}

Result<> Projection::applyToRecord(RecordId record, int entity,
    const std::vector<const Change *> &changes, std::span<const TakenBack> takenBack)
{
    const auto known = [this](Dot dot) { return m_known.contains(dot); };
    TAMBO_ASSIGN(const auto before, load(entity, record));
    RecordState state = before.value_or(RecordState{});
    for (const TakenBack &taken : takenBack) {
        state.forget(taken.dot, taken.field.field, taken.field.element);
        if (!taken.whole)
            continue;
        Statement drop = m_database.prepare("DELETE FROM p_history WHERE record = ? AND dot = ?");
        TAMBO_TRY(drop.bind(1, record).bind(2, taken.dot).run());
    }
    for (const Change *change : changes)
        state.apply(*change, known, info(entity));
    state.dropArrived(known);
    TAMBO_TRY(settleTexts(record, state));
    return store(record, state, before);
}

namespace {

/// Prose on which the heads differ, not merged since they last changed.
bool isOpen(const Register &reg, const EntityInfo &info, const RecordState::DeviceLess &less)
{
    const FieldInfo *field = reg.heads.size() > 1 && !reg.merged ? info.field(reg.field) : nullptr;
    return field && field->merge == Merge::Text && distinctHeads(reg, less).size() > 1;
}

} // namespace

Result<> Projection::settleTexts(RecordId record, RecordState &state)
{
    const EntityInfo *known = info(state.entity);
    const auto less = deviceLess();
    const bool open = known
        && std::any_of(state.registers.begin(), state.registers.end(),
            [&](const Register &reg) { return isOpen(reg, *known, less); });
    if (open && m_trust) {
        ChangesOf log(m_database, m_authors, *m_trust);
        return mergeTexts(log, record, state, *known);
    }
    if (open)
        m_unmerged.emplace(record, state.entity);
    return {};
}

Result<> Projection::mergeTexts(
    ChangesOf &log, RecordId record, RecordState &state, const EntityInfo &info) const
{
    const auto less = deviceLess();
    for (Register &reg : state.registers) {
        if (!isOpen(reg, info, less))
            continue;
        TAMBO_ASSIGN(const auto merged, mergeHeads(log, record, reg, less));
        if (merged)
            reg.merged = ValueOf<QString>::to(*merged);
    }
    return {};
}

Result<> Projection::finish(ChangesOf &log)
{
    TAMBO_TRY(settleAliases(log));
    return mergeTexts(log);
}

Result<> Projection::mergeTexts(ChangesOf &log)
{
    for (const auto &[record, entity] : std::exchange(m_unmerged, {})) {
        TAMBO_ASSIGN(const auto before, load(entity, record));
        const EntityInfo *known = info(entity);
        if (!before || !known)
            continue;
        RecordState state = *before;
        TAMBO_TRY(mergeTexts(log, record, state, *known));
        if (state != *before)
            TAMBO_TRY(store(record, state, before));
    }
    return {};
}

Result<std::optional<RecordState>> Projection::load(int entity, RecordId record)
{
    const EntityInfo *known = info(entity);
    const QByteArray sql = known
        ? QByteArray("SELECT state FROM p_") + known->name + " WHERE id = ?"
        : QByteArray("SELECT state FROM p_unknown WHERE id = ? AND entity = ?");
    Statement row = m_database.prepare(sql);
    row.bind(1, record);
    if (!known)
        row.bind(2, entity);
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<RecordState>();
    auto state = RecordState::decode(row.bytes(0));
    if (!state)
        return fail(Error::Kind::Corrupt, {}, QStringLiteral("projection state unreadable"));
    return state;
}

Result<> Projection::store(
    RecordId record, const RecordState &state, const std::optional<RecordState> &before)
{
    const EntityInfo *known = info(state.entity);
    if (!known)
        return storeUnknown(record, state);
    TAMBO_TRY(storeRow(record, state, *known, before ? Row::Update : Row::Insert));
    TAMBO_TRY(storeConflicts(record, state, *known));
    TAMBO_TRY(storeSearch(record, state, before, *known));
    return storeBlobs(record, state, before, *known);
}

Result<> Projection::storeUnknown(RecordId record, const RecordState &state)
{
    Statement put = m_database.prepare("INSERT OR REPLACE INTO p_unknown VALUES(?, ?, ?, ?)");
    return put.bind(1, record)
        .bind(2, state.entity)
        .bind(3, int(state.hidden()))
        .bind(4, state.encode())
        .run();
}

namespace {

// No INSERT OR REPLACE: on a table with indexes it makes SQLite open a statement journal, and with
// that FTS5 writes out what it has gathered, one piece of its index for each record. Merging those
// again cost more than everything else.
QByteArray insertSql(const EntityInfo &info)
{
    QByteArray sql = QByteArray("INSERT INTO p_") + info.name + " VALUES(?, ?, ?";
    for (const FieldInfo &field : info.fields)
        sql += field.isSet() ? "" : ", ?";
    return sql + ')';
}

QByteArray updateSql(const EntityInfo &info)
{
    QByteArray sql = QByteArray("UPDATE p_") + info.name + " SET hidden = ?2, state = ?3";
    int index = 4;
    for (const FieldInfo &field : info.fields) {
        if (!field.isSet())
            sql += QByteArray(", ") + field.name + " = ?" + QByteArray::number(index++);
    }
    return sql + " WHERE id = ?1";
}

} // namespace

Result<> Projection::storeRow(
    RecordId record, const RecordState &state, const EntityInfo &info, Row how)
{
    Statement put = m_database.prepare(how == Row::Insert ? insertSql(info) : updateSql(info));
    put.bind(1, record).bind(2, int(state.hidden())).bind(3, state.encode());
    int index = 4;
    const auto less = deviceLess();
    for (const FieldInfo &field : info.fields) {
        if (!field.isSet())
            bindValue(put, index++, shownValue(state, field, less));
    }
    return put.run();
}

Result<> Projection::storeConflicts(
    RecordId record, const RecordState &state, const EntityInfo &info)
{
    if (!state.created)
        return {};
    Statement drop = m_database.prepare("DELETE FROM p_conflict WHERE record = ?");
    TAMBO_TRY(drop.bind(1, record).run());
    if (state.hidden())
        return {};
    const auto put = [&](int field, Dot dot) -> Result<> {
        Statement row = m_database.prepare("INSERT OR IGNORE INTO p_conflict VALUES(?, ?, ?)");
        return row.bind(1, record).bind(2, field).bind(3, dot).run();
    };
    // Field 0: whether it is there at all.
    if (state.editedAfterDeletion())
        TAMBO_TRY(put(0, state.liveTombstones().front()));
    const auto less = deviceLess();
    for (const Register &reg : state.registers) {
        const FieldInfo *field = info.field(reg.field);
        if (reg.heads.size() < 2 || reg.merged || (field && field->isSet()))
            continue;
        const auto heads = distinctHeads(reg, less);
        for (size_t i = 0; heads.size() > 1 && i < heads.size(); ++i)
            TAMBO_TRY(put(reg.field, heads[i].dot));
    }
    return {};
}

namespace {

struct SearchText {
    QString title;
    QString body;
    bool operator==(const SearchText &) const = default;
    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && body.isEmpty(); }
};

void appendText(QString &to, const Value &value)
{
    if (const auto *text = value.as<QString>())
        to += seenLetters(*text) + u'\n';
    for (const Value &element : value.elements())
        appendText(to, element);
}

SearchText searchText(
    const RecordState &state, const EntityInfo &info, const RecordState::DeviceLess &less)
{
    SearchText text;
    if (state.hidden())
        return text;
    for (const FieldInfo &field : info.fields) {
        if (field.has(Title))
            appendText(text.title, shownValue(state, field, less));
        else if (field.has(Searchable))
            appendText(text.body, shownValue(state, field, less));
    }
    return text;
}

using BlobRefs = std::map<QByteArray, bool>; // hash -> is a preview

void addBlob(BlobRefs &refs, const Value &value, bool preview)
{
    if (const auto *bytes = value.as<QByteArray>(); bytes && bytes->size() == BlobId::size)
        refs.emplace(*bytes, preview);
    for (const Value &element : value.elements())
        addBlob(refs, element, preview);
}

BlobRefs blobRefs(
    const RecordState &state, const EntityInfo &info, const RecordState::DeviceLess &less)
{
    BlobRefs refs;
    if (state.hidden())
        return refs;
    for (const FieldInfo &field : info.fields) {
        if (field.kind == ValueKind::Blob)
            addBlob(refs, shownValue(state, field, less), field.has(Preview));
    }
    return refs;
}

} // namespace

Result<> Projection::storeSearch(RecordId record, const RecordState &state,
    const std::optional<RecordState> &before, const EntityInfo &info)
{
    const auto less = deviceLess();
    const SearchText now = searchText(state, info, less);
    const SearchText old = before ? searchText(*before, info, less) : SearchText();
    if (now == old)
        return {};
    if (!old.isEmpty()) {
        Statement drop = m_database.prepare("DELETE FROM p_search WHERE rowid = ?");
        TAMBO_TRY(drop.bind(1, record).run());
    }
    if (now.isEmpty())
        return {};
    Statement put
        = m_database.prepare("INSERT INTO p_search(rowid, kind, title, body) VALUES(?, ?, ?, ?)");
    return put.bind(1, record)
        .bind(2, QStringLiteral("e%1").arg(info.number))
        .bind(3, now.title)
        .bind(4, now.body)
        .run();
}

Result<> Projection::storeBlobs(RecordId record, const RecordState &state,
    const std::optional<RecordState> &before, const EntityInfo &info)
{
    const auto less = deviceLess();
    const BlobRefs now = blobRefs(state, info, less);
    if (now == (before ? blobRefs(*before, info, less) : BlobRefs()))
        return {};
    Statement drop = m_database.prepare("DELETE FROM p_blob_ref WHERE record = ?");
    TAMBO_TRY(drop.bind(1, record).run());
    for (const auto &[hash, preview] : now) {
        Statement put = m_database.prepare("INSERT INTO p_blob_ref VALUES(?, ?, ?)");
        TAMBO_TRY(put.bind(1, record).bind(2, hash).bind(3, int(preview)).run());
        const BlobId id = *BlobId::from(hash);
        const bool have = m_blobs && m_blobs->has(id);
        Statement blob = m_database.prepare("INSERT OR IGNORE INTO p_blob VALUES(?, ?, ?)");
        TAMBO_TRY(blob.bind(1, hash)
                .bind(2, int(have))
                .bind(3, have ? m_blobs->storedBytes(id) : qint64(0))
                .run());
    }
    return {};
}

} // namespace tambo::store
