// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/story.h"
#include "app/store/store.h"

#include <QTemporaryDir>
#include <memory>

namespace tambo::bench {

constexpr int recordCount = 10'000; ///< that every suite measures with

/// `count` stories of about 310 bytes as JSON: title, Spanish prose, themes, times. The same
/// stories for the same seed, on every machine.
[[nodiscard]] QList<archive::Story> makeStories(int count, quint32 seed = 1);
/// The same as JSON lines, the form that sizes are compared with.
[[nodiscard]] QByteArray jsonLines(const QList<archive::Story> &stories);

/// A centre in a temporary folder.
struct Centre {
    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;

    [[nodiscard]] Result<> found();
    [[nodiscard]] Result<> reopen();
    /// Saves all of them in one transaction, in the public space.
    [[nodiscard]] Result<> save(QList<archive::Story> &stories);
    /// 100,000 stories, a million field values, sealed.
    [[nodiscard]] Result<> fill();
};

/// What this process has in memory, MB; 0 where the system does not say.
[[nodiscard]] double residentMb();

} // namespace tambo::bench
