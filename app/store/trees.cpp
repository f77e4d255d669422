// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trees.h"

#include <QtEndian>
#include <array>
#include <bit>

namespace tambo::store {

namespace {

constexpr int interiorIndex = 2;
constexpr int interiorTable = 5;
constexpr int leafIndex = 10;
constexpr int leafTable = 13;
constexpr qsizetype fileHead = 100; ///< before the header of the first page

template<typename T> T numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size()
        ? qFromBigEndian<T>(bytes.constData() + at)
        : T(0);
}

/// SQLite's variable-length integers; 0 behind the end.
qint64 varint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return qint64((value << 8) | byte);
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80)
            break;
    }
    return qint64(value);
}

qint64 signedOf(const QByteArray &bytes)
{
    qint64 value = bytes.isEmpty() || quint8(bytes[0]) < 0x80 ? 0 : -1;
    for (const char byte : bytes)
        value = qint64((quint64(value) << 8) | quint8(byte));
    return value;
}

qsizetype sizeOf(qint64 type)
{
    constexpr std::array<qsizetype, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? sizes[size_t(type)] : qsizetype((type - 12) / 2);
}

Cell cellOf(qint64 type, const QByteArray &bytes)
{
    if (type == 0 || type == 10 || type == 11)
        return {};
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type == 7)
        return std::bit_cast<double>(signedOf(bytes));
    if (type < 7)
        return signedOf(bytes);
    return type % 2 ? Cell(QString::fromUtf8(bytes)) : Cell(bytes);
}

/// `size`: of the whole record, of which `record` may be less.
std::optional<Row> decoded(const QByteArray &record, qint64 size)
{
    qsizetype at = 0;
    const qint64 head = varint(record, at);
    if (head < at || head > record.size() || head > size)
        return std::nullopt;
    Row row;
    auto from = qsizetype(head);
    while (at < head) {
        const qint64 type = varint(record, at);
        if (type < 0 || at > head || from + sizeOf(type) > size)
            return std::nullopt;
        row.whole = row.whole && from + sizeOf(type) <= record.size();
        row.cells.push_back(row.whole ? cellOf(type, record.sliced(from, sizeOf(type))) : Cell());
        from += sizeOf(type);
    }
    return row;
}

bool hasRowids(int kind)
{
    return kind == leafTable || kind == interiorTable;
}

} // namespace

qint64 Row::integer(size_t at) const
{
    const auto *value = at < cells.size() ? std::get_if<qint64>(&cells[at]) : nullptr;
    return value ? *value : 0;
}

QByteArray Row::bytes(size_t at) const
{
    const auto *value = at < cells.size() ? std::get_if<QByteArray>(&cells[at]) : nullptr;
    return value ? *value : QByteArray();
}

QString Row::text(size_t at) const
{
    const auto *value = at < cells.size() ? std::get_if<QString>(&cells[at]) : nullptr;
    return value ? *value : QString();
}

std::optional<Trees::Page> Trees::pageOf(quint32 number)
{
    const auto bytes = m_file.page(number);
    if (!bytes)
        return std::nullopt;
    Page page{*bytes, number == 1 ? fileHead : 0, 0, 0};
    page.kind = quint8(page.bytes[page.head]);
    page.cells = numberAt<quint16>(page.bytes, page.head + 3);
    const bool known = page.kind == interiorIndex || page.kind == interiorTable
        || page.kind == leafIndex || page.kind == leafTable;
    return known ? std::optional(page) : std::nullopt;
}

namespace {

qsizetype headSize(int kind)
{
    return kind == interiorIndex || kind == interiorTable ? 12 : 8;
}

} // namespace

QByteArray Trees::payload(const Page &page, qsizetype at, qsizetype size)
{
    constexpr qsizetype usable = PageFile::usable;
    const qsizetype most = hasRowids(page.kind) ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= most)
        return page.bytes.mid(at, size);
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const qsizetype fitting = least + (size - least) % (usable - 4);
    const qsizetype here = fitting <= most ? fitting : least;
    QByteArray content = page.bytes.mid(at, here);
    auto next = numberAt<quint32>(page.bytes, at + here);
    while (content.size() < size) {
        const auto more = m_file.page(next);
        m_seen.insert(next);
        if (!more) {
            ++m_cut;
            return content;
        }
        content += more->sliced(4, std::min(usable - 4, size - content.size()));
        next = numberAt<quint32>(*more, 0);
    }
    return content;
}

std::optional<Row> Trees::rowAt(const Page &page, qsizetype at)
{
    if (at < page.head || at >= page.bytes.size())
        return std::nullopt;
    if (page.kind == interiorIndex)
        at += 4;
    constexpr qint64 most = 64 * 1024 * 1024; // bytes; no row of ours is half that
    const qint64 size = varint(page.bytes, at);
    const qint64 rowid = page.kind == leafTable ? varint(page.bytes, at) : 0;
    if (size < 1 || size > most || at >= page.bytes.size())
        return std::nullopt;
    auto row = decoded(payload(page, at, qsizetype(size)), size);
    if (row)
        row->rowid = rowid;
    return row;
}

Result<> Trees::rowsOf(const Page &page, const RowSink &sink)
{
    if (page.kind == interiorTable)
        return {};
    for (int i = 0; i < page.cells; ++i) {
        const auto at = numberAt<quint16>(page.bytes, page.head + headSize(page.kind) + 2 * i);
        if (const auto row = rowAt(page, at))
            TAMBO_TRY(sink(*row));
    }
    return {};
}

Result<qint64> Trees::read(quint32 root, const RowSink &sink)
{
    qint64 unread = 0;
    m_cut = 0;
    std::vector<quint32> open{root};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        if (m_seen.contains(number)) // a child of two pages: one of them is damaged
            continue;
        m_seen.insert(number);
        const auto page = pageOf(number);
        if (!page) {
            ++unread;
            continue;
        }
        TAMBO_TRY(rowsOf(*page, sink));
        if (headSize(page->kind) == 8)
            continue;
        for (int i = 0; i < page->cells; ++i) {
            const auto at = numberAt<quint16>(page->bytes, page->head + 12 + 2 * i);
            open.push_back(numberAt<quint32>(page->bytes, at));
        }
        open.push_back(numberAt<quint32>(page->bytes, page->head + 8));
    }
    return unread + m_cut;
}

Result<> Trees::readStray(const RowSink &sink)
{
    for (quint32 number = 1; number <= m_file.count(); ++number) {
        if (m_seen.contains(number) || m_free.contains(number))
            continue;
        if (const auto page = pageOf(number))
            TAMBO_TRY(rowsOf(*page, sink));
    }
    return {};
}

qint64 Trees::countDamaged()
{
    qint64 damaged = 0;
    for (quint32 number = 1; number <= m_file.count(); ++number)
        damaged += !m_free.contains(number) && !m_file.page(number);
    return damaged;
}

void Trees::readFree(const QByteArray &first)
{
    auto trunk = numberAt<quint32>(first, 32);
    while (trunk != 0 && !m_free.contains(trunk)) {
        m_free.insert(trunk);
        const auto page = m_file.page(trunk);
        if (!page)
            return;
        const auto count = numberAt<quint32>(*page, 4);
        for (quint32 i = 0; i < count && qsizetype(8 + 4 * i) < page->size(); ++i)
            m_free.insert(numberAt<quint32>(*page, qsizetype(8 + 4 * i)));
        trunk = numberAt<quint32>(*page, 0);
    }
}

Result<> Trees::note(const Row &row)
{
    const QString kind = row.text(0);
    if (row.cells.size() == 5 && row.integer(3) > 1
        && (kind == QLatin1String("table") || kind == QLatin1String("index")))
        m_roots.insert(row.text(1), m_roots.value(row.text(1), quint32(row.integer(3))));
    return {};
}

Result<> Trees::readSchema()
{
    const auto sink = [this](const Row &row) { return note(row); };
    qint64 unread = 1;
    if (const auto first = m_file.page(1)) {
        m_userVersion = numberAt<quint32>(*first, 60);
        readFree(*first);
        TAMBO_ASSIGN(unread, read(1, sink));
    }
    // Pages of the schema without the page that led to them.
    return unread > 0 ? readStray(sink) : Result<>();
}

} // namespace tambo::store
