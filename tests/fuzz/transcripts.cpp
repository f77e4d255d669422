// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/elan.h"
#include "app/formats/subrip.h"
#include "app/formats/webvtt.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

// Files of transcripts that people bring: the first byte says WebVTT, SubRip or ELAN. What was read
// is written as WebVTT and read again.
namespace tambo::fuzz::transcripts {

using namespace formats;

namespace {

void checkTranscript(const Transcript &transcript)
{
    for (const Cue &cue : transcript.cues)
        require(
            cue.startMs >= 0 && cue.endMs >= cue.startMs, "a cue does not end before it starts");
    QByteArray written = writeWebVtt(transcript);
    QBuffer device(&written);
    device.open(QIODevice::ReadOnly);
    const auto first = readWebVtt(device);
    require(first.ok(), "what is written reads");
    require(first->cues.size() == transcript.cues.size(), "no cue is lost");
    QByteArray again = writeWebVtt(*first);
    QBuffer second(&again);
    second.open(QIODevice::ReadOnly);
    const auto twice = readWebVtt(second);
    require(twice.ok() && twice->cues == first->cues, "WebVTT: round trip");
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const int which = choices.byte() % 3;
    QByteArray bytes = choices.rest().toByteArray();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    if (which == 2) {
        if (const auto document = readElan(device); document.ok()) {
            for (const Transcript &transcript : document->transcripts)
                checkTranscript(transcript);
        }
        return;
    }
    const auto transcript = which == 1 ? readSubRip(device) : readWebVtt(device);
    if (transcript.ok())
        checkTranscript(*transcript);
}

QList<QByteArray> seeds()
{
    return {bigEndian(0, 1)
            + "WEBVTT\nLanguage: qu\nTitle: Telar\n\n1\n00:01.000 --> 01:00:02.500 line:0\n"
              "<v Rosa>Kay &amp; chay <i>awana</i>\n<v Jos\xc3\xa9>Ari\n\nNOTE nada\n",
        bigEndian(1, 1)
            + "1\r\n00:00:01,000 --> 00:00:02.5\r\n{\\an8}<i>Hola</i>\r\n\r\n2\r\n"
              "00:00:03,1 --> 00:00:04,999\r\nAdi\xf3s\r\n",
        bigEndian(2, 1)
            + "<ANNOTATION_DOCUMENT><HEADER><MEDIA_DESCRIPTOR MEDIA_URL=\"file:///a/voz.mp3\"/>"
              "</HEADER><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"100\"/><TIME_SLOT "
              "TIME_SLOT_ID=\"b\"/><TIME_SLOT TIME_SLOT_ID=\"c\" TIME_VALUE=\"900\"/></TIME_ORDER>"
              "<TIER TIER_ID=\"Rosa\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"x\" "
              "TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>kay</ANNOTATION_VALUE>"
              "</ALIGNABLE_ANNOTATION></ANNOTATION></TIER><TIER TIER_ID=\"es\" PARENT_REF=\"Rosa\">"
              "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"y\" ANNOTATION_REF=\"x\">"
              "<ANNOTATION_VALUE>esto</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>"
              "</ANNOTATION_DOCUMENT>"};
}

const Target target("transcripts", check, seeds);

} // namespace tambo::fuzz::transcripts
