// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyids.h"
#include "app/people/persons.h"
#include "tests/archive/archivefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using store::Reader;
using store::SpaceKind;
using store::Writer;

namespace {

formats::Transcript transcript(const char *language, const QList<formats::Cue> &cues)
{
    return {QString::fromLatin1(language), cues, {}};
}

QStringList titles(const QList<StoryCard> &cards)
{
    QStringList titles;
    for (const StoryCard &card : cards)
        titles.append(card.story.title);
    titles.sort();
    return titles;
}

} // namespace

class TestStories : public QObject
{
    Q_OBJECT

    StoryDetail detail(Centre &centre, Id<Story> id)
    {
        const auto trust = centre.store->trust();
        auto found = centre.read([&](Reader &reader) { return story(reader, *trust, id); });
        return found.ok() ? *found : StoryDetail();
    }

private Q_SLOTS:
    void addsWithAllItsParts()
    {
        Centre centre;
        NewStory fresh{titled(QStringLiteral("  El huerto\nque volvió ")), {}, {}};
        fresh.story.themes = {QStringLiteral("ceniza"), QStringLiteral(" ceniza"), QString()};
        fresh.media = {
            centre.medium(Media::Kind::Picture, "foto"), centre.medium(Media::Kind::Sound, "voz")};
        fresh.transcripts = {transcript("qu", {{0, 900, {}, QStringLiteral("Ñuka")}}),
            transcript("es",
                {{0, 900, QStringLiteral("Juana"), QStringLiteral("Yo")},
                    {900, 950, {}, QStringLiteral("  ")}})};
        const auto added = centre.add(fresh);
        QVERIFY_OK(added);
        centre.open(); // what counts is what the disk holds
        const StoryDetail found = detail(centre, added->id);
        QCOMPARE(found.story.title, QStringLiteral("El huerto que volvió"));
        QCOMPARE(found.story.themes, QStringList(QStringLiteral("ceniza")));
        QCOMPARE(found.story.licence, QStringLiteral("CC-BY-SA-4.0"));
        QVERIFY(found.story.created.isValid());
        QCOMPARE(found.spaceKind, SpaceKind::Public);
        QCOMPARE(found.centre, centre.store->centre());
        QCOMPARE(found.media.size(), 2);
        QCOMPARE(found.media[1].kind, Media::Kind::Sound);
        QCOMPARE(found.passages.size(), 2); // silence is no passage
        for (const Passage &passage : found.passages)
            QCOMPARE(passage.media, found.media[1].id);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("told");
        QTest::newRow("no title") << " \n"
                                  << "";
        QTest::newRow("long title") << QString(501, u'a') << "";
        QTest::newRow("told") << "Historia"
                              << "hace mucho";
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, title);
        QFETCH(QString, told);
        Centre centre;
        NewStory fresh{titled(title), {centre.medium(Media::Kind::Sound, "voz")}, {}};
        fresh.story.told = told;
        const auto added = centre.add(fresh);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, Error::Kind::BadInput);
        QVERIFY(centre.store->blobs().all().isEmpty());
        QCOMPARE(centre.cards().size(), 0);
    }

    void failedStoryLeavesNothing()
    {
        Centre centre;
        NewStory fresh{titled(QStringLiteral("Rota")), {centre.medium(Media::Kind::Sound, "voz")},
            {transcript(
                "es", {{0, 1, {}, QStringLiteral("bien")}, {1, 2, {}, QString(70'000, u'x')}})}};
        QCOMPARE(centre.store->blobs().all().size(), 2);
        QVERIFY(!centre.add(fresh).ok());
        QVERIFY(centre.store->blobs().all().isEmpty());
        QCOMPARE(*centre.read([](Reader &reader) { return reader.count<Passage>(); }), 0);
        QCOMPARE(*centre.read([](Reader &reader) { return reader.count<Media>(); }), 0);
        QVERIFY_OK(centre.add({titled(QStringLiteral("Otra")), {}, {}}));
    }

    void itIsAskedAgainWhoMay()
    {
        Centre centre;
        const auto person = [&](RecordId by, people::Role role, const char *code) {
            centre.store->setActor(by);
            const people::NewPerson wanted{QStringLiteral("Elsa"), QStringLiteral("pez"), {}, role,
                *people::Code::read(QString::fromLatin1(code))};
            return centre
                .write([&](store::Writer &writer) { return people::addPerson(writer, wanted); })
                ->id.record;
        };
        const RecordId steward = person({}, people::Role::Steward, "2580");
        const RecordId learner = person(steward, people::Role::Learner, "");
        const auto add = [&](RecordId by, store::SpaceKind space) {
            centre.store->setActor(by);
            NewStory story;
            story.story.title = QStringLiteral("La molienda");
            return centre.add(std::move(story), space);
        };
        QCOMPARE(add({}, store::SpaceKind::Centre).error().kind, Error::Kind::Denied);
        QCOMPARE(add(learner, store::SpaceKind::Public).error().kind, Error::Kind::Denied);
        QVERIFY(add(learner, store::SpaceKind::Centre).ok());
        QVERIFY(add(steward, store::SpaceKind::Public).ok());
        QCOMPARE(centre.cards().size(), 2);
    }

    void marksBelongToTheirOwnRecording()
    {
        Centre centre;
        auto song = centre.medium(Media::Kind::Sound, "canto");
        auto talk = centre.medium(Media::Kind::Sound, "charla");
        talk.marks = {{3000, QStringLiteral("La mula")}, {9000, {}}};
        const auto story = centre.add({titled(QStringLiteral("Dos voces")), {song, talk}, {}});
        QVERIFY_OK(story);
        const StoryDetail told = detail(centre, story->id);
        QCOMPARE(told.moments.size(), 2);
        QCOMPARE(told.moments[0].media, told.media[1].id);
        QCOMPARE(told.moments[0].title, QStringLiteral("La mula"));
        QCOMPARE(told.moments[1].startMs, 9000);
        QVERIFY_OK(centre.write([&](Writer &writer) { return removeStory(writer, story->id); }));
        QVERIFY(centre.read([](Reader &reader) { return reader.list<Moment>(); })->isEmpty());
    }

    void missingFilesAreNoticed()
    {
        Centre centre;
        NewStory fresh{
            titled(QStringLiteral("Sin archivo")), {centre.medium(Media::Kind::Sound, "voz")}, {}};
        QVERIFY_OK(centre.store->blobs().remove(fresh.media[0].media.blob));
        QVERIFY(!centre.add(fresh).ok());
        QCOMPARE(centre.cards().size(), 0);
    }

    void discardKeepsWhatOthersNeed()
    {
        Centre centre;
        const auto media = centre.medium(Media::Kind::Sound, "la misma voz");
        const auto first = centre.add({titled(QStringLiteral("Primera")), {media}, {}});
        QVERIFY_OK(first);
        // The same public bytes are one file; a second story that fails must not take it away.
        QVERIFY(!centre.add({titled({}), {media}, {}}).ok());
        QVERIFY(centre.store->blobs().has(media.media.blob));
        // Nor may it while the first is removed: somebody can bring it back.
        QVERIFY_OK(centre.write([&](Writer &writer) { return removeStory(writer, first->id); }));
        QVERIFY(!centre.add({titled({}), {media}, {}}).ok());
        QVERIFY(centre.store->blobs().has(media.media.blob));
        QVERIFY(centre.store->blobs().has(media.media.preview));
    }

    void removesAndRestores()
    {
        Centre centre;
        const auto added = centre.add({titled(QStringLiteral("Va y vuelve")),
            {centre.medium(Media::Kind::Sound, "a"), centre.medium(Media::Kind::Picture, "b")},
            {transcript(
                "es", {{0, 1, {}, QStringLiteral("uno")}, {1, 2, {}, QStringLiteral("dos")}})}});
        QVERIFY_OK(added);
        const StoryDetail before = detail(centre, added->id);
        const auto lone = before.passages[1].id;
        QVERIFY_OK(centre.write([&](Writer &writer) { return writer.remove(lone); }));
        QVERIFY_OK(centre.write([&](Writer &writer) { return removeStory(writer, added->id); }));
        QCOMPARE(centre.cards().size(), 0);
        QCOMPARE(*centre.read([](Reader &reader) { return reader.count<Passage>(); }), 0);
        QCOMPARE(*centre.read([](Reader &reader) { return reader.count<Media>(); }), 0);
        QVERIFY(centre.read([&](Reader &r) { return searchStories(r, QStringLiteral("uno")); })
                ->isEmpty());
        QVERIFY_OK(centre.write([&](Writer &writer) { return restoreStory(writer, added->id); }));
        const StoryDetail after = detail(centre, added->id);
        QCOMPARE(after.story, before.story);
        QCOMPARE(after.media, before.media);
        QCOMPARE(after.passages.size(), 1); // what was removed on its own stays removed
        QCOMPARE(after.passages[0], before.passages[0]);
    }

    void countsKindsAndFilters()
    {
        Centre centre;
        const auto add = [&](const char *title, const QList<PreparedMedia> &media,
                             const char *place, SpaceKind space = SpaceKind::Public) {
            NewStory fresh{titled(QString::fromLatin1(title)), media, {}};
            fresh.story.place = QString::fromLatin1(place);
            fresh.story.language = QStringLiteral("es");
            if (media.size() > 1)
                fresh.transcripts = {transcript("qu", {{0, 5, {}, QStringLiteral("Chay watapi")}})};
            return centre.add(fresh, space).ok();
        };
        using Kind = Media::Kind;
        QVERIFY(add("text", {}, "Canchagua"));
        QVERIFY(add("photo", {centre.medium(Kind::Picture, "1")}, "Canchagua"));
        QVERIFY(add("voice", {centre.medium(Kind::Sound, "2"), centre.medium(Kind::Picture, "3")},
            "Salinas"));
        QVERIFY(add("video",
            {centre.medium(Kind::Sound, "4", SpaceKind::Centre),
                centre.medium(Kind::Video, "5", SpaceKind::Centre)},
            "Salinas", SpaceKind::Centre));
        const auto counts = centre.read([](Reader &reader) { return archiveCounts(reader); });
        QVERIFY_OK(counts);
        QCOMPARE(counts->all, 4);
        QCOMPARE(counts->texts, 1);
        QCOMPARE(counts->photos, 1);
        QCOMPARE(counts->voices, 1);
        QCOMPARE(counts->videos, 1);
        const std::pair<StoryKind, const char *> kinds[] = {{StoryKind::Text, "text"},
            {StoryKind::Photo, "photo"}, {StoryKind::Voice, "voice"}, {StoryKind::Video, "video"}};
        for (const auto &[kind, title] : kinds) {
            StoryFilter filter;
            filter.kind = kind;
            const auto cards = centre.cards(filter);
            QCOMPARE(titles(cards), QStringList(QString::fromLatin1(title)));
            QCOMPARE(cards[0].kind, kind);
        }
        const auto only = [&](auto set) {
            StoryFilter filter;
            set(filter);
            return titles(centre.cards(filter)).join(u' ');
        };
        QCOMPARE(only([](auto &f) { f.place = QStringLiteral("Salinas"); }),
            QStringLiteral("video voice"));
        QCOMPARE(only([](auto &f) { f.language = QStringLiteral("qu"); }),
            QStringLiteral("video voice"));
        QCOMPARE(only([](auto &f) { f.space = SpaceKind::Centre; }), QStringLiteral("video"));
        QCOMPARE(only([](auto &f) { f.text = QStringLiteral("WATAPI"); }),
            QStringLiteral("video voice"));
        QCOMPARE(
            only([](auto &f) { f.text = QStringLiteral("canch"); }), QStringLiteral("photo text"));
        QCOMPARE(only([](auto &f) { f.centre = CentreId{}; }), QString());
        QCOMPARE(only([](auto &f) { f.place = QStringLiteral("Salinas' OR 1=1 --"); }), QString());
        QCOMPARE(only([](auto &f) { f.limit = 1; }).split(u' ').size(), 1);
        const auto facets = centre.read([](Reader &reader) { return archiveFacets(reader); });
        QVERIFY_OK(facets);
        QCOMPARE(
            facets->places, QStringList({QStringLiteral("Canchagua"), QStringLiteral("Salinas")}));
        QCOMPARE(facets->languages, QStringList({QStringLiteral("es"), QStringLiteral("qu")}));
    }

    void cardsTellWhatMatters()
    {
        Centre centre;
        auto voice = centre.medium(Media::Kind::Sound, "voz");
        voice.media.peaks = QByteArray(160, '\x7f');
        const auto photo = centre.medium(Media::Kind::Picture, "foto");
        NewStory fresh{titled(QStringLiteral("Tarjeta")), {voice, photo}, {}};
        fresh.story.language = QStringLiteral("qu");
        fresh.transcripts = {transcript("es", {{0, 5, {}, QStringLiteral("Hola")}})};
        QVERIFY_OK(centre.add(fresh));
        const StoryCard card = centre.cards().value(0);
        QCOMPARE(card.kind, StoryKind::Voice);
        QCOMPARE(card.durationMs, 60'000);
        QCOMPARE(card.photos, 1);
        QCOMPARE(card.cover, photo.media.preview);
        QCOMPARE(card.peaks, voice.media.peaks);
        QCOMPARE(card.languages, QStringList({QStringLiteral("qu"), QStringLiteral("es")}));
    }

    void searchFindsStoriesAndSeconds()
    {
        Centre centre;
        NewStory fresh{titled(QStringLiteral("El telar")), {centre.medium(Media::Kind::Sound, "x")},
            {transcript("es",
                {{0, 9, {}, QStringLiteral("Nada")},
                    {158'000, 160'000, {}, QStringLiteral("Cayó la ceniza gris")}})}};
        QVERIFY_OK(centre.add(fresh));
        NewStory other{titled(QStringLiteral("Ceniza")), {}, {}};
        QVERIFY_OK(centre.add(other));
        const auto hits = centre.read(
            [](Reader &reader) { return searchStories(reader, QStringLiteral("CENIZ")); });
        QVERIFY_OK(hits);
        QCOMPARE(hits->size(), 2);
        QCOMPARE(hits->at(0).story.title, QStringLiteral("Ceniza"));
        QVERIFY(!hits->at(0).passage);
        QCOMPARE(hits->at(1).story.title, QStringLiteral("El telar"));
        QCOMPARE(hits->at(1).passage->startMs, 158'000);
        NewStory juana{titled(QStringLiteral("El huerto")), {}, fresh.transcripts};
        juana.story.teller = QStringLiteral("Mama Juana");
        QVERIFY_OK(centre.add(juana));
        const auto together = centre.read(
            [](Reader &reader) { return searchStories(reader, QStringLiteral("gris juana")); });
        QVERIFY_OK(together);
        QCOMPARE(together->size(), 1);
        QCOMPARE(together->at(0).story.title, QStringLiteral("El huerto"));
        for (const char *words : {"", " ", "\"", "* OR", "noexiste", "ceniza AND NOT gris"})
            QVERIFY(centre
                    .read([&](Reader &reader) {
                        return searchStories(reader, QString::fromLatin1(words));
                    })
                    ->isEmpty());
    }

    void partsFromOtherSpacesDoNotCount()
    {
        Centre centre;
        const auto open = centre.add({titled(QStringLiteral("Abierta")), {}, {}});
        QVERIFY_OK(open);
        Passage foreign;
        foreign.story = open->id;
        foreign.space = centre.store->space(SpaceKind::Centre);
        foreign.text = QStringLiteral("colado");
        QVERIFY_OK(centre.write([&](Writer &writer) { return writer.save(foreign); }));
        QVERIFY(detail(centre, open->id).passages.isEmpty());
        QVERIFY(centre.read([](Reader &r) { return searchStories(r, QStringLiteral("colado")); })
                ->isEmpty());
        QVERIFY_OK(centre.write([&](Writer &writer) { return removeStory(writer, open->id); }));
        QCOMPARE(*centre.read([](Reader &reader) { return reader.count<Passage>(); }), 1);
    }

    void positionsStayPrivate()
    {
        Centre centre;
        for (const SpaceKind kind : {SpaceKind::Public, SpaceKind::Centre}) {
            auto photo = centre.medium(Media::Kind::Picture, "foto", kind);
            photo.media.latitude = -0.66;
            photo.media.longitude = -90.55;
            const auto added = centre.add({titled(QStringLiteral("Foto")), {photo}, {}}, kind);
            QVERIFY_OK(added);
            QCOMPARE(detail(centre, added->id).media[0].hasPosition(), kind == SpaceKind::Centre);
        }
    }

    void edits()
    {
        Centre centre;
        const auto added = centre.add({titled(QStringLiteral("Vieja")), {}, {}});
        QVERIFY_OK(added);
        Story story = *added;
        story.title = QStringLiteral("Nueva");
        QVERIFY_OK(centre.write([&](Writer &writer) { return saveStory(writer, story); }));
        story.title.clear();
        QVERIFY(!centre.write([&](Writer &writer) { return saveStory(writer, story); }).ok());
        QCOMPARE(detail(centre, added->id).story.title, QStringLiteral("Nueva"));

        Passage passage;
        passage.story = added->id;
        passage.text = QStringLiteral("Hola");
        auto saved = centre.write([&](Writer &writer) { return savePassage(writer, passage); });
        QVERIFY_OK(saved);
        QCOMPARE(detail(centre, added->id).passages.size(), 1);
        saved->text.clear();
        QVERIFY_OK(centre.write([&](Writer &writer) { return savePassage(writer, *saved); }));
        QVERIFY(detail(centre, added->id).passages.isEmpty());
    }

    void findsByAnyOfItsNumbers()
    {
        Centre centre;
        const auto one = centre.add({titled(QStringLiteral("Una")), {}, {}});
        const auto two = centre.add({titled(QStringLiteral("Dos")), {}, {}});
        QVERIFY(one.ok() && two.ok());
        const auto find = [&](const QString &text, Removed removed = Removed::Skip) {
            return centre.read([&](Reader &reader) { return findStory(reader, text, removed); });
        };
        const QString full = *centre.read(
            [&](Reader &reader) -> Result<QString> { return reader.fullId(one->id.record); });
        for (const QString &text : {shortNumber(one->id), full, full.toUpper(), full.last(8)}) {
            QVERIFY_OK(find(text));
            QCOMPARE(find(text)->record, one->id.record);
        }
        QCOMPARE(find(full.last(5)).error().kind, Error::Kind::NotFound);
        QCOMPARE(find(full.first(10)).error().kind, Error::Kind::BadInput); // both begin so
        for (const char *text : {"", "9.9", "0.0", "99999999999.1", "zzzzzz", "1.99999999999999"})
            QCOMPARE(find(QString::fromLatin1(text)).error().kind, Error::Kind::NotFound);
        QVERIFY_OK(centre.write([&](Writer &writer) { return removeStory(writer, one->id); }));
        QCOMPARE(find(full).error().kind, Error::Kind::NotFound);
        QVERIFY_OK(find(full, Removed::Include));
    }

    void hostileStrings()
    {
        QFile file(QStringLiteral(TAMBO_CORPORA "/hostile/strings/blns.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the corpus of hostile strings is not here");
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 400);
        Centre centre;
        QList<Id<Story>> ids;
        for (const QJsonValue &value : strings) {
            const QString text = value.toString();
            NewStory fresh{titled(QStringLiteral("t ") + text), {}, {}};
            fresh.story.teller = text.simplified();
            fresh.transcripts
                = {transcript("es", {{0, 5, {}, QStringLiteral("p ") + text + u'.'}})};
            const auto added = centre.add(fresh);
            QVERIFY_OK(added);
            ids.append(added->id);
        }
        centre.open();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QString text = strings[i].toString();
            const StoryDetail found = detail(centre, ids[i]);
            QCOMPARE(found.story.title, QString(QStringLiteral("t ") + text).simplified());
            QCOMPARE(found.story.teller, text.simplified());
            QCOMPARE(found.passages.value(0).text, QString(QStringLiteral("p ") + text + u'.'));
            QVERIFY_OK(centre.read([&](Reader &reader) { return searchStories(reader, text); }));
        }
    }
};

QTEST_GUILESS_MAIN(TestStories)
#include "teststories.moc"
