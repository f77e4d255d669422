// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/preparemedia.h"
#include "app/store/store.h"

namespace tambo::archive {

/// Which file is being worked on, 0..1 of all; false stops with Error::Kind::Cancelled.
using PreviewProgress = std::function<bool(const Media &media, double done)>;

/// Makes waveform and preview of the sounds and films that were added on this PC without them
/// (duepreviews.h), one by one. Saving does not wait for that: it takes as long as decoding the
/// whole recording twice, which on an old PC is minutes for an hour. Blocks: call it on a worker
/// thread. Gives how many were made; a file that cannot be decoded is left as it is, for good.
/// What was stopped, or found no room, is made by a later call.
[[nodiscard]] Result<int> makeSoundPreviews(
    store::Store &store, const PreviewProgress &progress = {});

} // namespace tambo::archive
