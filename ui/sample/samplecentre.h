// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace tambo::ui {

/// Called with 0..1; false stops with Error::Kind::Cancelled.
using SampleProgress = std::function<bool(double done)>;

/// Fills a freshly founded centre with the sample of resources/sample: its name, twelve stories
/// with voices, transcripts and painted scenes. Blocks for some seconds: call it on a worker
/// thread. Stories that are there already are left out, so an interrupted run can be repeated.
[[nodiscard]] Result<> makeSampleCentre(store::Store &store, const SampleProgress &progress = {});

} // namespace tambo::ui
