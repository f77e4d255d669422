// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/transcriptfile.h"
#include "ui/cli/call.h"

#include <QStringList>

// How the verbs write transcripts into files and say what did not fit.
namespace tambo::ui::cli {

struct WrittenTranscripts {
    QStringList files;
    formats::TranscriptLoss loss;
};

/// Into `path`; where the form holds one language only and there are several, into a file for each:
/// "cuento.vtt" becomes "cuento.qu.vtt" and "cuento.es.vtt". BadInput where nothing would be left,
/// as the form wants times and the transcript has none.
[[nodiscard]] Result<WrittenTranscripts> writeTranscripts(
    const formats::TranscriptFile &file, const formats::TranscriptForm &form, const QString &path);

/// A sentence for each thing that the form could not hold; none where it held all.
[[nodiscard]] QStringList lossSentences(
    const formats::TranscriptLoss &loss, const formats::TranscriptForm &form);
[[nodiscard]] QJsonObject lossJson(const formats::TranscriptLoss &loss);

} // namespace tambo::ui::cli
