// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/take.h"
#include "app/store/store.h"

// The takes of a centre (take.h): in its folder, under a key of this PC, until they are a story.
namespace tambo::archive {

[[nodiscard]] QString takesFolder(const store::Store &store);
[[nodiscard]] QByteArray takesKey(const store::Store &store);
[[nodiscard]] bool isTake(const store::Store &store, const QString &path);
/// Recorded here and not saved yet, oldest first. Reads all of each: on a worker thread.
[[nodiscard]] QList<TakeInfo> unsavedTakes(const store::Store &store);

/// A file somebody chose, or a take.
struct SoundSource {
    std::unique_ptr<QIODevice> device;
    QString name; ///< of the file; of a take, what it is called in the archive
    QList<TakeMark> marks{}; ///< of a take
};
[[nodiscard]] Result<SoundSource> openSource(const store::Store &store, const QString &path);

} // namespace tambo::archive
