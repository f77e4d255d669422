// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/intake.h"

// Media that is ready before its story is written (app/store/staged.h).
namespace tambo::archive {

/// prepareMedia for a file, or a take (takes.h), that goes to `target`. What is ready outlives a
/// power cut.
[[nodiscard]] Result<PreparedMedia> stageMedia(store::Store &store, const QString &path,
    const Target &target, const Progress &progress = {}, const QByteArray &digest = {});
/// What an earlier run made ready of the file with that digest; empty where nothing is (left).
[[nodiscard]] Result<std::optional<PreparedMedia>> stagedMedia(
    store::Store &store, const QByteArray &digest, const Target &target);

} // namespace tambo::archive
