// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <memory>

class KZip;

namespace tambo::formats {

/// Writes a zip (PKWARE APPNOTE 6.3), one file after the other. What went wrong is in the device:
/// its owner words the error.
class ZipWriter
{
public:
    /// `device`: closed, can be read and written and seeks; outlives this.
    explicit ZipWriter(QIODevice &device);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    /// `path`: relative, folders parted by '/'.
    [[nodiscard]] bool add(const QString &path, const QByteArray &bytes);
    /// The directory at the end; closes the device.
    [[nodiscard]] bool close();

private:
    std::unique_ptr<KZip> m_zip;
};

} // namespace tambo::formats
