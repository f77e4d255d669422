// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/enrolment.h"
#include "sync/server/hubdatabase.h"

namespace tambo::hub {

// Where PCs that were invited leave their keys until a PC of their centre asks for them.

/// Opens the mailboxes a device asks after, for seven days from now. Writes at most once a day.
[[nodiscard]] Result<> openMailboxes(HubDatabase &database, Connection &connection,
    const DeviceId &device, const QList<sync::MailboxId> &mailboxes, qint64 nowMs);
[[nodiscard]] Result<QList<sync::JoinRequest>> joinsIn(
    store::Database &database, const QList<sync::MailboxId> &mailboxes, qint64 nowMs);
/// NotFound when nobody opened that mailbox, Denied when it is full.
[[nodiscard]] Result<> leaveJoin(
    HubDatabase &database, const sync::JoinRequest &request, qint64 nowMs);
[[nodiscard]] Result<> dropOldMailboxes(HubDatabase &database, qint64 nowMs);

} // namespace tambo::hub
