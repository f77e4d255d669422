// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>

namespace tambo::formats {

/// One sentence of a Qt translation file and what it is called in another language.
struct TsMessage {
    QString context; ///< where in the program it is said
    QString source;
    QString comment; ///< tells apart what is spelled alike; mostly empty
    QString translation; ///< empty: nobody has translated it
    bool finished = false; ///< somebody has reviewed it
    // Ours, as elements that Qt's tools keep and do not read (extra-*).
    QString by; ///< who translated it, as the person wants to be named; may be empty
    QDateTime when; ///< UTC; invalid when unknown
    QString sound; ///< path of its recording in the pack

    bool operator==(const TsMessage &) const = default;
};

struct TsFile {
    QString language; ///< BCP 47
    QList<TsMessage> messages;

    bool operator==(const TsFile &) const = default;
};

/// Reads TS 2.0 and 2.1 (doc.qt.io, "Qt Linguist: TS file format"). Sentences that are gone from
/// the program and those with plural forms, of which Tambo has none, are left out. BadInput for
/// what is no such file, is too large, or declares entities.
[[nodiscard]] Result<TsFile> readTs(QIODevice &device);
/// TS 2.1, in the order of the messages; those of a context that are parted make two of it.
[[nodiscard]] QByteArray writeTs(const TsFile &file);

} // namespace tambo::formats
