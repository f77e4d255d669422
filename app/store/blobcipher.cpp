// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/blobcipher.h"

#include <QtEndian>

namespace tambo::store {

namespace {

constexpr char magic[] = "TBE1";
constexpr qint64 maxPlainSize = qint64(1) << 48; // far beyond any disk, far below overflow

QByteArray frameNonce(const QByteArray &base, qint64 frame)
{
    QByteArray nonce = base;
    char *counter = nonce.data() + aeadNonceSize - 8;
    qToLittleEndian(qFromLittleEndian<quint64>(counter) + quint64(frame), counter);
    return nonce;
}

} // namespace

QByteArray BlobHeader::encode() const
{
    QByteArray bytes(magic, 4);
    bytes.resize(12);
    qToBigEndian(plainSize, bytes.data() + 4);
    bytes += key.toByteArray() + nonce + QByteArray(4, '\0');
    return bytes;
}

std::optional<BlobHeader> BlobHeader::decode(QByteArrayView bytes)
{
    if (bytes.size() < blobHeaderBytes || !bytes.startsWith(magic))
        return std::nullopt;
    BlobHeader header;
    header.plainSize = qFromBigEndian<qint64>(bytes.data() + 4);
    header.key = *KeyId::from(bytes.sliced(12, 8));
    header.nonce = bytes.sliced(20, aeadNonceSize).toByteArray();
    if (header.plainSize < 0 || header.plainSize > maxPlainSize
        || header.encode() != bytes.first(blobHeaderBytes))
        return std::nullopt;
    return header;
}

bool BlobHeader::wasThere(QByteArrayView bytes, qint64 fileSize)
{
    if (bytes.size() < blobHeaderBytes)
        return false;
    const auto plainSize = qFromBigEndian<qint64>(bytes.data() + 4);
    return bytes.startsWith(magic)
        || (plainSize >= 0 && plainSize <= maxPlainSize && storedSize(plainSize) == fileSize);
}

qint64 BlobHeader::storedSize(qint64 plainSize)
{
    const qint64 frames = (plainSize + blobFrameBytes - 1) / blobFrameBytes;
    return blobHeaderBytes + plainSize + frames * aeadTagSize;
}

QByteArray sealFrame(
    const BlobHeader &header, qint64 frame, QByteArrayView plain, QByteArrayView key)
{
    return aeadEncrypt(plain, header.encode(), frameNonce(header.nonce, frame), key);
}

Result<QByteArray> openFrame(
    const BlobHeader &header, qint64 frame, QByteArrayView cipher, QByteArrayView key)
{
    return aeadDecrypt(cipher, header.encode(), frameNonce(header.nonce, frame), key);
}

BlobReader::BlobReader(std::unique_ptr<QIODevice> file, BlobHeader header, QByteArray key)
    : m_file(std::move(file))
    , m_header(std::move(header))
    , m_key(std::move(key))
{
    // Qt's own buffer would keep a second plain copy and read ahead across frames.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BlobReader::loadFrame(qint64 frame)
{
    if (frame == m_frameNumber)
        return true;
    const qint64 plainLeft = m_header.plainSize - frame * blobFrameBytes;
    const qint64 size = std::min<qint64>(blobFrameBytes, plainLeft) + aeadTagSize;
    if (!m_file->seek(blobHeaderBytes + frame * (blobFrameBytes + aeadTagSize)))
        return false;
    const QByteArray cipher = m_file->read(size);
    auto plain = openFrame(m_header, frame, cipher, m_key);
    if (cipher.size() != size || !plain.ok())
        return false;
    m_frame = *std::move(plain);
    m_frameNumber = frame;
    return true;
}

qint64 BlobReader::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    while (done < maxSize && pos() + done < m_header.plainSize) {
        const qint64 at = pos() + done;
        if (!loadFrame(at / blobFrameBytes))
            return done > 0 ? done : -1;
        const qint64 offset = at % blobFrameBytes;
        const qint64 count = std::min(maxSize - done, qint64(m_frame.size()) - offset);
        std::memcpy(data + done, m_frame.constData() + offset, size_t(count));
        done += count;
    }
    return done;
}

} // namespace tambo::store
