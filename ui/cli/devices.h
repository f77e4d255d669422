// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace tambo::ui::cli {

/// A device as people name it on the command line: its id in base32.
[[nodiscard]] QString deviceName(const DeviceId &device);
/// A PC of the centre by the beginning of its id; NotFound, or BadInput where several fit.
[[nodiscard]] Result<DeviceId> findDevice(const store::Store &store, const QString &typed);

} // namespace tambo::ui::cli
