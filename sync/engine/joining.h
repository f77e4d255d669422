// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"
#include "sync/protocol/enrolment.h"

// One more PC of this centre, by an invitation (sync/protocol/invite.h), whatever road its request
// came on.
namespace tambo::sync {

/// The clock by which invitations grow old: never before what this log has seen.
[[nodiscard]] qint64 invitationTime(store::Writer &writer);

/// Certifies those PCs whose request an open invitation of this PC vouches for; each lets one in.
/// How many came in. 0 on a PC that decides nothing.
[[nodiscard]] Result<int> letIn(store::Writer &writer, const QList<JoinRequest> &requests);
/// Once this PC is in, it has no use for the secret by which it asked.
[[nodiscard]] Result<> settleJoining(store::Writer &writer);

} // namespace tambo::sync
