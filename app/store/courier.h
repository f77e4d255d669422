// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/cargo.h"
#include "app/store/peers.h"
#include "app/store/segment.h"

// What this PC carries for other centres without reading it: it waits in tables and a folder of its
// own, within a limit, until somebody there says that it has arrived.
namespace tambo::store {

/// Files carried for others lie here, in the centre's data folder.
const QString courierFolder = QStringLiteral("courier");

/// For whom something is carried, and whose bundle brought it.
struct Errand {
    std::set<CentreId> centres; ///< none: nothing is carried
    DeviceId brought;
};

/// Bytes that are carried, segments and files.
[[nodiscard]] Result<qint64> carriedBytes(Reader &reader);
enum class Carried {
    Kept,
    Known, ///< it waits here already
    Refused, ///< its log does not (yet) say who signed it, or it does not verify
};
/// A segment that this PC does not keep for itself.
[[nodiscard]] Result<Carried> carrySegment(
    Writer &writer, const Errand &errand, const SegmentEnvelope &envelope, QByteArrayView bytes);
/// A file that no record here names; it lies in the folder already.
[[nodiscard]] Result<> carryBlob(
    Writer &writer, const Errand &errand, const BlobId &blob, qint64 bytes);
/// What this PC keeps of that space anyway goes on to these centres too.
[[nodiscard]] Result<> passOn(
    Writer &writer, const std::set<CentreId> &centres, const SpaceId &space);

/// Adds the spaces of `passOn`, and the logs that what is carried for them needs.
[[nodiscard]] Result<> addCarried(
    Reader &reader, const Trust &trust, const std::set<CentreId> &centres, Cargo &cargo);
/// `arrival` is a number of its own here.
[[nodiscard]] Result<QList<Portable>> carriedSegments(
    Reader &reader, const std::set<CentreId> &centres);
[[nodiscard]] Result<QByteArray> carriedSegment(Reader &reader, qint64 number);
[[nodiscard]] Result<QList<PortableBlob>> carriedBlobs(
    Reader &reader, const std::set<CentreId> &centres);
[[nodiscard]] Result<QSet<BlobId>> allCarriedBlobs(Reader &reader);

/// Whatever waits here goes. Gives the files that may go too.
[[nodiscard]] Result<QList<BlobId>> dropCarried(Writer &writer);
/// A PC of that centre has this: it is carried no longer, unless that PC brought it itself. Gives
/// the files that may go.
[[nodiscard]] Result<QList<BlobId>> dropDelivered(
    Writer &writer, const CentreId &centre, const DeviceId &device, const Knowledge &has);

} // namespace tambo::store
