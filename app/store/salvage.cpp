// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage.h"

#include "app/store/damage.h"
#include "app/store/files.h"
#include "app/store/rowshapes.h"
#include "app/store/schema.h"
#include "app/store/segment.h"
#include "app/store/swap.h"
#include "app/store/texts.h"
#include "app/store/trees.h"

namespace tambo::store {

namespace {

constexpr qint64 farAhead = qint64(1) << 20; // more than any PC ever leaves unsealed

void bindCell(Statement &statement, int index, const Cell &cell)
{
    if (const auto *integer = std::get_if<qint64>(&cell))
        statement.bind(index, *integer);
    else if (const auto *real = std::get_if<double>(&cell))
        statement.bind(index, *real);
    else if (const auto *text = std::get_if<QString>(&cell))
        statement.bind(index, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&cell))
        statement.bind(index, *bytes);
    else
        statement.bindNull(index);
}

/// An entry of the index over segments: what each was, though the segment itself be gone.
struct Range {
    qint64 author = 0;
    qint64 first = 0;
    qint64 last = 0;
    QByteArray hash;
};

class Salvage
{
public:
    Salvage(
        PageFile &file, Database &database, const Keyring &keys, const SalvageProgress &progress)
        : m_trees(file)
        , m_database(database)
        , m_keys(keys)
        , m_progress(progress)
    {}

    Result<Salvaged> run()
    {
        TAMBO_TRY(m_trees.readSchema());
        if (m_trees.userVersion() > logVersion())
            return fail(Error::Kind::TooNew,
                Texts::tr("Estos datos son de un Tambo más nuevo. Actualice este programa para "
                          "abrirlos."));
        TAMBO_TRY(readIndexes());
        TAMBO_TRY(readTables());
        TAMBO_TRY(mindProjection());
        TAMBO_TRY(m_trees.readStray([this](const Row &row) { return takeStray(row); }));
        TAMBO_TRY(putControl());
        m_result.damagedPages = m_trees.countDamaged();
        m_unknown = std::max<qint64>(0, m_result.damagedPages - m_attributed);
        TAMBO_TRY(nameAuthors());
        TAMBO_TRY(putAwaited());
        TAMBO_TRY(mindTails());
        return finish();
    }

private:
    Result<qint64> read(const QString &name, const RowSink &sink)
    {
        const quint32 root = m_trees.rootOf(name);
        if (root == 0) {
            m_rootless.insert(name);
            return qint64(0);
        }
        TAMBO_ASSIGN(const qint64 unread, m_trees.read(root, sink));
        m_unread[name] = unread;
        m_attributed += unread;
        return unread;
    }

    Result<> readIndexes()
    {
        TAMBO_TRY(read(s_range, [this](const Row &row) { return takeRange(row); }));
        TAMBO_TRY(read(s_waiting, [this](const Row &row) -> Result<> {
            m_states.insert(row.integer(1), int(row.integer(0)));
            return {};
        }));
        TAMBO_TRY(read(s_authorIndex, [this](const Row &row) {
            return put(s_author, {row.integer(2), {row.cells[2], row.cells[0], row.cells[1]}});
        }));
        TAMBO_TRY(read(QStringLiteral("sqlite_sequence"), [this](const Row &row) -> Result<> {
            if (row.text(0) == s_segment)
                m_arrival = std::max(m_arrival, row.integer(1));
            return {};
        }));
        return {};
    }
    /// Every table of the log there is today; what an older file lacks stays empty.
    Result<> readTables()
    {
        TAMBO_ASSIGN(const QStringList tables, namesOf(m_database));
        for (qsizetype i = 0; i < tables.size(); ++i) {
            if (m_progress && !m_progress(double(i) / double(tables.size())))
                return fail(Error::Kind::Cancelled,
                    Texts::tr("Se detuvo la reparación. Los datos no cambiaron."));
            TAMBO_TRY(read(tables[i], [&](const Row &row) { return take(tables[i], row); }));
        }
        return {};
    }

    static Result<QStringList> namesOf(Database &database)
    {
        QStringList names;
        Statement rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'"
                                          " AND name NOT LIKE 'sqlite%'");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return names;
            names.append(rows.text(0));
        }
    }

    /// Nothing of it is kept, but its damaged pages are then known to be its own.
    Result<> mindProjection()
    {
        for (const QString &name : m_trees.names()) {
            TAMBO_ASSIGN(const qint64 unread,
                m_trees.read(m_trees.rootOf(name), [](const Row &) { return Result<>(); }));
            m_attributed += unread;
        }
        return {};
    }

    Result<> take(const QString &table, const Row &row)
    {
        if (table == s_segment)
            return takeSegment(row);
        if (table == s_control)
            return takeControl(row);
        if (table == s_pending && !isPending(row)) {
            m_lost.insert(s_pending);
            return {};
        }
        if (table == s_meta && row.text(0) == QLatin1String("projection"))
            return {};
        return row.whole ? put(table, row) : Result<>();
    }

    Result<> takeSegment(const Row &row)
    {
        if (row.whole)
            return put(s_segment, row);
        m_lost.insert(s_segment);
        const qint64 state = row.integer(6);
        if (state == 2 || state == 4 || row.bytes(4).size() != qsizetype(ShortHash::size))
            return {}; // nothing was built on it: it comes again, or not
        Row damaged = row;
        damaged.cells[6] = qint64(5);
        damaged.cells[8] = QByteArray();
        return put(s_segment, damaged);
    }

    Result<> takeRange(const Row &row)
    {
        if (isRange(row))
            m_ranges[row.integer(4)]
                = {row.integer(0), row.integer(1), row.integer(2), row.bytes(3)};
        return {};
    }

    Result<> takeControl(const Row &row)
    {
        if (isControl(row))
            m_control[{row.bytes(0), row.integer(1)}] = row.bytes(2);
        else
            m_lost.insert(s_control);
        return {};
    }

    [[nodiscard]] bool hasHole(const QString &name) const
    {
        return m_rootless.contains(name) || m_unread.value(name) > 0;
    }

    /// Rows of tables that are whole are no strays but what was deleted there once.
    Result<> takeStray(const Row &row)
    {
        using Shape = bool (*)(const Row &);
        static const std::array<std::pair<QString, Shape>, 7> shapes{{{s_segment, isSegment},
            {s_author, isAuthor}, {s_control, isControl}, {s_pending, isPending}, {s_meta, isMeta},
            {QStringLiteral("hub"), isHub}, {QStringLiteral("subscription"), isSubscription}}};
        if (hasHole(s_range) && isRange(row))
            return takeRange(row);
        for (const auto &[table, looksSo] : shapes) {
            if (hasHole(table) && looksSo(row))
                return take(table, row);
        }
        return {};
    }

    Result<> put(const QString &table, const Row &row)
    {
        QByteArray &sql = m_inserts[table];
        if (sql.isEmpty()) {
            TAMBO_ASSIGN(const qint64 columns,
                m_database.integer(
                    "SELECT count(*) FROM pragma_table_info('" + table.toUtf8() + "')"));
            sql = "INSERT OR IGNORE INTO " + table.toUtf8() + " VALUES(?"
                + QByteArray(", ?").repeated(columns - 1) + ')';
            m_columns[table] = size_t(columns);
        }
        Statement insert = m_database.prepare(sql);
        for (size_t i = 0; i < m_columns[table]; ++i) {
            const bool isRowid = i == 0 && row.rowid > 0;
            bindCell(insert, int(i) + 1,
                isRowid                    ? Cell(row.rowid)
                    : i < row.cells.size() ? row.cells[i]
                                           : Cell());
        }
        return insert.run();
    }

    /// Counted anew: who takes an entry in counts those that are here.
    Result<> putControl()
    {
        QByteArray centre;
        qint64 number = 0;
        for (const auto &[key, bytes] : m_control) {
            number = key.first == centre ? number + 1 : 1;
            centre = key.first;
            TAMBO_TRY(put(s_control, {0, {centre, number, bytes}}));
        }
        return {};
    }

    [[nodiscard]] bool isLost(const QString &name) const
    {
        return m_unknown > 0 || m_unread.value(name) > 0 || m_lost.contains(name);
    }

    /// Segments say themselves whose they are.
    Result<> nameAuthors()
    {
        if (!isLost(s_author))
            return {};
        QList<Row> found;
        {
            Statement rows = m_database.prepare(
                "SELECT author, bytes FROM segment WHERE length(bytes) > 0 GROUP BY author");
            for (;;) {
                TAMBO_ASSIGN(const auto step, rows.step());
                if (step == Statement::Step::Done)
                    break;
                if (const auto envelope = openEnvelope(rows.bytes(1)); envelope.ok())
                    found.append({rows.integer(0),
                        {{}, envelope->header.space.toByteArray(),
                            envelope->header.device.toByteArray()}});
            }
        }
        for (const Row &row : found)
            TAMBO_TRY(put(s_author, row));
        return {};
    }

    /// What only the index still knows of: its place is kept, and an intact copy asked for.
    Result<> putAwaited()
    {
        for (const auto &[arrival, range] : m_ranges) {
            const int state = m_states.value(arrival, 5);
            if (state != 2 && state != 4)
                TAMBO_TRY(put(s_segment,
                    {arrival,
                        {{}, range.author, range.first, range.last, range.hash, QByteArray(),
                            qint64(5), {}, QByteArray()}}));
        }
        return m_database.execute(
            "UPDATE segment SET previous = coalesce((SELECT p.hash FROM segment p"
            " WHERE p.author = segment.author AND p.last_seq = segment.first_seq - 1),"
            " zeroblob(8)) WHERE length(previous) <> 8");
    }

    /// No seq and no arrival is ever given twice, whatever cannot be known any more.
    Result<> mindTails()
    {
        const bool segments = isLost(s_segment) && (isLost(s_range) || m_unknown > 0);
        const bool authors = isLost(s_author) && isLost(s_authorIndex);
        const auto own = std::find_if(m_control.begin(), m_control.end(),
            [this](const auto &entry) { return entry.first.first == m_keys.centre.toByteArray(); });
        m_result.renewal = segments || authors || (isLost(s_control) && own != m_control.end());
        m_result.logWhole = !isLost(s_segment) && !isLost(s_pending) && !isLost(s_control);
        if (m_result.renewal)
            TAMBO_TRY(m_database.execute("INSERT OR REPLACE INTO meta VALUES('renew', 1)"));
        if (segments || isLost(s_pending) || isLost(s_meta))
            TAMBO_TRY(reserve());
        TAMBO_ASSIGN(const qint64 known,
            m_database.integer("SELECT max(coalesce((SELECT max(arrival) FROM segment), 0),"
                               " coalesce((SELECT max(max(pushed, covered)) FROM hub), 0))"));
        m_arrival = std::max(m_arrival, known) + (segments ? farAhead : 0);
        return m_database.execute("DELETE FROM sqlite_sequence WHERE name = 'segment';"
                                  "INSERT INTO sqlite_sequence VALUES('segment', "
            + QByteArray::number(m_arrival) + ')');
    }

    Result<> reserve()
    {
        Statement put = m_database.prepare(
            "INSERT OR REPLACE INTO meta(name, value) SELECT 'reserved ' || a.id, ?1 +"
            " max(coalesce((SELECT max(last_seq) FROM segment WHERE author = a.id), 0),"
            " coalesce((SELECT max(seq) FROM pending WHERE author = a.id), 0))"
            " FROM author a WHERE a.device = ?2");
        return put.bind(1, farAhead).bind(2, m_keys.deviceId()).run();
    }

    Result<Salvaged> finish()
    {
        TAMBO_ASSIGN(const qint64 found,
            m_database.integer(
                "SELECT (SELECT count(*) FROM segment WHERE state <> 5)"
                " + (SELECT count(*) FROM control) + (SELECT count(*) FROM pending)"));
        if (found == 0)
            return fail(Error::Kind::Corrupt,
                Texts::tr("El archivo de datos está dañado. Use su copia de seguridad."),
                QStringLiteral("%1 pages").arg(m_result.damagedPages));
        if (!m_result.logWhole)
            TAMBO_TRY(askAgain(m_database));
        return m_result;
    }

    static inline const QString s_segment = QStringLiteral("segment");
    static inline const QString s_range = QStringLiteral("segment_range");
    static inline const QString s_waiting = QStringLiteral("segment_waiting");
    static inline const QString s_author = QStringLiteral("author");
    static inline const QString s_authorIndex = QStringLiteral("sqlite_autoindex_author_1");
    static inline const QString s_control = QStringLiteral("control");
    static inline const QString s_pending = QStringLiteral("pending");
    static inline const QString s_meta = QStringLiteral("meta");

    Trees m_trees;
    Database &m_database;
    const Keyring &m_keys;
    const SalvageProgress &m_progress;
    Salvaged m_result;
    QSet<QString> m_rootless; ///< no schema says where they begin
    QHash<QString, qint64> m_unread; ///< pages
    QSet<QString> m_lost; ///< tables of which single rows could not be read
    qint64 m_attributed = 0; ///< damaged pages of which is known whose they are
    qint64 m_unknown = 0; ///< and of which it is not
    qint64 m_arrival = 0;
    std::map<qint64, Range> m_ranges; ///< by arrival
    QHash<qint64, int> m_states; ///< of segments that are not simply applied, by arrival
    std::map<std::pair<QByteArray, qint64>, QByteArray> m_control; ///< by centre and number
    QHash<QString, QByteArray> m_inserts;
    QHash<QString, size_t> m_columns;
};

} // namespace

Result<qint64> countDamagedPages(const QString &path, QByteArrayView key)
{
    TAMBO_ASSIGN(const auto file, PageFile::open(path, key));
    Trees trees(*file);
    TAMBO_TRY(trees.readSchema());
    return trees.countDamaged();
}

Result<Salvaged> salvageDatabase(
    const QString &path, const Keyring &keys, const SalvageProgress &progress)
{
    TAMBO_ASSIGN(const auto file, PageFile::open(path, keys.databaseKey));
    const QString part = unfinished(path);
    QFile target(part);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fileError(target);
    target.close();
    Salvaged result;
    {
        TAMBO_ASSIGN(
            const auto database, Database::open(part, keys.databaseKey, Database::Mode::Copy));
        TAMBO_TRY(prepareLog(*database));
        TAMBO_ASSIGN(result, database->transaction<Salvaged>([&] {
            return Salvage(*file, *database, keys, progress).run();
        }));
    }
    // SQLite wrote it without waiting for the disk.
    if (!target.open(QIODevice::ReadWrite))
        return fileError(target);
    TAMBO_TRY(syncFile(target));
    return result;
}

} // namespace tambo::store
