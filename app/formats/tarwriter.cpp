// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/tarwriter.h"

#include "app/formats/tarheader.h"

#include <KTar>

namespace tambo::formats {

namespace {

constexpr int onlyOwner = 0100600;

} // namespace

/// KTar closes what it writes to; the owner has still to sync it.
class TarWriter::Through : public QIODevice
{
public:
    explicit Through(QIODevice &target) : m_target(target)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    /// Also when it is closed.
    [[nodiscard]] bool writeEnd()
    {
        const QByteArray end(2 * tarBlock, '\0');
        return m_target.write(end) == end.size();
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override { return m_target.write(data, size); }

private:
    QIODevice &m_target;
};

TarWriter::TarWriter(QIODevice &device)
    : m_through(std::make_unique<Through>(device))
    , m_tar(std::make_unique<KTar>(m_through.get()))
{
    m_tar->open(QIODevice::WriteOnly);
}

TarWriter::~TarWriter() = default;

bool TarWriter::begin(const QString &name, qint64 size)
{
    m_size = size;
    // No names of persons, and no times but the manifest's.
    return size <= mostBytes && m_tar->isOpen()
        && m_tar->prepareWriting(name, {}, {}, size, onlyOwner);
}

bool TarWriter::write(QByteArrayView bytes)
{
    return m_tar->writeData(bytes.data(), bytes.size());
}

bool TarWriter::end()
{
    return m_tar->finishWriting(m_size);
}

bool TarWriter::close()
{
    // KTar leaves the end open, which not all programs take.
    return m_tar->close() && m_through->writeEnd();
}

} // namespace tambo::formats
