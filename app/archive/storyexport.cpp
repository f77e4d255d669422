// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyexport.h"

#include "app/archive/storyfields.h"
#include "app/formats/csv.h"
#include "app/formats/geojson.h"

#include <QJsonArray>

namespace tambo::archive {

namespace {

/// Spreadsheets run what begins with one of these (OWASP, CSV injection), but for mere numbers.
QString harmless(const QString &cell)
{
    static constexpr QStringView starts = u"=+-@\t\r";
    static constexpr QStringView number = u"0123456789.,-";
    if (cell.isEmpty() || !starts.contains(cell.front()))
        return cell;
    const bool mere = cell.front() == u'-'
        && std::all_of(cell.begin(), cell.end(), [](QChar c) { return number.contains(c); });
    return mere ? cell : u'\'' + cell;
}

/// Each term once: fields may share one.
QStringList terms()
{
    QStringList found;
    for (const StoryField &field : storyFields())
        found.append(QString::fromLatin1(field.term));
    found.removeDuplicates();
    return found;
}

formats::Transcript transcriptIn(
    const QString &language, const QList<Passage> &passages, Id<Media> media, bool first)
{
    formats::Transcript transcript;
    transcript.language = language;
    for (const Passage &passage : passages) {
        const bool here = passage.media == media || (first && passage.media.isNull());
        if (here && passage.language == language)
            transcript.cues.append({passage.isTimed() ? passage.startMs : formats::Cue::untimed,
                passage.isTimed() ? std::max(passage.startMs, passage.endMs)
                                  : formats::Cue::untimed,
                passage.speaker, passage.text});
    }
    return transcript;
}

formats::OhmsRecord aboutStory(const StoryRecord &record)
{
    const Story &story = record.detail.story;
    formats::OhmsRecord about;
    about.id = record.fullId;
    about.modified = story.created.toUTC().date();
    about.title = story.title;
    about.accession = record.fullId;
    about.repository = record.detail.centreName;
    about.subjects = story.themes;
    // OHMS dates the interview, which nobody has noted; of which place and time it tells are words
    // to find it by.
    about.keywords = {story.place, story.told};
    about.keywords.removeAll(QString());
    if (!story.teller.isEmpty())
        about.interviewees = {story.teller};
    if (!story.recordedBy.isEmpty())
        about.interviewers = {story.recordedBy};
    about.language = story.language;
    about.description = story.summary;
    about.rights = story.licence;
    return about;
}

formats::TranscriptFile fileFor(const StoryRecord &record, const Media &media, bool first)
{
    const StoryDetail &detail = record.detail;
    formats::TranscriptFile file;
    file.record = aboutStory(record);
    QStringList languages = languagesOf(detail);
    languages.append(QString());
    for (const QString &language : std::as_const(languages)) {
        auto transcript = transcriptIn(language, detail.passages, media.id, first);
        if (!transcript.cues.isEmpty())
            file.record.transcripts.append(std::move(transcript));
    }
    for (const Moment &moment : detail.moments) {
        if (moment.media == media.id || (first && moment.media.isNull()))
            file.record.points.append(pointOf(moment));
    }
    if (media.id.isNull())
        return file;
    file.media = {media.fileName};
    file.record.fileName = media.fileName;
    file.record.durationMs = media.durationMs;
    file.record.clipFormat
        = media.kind == Media::Kind::Video ? QStringLiteral("video") : QStringLiteral("audio");
    file.record.formats = {file.record.clipFormat};
    return file;
}

} // namespace

QByteArray storyTable(const QList<StoryRecord> &records)
{
    const QStringList columns = terms();
    QList<QStringList> rows{columns};
    for (const StoryRecord &record : records) {
        QList<QStringList> cells(columns.size());
        for (const StoryField &field : storyFields())
            cells[columns.indexOf(QString::fromLatin1(field.term))] += valuesOf(field, record);
        QStringList row;
        for (const QStringList &values : std::as_const(cells))
            row.append(harmless(values.join(valueSeparator)));
        rows.append(row);
    }
    return formats::csvOf(rows);
}

QByteArray storyMap(const QList<StoryRecord> &records)
{
    QList<formats::GeoFeature> features;
    for (const StoryRecord &record : records) {
        formats::GeoFeature feature;
        feature.id = record.fullId;
        for (const StoryField &field : storyFields()) {
            if (const QStringList values = valuesOf(field, record); !values.isEmpty())
                feature.properties.insert(QLatin1String(field.name),
                    field.words || values.size() > 1
                        ? QJsonValue(QJsonArray::fromStringList(values))
                        : QJsonValue(values.first()));
        }
        if (const auto point = placeOnMap(record.detail))
            feature.points.append(*point);
        features.append(feature);
    }
    return formats::geoJsonOf(features);
}

QList<formats::TranscriptFile> transcriptFilesOf(const StoryRecord &record)
{
    QList<formats::TranscriptFile> files;
    bool first = true;
    for (const Media &media : record.detail.media) {
        if (media.kind == Media::Kind::Picture)
            continue;
        auto file = fileFor(record, media, std::exchange(first, false));
        if (!file.record.transcripts.isEmpty() || !file.record.points.isEmpty())
            files.append(std::move(file));
    }
    if (files.isEmpty()) {
        Media none;
        for (const Media &media : record.detail.media) {
            if (none.id.isNull() && media.kind != Media::Kind::Picture)
                none = media;
        }
        files.append(fileFor(record, none, true));
    }
    return files;
}

formats::OhmsPoint pointOf(const Moment &moment)
{
    formats::OhmsPoint point;
    point.startMs = moment.startMs;
    point.words.title = moment.title;
    point.words.synopsis = moment.summary;
    point.words.keywords = moment.keywords;
    return point;
}

Moment momentOf(const formats::OhmsPoint &point)
{
    Moment moment;
    moment.startMs = int(std::clamp<qint64>(point.startMs, 0, INT_MAX));
    moment.title = point.words.title.simplified();
    moment.summary = point.words.synopsis.trimmed().isEmpty() ? point.words.partialTranscript
                                                              : point.words.synopsis;
    moment.keywords = point.words.keywords + point.words.subjects;
    moment.keywords.removeDuplicates();
    return moment;
}

} // namespace tambo::archive
