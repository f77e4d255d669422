// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/mailboxes.h"

#include "sync/server/hubparts.h"
#include "sync/server/texts.h"

namespace tambo::hub {

using store::Statement;
using sync::MailboxId;

namespace {

constexpr qint64 renewAfterMs = 24LL * 3600 * 1000;
constexpr qint64 maxPerMailbox = 8;

/// When it was last opened, 0 for never.
Result<qint64> openedAt(store::Database &database, const MailboxId &mailbox)
{
    Statement row = database.prepare("SELECT registered FROM mailbox WHERE id = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, mailbox).step());
    return step == Statement::Step::Row ? row.integer(0) : qint64(0);
}

Result<> openAll(store::Database &database, const DeviceId &device,
    const QList<MailboxId> &mailboxes, qint64 nowMs)
{
    for (const MailboxId &mailbox : mailboxes) {
        Statement put = database.prepare("INSERT OR REPLACE INTO mailbox VALUES(?, ?, ?)");
        TAMBO_TRY(put.bind(1, mailbox).bind(2, device).bind(3, nowMs).run());
    }
    Statement drop = database.prepare(
        "DELETE FROM mailbox WHERE device = ?1 AND id NOT IN (SELECT id FROM mailbox"
        " WHERE device = ?1 ORDER BY registered DESC LIMIT ?2)");
    TAMBO_TRY(drop.bind(1, device).bind(2, qint64(sync::maxMailboxes)).run());
    return database.execute(
        "DELETE FROM join_request WHERE mailbox NOT IN (SELECT id FROM mailbox)");
}

} // namespace

Result<> openMailboxes(HubDatabase &database, Connection &connection, const DeviceId &device,
    const QList<MailboxId> &mailboxes, qint64 nowMs)
{
    qint64 oldest = nowMs;
    for (const MailboxId &mailbox : mailboxes) {
        TAMBO_ASSIGN(const qint64 opened, openedAt(*connection.database, mailbox));
        oldest = std::min(oldest, opened);
    }
    if (oldest + renewAfterMs >= nowMs)
        return {};
    return database.write(
        connection, [&] { return openAll(*connection.database, device, mailboxes, nowMs); });
}

Result<QList<sync::JoinRequest>> joinsIn(
    store::Database &database, const QList<MailboxId> &mailboxes, qint64 nowMs)
{
    QList<sync::JoinRequest> joins;
    for (const MailboxId &mailbox : mailboxes) {
        Statement rows = database.prepare("SELECT j.bytes FROM mailbox m JOIN join_request j"
                                          " ON j.mailbox = m.id WHERE m.id = ? AND registered > ?");
        rows.bind(1, mailbox).bind(2, nowMs - keepMs);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            TAMBO_ASSIGN(auto join, sync::JoinRequest::decode(rows.bytes(0)));
            joins.append(std::move(join));
        }
    }
    return joins;
}

Result<> leaveJoin(HubDatabase &database, const sync::JoinRequest &request, qint64 nowMs)
{
    return database.write([&](Connection &connection) -> Result<> {
        store::Database &db = *connection.database;
        TAMBO_ASSIGN(const qint64 opened, openedAt(db, request.mailbox));
        if (opened + keepMs <= nowMs)
            return fail(Error::Kind::NotFound,
                HubText::tr("Nadie espera esta invitación aquí. Pida otra a su centro."));
        Statement put = db.prepare("INSERT INTO join_request VALUES(?, ?) ON CONFLICT DO NOTHING");
        TAMBO_TRY(put.bind(1, request.mailbox).bind(2, request.encode()).run());
        Statement count = db.prepare("SELECT count(*) FROM join_request WHERE mailbox = ?");
        TAMBO_TRY(count.bind(1, request.mailbox).step());
        if (count.integer(0) > maxPerMailbox)
            return fail(Error::Kind::Denied,
                HubText::tr("Demasiados PC usaron esta invitación. Pida otra a su centro."));
        return {};
    });
}

Result<> dropOldMailboxes(HubDatabase &database, qint64 nowMs)
{
    return database.write([&](Connection &connection) -> Result<> {
        Statement drop = connection.database->prepare("DELETE FROM mailbox WHERE registered <= ?");
        TAMBO_TRY(drop.bind(1, nowMs - keepMs).run());
        return connection.database->execute(
            "DELETE FROM join_request WHERE mailbox NOT IN (SELECT id FROM mailbox)");
    });
}

} // namespace tambo::hub
