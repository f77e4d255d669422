// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

// Phones write where a picture or film was taken into the file itself. Before a file goes to a
// public space those bytes are blanked; nothing else in it changes, nor does its length.
namespace tambo::archive {

struct Patch {
    qint64 offset = 0;
    QByteArray bytes;

    bool operator==(const Patch &) const = default;
};

/// What must be overwritten so that the file no longer says where it was taken: the GPS directory
/// of EXIF 2.32 in JPEG, TIFF, PNG and WebP, XMP packets that name GPS, `loci` (3GPP TS 26.244) and
/// ISO 6709 texts in the movie header of MP4 and QuickTime. Empty when it says nothing. Leaves the
/// device at its start.
[[nodiscard]] QList<Patch> positionPatches(QIODevice &device);

/// A file seen through patches; random access, reading only. The source must outlive it.
class PatchedDevice : public QIODevice
{
    Q_OBJECT
public:
    PatchedDevice(QIODevice &source, QList<Patch> patches);
    [[nodiscard]] qint64 size() const override { return m_source.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    QList<Patch> m_patches;
};

} // namespace tambo::archive
