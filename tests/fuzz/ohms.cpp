// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storytable.h"
#include "app/archive/told.h"
#include "app/formats/plaintext.h"
#include "app/formats/transcriptfile.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

// Interviews of other archives, transcripts that people type, and headers and dates of their
// tables: the first byte says which.
namespace tambo::fuzz::ohms {

using namespace formats;

namespace {

Result<TranscriptFile> readAs(const TranscriptForm &form, QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return form.read(device);
}

void checkCues(const TranscriptFile &file)
{
    for (const Transcript &transcript : file.record.transcripts) {
        for (const Cue &cue : transcript.cues)
            require(cue.endMs >= cue.startMs && (cue.isTimed() || cue.endMs == Cue::untimed),
                "a cue does not end before it starts");
    }
}

/// What a form wrote it reads; from the second time on nothing changes any more.
void checkForm(const TranscriptForm &form, const TranscriptFile &file)
{
    for (const TranscriptFile &part : partedFor(file, form)) {
        if (!hasAnythingFor(form, part))
            continue;
        const auto first = readAs(form, form.write(part));
        if (!first.ok())
            continue; // cues without text are no transcript
        checkCues(*first);
        const auto second = readAs(form, form.write(*first));
        require(second.ok(), "what was read can be written and read again");
        const auto third = readAs(form, form.write(*second));
        require(third.ok() && third->record == second->record, "round trip");
    }
}

void checkTable(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QStringList headers = text.split(u',');
    const QStringList fields = archive::suggestedFields(headers);
    require(fields.size() == headers.size(), "a field for each column");
    for (const QString &cell : headers) {
        if (const auto told = archive::toldFromTable(cell))
            require(archive::isTold(*told), "a date is EDTF");
    }
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const int which = choices.byte() % 3;
    const QByteArray bytes = choices.rest().toByteArray();
    if (which == 2)
        return checkTable(bytes);
    const auto file = readAs(*transcriptForm(which == 0 ? u"xml" : u"txt"), bytes);
    if (!file.ok())
        return;
    checkCues(*file);
    for (const TranscriptForm &form : transcriptForms())
        checkForm(form, *file);
}

QList<QByteArray> seeds()
{
    return {bigEndian(0, 1)
            + "<ROOT><record id=\"1\" dt=\"2020-05-18\"><title>Minga</title><duration>00:02:00"
              "</duration><subject>agua</subject><interviewee>Rosa</interviewee><sync>1:|1(2)"
              "</sync><transcript_alt_lang>es</transcript_alt_lang><language>qu</language><index>"
              "<point><time>61</time><title>A</title><title_alt>B</title_alt><keywords>a;b"
              "</keywords><gpspoints><gps>-1.5, -80.2</gps><gps_text>Manta</gps_text></gpspoints>"
              "<hyperlinks><hyperlink>http://x</hyperlink></hyperlinks></point></index><transcript>"
              "kay chay\nawana</transcript><vtt_transcript_alt>WEBVTT\n\n00:01.000 --> 00:00.000\n"
              "<v Rosa>esto<br><br>y &amp;amp; eso</vtt_transcript_alt></record></ROOT>",
        bigEndian(1, 1)
            + "[00:01:02] Mama Rosa: Alli puncha.\n  Nota: x\n\n(1:05.5) Juan: : Ari\nJuan de la "
              "Cruz: y\n\n[1:00:00]\nfin\n",
        bigEndian(2, 1)
            + "Dublin Core:Title,Temporal Coverage,14/08/2015,c. 1962,a\xc3\xb1os 70,1970-1975"};
}

const Target target("ohms", check, seeds);

} // namespace tambo::fuzz::ohms
