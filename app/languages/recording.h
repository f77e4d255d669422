// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/blobs.h"

// A sentence of the program that somebody says: for languages in which no program can speak.
namespace tambo::languages {

constexpr qint64 mostRecordingBytes = 2 * 1024 * 1024;
constexpr qint64 mostRecordingMs = 60'000;

/// What was recorded, from its first sound to its last, as Ogg Opus. BadInput when it cannot be
/// read, when it is longer than a minute, and when nothing can be heard.
[[nodiscard]] Result<QByteArray> recordingOf(QIODevice &sound);
/// Whether that is a recording as `recordingOf` makes them, or as others make them.
[[nodiscard]] bool isRecording(const QByteArray &file);
/// Into the blob folder, for all: a translation lies in the public space.
[[nodiscard]] Result<BlobId> keepRecording(const store::Blobs &blobs, const QByteArray &file);

} // namespace tambo::languages
