// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/transcriptfile.h"

#include "app/formats/elan.h"
#include "app/formats/plaintext.h"
#include "app/formats/subrip.h"
#include "app/formats/webvtt.h"

#include <algorithm>
#include <array>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

template<auto read> Result<TranscriptFile> readOne(QIODevice &device)
{
    TAMBO_ASSIGN(auto transcript, read(device));
    TranscriptFile file;
    file.record.title = transcript.title;
    file.record.transcripts.append(std::move(transcript));
    return file;
}

template<auto write> QByteArray writeOne(const TranscriptFile &file)
{
    Transcript transcript = file.record.transcripts.value(0);
    if (transcript.title.isEmpty())
        transcript.title = file.record.title;
    return write(transcript);
}

QByteArray plainBytes(const Transcript &transcript)
{
    return plainTextOf(transcript).toUtf8();
}

Result<TranscriptFile> readElanFile(QIODevice &device)
{
    TAMBO_ASSIGN(auto document, readElan(device));
    TranscriptFile file;
    file.record.transcripts = std::move(document.transcripts);
    file.media = std::move(document.media);
    return file;
}

QByteArray writeElanFile(const TranscriptFile &file)
{
    QList<Transcript> transcripts = file.record.transcripts;
    for (Transcript &transcript : transcripts)
        transcript.title.clear(); // tiers go by language and speaker
    return writeElan({transcripts, file.media}, file.written);
}

Result<TranscriptFile> readOhmsFile(QIODevice &device)
{
    TranscriptFile file;
    TAMBO_ASSIGN(file.record, readOhms(device));
    if (!file.record.fileName.isEmpty())
        file.media.append(file.record.fileName);
    return file;
}

QByteArray writeOhmsFile(const TranscriptFile &file)
{
    OhmsRecord record = file.record;
    if (record.title.isEmpty())
        record.title = file.record.transcripts.value(0).title;
    if (record.fileName.isEmpty())
        record.fileName = file.media.value(0);
    if (record.language.isEmpty())
        record.language = record.transcripts.value(0).language;
    if (record.otherLanguage.isEmpty())
        record.otherLanguage = record.transcripts.value(1).language;
    if (!record.modified.isValid())
        record.modified = file.written.date();
    return writeOhms(record);
}

constexpr std::array forms{
    TranscriptForm{
        "vtt", "WebVTT", 1, true, false, false, readOne<readWebVtt>, writeOne<writeWebVtt>},
    TranscriptForm{
        "srt", "SubRip", 1, false, false, false, readOne<readSubRip>, writeOne<writeSubRip>},
    TranscriptForm{"eaf", "ELAN", 0, true, false, false, readElanFile, writeElanFile},
    TranscriptForm{"xml", "OHMS", 2, true, true, true, readOhmsFile, writeOhmsFile},
    TranscriptForm{
        "txt", "TXT", 1, true, true, false, readOne<readPlainTranscript>, writeOne<plainBytes>},
};

bool hasTimes(const Transcript &transcript)
{
    return std::any_of(transcript.cues.begin(), transcript.cues.end(),
        [](const Cue &cue) { return cue.isTimed(); });
}

} // namespace

std::span<const TranscriptForm> transcriptForms()
{
    return forms;
}

const TranscriptForm *transcriptForm(QStringView fileName)
{
    const QStringView ending = fileName.mid(fileName.lastIndexOf(u'.') + 1);
    for (const TranscriptForm &form : forms) {
        if (ending.compare(QLatin1String(form.ending), Qt::CaseInsensitive) == 0)
            return &form;
    }
    return nullptr;
}

TranscriptLoss lossOf(const TranscriptFile &file, const TranscriptForm &form)
{
    const QList<Transcript> &transcripts = file.record.transcripts;
    TranscriptLoss loss;
    if (form.languages > 1)
        loss.languages = int(std::max<qsizetype>(0, transcripts.size() - form.languages));
    if (!form.points)
        loss.points = int(file.record.points.size());
    for (qsizetype i = 0; i < transcripts.size() - loss.languages; ++i) {
        // OHMS holds a transcript that is wholly without times, as text.
        const bool untimedToo
            = form.untimed && (form.languages == 1 || !hasTimes(transcripts.at(i)));
        for (const Cue &cue : transcripts.at(i).cues) {
            loss.untimed += !cue.isTimed() && !untimedToo;
            loss.speakers |= !form.speakers && !cue.speaker.isEmpty();
        }
    }
    return loss;
}

bool hasAnythingFor(const TranscriptForm &form, const TranscriptFile &file)
{
    return form.points
        || std::any_of(file.record.transcripts.begin(), file.record.transcripts.end(),
            [&](const Transcript &transcript) {
                return form.untimed ? !transcript.cues.isEmpty() : hasTimes(transcript);
            });
}

QList<Transcript> joinedByLanguage(const QList<Transcript> &transcripts)
{
    QList<Transcript> joined;
    for (const Transcript &transcript : transcripts) {
        const auto same = std::find_if(joined.begin(), joined.end(),
            [&](const Transcript &other) { return other.language == transcript.language; });
        if (same == joined.end()) {
            joined.append(transcript);
            continue;
        }
        same->title.clear();
        same->cues += transcript.cues;
        std::stable_sort(same->cues.begin(), same->cues.end(), [](const Cue &a, const Cue &b) {
            return std::pair(!a.isTimed(), a.startMs) < std::pair(!b.isTimed(), b.startMs);
        });
    }
    return joined;
}

QList<TranscriptFile> partedFor(const TranscriptFile &file, const TranscriptForm &form)
{
    TranscriptFile whole = file;
    whole.record.transcripts = joinedByLanguage(file.record.transcripts);
    if (form.languages != 1 || whole.record.transcripts.size() < 2)
        return {whole};
    QList<TranscriptFile> parts;
    for (const Transcript &transcript : std::as_const(whole.record.transcripts)) {
        TranscriptFile part = whole;
        part.record.transcripts = {transcript};
        parts.append(part);
    }
    return parts;
}

} // namespace tambo::formats
