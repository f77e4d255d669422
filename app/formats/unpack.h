// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDir>
#include <QIODevice>
#include <QStringList>

namespace tambo::formats {

struct UnpackLimits {
    int entries = 20'000;
    qint64 bytes = qint64(2) << 30; ///< unpacked
    int ratio = 300; ///< unpacked : packed, once more than 1 MiB is unpacked
};

/// Unpacks a zip, tar or tar.gz (told by content) into `target`, which must exist, and returns the
/// files' paths inside it. Refuses absolute paths, "..", links, encrypted or damaged entries, and
/// names already in `target`; on refusal nothing stays behind.
[[nodiscard]] Result<QStringList> unpack(QIODevice &archive, const QString &fileName,
    const QDir &target, const UnpackLimits &limits = {});

} // namespace tambo::formats
