// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/admin/accounts.h"

#include "app/core/base32.h"
#include "sync/server/hubparts.h"
#include "sync/server/texts.h"

namespace tambo::hub {

using store::Statement;

Result<QList<CentreAccount>> centreAccounts(HubDatabase &database)
{
    TAMBO_ASSIGN(const auto connection, database.lease());
    QList<CentreAccount> accounts;
    Statement rows = connection->database->prepare(
        "SELECT c.id, c.enrolled, (SELECT count(*) FROM device d WHERE d.centre = c.number),"
        " EXISTS(SELECT 1 FROM refused r WHERE r.id = c.id), t.items, t.bytes FROM centre c"
        " LEFT JOIN (SELECT key >> 40 AS centre, count(*) AS items, sum(length(bytes)) AS bytes"
        " FROM item GROUP BY 1) t ON t.centre = c.number ORDER BY c.number");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return accounts;
        accounts.append({rows.id<CentreId>(0), rows.integer(1), rows.integer(2), rows.integer(4),
            rows.integer(5), rows.integer(3) != 0});
    }
}

Result<HubTotals> totalsOf(const HubFolder &folder, qint64 nowMs)
{
    HubTotals totals;
    TAMBO_ASSIGN(totals.counts, countsOf(*folder.database, folder.dir));
    TAMBO_ASSIGN(const auto connection, folder.database->lease());
    store::Database &database = *connection->database;
    struct Question {
        qint64 *answer;
        const char *sql;
    };
    for (const auto &[answer, sql] : {
             Question{&totals.devices, "SELECT count(DISTINCT id) FROM device"},
             Question{&totals.refused, "SELECT count(*) FROM refused"},
             Question{&totals.items, "SELECT count(*) FROM item"},
             Question{&totals.itemBytes, "SELECT sum(length(bytes)) FROM item"},
         }) {
        TAMBO_ASSIGN(*answer, database.integer(sql));
    }
    Statement open
        = database.prepare("SELECT count(*) FROM invitation WHERE centre IS NULL AND created > ?");
    TAMBO_TRY(open.bind(1, nowMs - keepMs).step());
    totals.openInvitations = open.integer(0);
    return totals;
}

Result<> setAdmission(
    HubDatabase &database, const QString &typed, SegmentStore::Admission admission, qint64 nowMs)
{
    const QByteArray id = fromBase32(typed).value_or(QByteArray());
    if (id.size() != qsizetype(CentreId::size))
        return fail(Error::Kind::BadInput,
            HubText::tr("«%1» no es el identificador de un centro ni de un PC.").arg(typed));
    return database.write([&](Connection &connection) -> Result<> {
        Statement known = connection.database->prepare(
            "SELECT EXISTS(SELECT 1 FROM centre WHERE id = ?1) OR EXISTS(SELECT 1 FROM device"
            " WHERE id = ?1) OR EXISTS(SELECT 1 FROM refused WHERE id = ?1)");
        TAMBO_TRY(known.bind(1, id).step());
        if (known.integer(0) == 0)
            return fail(
                Error::Kind::NotFound, HubText::tr("Este servidor no conoce a ese centro o PC."));
        return connection.segments->admit(id, admission, nowMs);
    });
}

} // namespace tambo::hub
