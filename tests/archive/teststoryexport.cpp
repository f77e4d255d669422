// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyexport.h"

#include "app/archive/consents.h"
#include "app/archive/storyfields.h"
#include "app/archive/storyids.h"
#include "app/formats/csv.h"
#include "app/formats/geojson.h"
#include "tests/archive/archivefixture.h"

#include <QJsonArray>

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using namespace Qt::StringLiterals;

class TestStoryExport : public QObject
{
    Q_OBJECT

    static StoryRecord minga()
    {
        StoryRecord record;
        record.fullId = u"0123456789abcdef"_s;
        Story &story = record.detail.story;
        story.title = u"La minga, \"del agua\""_s;
        story.summary = u"Dos\nlíneas"_s;
        story.teller = u"Mama Rosa"_s;
        story.language = u"qu"_s;
        story.place = u"Canchagua"_s;
        story.told = u"1962~"_s;
        story.themes = {u"agua"_s, u"minga"_s};
        story.recordedBy = u"=Nayeli"_s;
        story.created = QDateTime(QDate(2026, 7, 14), QTime(8, 0), Qt::UTC);
        story.licence = u"CC-BY-SA-4.0"_s;
        record.detail.centreName = u"Sinchi Warmi"_s;
        Media sound;
        sound.id.record = Dot::of(1, 10);
        sound.fileName = u"minga.mp3"_s;
        sound.mimeType = u"audio/mpeg"_s;
        sound.durationMs = 3'723'500;
        Media picture;
        picture.id.record = Dot::of(1, 11);
        picture.kind = Media::Kind::Picture;
        picture.fileName = u"río.jpg"_s;
        picture.mimeType = u"image/jpeg"_s;
        picture.latitude = -0.9352;
        picture.longitude = -78.6155;
        record.detail.media = {sound, picture};
        record.detail.passages = {passage(u"es"_s, 0, 1500, u"Buenos días"_s, sound.id),
            passage(u"qu"_s, 0, 1500, u"Alli puncha"_s, sound.id),
            passage(u"qu"_s, -1, -1, u"sin hora"_s, {})};
        Moment moment;
        moment.media = sound.id;
        moment.startMs = 12'000;
        moment.title = u"Acequia"_s;
        moment.summary = u"Cómo se hizo"_s;
        moment.keywords = {u"agua"_s};
        record.detail.moments = {moment};
        return record;
    }
    static Passage passage(
        const QString &language, int from, int to, const QString &text, Id<Media> media)
    {
        Passage passage;
        passage.language = language;
        passage.startMs = from;
        passage.endMs = to;
        passage.speaker = u"Rosa"_s;
        passage.text = text;
        passage.media = media;
        return passage;
    }

private Q_SLOTS:
    void fieldsAreNamedOnce()
    {
        QStringList names;
        for (const StoryField &field : storyFields()) {
            names.append(QLatin1String(field.name));
            QVERIFY(QByteArray(field.term).contains(':'));
            QVERIFY(field.text || field.words || field.found);
            QVERIFY(!field.text || !field.words);
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void tablesAreDublinCore()
    {
        QByteArray csv = storyTable({minga(), StoryRecord()});
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        const auto rows = formats::readCsv(buffer);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < rows->first().size(); ++i)
            cells.insert(rows->first().at(i), rows->at(1).at(i));
        const std::pair<const char *, QString> wanted[]
            = {{"dcterms:identifier", u"0123456789abcdef"_s},
                {"dcterms:title", u"La minga, \"del agua\""_s}, {"dcterms:creator", u"Mama Rosa"_s},
                {"dcterms:contributor", u"'=Nayeli"_s}, {"dcterms:language", u"qu | es"_s},
                {"dcterms:spatial", u"Canchagua"_s}, {"geo:lat_long", u"-0.935200,-78.615500"_s},
                {"dcterms:temporal", u"1962~"_s}, {"dcterms:subject", u"agua | minga"_s},
                {"dcterms:dateSubmitted", u"2026-07-14"_s}, {"dcterms:extent", u"PT1H2M3S"_s},
                {"dcterms:type", u"Sound | StillImage"_s},
                {"dcterms:format", u"audio/mpeg | image/jpeg"_s},
                {"dcterms:hasPart", u"minga.mp3 | río.jpg"_s},
                {"dcterms:publisher", u"Sinchi Warmi"_s}};
        for (const auto &[column, value] : wanted)
            QCOMPARE(cells.value(QLatin1String(column)), value);
    }

    void mapsReadBack()
    {
        QByteArray json = storyMap({minga(), StoryRecord()});
        QVERIFY(json.contains("\"geometry\": null"));
        QBuffer buffer(&json);
        buffer.open(QIODevice::ReadOnly);
        const auto features = formats::readGeoJson(buffer);
        QVERIFY(features);
        QCOMPARE(features->size(), 2);
        QCOMPARE(features->first().points, (QList<QPointF>{{-78.6155, -0.9352}}));
        QCOMPARE(features->first().properties[u"title"_s].toString(), u"La minga, \"del agua\""_s);
        QCOMPARE(features->first().properties[u"themes"_s].toArray().size(), 2);
        QVERIFY(features->at(1).points.isEmpty());
    }

    void transcriptsSayWhatIsSaid()
    {
        const auto files = transcriptFilesOf(minga());
        QCOMPARE(files.size(), 1);
        const formats::OhmsRecord &record = files.first().record;
        QCOMPARE(files.first().media, QStringList{u"minga.mp3"_s});
        QCOMPARE(record.transcripts.size(), 2);
        QCOMPARE(record.transcripts.first().language, u"qu"_s); // the story's own
        QCOMPARE(record.transcripts.first().cues,
            (QList<formats::Cue>{
                {0, 1500, u"Rosa"_s, u"Alli puncha"_s}, {-1, -1, u"Rosa"_s, u"sin hora"_s}}));
        QCOMPARE(record.interviewees, QStringList{u"Mama Rosa"_s});
        QCOMPARE(record.keywords, (QStringList{u"Canchagua"_s, u"1962~"_s}));
        QVERIFY(record.date.isEmpty() && record.dateInWords.isEmpty());
        QCOMPARE(record.clipFormat, u"audio"_s);
        QCOMPARE(record.points.size(), 1);
        const Moment back = momentOf(record.points.first());
        QCOMPARE(back.startMs, 12'000);
        QCOMPARE(back.title, u"Acequia"_s);
        QCOMPARE(back.summary, u"Cómo se hizo"_s);
        QCOMPARE(back.keywords, QStringList{u"agua"_s});
    }

    void eachRecordingHasItsOwn()
    {
        StoryRecord record = minga();
        Media second = record.detail.media.first();
        second.id.record = Dot::of(1, 12);
        second.fileName = u"dos.mp4"_s;
        second.kind = Media::Kind::Video;
        record.detail.media.append(second);
        record.detail.passages.append(passage(u"qu"_s, 0, 900, u"Ari"_s, second.id));
        const auto files = transcriptFilesOf(record);
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(1).record.transcripts.size(), 1);
        QCOMPARE(files.at(1).record.clipFormat, u"video"_s);
        QVERIFY(files.at(1).record.points.isEmpty());
        QCOMPARE(transcriptFilesOf(StoryRecord()).size(), 1);
    }

    void fileNamesFitEveryDisk_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("accents") << u"La Ñaña & el río (1962)"_s << u"la-nana-el-rio-1962"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("nothing") << u"···"_s << u"x"_s;
        QTest::newRow("another script") << u"历史"_s << u"x"_s;
        QTest::newRow("long") << QString(60, u'a') << QString(48, u'a');
    }
    void fileNamesFitEveryDisk()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(fileNameFor(title, u"x"_s), name);
    }

    void untimedTranscriptsStayUntimed()
    {
        Centre centre;
        NewStory newStory{titled(u"Minga"_s), {},
            {{u"es"_s, {{-1, -1, u"Rosa"_s, u"Hola"_s}, {500, 900, {}, u"Sí"_s}}, {}}}};
        const auto added = centre.add(newStory);
        QVERIFY_OK(added);
        const auto passages
            = *centre.read([&](store::Reader &reader) { return passagesOf(reader, added->id); });
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passages.first().startMs, 500);
        QVERIFY(!passages.at(1).isTimed());
        QCOMPARE(passages.at(1).endMs, Passage::untimed);
    }

    /// Whoever exports what everybody sees never gets, by number or by list, what others may not.
    void whatIsTakenBackStaysHere()
    {
        Centre centre;
        const auto story = centre.add({titled(u"El huerto"_s), {}, {}});
        QVERIFY_OK(story);
        const auto trust = centre.store->trust();
        const auto number = shortNumber(story->id);
        const auto one = [&] {
            return centre.read([&](store::Reader &reader) {
                return storyRecord(reader, *trust, number, store::SpaceKind::Public);
            });
        };
        QVERIFY_OK(one());
        Consent consent;
        consent.story = story->id;
        consent.person = u"Mama Rosa"_s;
        consent.given = u"2025-03-12"_s;
        consent.withdrawn = u"2025-03-13"_s;
        QVERIFY_OK(
            centre.write([&](store::Writer &writer) { return saveConsent(writer, consent); }));
        QVERIFY(!one().ok());
        QCOMPARE(one().error().kind, Error::Kind::Denied);
        QVERIFY(!one().error().message.contains(u"huerto"_s));
        const auto all
            = centre.read([&](store::Reader &reader) { return storyRecords(reader, *trust, {}); });
        QVERIFY_OK(all);
        QVERIFY(all->isEmpty());
    }

    void onlyFromTheSpaceThatWasAskedFor()
    {
        Centre centre;
        const auto open = centre.add({titled(u"Abierta"_s), {}, {}});
        const auto closed = centre.add({titled(u"Reservada"_s), {}, {}}, store::SpaceKind::Centre);
        QVERIFY_OK(open);
        QVERIFY_OK(closed);
        const auto trust = centre.store->trust();
        const auto ask = [&](const QString &number, store::SpaceKind kind) {
            return centre.read(
                [&](store::Reader &reader) { return storyRecord(reader, *trust, number, kind); });
        };
        QCOMPARE(
            ask(shortNumber(open->id), store::SpaceKind::Public)->detail.story.title, u"Abierta"_s);
        const auto denied = ask(shortNumber(closed->id), store::SpaceKind::Public);
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, Error::Kind::Denied);
        QVERIFY(!denied.error().message.contains(u"Reservada"));
        QVERIFY(ask(shortNumber(closed->id), store::SpaceKind::Centre));
        QVERIFY(!ask(shortNumber(open->id), store::SpaceKind::Centre));
        StoryFilter filter;
        filter.space = store::SpaceKind::Public;
        const auto all = *centre.read(
            [&](store::Reader &reader) { return storyRecords(reader, *trust, filter); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().fullId, ask(shortNumber(open->id), store::SpaceKind::Public)->fullId);
    }
};

QTEST_GUILESS_MAIN(TestStoryExport)
#include "teststoryexport.moc"
