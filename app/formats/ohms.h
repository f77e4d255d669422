// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/transcript.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QPointF>
#include <QStringList>
#include <optional>

// Records of the Oral History Metadata Synchronizer (oralhistoryonline.org, ohms.xsd 3 to 6): what
// an interview is about, what is said in it, and an index of it, all perhaps in a second language.
namespace tambo::formats {

/// What an index point says of its moment, in one language.
struct OhmsWords {
    QString title;
    QString partialTranscript; ///< the first words that are said there
    QString synopsis;
    QStringList keywords;
    QStringList subjects;

    bool operator==(const OhmsWords &) const = default;
};

struct OhmsPlace {
    std::optional<QPointF> position; ///< x longitude, y latitude, degrees of WGS 84
    QString name;
    QString otherName; ///< in the second language

    bool operator==(const OhmsPlace &) const = default;
};

struct OhmsLink {
    QString address;
    QString text;
    QString otherText;

    bool operator==(const OhmsLink &) const = default;
};

/// A place in the recording that one wants to find again.
struct OhmsPoint {
    qint64 startMs = 0; ///< files say whole seconds
    OhmsWords words;
    OhmsWords otherWords; ///< in the second language
    QList<OhmsPlace> places;
    QList<OhmsLink> links;

    bool operator==(const OhmsPoint &) const = default;
};

struct OhmsRecord {
    QString id;
    QDate modified;
    QString title;
    QString date; ///< of the interview, as the file says it: "1998-05-14"
    QString dateInWords; ///< where no calendar has it: "hacia 1960"
    QString accession;
    qint64 durationMs = 0; ///< files say whole seconds
    QString collection;
    QString series;
    QString repository;
    QString repositoryUrl;
    QStringList subjects;
    QStringList keywords;
    QStringList interviewees;
    QStringList interviewers;
    QStringList formats;
    QString fileName;
    QString mediaUrl;
    QString clipFormat; ///< "audio" or "video"
    QString language; ///< as the file says it: "English", "qu"
    QString otherLanguage;
    QString type;
    QString description;
    QString rights;
    QString usage;
    QList<OhmsPoint> points;
    QList<Transcript> transcripts; ///< the first language's, then the second's; those there are

    bool operator==(const OhmsRecord &) const = default;
};

/// Reads the first record of a file. A transcript of before version 6, whose lines are marked once
/// in a minute or so, becomes one cue for each mark; without marks, untimed cues (plaintext.h). The
/// end of a cue that ends before it begins is its beginning. A DTD is refused. At most 32 MiB and
/// 100,000 points.
[[nodiscard]] Result<OhmsRecord> readOhms(QIODevice &device);

/// Version 6, of two languages the most: the first two transcripts. Reads back to the same record.
/// Cues without times are written where all of a transcript's are, as text alone. A semicolon in a
/// keyword or subject becomes a comma.
[[nodiscard]] QByteArray writeOhms(const OhmsRecord &record);

/// A transcript as OHMS had it before version 6. `sync`: "1:|12(3)|25(8)": which word of which
/// line, both counted from 1, is said when another minute has passed. Each stretch between two
/// marks is a cue; the last one ends with the recording, if its length is known.
[[nodiscard]] Transcript ohmsTranscript(
    const QString &text, const QString &sync, qint64 durationMs = 0);

} // namespace tambo::formats
