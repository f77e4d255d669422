// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/trust.h"

#include <QIODevice>
#include <memory>

// Encrypted blob: a 48-byte header ("TBE1", plain size, key id, nonce), then the content in frames
// of 64 KiB, each XChaCha20-Poly1305 with the header as associated data and the frame number added
// to the nonce. Any frame opens on its own, so players can seek; a moved, missing or extra frame
// does not open.
namespace tambo::store {

constexpr qsizetype blobFrameBytes = 64 * 1024;
constexpr qsizetype blobHeaderBytes = 4 + 8 + 8 + aeadNonceSize + 4;

struct BlobHeader {
    qint64 plainSize = 0;
    KeyId key;
    QByteArray nonce;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static std::optional<BlobHeader> decode(QByteArrayView bytes);
    /// Whether a file that begins so was encrypted, though its header is damaged: no picture and no
    /// sound begins with the mark, nor holds its own size there.
    [[nodiscard]] static bool wasThere(QByteArrayView bytes, qint64 fileSize);
    /// Bytes on disk for that much content.
    [[nodiscard]] static qint64 storedSize(qint64 plainSize);
};

[[nodiscard]] QByteArray sealFrame(
    const BlobHeader &header, qint64 frame, QByteArrayView plain, QByteArrayView key);
[[nodiscard]] Result<QByteArray> openFrame(
    const BlobHeader &header, qint64 frame, QByteArrayView cipher, QByteArrayView key);

/// The plain content of an encrypted file, read and decrypted frame by frame in memory only.
class BlobReader : public QIODevice
{
    Q_OBJECT
public:
    BlobReader(std::unique_ptr<QIODevice> file, BlobHeader header, QByteArray key);
    [[nodiscard]] qint64 size() const override { return m_header.plainSize; }
    [[nodiscard]] bool isSequential() const override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool loadFrame(qint64 frame);

    std::unique_ptr<QIODevice> m_file;
    BlobHeader m_header;
    QByteArray m_key;
    QByteArray m_frame;
    qint64 m_frameNumber = -1;
};

} // namespace tambo::store
