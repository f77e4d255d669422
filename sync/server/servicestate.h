// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tambo::hub {

/// Tells the service manager how this process is: "READY=1", "STOPPING=1" (sd_notify(3), the
/// datagram to $NOTIFY_SOCKET). Does nothing where nobody asks to be told.
void tellServiceManager(const QByteArray &state);

} // namespace tambo::hub
