// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/pagefile.h"

#include <QSet>
#include <functional>
#include <map>
#include <variant>
#include <vector>

// Tables and indexes of a damaged database, read from its pages and not through SQLite, which gives
// up at the first of them that it cannot read. https://www.sqlite.org/fileformat2.html
namespace tambo::store {

/// Null, or what SQLite stores.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// A row of a table, or an entry of an index or a table without row ids.
struct Row {
    qint64 rowid = 0; ///< 0 in an index
    std::vector<Cell> cells;
    bool whole = true; ///< else the last cells, which lay on other pages, are missing

    [[nodiscard]] qint64 integer(size_t at) const;
    [[nodiscard]] QByteArray bytes(size_t at) const; ///< empty where it holds none
    [[nodiscard]] QString text(size_t at) const;
};
using RowSink = std::function<Result<>(const Row &)>;

class Trees
{
public:
    explicit Trees(PageFile &file) : m_file(file) {}

    /// Where each table and index of the schema begins, as far as the schema can be read; and which
    /// pages are free.
    [[nodiscard]] Result<> readSchema();
    [[nodiscard]] quint32 rootOf(const QString &name) const { return m_roots.value(name); }
    [[nodiscard]] QStringList names() const { return m_roots.keys(); }
    /// 0 where the first page is damaged.
    [[nodiscard]] qint64 userVersion() const { return m_userVersion; }

    /// All rows that can be reached from there. Returns how many pages could not be read,
    /// those included that hold the rest of long rows.
    [[nodiscard]] Result<qint64> read(quint32 root, const RowSink &sink);
    /// Rows on whole pages to which no tree and no list of free pages led so far.
    [[nodiscard]] Result<> readStray(const RowSink &sink);
    /// Pages of the file that are not whole. Free ones do not count.
    [[nodiscard]] qint64 countDamaged();

private:
    struct Page {
        QByteArray bytes;
        qsizetype head = 0; ///< where its header begins
        int kind = 0;
        int cells = 0;
    };
    [[nodiscard]] std::optional<Page> pageOf(quint32 number);
    [[nodiscard]] Result<> rowsOf(const Page &page, const RowSink &sink);
    [[nodiscard]] std::optional<Row> rowAt(const Page &page, qsizetype at);
    [[nodiscard]] QByteArray payload(const Page &page, qsizetype at, qsizetype size);
    [[nodiscard]] Result<> note(const Row &row);
    void readFree(const QByteArray &first);

    PageFile &m_file;
    QHash<QString, quint32> m_roots;
    QSet<quint32> m_seen;
    QSet<quint32> m_free;
    qint64 m_userVersion = 0;
    qint64 m_cut = 0; ///< long rows whose rest was not readable
};

} // namespace tambo::store
