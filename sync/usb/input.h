// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/usb/manifest.h"

#include <QIODevice>
#include <functional>

namespace tambo::usb {

/// One volume that is read. Where an entry lies follows from the manifest; the headers between them
/// are for other programs, so a broken one harms nothing. Nothing is held but the manifest.
class Input
{
public:
    using Sink = std::function<Result<>(QByteArrayView piece)>;
    enum class Content { Whole, Damaged, Torn };

    /// `device`: open for reading, seekable, outlives this.
    explicit Input(QIODevice &device) : m_device(device) {}

    /// Reads and verifies the manifest; errors say why it is no bundle, or none for this program.
    [[nodiscard]] Result<> open();
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// The file is long enough for every entry.
    [[nodiscard]] bool isWhole() const;
    /// Gives the entry's bytes to `sink` in pieces and says what they are worth; not one of a torn
    /// entry. Errors are the device's or the sink's.
    [[nodiscard]] Result<Content> pour(qsizetype entry, const Sink &sink);
    /// The same in one piece: for pages only.
    [[nodiscard]] Result<Content> page(qsizetype entry, QByteArray &bytes);

private:
    QIODevice &m_device;
    Manifest m_manifest;
    QList<qint64> m_offsets; ///< of the content of each entry
};

} // namespace tambo::usb
