// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/ohms.h"

#include "app/formats/language.h"
#include "app/formats/ohmselements.h"
#include "app/formats/plaintext.h"
#include "app/formats/text.h"
#include "app/formats/webvtt.h"
#include "app/formats/xmltext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <cmath>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxOhmsBytes = qint64(32) << 20;
constexpr qsizetype maxOhmsPoints = 100'000;
constexpr double maxOhmsSeconds = 1e9; // 30 years: a number beyond is damage

QStringList splitOhmsList(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (const QString tidy = part.simplified(); !tidy.isEmpty())
            parts.append(tidy);
    }
    return parts;
}

qint64 secondsToMs(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    return ok && seconds > 0 && seconds < maxOhmsSeconds ? std::llround(seconds * 1000) : 0;
}

/// "01:02:03"; 0 for anything else.
qint64 clockToMs(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,4}):([0-5]?\\d):([0-5]?\\d)$"_s);
    const auto match = clock.match(text);
    return match.hasMatch()
        ? ((match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60
              + match.captured(3).toLongLong())
            * 1000
        : 0;
}

/// "-0.93, -78.61": latitude first.
std::optional<QPointF> ohmsPosition(const QString &text)
{
    const QStringList parts = text.split(u',');
    bool north = false;
    bool east = false;
    const QPointF point(
        parts.value(1).trimmed().toDouble(&east), parts.value(0).trimmed().toDouble(&north));
    const bool onEarth = parts.size() == 2 && north && east && std::abs(point.x()) <= 180
        && std::abs(point.y()) <= 90;
    return onEarth ? std::optional(point) : std::nullopt;
}

/// What OHMS writes is not always WebVTT: breaks as in HTML, and no end of the last cue.
QString mendedVtt(const QString &text)
{
    static const QRegularExpression breaks(
        u"(?:\\s*<br\\s*/?>\\s*)+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noEnd(
        uR"(^(\s*((?:\d+:)?\d+:\d\d\.\d{3})\s*-->\s*)(?:00:)?00:00\.000)"_s,
        QRegularExpression::MultilineOption);
    QString mended = unixLines(text).trimmed();
    mended.replace(breaks, u"\n"_s);
    mended.replace(noEnd, u"\\1\\2"_s);
    return mended + u'\n';
}

class OhmsReader
{
public:
    explicit OhmsReader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<OhmsRecord> read()
    {
        const XmlStart start = toRootElement(m_xml);
        if (start == XmlStart::Definitions)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate("Ohms",
                    "El archivo lleva definiciones (DTD) que OHMS no usa. No es seguro abrirlo."));
        if (start == XmlStart::Root && m_xml.name().compare(u"ROOT", Qt::CaseInsensitive) == 0) {
            while (m_xml.readNextStartElement() && m_xml.name() != u"record")
                m_xml.skipCurrentElement();
        }
        if (!m_xml.hasError() && m_xml.isStartElement() && m_xml.name() == u"record")
            TAMBO_TRY(readRecord());
        else if (!m_xml.hasError())
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Ohms", "No es un archivo de OHMS. Elija uno que se exportó allí como XML."));
        while (!m_xml.atEnd()) // also what follows the record is whole
            m_xml.readNext();
        if (m_xml.hasError())
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Ohms", "El archivo de OHMS está dañado en la línea %1. Expórtelo otra vez.")
                    .arg(m_xml.lineNumber()),
                m_xml.errorString());
        TAMBO_TRY(addTranscript(Which::First));
        TAMBO_TRY(addTranscript(Which::Second));
        return std::move(m_record);
    }

private:
    enum class Which { First, Second };

    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    Result<> readRecord()
    {
        m_record.id = m_xml.attributes().value("id"_L1).toString();
        m_record.modified
            = QDate::fromString(m_xml.attributes().value("dt"_L1).toString(), Qt::ISODate);
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == u"index")
                TAMBO_TRY(readIndex());
            else if (name == u"mediafile")
                readMediaFile();
            else
                readElement(name);
        }
        return {};
    }

    void readElement(const QString &name)
    {
        const QString value = m_xml.attributes().value("value"_L1).toString().trimmed();
        const QString words = text();
        if (name == u"date")
            m_record.date = value.isEmpty() ? words.trimmed() : value;
        else if (name == u"duration")
            m_record.durationMs = clockToMs(words.trimmed());
        else if (name.startsWith(u"sync") || name.contains(u"transcript"))
            m_said.insert(name, words);
        for (const OhmsElement &element : ohmsElements) {
            if (name != QLatin1String(element.name))
                continue;
            if (element.one && !words.trimmed().isEmpty())
                m_record.*element.one = words.trimmed();
            else if (element.many && !words.trimmed().isEmpty())
                (m_record.*element.many).append(words.simplified());
        }
    }

    void readMediaFile()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"clip_format")
                m_record.clipFormat = text().trimmed();
            else
                m_xml.skipCurrentElement();
        }
    }

    Result<> readIndex()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"point")
                m_record.points.append(readPoint());
            else
                m_xml.skipCurrentElement();
            if (m_record.points.size() > maxOhmsPoints)
                return fail(Error::Kind::BadInput,
                    QCoreApplication::translate(
                        "Ohms", "El índice tiene demasiados puntos. Divida el archivo en partes."));
        }
        return {};
    }

    OhmsPoint readPoint()
    {
        OhmsPoint point;
        // Before version 5 a point had one place and one link, without elements around them.
        OhmsPlace place;
        OhmsLink link;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == u"gpspoints")
                readPlace(point);
            else if (name == u"hyperlinks")
                readLink(point);
            else
                readPart(name, text(), point, place, link);
        }
        add(place, point);
        add(link, point);
        return point;
    }

    static void readPart(const QString &name, const QString &value, OhmsPoint &point,
        OhmsPlace &place, OhmsLink &link)
    {
        const bool other = name.endsWith(u"_alt");
        const QString part = other ? name.chopped(4) : name;
        OhmsWords &words = other ? point.otherWords : point.words;
        if (part == u"time")
            point.startMs = secondsToMs(value.trimmed());
        else if (part == u"title")
            words.title = value.trimmed();
        else if (part == u"partial_transcript")
            words.partialTranscript = unixLines(value).trimmed();
        else if (part == u"synopsis")
            words.synopsis = unixLines(value).trimmed();
        else if (part == u"keywords")
            words.keywords = splitOhmsList(value);
        else if (part == u"subjects")
            words.subjects = splitOhmsList(value);
        else if (part == u"gps")
            place.position = ohmsPosition(value);
        else if (part == u"gps_text")
            (other ? place.otherName : place.name) = value.trimmed();
        else if (part == u"hyperlink")
            link.address = value.trimmed();
        else if (part == u"hyperlink_text")
            (other ? link.otherText : link.text) = value.trimmed();
    }

    void readPlace(OhmsPoint &point)
    {
        OhmsPlace place;
        OhmsLink none;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            readPart(name, text(), point, place, none);
        }
        add(place, point);
    }

    void readLink(OhmsPoint &point)
    {
        OhmsPlace none;
        OhmsLink link;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            readPart(name, text(), point, none, link);
        }
        add(link, point);
    }

    static void add(const OhmsPlace &place, OhmsPoint &point)
    {
        if (place != OhmsPlace())
            point.places.append(place);
    }
    static void add(const OhmsLink &link, OhmsPoint &point)
    {
        if (link != OhmsLink())
            point.links.append(link);
    }

    Result<> addTranscript(Which which)
    {
        const QString alt = which == Which::Second ? u"_alt"_s : QString();
        const QString vtt = m_said.value(u"vtt_transcript"_s + alt).trimmed();
        const QString legacy = unixLines(m_said.value(u"transcript"_s + alt));
        Transcript transcript;
        if (!vtt.isEmpty()) {
            QByteArray bytes = mendedVtt(vtt).toUtf8();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            TAMBO_ASSIGN(transcript, readWebVtt(buffer));
        } else if (legacy.trimmed() != u"No transcript.") {
            transcript = ohmsTranscript(legacy, m_said.value(u"sync"_s + alt), m_record.durationMs);
        }
        if (transcript.language.isEmpty())
            transcript.language
                = languageCode(which == Which::Second ? m_record.otherLanguage : m_record.language);
        if (!transcript.cues.isEmpty())
            m_record.transcripts.append(std::move(transcript));
        return {};
    }

    QXmlStreamReader m_xml;
    OhmsRecord m_record;
    QHash<QString, QString> m_said; // transcripts and their marks, by element
};

} // namespace

Result<OhmsRecord> readOhms(QIODevice &device)
{
    TAMBO_ASSIGN(const QByteArray bytes, readBounded(device, maxOhmsBytes));
    return OhmsReader(bytes).read();
}

} // namespace tambo::formats
