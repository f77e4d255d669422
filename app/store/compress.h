// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace tambo::store {

struct Compressed {
    QByteArray bytes;
    quint32 dictionary = 0; ///< id of the shared dictionary that was used, 0: none
};

/// zstd (RFC 8878) level 19, with the dictionary shipped in resources/zstd when it is at hand.
[[nodiscard]] Compressed compress(QByteArrayView plain);
/// `plainSize` is what the header claims; anything else is Corrupt. An unknown dictionary is
/// TooNew.
[[nodiscard]] Result<QByteArray> decompress(
    QByteArrayView bytes, quint32 dictionary, qsizetype plainSize);

} // namespace tambo::store
