// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/compress.h"

#include <QCoreApplication>
#include <QFile>
#include <memory>
#include <zstd.h>

namespace tambo::store {

namespace {

constexpr int level = 19;

Error damaged()
{
    return fail(Error::Kind::Corrupt,
        QCoreApplication::translate(
            "Segment", "Un paquete de datos llegó dañado. Se pedirá otra vez."),
        QStringLiteral("zstd"));
}

/// The dictionary of this program version, loaded once; its id stands in its own header.
struct Dictionary {
    QByteArray bytes;
    quint32 id = 0;
    std::unique_ptr<ZSTD_DDict, size_t (*)(ZSTD_DDict *)> forReading{nullptr, ZSTD_freeDDict};

    Dictionary()
    {
        QFile file(QStringLiteral(":/zstd/records-1.dict"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        bytes = file.readAll();
        forReading.reset(ZSTD_createDDict(bytes.constData(), size_t(bytes.size())));
        if (forReading)
            id = ZSTD_getDictID_fromDict(bytes.constData(), size_t(bytes.size()));
    }

    /// 1.7 MB of tables, which who only reads can do without.
    [[nodiscard]] const ZSTD_CDict *forWriting() const
    {
        static const std::unique_ptr<ZSTD_CDict, size_t (*)(ZSTD_CDict *)> made(
            ZSTD_createCDict(bytes.constData(), size_t(bytes.size()), level), ZSTD_freeCDict);
        return made.get();
    }
};

const Dictionary &dictionary()
{
    static const Dictionary loaded; // immutable, made thread-safely on first use
    return loaded;
}

using CompressContext = std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)>;
using DecompressContext = std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)>;

} // namespace

Compressed compress(QByteArrayView plain)
{
    const CompressContext context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    // Size, checksum and dictionary id stand in the segment's header: not twice.
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    const Dictionary &shared = dictionary();
    const ZSTD_CDict *words = shared.id != 0 ? shared.forWriting() : nullptr;
    if (words)
        ZSTD_CCtx_refCDict(context.get(), words);
    QByteArray bytes(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(
        context.get(), bytes.data(), size_t(bytes.size()), plain.data(), size_t(plain.size()));
    Q_ASSERT(!ZSTD_isError(size));
    bytes.truncate(qsizetype(size));
    return {bytes, words ? shared.id : 0};
}

Result<QByteArray> decompress(QByteArrayView bytes, quint32 id, qsizetype plainSize)
{
    const Dictionary &shared = dictionary();
    if (id != 0 && id != shared.id)
        return fail(Error::Kind::TooNew,
            QCoreApplication::translate(
                "Segment", "Llegaron datos de un Tambo más nuevo. Actualice este programa."),
            QStringLiteral("unknown dictionary %1").arg(id));
    const DecompressContext context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    if (id != 0)
        ZSTD_DCtx_refDDict(context.get(), shared.forReading.get());
    QByteArray plain(plainSize, Qt::Uninitialized);
    const size_t size = ZSTD_decompressDCtx(
        context.get(), plain.data(), size_t(plainSize), bytes.data(), size_t(bytes.size()));
    if (ZSTD_isError(size) || qsizetype(size) != plainSize)
        return damaged();
    return plain;
}

} // namespace tambo::store
