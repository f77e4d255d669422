// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/enrolment.h"
#include "sync/server/gate.h"

namespace tambo::hub {

/// Notes a new invitation; returns its token, of which the hub keeps a hash only.
[[nodiscard]] Result<QByteArray> addInvitation(HubDatabase &database, qint64 nowMs);

/// Answers `POST /v1/enrol`: 204, also to a repetition by the same centre. `asker` signs with a key
/// of the control log in the body.
[[nodiscard]] Response enrol(HubParts &parts, const Gate &gate, const Asker &asker,
    const Request &request, const QByteArray &body);

} // namespace tambo::hub
