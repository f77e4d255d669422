// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/transcript.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QStringList>

namespace tambo::formats {

struct ElanDocument {
    QList<Transcript> transcripts; ///< one per tier with text; title is the tier's name
    QStringList media; ///< file names, without folders, of the recordings it belongs to
};

/// Reads ELAN's EAF 2.x and 3.x (mpi.nl/tools/elan, EAFv3.0.xsd). Reference annotations take their
/// parent's times (subdivisions share them evenly); time slots without a value are interpolated.
/// A DTD is refused, so entities cannot expand.
[[nodiscard]] Result<ElanDocument> readElan(QIODevice &device);

/// EAF 3.0 that reads back to the same cues. A tier for each transcript and who speaks in it, and a
/// further one where the same person's cues overlap, which ELAN does not allow in a tier. Cues
/// without times are left out. `written`: the date of the document.
[[nodiscard]] QByteArray writeElan(const ElanDocument &document, const QDateTime &written);

} // namespace tambo::formats
