// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/ohms.h"

#include "app/formats/ohmselements.h"
#include "app/formats/plaintext.h"
#include "app/formats/webvtt.h"
#include "app/formats/xmltext.h"

#include <QXmlStreamWriter>
#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

QString ohmsClock(qint64 ms)
{
    return u"%1:%2:%3"_s.arg(ms / 3'600'000, 2, 10, QChar(u'0'))
        .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'));
}

bool isUntimed(const Transcript &transcript)
{
    return std::none_of(transcript.cues.begin(), transcript.cues.end(),
        [](const Cue &cue) { return cue.isTimed(); });
}

class OhmsWriter
{
public:
    OhmsWriter(const OhmsRecord &record, QByteArray &out) : m_record(record), m_xml(&out)
    {
        m_xml.setAutoFormatting(true);
    }

    void write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"ROOT"_s);
        m_xml.writeDefaultNamespace(u"https://www.weareavp.com/nunncenter/ohms"_s);
        m_xml.writeStartElement(u"record"_s);
        m_xml.writeAttribute(u"id"_s, xmlText(m_record.id));
        m_xml.writeAttribute(u"dt"_s, m_record.modified.toString(Qt::ISODate));
        for (const OhmsElement &element : ohmsElements)
            writeElement(element);
        m_xml.writeEndDocument();
    }

private:
    void text(QLatin1String name, const QString &words)
    {
        m_xml.writeTextElement(name, xmlText(words));
    }

    void writeElement(const OhmsElement &element)
    {
        const QLatin1String name(element.name);
        if (element.one) {
            text(name, m_record.*element.one);
        } else if (element.many) {
            for (const QString &words : m_record.*element.many)
                text(name, words);
        } else if (name == "version"_L1) {
            text(name, u"6.0"_s);
        } else if (name == "date"_L1) {
            m_xml.writeEmptyElement(name);
            m_xml.writeAttribute(u"value"_s, xmlText(m_record.date));
            m_xml.writeAttribute(u"format"_s, u"yyyy-mm-dd"_s);
        } else if (name == "duration"_L1) {
            text(name, ohmsClock(m_record.durationMs));
        } else if (name == "translate"_L1) {
            text(name, m_record.otherLanguage.isEmpty() ? u"0"_s : u"1"_s);
        } else if (name == "userestrict"_L1) {
            text(name, u"0"_s);
        } else if (name == "mediafile"_L1) {
            writeMediaFile();
        } else if (name == "index"_L1) {
            writeIndex();
        } else if (name.contains("transcript"_L1)) {
            writeTranscript(name);
        } else {
            m_xml.writeEmptyElement(name);
        }
    }

    void writeMediaFile()
    {
        m_xml.writeStartElement(u"mediafile"_s);
        text("host"_L1, u"Other"_s);
        text("clip_format"_L1, m_record.clipFormat);
        m_xml.writeEndElement();
    }

    /// transcript, vtt_transcript, and both with _alt.
    void writeTranscript(QLatin1String name)
    {
        const Transcript transcript = m_record.transcripts.value(name.endsWith("_alt"_L1) ? 1 : 0);
        const bool vtt = name.startsWith("vtt"_L1);
        if (transcript.cues.isEmpty() || vtt == isUntimed(transcript))
            m_xml.writeEmptyElement(name);
        else
            text(name, vtt ? QString::fromUtf8(writeWebVtt(transcript)) : plainTextOf(transcript));
    }

    void writeIndex()
    {
        m_xml.writeStartElement(u"index"_s);
        for (const OhmsPoint &point : m_record.points) {
            m_xml.writeStartElement(u"point"_s);
            text("time"_L1, QString::number(point.startMs / 1000));
            writeWords(point);
            for (const OhmsPlace &place : point.places)
                writePlace(place);
            for (const OhmsLink &link : point.links) {
                m_xml.writeStartElement(u"hyperlinks"_s);
                text("hyperlink"_L1, link.address);
                text("hyperlink_text"_L1, link.text);
                text("hyperlink_text_alt"_L1, link.otherText);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeWords(const OhmsPoint &point)
    {
        const OhmsWords &one = point.words;
        const OhmsWords &other = point.otherWords;
        text("title"_L1, one.title);
        text("title_alt"_L1, other.title);
        text("partial_transcript"_L1, one.partialTranscript);
        text("partial_transcript_alt"_L1, other.partialTranscript);
        text("synopsis"_L1, one.synopsis);
        text("synopsis_alt"_L1, other.synopsis);
        text("keywords"_L1, listed(one.keywords));
        text("keywords_alt"_L1, listed(other.keywords));
        text("subjects"_L1, listed(one.subjects));
        text("subjects_alt"_L1, listed(other.subjects));
    }

    void writePlace(const OhmsPlace &place)
    {
        m_xml.writeStartElement(u"gpspoints"_s);
        text("gps"_L1,
            place.position ? u"%1, %2"_s.arg(QString::number(place.position->y(), 'g', 12),
                                 QString::number(place.position->x(), 'g', 12))
                           : QString());
        text("gps_zoom"_L1, place.position ? u"12"_s : QString());
        text("gps_text"_L1, place.name);
        text("gps_text_alt"_L1, place.otherName);
        m_xml.writeEndElement();
    }

    static QString listed(QStringList words)
    {
        return words.replaceInStrings(u";"_s, u","_s).join(u"; "_s);
    }

    const OhmsRecord &m_record;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writeOhms(const OhmsRecord &record)
{
    QByteArray out;
    OhmsWriter(record, out).write();
    return out;
}

} // namespace tambo::formats
