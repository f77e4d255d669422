// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/unfinished.h"
#include "tests/archive/archivefixture.h"

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using Lacks = UnfinishedStory::Lacks;

namespace {

Story whole(const QString &title)
{
    Story story = titled(title);
    story.teller = QStringLiteral("Don Segundo");
    story.summary = QStringLiteral("De cómo se molía.");
    return story;
}

formats::Transcript said(const QList<std::pair<int, int>> &times)
{
    formats::Transcript transcript;
    transcript.language = QStringLiteral("es");
    for (const auto &[start, end] : times)
        transcript.cues.append({start, end, {}, QStringLiteral("palabras")});
    return transcript;
}

QList<UnfinishedStory> listed(Centre &centre, int limit = 10)
{
    const auto trust = centre.store->trust();
    const CentreId own = centre.store->centre();
    const auto found = centre.read(
        [&](store::Reader &reader) { return unfinishedStories(reader, *trust, own, limit); });
    return found.ok() ? *found : QList<UnfinishedStory>();
}

} // namespace

class TestUnfinished : public QObject
{
    Q_OBJECT

    /// A recording of one minute with those passages.
    QList<UnfinishedStory> afterSaying(const QList<std::pair<int, int>> &times)
    {
        Centre centre;
        NewStory fresh{whole(QStringLiteral("La molienda")), {}, {}};
        fresh.media = {centre.medium(Media::Kind::Sound, "voz")};
        if (!times.isEmpty())
            fresh.transcripts = {said(times)};
        return centre.add(fresh).ok() ? listed(centre) : QList<UnfinishedStory>();
    }

private Q_SLOTS:
    void whatNobodyWroteDown()
    {
        const auto none = afterSaying({});
        QCOMPARE(none.size(), 1);
        QCOMPARE(none[0].lacks, Lacks::Transcript);
        QCOMPARE(none[0].untranscribedMs, 60'000);
        QCOMPARE(none[0].kind, StoryKind::Voice);
        const auto half = afterSaying({{0, 10'000}, {12'000, 30'000}});
        QCOMPARE(half.size(), 1);
        QCOMPARE(half[0].untranscribedMs, 30'000);
    }
    void silenceAtTheEndIsNoGap()
    {
        QVERIFY(afterSaying({{0, 50'000}}).isEmpty());
        QVERIFY(afterSaying({{0, 75'000}}).isEmpty()); // times beyond the recording
    }
    void wordsWithoutTimesAreTheWhole()
    {
        Centre centre;
        NewStory fresh{whole(QStringLiteral("La molienda")), {}, {}};
        fresh.media = {centre.medium(Media::Kind::Sound, "voz")};
        const auto added = centre.add(fresh);
        QVERIFY_OK(added);
        QCOMPARE(listed(centre).size(), 1);
        Passage passage;
        passage.space = added->space;
        passage.story = added->id;
        passage.text = QStringLiteral("Todo lo que dijo.");
        QVERIFY_OK(centre.write([&](store::Writer &writer) { return writer.save(passage); }));
        QVERIFY(listed(centre).isEmpty());
    }
    void eachMediumCounts()
    {
        Centre centre;
        NewStory fresh{whole(QStringLiteral("La molienda")), {}, {}};
        fresh.media = {centre.medium(Media::Kind::Sound, "voz"),
            centre.medium(Media::Kind::Video, "cine"), centre.medium(Media::Kind::Picture, "foto")};
        fresh.transcripts = {said({{0, 60'000}})}; // of the first
        QVERIFY(centre.add(fresh).ok());
        const auto found = listed(centre);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].kind, StoryKind::Video);
        QCOMPARE(found[0].untranscribedMs, 60'000);
    }
    void theFirstThingThatIsMissing()
    {
        Centre centre;
        NewStory nobody{titled(QStringLiteral("Sin nombre")), {}, {}};
        nobody.media = {centre.medium(Media::Kind::Sound, "voz")};
        QVERIFY(centre.add(nobody).ok());
        NewStory picture{whole(QStringLiteral("Foto")), {}, {}};
        picture.story.summary.clear();
        picture.media = {centre.medium(Media::Kind::Picture, "foto")};
        QVERIFY(centre.add(picture).ok());
        NewStory words{whole(QStringLiteral("Texto")), {}, {}};
        words.story.summary.clear();
        QVERIFY(centre.add(words).ok());
        const auto found = listed(centre);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].title, QStringLiteral("Foto")); // the newest first
        QCOMPARE(found[0].lacks, Lacks::Summary);
        QCOMPARE(found[1].lacks, Lacks::Teller);
        QCOMPARE(listed(centre, 1).size(), 1);
    }
    void onlyOwnStoriesThatAreThere()
    {
        Centre centre;
        const auto added = centre.add({titled(QStringLiteral("Sin nombre")), {}, {}});
        QVERIFY_OK(added);
        QCOMPARE(listed(centre).size(), 1);
        const auto trust = centre.store->trust();
        const auto others = centre.read([&](store::Reader &reader) {
            return unfinishedStories(reader, *trust, CentreId{}, 10);
        });
        QVERIFY(others.ok() && others->isEmpty());
        QVERIFY_OK(centre.write([&](store::Writer &writer) { return writer.remove(added->id); }));
        QVERIFY(listed(centre).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUnfinished)
#include "testunfinished.moc"
