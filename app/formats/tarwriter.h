// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <memory>

class KTar;

namespace tambo::formats {

/// Writes a plain tar (ustar), one file after the other, without holding any in memory. What went
/// wrong is in the device: its owner words the error.
class TarWriter
{
public:
    /// The most that one file can have: 11 octal digits.
    static constexpr qint64 mostBytes = (qint64(1) << 33) - 1;

    /// `device`: open for writing, outlives this.
    explicit TarWriter(QIODevice &device);
    ~TarWriter();
    Q_DISABLE_COPY_MOVE(TarWriter)

    /// Then exactly `size` bytes follow with `write`, and `end`. `name`: ASCII, under 100 letters.
    [[nodiscard]] bool begin(const QString &name, qint64 size);
    [[nodiscard]] bool write(QByteArrayView bytes);
    [[nodiscard]] bool end();
    /// The two empty blocks at the end.
    [[nodiscard]] bool close();

private:
    class Through;
    std::unique_ptr<Through> m_through;
    std::unique_ptr<KTar> m_tar;
    qint64 m_size = 0;
};

} // namespace tambo::formats
