// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/withoutposition.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>
#include <QtEndian>

// Photos and films of other people's phones: what says where they were taken is blanked.
namespace tambo::fuzz::withoutposition {

using archive::Patch;
using archive::PatchedDevice;

void check(QByteArrayView input)
{
    QByteArray file = input.toByteArray();
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    const QList<Patch> patches = archive::positionPatches(device);
    require(device.pos() == 0, "the device is left at its start");
    PatchedDevice patched(device, patches);
    QByteArray after = patched.readAll();
    require(after.size() == file.size(), "the length stays");
    for (const Patch &patch : patches) {
        require(patch.offset >= 0 && patch.offset < file.size(), "a patch lies in the file");
        const qsizetype bytes = std::min(patch.bytes.size(), file.size() - patch.offset);
        after.replace(patch.offset, bytes, file.mid(patch.offset, bytes));
    }
    require(after == file, "nothing but the patches changes");
}

namespace {

QByteArray atom(const QByteArray &type, const QByteArray &body)
{
    return bigEndian(quint64(body.size() + 8), 4) + type + body;
}

/// A directory with a GPS directory behind it that holds one rational.
QByteArray tiff()
{
    return QByteArray::fromHex("49492a0008000000010025880400010000001a00000000000000"
                               "0100020005000100000030000000000000002711112742424211");
}

} // namespace

QList<QByteArray> seeds()
{
    const QByteArray xmp
        = QByteArray("http://ns.adobe.com/xap/1.0/") + '\0' + "<x exif:GPSMapDatum>";
    const auto app1 = [](const QByteArray &body) {
        return "\xff\xe1" + bigEndian(quint64(body.size() + 2), 2) + body;
    };
    const QByteArray scan = QByteArray("\xff\xda\0\4", 4) + "pixels";
    const auto chunk = [](const QByteArray &type, const QByteArray &body) {
        return bigEndian(quint64(body.size()), 4) + type + body + QByteArray(4, '\0');
    };
    const auto riff = [](const QByteArray &type, const QByteArray &body) {
        QByteArray size(4, '\0');
        qToLittleEndian(quint32(body.size()), size.data());
        return type + size + body + QByteArray(body.size() & 1, '\0');
    };
    const QByteArray place = bigEndian(23, 2) + bigEndian(0, 2) + "+27.5916+086.5640+8850/";
    const QByteArray inside
        = atom("udta", atom("\xa9xyz", place) + atom("loci", QByteArray(14, 'l')))
        + atom("meta", atom("ilst", atom("data", place)));
    return {"\xff\xd8" + app1(QByteArray("Exif\0\0", 6) + tiff()) + app1(xmp) + scan, tiff(),
        QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("eXIf", tiff())
            + chunk("iTXt", QByteArray("XML:com.adobe.xmp") + QByteArray(5, '\0') + xmp),
        riff("RIFF", "WEBP" + riff("EXIF", tiff()) + riff("XMP ", xmp)),
        atom("ftyp", "isom") + atom("moov", inside),
        atom("ftyp", "isom") + bigEndian(1, 4) + "moov" + bigEndian(quint64(inside.size() + 16), 8)
            + inside};
}

const Target target("withoutposition", check, seeds);

} // namespace tambo::fuzz::withoutposition
