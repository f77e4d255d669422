// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tambo::fuzz {

/// Makes the checksum of every block of a tar that could be a header fit, so that the search is
/// not stopped by it.
inline void fitTarSums(QByteArray &tar)
{
    constexpr qsizetype block = 512;
    constexpr qsizetype sumAt = 148;
    for (qsizetype at = 0; at + block <= tar.size();) {
        char *header = tar.data() + at;
        for (int i = 0; i < 8; ++i)
            header[sumAt + i] = ' ';
        int sum = 0;
        for (qsizetype i = 0; i < block; ++i)
            sum += uchar(header[i]);
        const QByteArray text = QByteArray::number(sum, 8).rightJustified(6, '0') + '\0' + ' ';
        std::copy(text.begin(), text.end(), header + sumAt);
        const qint64 size = QByteArray(header + 124, 11).toLongLong(nullptr, 8);
        const bool fits = size > 0 && size <= tar.size();
        at += block + (fits ? (size + block - 1) / block * block : 0);
    }
}

} // namespace tambo::fuzz
