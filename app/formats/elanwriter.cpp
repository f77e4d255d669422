// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/elan.h"

#include "app/formats/xmltext.h"

#include <QHash>
#include <QMimeDatabase>
#include <QSet>
#include <QUrl>
#include <QXmlStreamWriter>
#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

struct ElanTier {
    QString name;
    QString participant;
    QString language;
    QList<Cue> cues; ///< by time, none over another
};

/// Where in the transcript's tiers the cue fits; ELAN lets nothing overlap in a tier.
ElanTier &tierFor(QList<ElanTier> &tiers, qsizetype first, const Cue &cue, const QString &language)
{
    for (qsizetype i = first; i < tiers.size(); ++i) {
        ElanTier &tier = tiers[i];
        if (tier.participant == cue.speaker && tier.cues.last().endMs <= cue.startMs)
            return tier;
    }
    tiers.append(ElanTier{{}, cue.speaker, language, {}});
    return tiers.last();
}

/// "qu", "qu-Rosa": names of tiers are unique in a document.
void nameTiers(QList<ElanTier> &tiers, qsizetype first, const QString &title, QSet<QString> &taken)
{
    const bool alone = tiers.size() - first == 1;
    for (qsizetype i = first; i < tiers.size(); ++i) {
        QStringList words{title.isEmpty() ? tiers[i].language : title};
        if (!alone || words.first().isEmpty())
            words.append(tiers[i].participant);
        words.removeAll(QString());
        const QString name = words.isEmpty() ? u"texto"_s : words.join(u'-').simplified();
        tiers[i].name = name;
        for (int more = 2; taken.contains(tiers[i].name); ++more)
            tiers[i].name = name + u' ' + QString::number(more);
        taken.insert(tiers[i].name);
    }
}

QList<ElanTier> tiersOf(const QList<Transcript> &transcripts)
{
    QList<ElanTier> tiers;
    QSet<QString> taken;
    for (const Transcript &transcript : transcripts) {
        const qsizetype first = tiers.size();
        QList<Cue> cues = transcript.cues;
        std::stable_sort(cues.begin(), cues.end(),
            [](const Cue &a, const Cue &b) { return a.startMs < b.startMs; });
        for (Cue &cue : cues) {
            cue.speaker = xmlText(cue.speaker.simplified());
            cue.text = xmlText(cue.text);
            cue.endMs = std::max(cue.startMs, cue.endMs);
            if (cue.isTimed() && !cue.text.trimmed().isEmpty())
                tierFor(tiers, first, cue, xmlText(transcript.language)).cues.append(cue);
        }
        nameTiers(tiers, first, xmlText(transcript.title), taken);
    }
    return tiers;
}

class ElanWriter
{
public:
    explicit ElanWriter(QByteArray &out) : m_xml(&out) { m_xml.setAutoFormatting(true); }

    void write(const ElanDocument &document, const QDateTime &written)
    {
        const QList<ElanTier> tiers = tiersOf(document.transcripts);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"ANNOTATION_DOCUMENT"_s);
        m_xml.writeAttribute(u"AUTHOR"_s, u"Tambo"_s);
        m_xml.writeAttribute(u"DATE"_s, written.toUTC().toString(Qt::ISODate));
        m_xml.writeAttribute(u"FORMAT"_s, u"3.0"_s);
        m_xml.writeAttribute(u"VERSION"_s, u"3.0"_s);
        const QString schema = u"http://www.w3.org/2001/XMLSchema-instance"_s;
        m_xml.writeNamespace(schema, u"xsi"_s);
        m_xml.writeAttribute(
            schema, u"noNamespaceSchemaLocation"_s, u"http://www.mpi.nl/tools/elan/EAFv3.0.xsd"_s);
        writeHeader(document.media);
        writeTimes(tiers);
        for (const ElanTier &tier : tiers)
            writeTier(tier);
        empty("LINGUISTIC_TYPE"_L1,
            {{u"GRAPHIC_REFERENCES"_s, u"false"_s}, {u"LINGUISTIC_TYPE_ID"_s, u"default-lt"_s},
                {u"TIME_ALIGNABLE"_s, u"true"_s}});
        writeLanguages(tiers);
        m_xml.writeEndDocument();
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void empty(QLatin1String name, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }

    void writeHeader(const QStringList &media)
    {
        m_xml.writeStartElement(u"HEADER"_s);
        m_xml.writeAttribute(u"MEDIA_FILE"_s, QString());
        m_xml.writeAttribute(u"TIME_UNITS"_s, u"milliseconds"_s);
        for (const QString &name : media) {
            const QString url = u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(name));
            empty("MEDIA_DESCRIPTOR"_L1,
                {{u"MEDIA_URL"_s, url},
                    {u"MIME_TYPE"_s,
                        QMimeDatabase()
                            .mimeTypeForFile(name, QMimeDatabase::MatchExtension)
                            .name()},
                    {u"RELATIVE_MEDIA_URL"_s, url}});
        }
        m_xml.writeEndElement();
    }

    void writeTimes(const QList<ElanTier> &tiers)
    {
        QList<qint64> times;
        for (const ElanTier &tier : tiers) {
            for (const Cue &cue : tier.cues)
                times << cue.startMs << cue.endMs;
        }
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
        m_xml.writeStartElement(u"TIME_ORDER"_s);
        for (const qint64 time : std::as_const(times)) {
            m_slots.insert(time, u"ts%1"_s.arg(m_slots.size() + 1));
            empty("TIME_SLOT"_L1,
                {{u"TIME_SLOT_ID"_s, m_slots.value(time)},
                    {u"TIME_VALUE"_s, QString::number(time)}});
        }
        m_xml.writeEndElement();
    }

    void writeTier(const ElanTier &tier)
    {
        m_xml.writeStartElement(u"TIER"_s);
        if (!tier.language.isEmpty())
            m_xml.writeAttribute(u"LANG_REF"_s, tier.language);
        m_xml.writeAttribute(u"LINGUISTIC_TYPE_REF"_s, u"default-lt"_s);
        if (!tier.participant.isEmpty())
            m_xml.writeAttribute(u"PARTICIPANT"_s, tier.participant);
        m_xml.writeAttribute(u"TIER_ID"_s, tier.name);
        for (const Cue &cue : tier.cues) {
            m_xml.writeStartElement(u"ANNOTATION"_s);
            m_xml.writeStartElement(u"ALIGNABLE_ANNOTATION"_s);
            m_xml.writeAttribute(u"ANNOTATION_ID"_s, u"a%1"_s.arg(++m_annotations));
            m_xml.writeAttribute(u"TIME_SLOT_REF1"_s, m_slots.value(cue.startMs));
            m_xml.writeAttribute(u"TIME_SLOT_REF2"_s, m_slots.value(cue.endMs));
            m_xml.writeTextElement(u"ANNOTATION_VALUE"_s, cue.text);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeLanguages(const QList<ElanTier> &tiers)
    {
        QSet<QString> written{QString()};
        for (const ElanTier &tier : tiers) {
            if (written.contains(tier.language))
                continue;
            written.insert(tier.language);
            empty("LANGUAGE"_L1, {{u"LANG_ID"_s, tier.language}, {u"LANG_LABEL"_s, tier.language}});
        }
    }

    QXmlStreamWriter m_xml;
    QHash<qint64, QString> m_slots;
    int m_annotations = 0;
};

} // namespace

QByteArray writeElan(const ElanDocument &document, const QDateTime &written)
{
    QByteArray out;
    ElanWriter(out).write(document, written);
    return out;
}

} // namespace tambo::formats
