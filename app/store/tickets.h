// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

// How the last TLS session with a hub goes on (RFC 8446, 2.2), so that a reconnect over a thin link
// does not bring the certificates again. Whoever has it can go on in this PC's name with the proxy,
// and no further: requests are signed. It lies in the database, which is encrypted.
namespace tambo::store {

/// Empty: there is none.
[[nodiscard]] Result<QByteArray> tlsTicket(Reader &reader, const HubId &hub);
/// One hub at a time.
[[nodiscard]] Result<> saveTlsTicket(Writer &writer, const HubId &hub, const QByteArray &ticket);

} // namespace tambo::store
