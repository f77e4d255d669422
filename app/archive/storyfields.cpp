// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyfields.h"

#include <array>

namespace tambo::archive {

namespace {

QStringList centreNames(const StoryRecord &record)
{
    return {record.detail.centreName};
}

QStringList languages(const StoryRecord &record)
{
    return languagesOf(record.detail);
}

QStringList submitted(const StoryRecord &record)
{
    const QDateTime &created = record.detail.story.created;
    return created.isValid() ? QStringList{created.toUTC().date().toString(Qt::ISODate)}
                             : QStringList();
}

/// DCMI Type Vocabulary.
QStringList types(const StoryRecord &record)
{
    QStringList found;
    for (const Media &media : record.detail.media)
        found.append(media.kind == Media::Kind::Sound ? QStringLiteral("Sound")
                : media.kind == Media::Kind::Video    ? QStringLiteral("MovingImage")
                                                      : QStringLiteral("StillImage"));
    found.removeDuplicates();
    return found.isEmpty() ? QStringList{QStringLiteral("Text")} : found;
}

QStringList mimeTypes(const StoryRecord &record)
{
    QStringList found;
    for (const Media &media : record.detail.media)
        found.append(media.mimeType);
    found.removeDuplicates();
    return found;
}

/// ISO 8601: "PT1H2M3S".
QStringList duration(const StoryRecord &record)
{
    qint64 seconds = 0;
    for (const Media &media : record.detail.media)
        seconds += media.durationMs / 1000;
    if (seconds <= 0)
        return {};
    QString text = QStringLiteral("PT");
    if (seconds >= 3600)
        text += QString::number(seconds / 3600) + u'H';
    if (seconds / 60 % 60 > 0)
        text += QString::number(seconds / 60 % 60) + u'M';
    if (seconds % 60 > 0)
        text += QString::number(seconds % 60) + u'S';
    return {text};
}

QStringList fileNames(const StoryRecord &record)
{
    QStringList names;
    for (const Media &media : record.detail.media)
        names.append(media.fileName);
    return names;
}

QStringList positions(const StoryRecord &record)
{
    const auto point = placeOnMap(record.detail);
    if (!point)
        return {};
    return {QStringLiteral("%1,%2").arg(
        QString::number(point->y(), 'f', 6), QString::number(point->x(), 'f', 6))};
}

/// What those who are heard allow, by the codes of consents.h; what one forbids, nobody may.
QStringList allowedUses(const StoryRecord &record)
{
    QStringList allowed;
    for (const Consent &consent : record.detail.consents)
        allowed += consent.allowed;
    for (const Consent &consent : record.detail.consents) {
        for (const QString &use : consent.forbidden)
            allowed.removeAll(use);
    }
    allowed.removeDuplicates();
    allowed.sort();
    return allowed;
}

QStringList identifiers(const StoryRecord &record)
{
    return {record.fullId};
}

constexpr std::array storyFieldRows{
    StoryField{"id", "dcterms:identifier", nullptr, nullptr, identifiers},
    StoryField{"title", "dcterms:title", &Story::title, nullptr, nullptr,
        "titulo|nombre|name|story title|titulo de la historia"},
    StoryField{"summary", "dcterms:abstract", &Story::summary, nullptr, nullptr,
        "abstract|summary|resumen|description|descripcion|desc|de que trata"},
    StoryField{"teller", "dcterms:creator", &Story::teller, nullptr, nullptr,
        "creator|speaker|speakers|narrator|storyteller|interviewee|narrador|narradora|quien "
        "cuenta|cuenta|hablante|autor|autora|author|entrevistado|entrevistada"},
    StoryField{"interviewer", "marcrel:ivr", &Story::interviewer, nullptr, nullptr,
        "interviewer|entrevistador|entrevistadora|quien pregunto"},
    StoryField{"recorded_by", "dcterms:contributor", &Story::recordedBy, nullptr, nullptr,
        "contributor|grabo|quien grabo|recorded by|colaborador"},
    StoryField{"spoken_of", "dcterms:references", nullptr, &Story::spokenOf, nullptr,
        "people|personas|de quien habla|references"},
    StoryField{"centre", "dcterms:publisher", nullptr, nullptr, centreNames},
    StoryField{"language", "dcterms:language", &Story::language, nullptr, languages,
        "idioma|lengua|languages|idiomas"},
    StoryField{"place", "dcterms:spatial", &Story::place, nullptr, nullptr,
        "spatial|spatial coverage|lugar|places|location|coverage|cobertura "
        "espacial|comunidad|community|localidad|interview location"},
    StoryField{"position", "geo:lat_long", &Story::position, nullptr, positions,
        "coordinates|coordenadas|lat long|latlong"},
    StoryField{"told", "dcterms:temporal", &Story::told, nullptr, nullptr,
        "temporal|temporal coverage|epoca|cobertura temporal|de cuando "
        "habla|date|fecha|year|ano|date created"},
    StoryField{"themes", "dcterms:subject", nullptr, &Story::themes, nullptr,
        "subject|subjects|keywords|tags|temas|tema|materia|palabras "
        "clave|etiquetas|topic|category|categoria"},
    StoryField{"occasion", "dcterms:provenance", &Story::occasion, nullptr, nullptr,
        "occasion|ocasion|event|evento"},
    StoryField{"recorded", "dcterms:created", &Story::recorded, nullptr, nullptr,
        "date interviewed|date recorded|cuando se grabo|fecha de grabacion|fecha de la entrevista"},
    StoryField{"narrative", "dcterms:description", &Story::narrative, nullptr, nullptr,
        "cultural narrative|narrativa cultural|que significa"},
    StoryField{"knowledge", "tambo:knowledge", &Story::knowledge, nullptr, nullptr,
        "traditional knowledge|saber|conocimiento tradicional"},
    StoryField{"citation", "dcterms:bibliographicCitation", &Story::citation, nullptr, nullptr,
        "citation|cita|como nombrar"},
    StoryField{"warning", "tambo:warning", &Story::warning, nullptr, nullptr,
        "content warning|aviso|advertencia"},
    StoryField{"allowed", "dcterms:accessRights", nullptr, nullptr, allowedUses},
    StoryField{"created", "dcterms:dateSubmitted", nullptr, nullptr, submitted},
    StoryField{"licence", "dcterms:license", &Story::licence, nullptr, nullptr,
        "license|licencia|rights|derechos|licensing|creative commons"},
    StoryField{"kind", "dcterms:type", nullptr, nullptr, types},
    StoryField{"format", "dcterms:format", nullptr, nullptr, mimeTypes},
    StoryField{"duration", "dcterms:extent", nullptr, nullptr, duration},
    StoryField{"files", "dcterms:hasPart", nullptr, nullptr, fileNames,
        "file|media|haspart|archivo|archivos|filename|file name|nombre de archivo|media "
        "assets|media links|media files|attachments|adjuntos|grabacion|audio|video|foto"},
};

} // namespace

std::span<const StoryField> storyFields()
{
    return storyFieldRows;
}

QStringList valuesOf(const StoryField &field, const StoryRecord &record)
{
    const Story &story = record.detail.story;
    QStringList values = field.found ? field.found(record)
        : field.words                ? story.*field.words
                                     : QStringList{story.*field.text};
    values.removeAll(QString());
    return values;
}

} // namespace tambo::archive
