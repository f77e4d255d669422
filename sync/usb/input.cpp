// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/input.h"

#include "app/formats/tarheader.h"
#include "sync/usb/problems.h"

namespace tambo::usb {

Result<> Input::open()
{
    if (!m_device.seek(0))
        return readError(m_device.errorString());
    const QByteArray block = m_device.read(formats::tarBlock);
    const auto first = formats::tarFile(block);
    if (first && first->name == "keys")
        return isABackup();
    if (!first || first->name != "manifest")
        return notABundle("does not begin with a manifest");
    if (first->size > maxManifestBytes)
        return tooLarge(QStringLiteral("manifest of %1 bytes").arg(first->size));
    if (first->size > m_device.size() - formats::tarBlock)
        return torn(0, 1);
    const QByteArray bytes = m_device.read(first->size);
    if (bytes.size() != first->size)
        return readError(m_device.errorString());
    TAMBO_ASSIGN(m_manifest, Manifest::decode(bytes));
    qint64 at = formats::tarBlock + formats::tarPadded(first->size);
    for (const Entry &entry : std::as_const(m_manifest.entries)) {
        m_offsets.append(at + formats::tarBlock);
        at += formats::tarBlock + formats::tarPadded(entry.size);
    }
    return {};
}

bool Input::isWhole() const
{
    return m_offsets.isEmpty()
        || m_offsets.last() + m_manifest.entries.last().size <= m_device.size();
}

Result<Input::Content> Input::pour(qsizetype entry, const Sink &sink)
{
    const Entry &wanted = m_manifest.entries[entry];
    if (m_offsets[entry] + wanted.size > m_device.size())
        return Content::Torn;
    if (!m_device.seek(m_offsets[entry]))
        return readError(m_device.errorString());
    store::BlobHasher hasher;
    QByteArray piece(std::min(pieceBytes, wanted.size), Qt::Uninitialized);
    for (qint64 left = wanted.size; left > 0;) {
        const qint64 read = m_device.read(piece.data(), std::min(pieceBytes, left));
        if (read <= 0)
            return readError(m_device.errorString());
        const QByteArrayView bytes(piece.constData(), read);
        hasher.add(bytes);
        TAMBO_TRY(sink(bytes));
        left -= read;
    }
    return hasher.result() == wanted.hash ? Content::Whole : Content::Damaged;
}

Result<Input::Content> Input::page(qsizetype entry, QByteArray &bytes)
{
    bytes.clear();
    bytes.reserve(m_manifest.entries[entry].size);
    return pour(entry, [&bytes](QByteArrayView piece) -> Result<> {
        bytes.append(piece);
        return {};
    });
}

} // namespace tambo::usb
