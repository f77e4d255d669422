// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/elan.h"

#include "app/formats/elantimes.h"
#include "app/formats/language.h"
#include "app/formats/text.h"
#include "app/formats/xmltext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxElanBytes = qint64(32) << 20;
constexpr qsizetype maxAnnotations = 500'000;

struct Tier {
    QString name;
    QString participant;
    QString languageRef;
    QString type;
};

QString baseName(const QString &url)
{
    const QString path = QString(url).replace(u'\\', u'/');
    return QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8());
}

/// Looks for a language in "Spanish translation", "kichwa@Ana" or "es". Short codes count only
/// when they are the whole name: "de" in the middle of a name is a word.
QString languageNamedIn(const QString &text)
{
    const QString whole = languageCode(text);
    if (!whole.isEmpty())
        return whole;
    static const QRegularExpression parts(uR"([\s@_\-.,:;/()\[\]]+)"_s);
    for (const QString &part : text.split(parts, Qt::SkipEmptyParts)) {
        const QString code = part.size() > 3 ? languageCode(part) : QString();
        if (!code.isEmpty())
            return code;
    }
    return {};
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<ElanDocument> read()
    {
        TAMBO_TRY(readRoot());
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"HEADER")
                readHeader();
            else if (name == u"TIME_ORDER")
                readTimeOrder();
            else if (name == u"TIER")
                TAMBO_TRY(readTier());
            else if (name == u"LANGUAGE")
                readLanguage();
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return broken();
        return finished();
    }

private:
    [[nodiscard]] Error broken() const
    {
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("Elan",
                "El archivo de ELAN está dañado en la línea %1. Guárdelo otra vez con ELAN.")
                .arg(m_xml.lineNumber()),
            m_xml.errorString());
    }

    [[nodiscard]] QString attribute(QLatin1String name) const
    {
        return m_xml.attributes().value(name).toString();
    }

    Result<> readRoot()
    {
        const XmlStart start = toRootElement(m_xml);
        if (start == XmlStart::Definitions)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate("Elan",
                    "El archivo lleva definiciones (DTD) que ELAN no usa. No es seguro "
                    "abrirlo."));
        if (start == XmlStart::Broken)
            return broken();
        if (m_xml.name() != u"ANNOTATION_DOCUMENT")
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Elan", "No es un archivo de ELAN. Elija uno que termine en .eaf."));
        return {};
    }

    void readHeader()
    {
        const QString units = attribute("TIME_UNITS"_L1);
        m_times.setUnit(units == u"PAL-frames" ? 40.0
                : units == u"NTSC-frames"      ? 1001.0 / 30.0
                                               : 1.0);
        addMedia(attribute("MEDIA_FILE"_L1));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"MEDIA_DESCRIPTOR") {
                const QString relative = attribute("RELATIVE_MEDIA_URL"_L1);
                addMedia(relative.isEmpty() ? attribute("MEDIA_URL"_L1) : relative);
            }
            m_xml.skipCurrentElement();
        }
    }

    void addMedia(const QString &url)
    {
        const QString name = baseName(url);
        if (!name.isEmpty() && !m_document.media.contains(name))
            m_document.media.append(name);
    }

    void readTimeOrder()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"TIME_SLOT")
                m_times.addSlot(attribute("TIME_SLOT_ID"_L1), attribute("TIME_VALUE"_L1));
            m_xml.skipCurrentElement();
        }
    }

    void readLanguage()
    {
        const QString id = attribute("LANG_ID"_L1);
        QString code = languageCode(id);
        if (code.isEmpty())
            code = languageNamedIn(attribute("LANG_LABEL"_L1));
        m_languages.insert(id, code);
        m_xml.skipCurrentElement();
    }

    Result<> readTier()
    {
        m_tiers.append({attribute("TIER_ID"_L1), attribute("PARTICIPANT"_L1).simplified(),
            attribute("LANG_REF"_L1), attribute("LINGUISTIC_TYPE_REF"_L1)});
        m_times.startTier();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"ANNOTATION") {
                m_xml.skipCurrentElement();
                continue;
            }
            while (m_xml.readNextStartElement())
                readAnnotation();
            if (m_times.size() > maxAnnotations)
                return fail(Error::Kind::BadInput,
                    QCoreApplication::translate("Elan",
                        "El archivo tiene demasiadas anotaciones. Divídalo en partes con ELAN."));
        }
        return {};
    }

    void readAnnotation()
    {
        ElanAnnotation annotation;
        annotation.id = attribute("ANNOTATION_ID"_L1);
        annotation.parent = attribute("ANNOTATION_REF"_L1);
        annotation.startSlot = attribute("TIME_SLOT_REF1"_L1);
        annotation.endSlot = attribute("TIME_SLOT_REF2"_L1);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"ANNOTATION_VALUE")
                annotation.text
                    = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            else
                m_xml.skipCurrentElement();
        }
        m_times.add(std::move(annotation));
    }

    [[nodiscard]] QString languageOf(const Tier &tier) const
    {
        for (const QString &code :
            {m_languages.value(tier.languageRef), languageNamedIn(tier.languageRef),
                languageNamedIn(tier.name), languageNamedIn(tier.type)}) {
            if (!code.isEmpty())
                return code;
        }
        return {};
    }

    Result<ElanDocument> finished()
    {
        TAMBO_ASSIGN(const auto tiers, m_times.resolved());
        for (qsizetype i = 0; i < m_tiers.size(); ++i) {
            Transcript transcript{languageOf(m_tiers.at(i)), {}, m_tiers.at(i).name};
            for (const TimedText &timed : tiers.at(i))
                transcript.cues.append(
                    {timed.startMs, timed.endMs, m_tiers.at(i).participant, unixLines(timed.text)});
            if (!transcript.cues.isEmpty())
                m_document.transcripts.append(std::move(transcript));
        }
        return std::move(m_document);
    }

    QXmlStreamReader m_xml;
    ElanDocument m_document;
    ElanTimes m_times;
    QList<Tier> m_tiers;
    QHash<QString, QString> m_languages; // LANG_ID -> code
};

} // namespace

Result<ElanDocument> readElan(QIODevice &device)
{
    TAMBO_ASSIGN(const QByteArray bytes, readBounded(device, maxElanBytes));
    return Reader(bytes).read();
}

} // namespace tambo::formats
