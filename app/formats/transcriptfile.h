// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/ohms.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <span>

// Transcripts as files, whatever the form: one table of forms (transcriptForms).
namespace tambo::formats {

/// What a file of transcripts holds. The richest form is that of OHMS; others fill in less of it.
struct TranscriptFile {
    OhmsRecord record; ///< with the transcripts
    QStringList media; ///< file names, without folders, of the recordings it belongs to
    QDateTime written = QDateTime::currentDateTimeUtc();
};

struct TranscriptForm {
    const char *ending; ///< of file names, without the dot
    const char *name; ///< for people: a proper name, not translated
    int languages; ///< how many a file holds; 0: any number
    bool speakers; ///< apart from what they say
    bool untimed; ///< cues without times
    bool points; ///< the index and what the record says
    Result<TranscriptFile> (*read)(QIODevice &);
    QByteArray (*write)(const TranscriptFile &);
};

/// WebVTT, SubRip, ELAN, OHMS and plain text.
[[nodiscard]] std::span<const TranscriptForm> transcriptForms();
/// By the ending of a file's name, or by itself ("vtt"). nullptr for others.
[[nodiscard]] const TranscriptForm *transcriptForm(QStringView fileName);

/// What a form cannot hold of a file.
struct TranscriptLoss {
    int untimed = 0; ///< cues left out, as nothing says when they were said
    int languages = 0; ///< transcripts left out; parting the file by language loses none
    int points = 0; ///< index points left out
    bool speakers = false; ///< names became part of the text
};
[[nodiscard]] TranscriptLoss lossOf(const TranscriptFile &file, const TranscriptForm &form);

/// Whether anything would be left of the file in that form.
[[nodiscard]] bool hasAnythingFor(const TranscriptForm &form, const TranscriptFile &file);

/// Joins what is in one language, as of the tiers of several speakers, by time; untimed last.
[[nodiscard]] QList<Transcript> joinedByLanguage(const QList<Transcript> &transcripts);
/// One file for each language where the form holds but one, else the file itself.
[[nodiscard]] QList<TranscriptFile> partedFor(
    const TranscriptFile &file, const TranscriptForm &form);

} // namespace tambo::formats
