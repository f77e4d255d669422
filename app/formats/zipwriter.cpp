// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/zipwriter.h"

#include <KZip>

namespace tambo::formats {

ZipWriter::ZipWriter(QIODevice &device) : m_zip(std::make_unique<KZip>(&device))
{
    m_zip->open(QIODevice::WriteOnly);
}

ZipWriter::~ZipWriter() = default;

bool ZipWriter::add(const QString &path, const QByteArray &bytes)
{
    // The names of persons on this PC stay out of it.
    return m_zip->isOpen() && m_zip->writeFile(path, bytes);
}

bool ZipWriter::close()
{
    return m_zip->close();
}

} // namespace tambo::formats
