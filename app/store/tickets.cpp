// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tickets.h"

namespace tambo::store {

namespace {

constexpr qsizetype mostTicketBytes = 16 * 1024; ///< certificates of the other side lie in it too

} // namespace

Result<QByteArray> tlsTicket(Reader &reader, const HubId &hub)
{
    Statement row = reader.database().prepare("SELECT bytes FROM ticket WHERE hub = ?");
    row.bind(1, hub);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? row.bytes(0) : QByteArray();
}

Result<> saveTlsTicket(Writer &writer, const HubId &hub, const QByteArray &ticket)
{
    Database &database = writer.database();
    TAMBO_TRY(database.execute("DELETE FROM ticket"));
    if (ticket.isEmpty() || ticket.size() > mostTicketBytes)
        return {};
    Statement put = database.prepare("INSERT INTO ticket(hub, bytes) VALUES(?, ?)");
    return put.bind(1, hub).bind(2, ticket).run();
}

} // namespace tambo::store
