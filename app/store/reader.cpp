// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"

#include "app/core/base32.h"
#include "app/store/projection.h"
#include "app/store/searchletters.h"

#include <QCoreApplication>
#include <QtEndian>

namespace tambo::store {

namespace {

QByteArray clauses(const EntityInfo &info, const Filter &filter)
{
    QByteArray sql = QByteArray(" FROM p_") + info.name + " WHERE hidden = 0";
    if (!filter.where.isEmpty())
        sql += " AND (" + filter.where + ')';
    return sql;
}

constexpr int mostWeighed = 1000; ///< records that one search ranks by their words

Error damaged(const EntityInfo &info)
{
    return fail(Error::Kind::Corrupt,
        QCoreApplication::translate(
            "Store", "Una ficha está dañada. Abra «Revisar datos» para repararla."),
        QStringLiteral("state of %1").arg(QLatin1String(info.name)));
}

} // namespace

Error Reader::notFound()
{
    return fail(Error::Kind::NotFound,
        QCoreApplication::translate("Store", "Eso ya no está aquí. Tal vez alguien lo borró."));
}

RecordState::DeviceLess Reader::deviceLess() const
{
    return deviceLessOf(m_authors);
}

Result<> Reader::eachRow(const EntityInfo &info, const Filter &filter, const RowSink &sink)
{
    QByteArray sql = "SELECT id, state" + clauses(info, filter);
    if (!filter.order.isEmpty())
        sql += " ORDER BY " + filter.order;
    sql += " LIMIT ? OFFSET ?";
    Statement rows = m_database.prepare(sql);
    int index = 1;
    for (const Value &arg : filter.args)
        bindValue(rows, index++, arg);
    rows.bind(index, filter.limit).bind(index + 1, filter.offset);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        sink(rows.dot(0), rows.bytes(1));
    }
}

Result<qint64> Reader::countRows(const EntityInfo &info, const Filter &filter)
{
    Statement row = m_database.prepare("SELECT count(*)" + clauses(info, filter));
    int index = 1;
    for (const Value &arg : filter.args)
        bindValue(row, index++, arg);
    TAMBO_TRY(row.step());
    return row.integer(0);
}

Result<> Reader::fill(const EntityInfo &info, const QByteArray &encoded, void *entity) const
{
    const auto decoded = RecordState::decode(encoded);
    if (!decoded)
        return damaged(info);
    const auto less = deviceLess();
    for (const FieldInfo &field : info.fields)
        field.set(entity, shownValue(*decoded, field, less));
    return {};
}

Result<std::optional<RecordState>> Reader::state(const EntityInfo &info, RecordId id)
{
    Statement row
        = m_database.prepare(QByteArray("SELECT state FROM p_") + info.name + " WHERE id = ?");
    row.bind(1, id);
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<RecordState>();
    auto decoded = RecordState::decode(row.bytes(0));
    if (!decoded)
        return damaged(info);
    return decoded;
}

Result<QList<RecordId>> Reader::searchIn(const EntityInfo &info, const QString &words, int limit)
{
    // Every word as a quoted prefix: nothing a person types can be taken for query syntax.
    QString query;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            query += QStringLiteral(" AND {title body} : \"%1\" *").arg(word);
        word.clear();
    };
    for (const QChar letter : seenLetters(words)) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate())
            word += letter;
        else
            flush();
    }
    flush();
    QList<RecordId> found;
    if (query.isEmpty())
        return found;
    const auto collect = [&](const char *order, const QString &where, int most) -> Result<> {
        Statement rows = m_database.prepare(
            QByteArray("SELECT rowid FROM p_search WHERE p_search MATCH ? ") + order);
        rows.bind(1, QStringLiteral("kind : e%1%2").arg(info.number).arg(where)).bind(2, most);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            if (!found.contains(rows.dot(0)) && found.size() < limit)
                found.append(rows.dot(0));
        }
    };
    // Weighing every record that has the first letter of a word takes longer than a person types,
    // and tells nothing: then those whose title has it come first, and nothing is weighed.
    TAMBO_TRY(collect("LIMIT 1 OFFSET ?", query, mostWeighed));
    if (std::exchange(found, {}).isEmpty()) {
        TAMBO_TRY(collect("ORDER BY bm25(p_search, 0.0, 10.0, 1.0), rowid LIMIT ?", query, limit));
        return found;
    }
    constexpr auto newest = "ORDER BY rowid DESC LIMIT ?";
    TAMBO_TRY(collect(newest,
        QString(query).replace(QStringLiteral("{title body}"), QStringLiteral("title")), limit));
    if (found.size() < limit)
        TAMBO_TRY(collect(newest, query, 2 * limit));
    return found;
}

Result<QList<Conflict>> Reader::conflicts(RecordId record)
{
    QList<Conflict> conflicts;
    Statement rows
        = m_database.prepare("SELECT DISTINCT record, field FROM p_conflict"
                             " WHERE field > 0 AND (?1 = 0 OR record = ?1) ORDER BY 1, 2");
    rows.bind(1, record);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        conflicts.append(Conflict{rows.dot(0), int(rows.integer(1)), {}});
    }
    const auto less = deviceLess();
    for (Conflict &conflict : conflicts) {
        for (const EntityInfo *info : m_entities) {
            TAMBO_ASSIGN(const auto found, state(*info, conflict.record));
            const Register *reg = found ? found->find(conflict.field) : nullptr;
            if (reg && found->created)
                conflict.heads = distinctHeads(*reg, less);
        }
    }
    return conflicts;
}

QString Reader::fullId(RecordId record) const
{
    const Author author = m_authors.author(record.author());
    QByteArray bytes = author.space.toByteArray() + author.device.toByteArray();
    bytes.resize(bytes.size() + 8);
    qToBigEndian(record.seq(), bytes.data() + bytes.size() - 8);
    bytes.remove(bytes.size() - 8, 3); // a seq has 40 bits
    return toBase32(bytes);
}

Result<RecordId> Reader::fromFullId(const QString &text)
{
    const auto bytes = fromBase32(text);
    if (!bytes || bytes->size() != SpaceId::size + DeviceId::size + 5)
        return notFound();
    const Author author{
        *SpaceId::from(bytes->first(SpaceId::size)), *DeviceId::from(bytes->sliced(16, 16))};
    qint64 seq = 0;
    for (const char byte : bytes->last(5))
        seq = seq << 8 | quint8(byte);
    TAMBO_ASSIGN(const qint64 number, m_authors.find(author));
    if (number == 0)
        return notFound();
    return nowCalled(Dot::of(number, seq));
}

Result<RecordId> Reader::nowCalled(RecordId record)
{
    Statement row = m_database.prepare("SELECT record FROM p_alias WHERE old = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, record).step());
    return step == Statement::Step::Row ? row.dot(0) : record;
}

SpaceId Reader::spaceOf(RecordId record) const
{
    return m_authors.author(record.author()).space;
}

DeviceId Reader::deviceOf(RecordId record) const
{
    return m_authors.author(record.author()).device;
}

} // namespace tambo::store
