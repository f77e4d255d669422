// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowshapes.h"

#include "app/store/change.h"
#include "app/store/controlentry.h"
#include "app/store/segment.h"

namespace tambo::store {

namespace {

bool isId(const Row &row, size_t at)
{
    return row.bytes(at).size() == qsizetype(DeviceId::size);
}

bool isInteger(const Row &row, size_t at)
{
    return at < row.cells.size() && std::holds_alternative<qint64>(row.cells[at]);
}

} // namespace

bool isSegment(const Row &row)
{
    return row.rowid > 0 && row.cells.size() == 9 && isInteger(row, 1) && isInteger(row, 2)
        && isInteger(row, 3) && row.bytes(4).size() == qsizetype(ShortHash::size)
        && (!row.whole || openEnvelope(row.bytes(8)).ok());
}

bool isRange(const Row &row)
{
    return row.rowid == 0 && row.cells.size() == 5 && isInteger(row, 0) && isInteger(row, 1)
        && isInteger(row, 2) && row.bytes(3).size() == qsizetype(ShortHash::size)
        && isInteger(row, 4);
}

bool isAuthor(const Row &row)
{
    return row.rowid > 0 && row.cells.size() == 3 && isId(row, 1) && isId(row, 2);
}

bool isControl(const Row &row)
{
    return row.rowid == 0 && row.cells.size() == 3 && isId(row, 0) && isInteger(row, 1)
        && decodeControlEntry(row.bytes(2)).ok();
}

bool isPending(const Row &row)
{
    return row.rowid == 0 && row.cells.size() == 4 && isInteger(row, 1)
        && decodeChange(row.bytes(3));
}

bool isMeta(const Row &row)
{
    return row.rowid == 0 && row.cells.size() == 2 && !row.text(0).isEmpty()
        && row.text(0) != QLatin1String("version"); // of the search index
}

bool isHub(const Row &row)
{
    return row.rowid == 0 && row.cells.size() >= 9 && isId(row, 0) && !row.text(1).isEmpty();
}

bool isSubscription(const Row &row)
{
    return row.rowid == 0 && row.cells.size() == 1 && isId(row, 0);
}

} // namespace tambo::store
