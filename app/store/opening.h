// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/replica.h"

// What receiving does with one segment, in three steps.
namespace tambo::store {

/// Whether a segment may count: where it belongs in the log, or why it belongs nowhere.
struct Judged {
    SegmentState state = SegmentState::Applied;
    const char *rejection = nullptr;
};

/// What trust and keys say of a segment; nothing is written.
[[nodiscard]] Judged judge(const WriterState &state, const SegmentEnvelope &envelope);
/// Decodes a judged segment, or says in `judged` why not. The authors that a rejected segment names
/// leave no trace.
[[nodiscard]] Result<std::vector<Change>> openJudged(
    Writer &writer, const SegmentEnvelope &envelope, Judged &judged);
/// Of a segment that is in the log by now: prose is merged with what the log says.
[[nodiscard]] Result<> applyChanges(
    Writer &writer, const SegmentHeader &header, qint64 author, const std::vector<Change> &changes);

} // namespace tambo::store
