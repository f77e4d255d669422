// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/usb/bundle.h"

namespace tambo::usb {

/// Opens a volume, counted from 1, for reading; an error where it is not there.
using OpenVolume = std::function<Result<std::unique_ptr<QIODevice>>(quint64 volume)>;

/// What readBundle does, on the calling thread. `first`: the number of the volume that must be
/// there and sound; whatever is wrong with the others is in `Taken::problem`.
[[nodiscard]] Result<Taken> takeBundle(store::Store &store, const OpenVolume &open, quint64 first,
    qint64 courierBytes, const OnProgress &progress);

} // namespace tambo::usb
