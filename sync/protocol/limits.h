// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/store/segment.h"

// Everything that bounds what one side may make the other keep or read (DESIGN.md, "Limits").
namespace tambo::sync {

constexpr quint64 protocolVersion = 1;

constexpr qsizetype maxPushBytes = 1024 * 1024;
constexpr qsizetype maxRequestBytes = maxPushBytes + 64 * 1024;
constexpr qsizetype minPageBytes = 8 * 1024; ///< smallest `maxBytes` that a hub heeds
constexpr qsizetype maxPageBytes = 1024 * 1024; ///< largest
/// A page is at most what was asked for, or one segment; beside it stand lists of known size.
constexpr qsizetype maxResponseBytes = maxPageBytes + store::maxSegmentBytes + 256 * 1024;

constexpr qsizetype maxSubscriptions = 4096; ///< centres, logs and spaces that one device follows
constexpr qsizetype maxGranting = 64; ///< centres named in one answer
constexpr qsizetype maxCovered = 4096;
constexpr qsizetype maxItems = 16'384; ///< segments or control entries in one message
constexpr qsizetype maxBlobs = 256; ///< offered or wanted in one request
constexpr qsizetype maxMailboxes = 8;
constexpr qsizetype maxEntriesAtEnrolment = 4096;
constexpr qsizetype maxEnrolBytes = 1024 * 1024;
constexpr qsizetype maxJoinBytes = 512;

/// Changes whenever a hub's arrival numbers start anew (a restored backup): cursors are then void.
using Epoch = Bytes<struct EpochTag, 8>;
/// Where one join request waits; 16 bytes of BLAKE2b of the invitation's secret.
using MailboxId = Bytes<struct MailboxTag, 16>;

} // namespace tambo::sync
