// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/position.h"
#include "app/archive/proof.h"
#include "app/archive/unfinished.h"
#include "app/formats/wave.h"
#include "tests/archive/archivefixture.h"

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using namespace Qt::StringLiterals;
using store::Reader;
using store::SpaceKind;
using store::Writer;

namespace {

const QDate today(2026, 11, 28);

/// A tone of that many milliseconds.
QByteArray toneFile(int ms)
{
    constexpr formats::SoundShape shape;
    QByteArray frames(qsizetype(ms) * shape.rate / 1000 * qsizetype(sizeof(qint16)), '\0');
    auto *samples = reinterpret_cast<qint16 *>(frames.data());
    for (int i = 0; i < ms * shape.rate / 1000; ++i)
        samples[i] = qint16(8000 * std::sin(i * 0.05));
    return formats::waveFile(frames, shape);
}

} // namespace

class TestConsents : public QObject
{
    Q_OBJECT

    Story add(Centre &centre, const QString &title, SpaceKind space = SpaceKind::Centre)
    {
        NewStory fresh{titled(title), {}, {}};
        fresh.story.teller = u"Mama Juana"_s;
        fresh.story.place = u"Canchagua"_s;
        fresh.media = {centre.medium(Media::Kind::Picture, title.toUtf8(), space)};
        fresh.transcripts = {{u"es"_s, {{0, 900, {}, u"la ceniza de "_s + title}}, {}}};
        return *centre.add(fresh, space);
    }
    Consent given(const Story &story)
    {
        Consent consent;
        consent.story = story.id;
        consent.person = u" Mama  Juana "_s;
        consent.given = u"2025-03-12"_s;
        consent.allowed = {u"school"_s, u"community"_s, u"school"_s};
        consent.forbidden = {u"sale"_s};
        return consent;
    }
    Result<Consent> save(Centre &centre, const Consent &consent)
    {
        return centre.write([=](Writer &writer) { return saveConsent(writer, consent); });
    }
    QStringList titles(Centre &centre, StoryFilter filter = {})
    {
        filter.today = today;
        QStringList found;
        for (const StoryCard &card : centre.cards(filter))
            found.append(card.story.title);
        found.sort();
        return found;
    }
    QStringList found(Centre &centre, const QString &words)
    {
        QStringList titles;
        const auto hits
            = centre.read([&](Reader &reader) { return searchStories(reader, words, 100, today); });
        for (const StoryHit &hit : *hits)
            titles.append(hit.story.title);
        titles.sort();
        return titles;
    }
    Result<> withdraw(Centre &centre, const Consent &consent)
    {
        return centre.write([=](Writer &writer) {
            return withdrawConsent(writer, consent.id, today, u"Se lo pidió su familia"_s);
        });
    }

private Q_SLOTS:
    void isKeptTidy()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s);
        const auto saved = save(centre, given(story));
        QVERIFY_OK(saved);
        centre.open();
        const auto all = centre.read([&](Reader &reader) { return consentsOf(reader, story.id); });
        QCOMPARE(all->size(), 1);
        const Consent &kept = all->first();
        QCOMPARE(kept.person, u"Mama Juana"_s);
        QCOMPARE(kept.space, story.space);
        QCOMPARE(
            QSet(kept.allowed.begin(), kept.allowed.end()), (QSet{u"school"_s, u"community"_s}));
        QCOMPARE(kept.forbidden, QStringList{u"sale"_s});
        QCOMPARE(stateOf(*all, today), ConsentState::Given);
        QVERIFY(isForbidden(*all, u"sale"_s));
        QVERIFY(!isForbidden(*all, u"radio"_s)); // nobody spoke of it
    }

    void whatIsForbiddenIsNotAllowed()
    {
        Centre centre;
        Consent consent = given(add(centre, u"El huerto"_s));
        consent.allowed.append(u"sale"_s);
        QCOMPARE(save(centre, consent)->allowed.contains(u"sale"_s), false);
    }

    void refusesWhatSaysTooLittle_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("until");
        QTest::newRow("nobody") << u" "_s << u"2025-03-12"_s << QString();
        QTest::newRow("no day") << u"Juana"_s << QString() << QString();
        QTest::newRow("a day that is none") << u"Juana"_s << u"2025-02-30"_s << QString();
        QTest::newRow("a vague end") << u"Juana"_s << u"2025-03-12"_s << u"2030"_s;
        QTest::newRow("ends before") << u"Juana"_s << u"2025-03-12"_s << u"2025-03-11"_s;
        QTest::newRow("a book") << QString(600, u'a') << u"2025-03-12"_s << QString();
    }
    void refusesWhatSaysTooLittle()
    {
        QFETCH(QString, person);
        QFETCH(QString, day);
        QFETCH(QString, until);
        Centre centre;
        Consent consent = given(add(centre, u"El huerto"_s));
        consent.person = person;
        consent.given = day;
        consent.until = until;
        const auto saved = save(centre, consent);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().kind, Error::Kind::BadInput);
        QVERIFY(!saved.error().message.isEmpty());
    }

    void whatIsTakenBackIsNowhere_data()
    {
        QTest::addColumn<SpaceKind>("space");
        QTest::newRow("of the centre") << SpaceKind::Centre;
        QTest::newRow("open") << SpaceKind::Public;
    }
    void whatIsTakenBackIsNowhere()
    {
        QFETCH(SpaceKind, space);
        Centre centre;
        const Story story = add(centre, u"El huerto"_s, space);
        add(centre, u"El telar"_s, space);
        const auto consent = save(centre, given(story));
        QVERIFY_OK(consent);
        QCOMPARE(titles(centre).size(), 2);
        QVERIFY_OK(withdraw(centre, *consent));
        QCOMPARE(titles(centre), QStringList{u"El telar"_s});
        QCOMPARE(found(centre, u"huerto"_s), QStringList());
        QCOMPARE(found(centre, u"ceniza"_s), QStringList{u"El telar"_s});
        QCOMPARE(found(centre, u"huerto ceniza"_s), QStringList());
        QCOMPARE(found(centre, u"juana ceniza"_s), QStringList{u"El telar"_s});
        const auto counts
            = centre.read([&](Reader &reader) { return archiveCounts(reader, today); });
        QCOMPARE(counts->all, 1);
        QCOMPARE(counts->photos, 1);
        const auto trust = centre.store->trust();
        const auto lacking = centre.read([&](Reader &reader) {
            return unfinishedStories(reader, *trust, centre.store->centre(), 10, today);
        });
        QCOMPARE(lacking->size(), 1);
        // Whoever has to ask again finds it.
        StoryFilter filter;
        filter.consents = StoryFilter::Consents::Withheld;
        QCOMPARE(titles(centre, filter), QStringList{u"El huerto"_s});
        QVERIFY_OK(centre.write([&](Writer &writer) { return renewConsent(writer, consent->id); }));
        QCOMPARE(titles(centre).size(), 2);
    }

    void offersNothingOfWhatIsTakenBack()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s);
        QVERIFY_OK(centre.write([&](Writer &writer) -> Result<> {
            Story changed = story;
            changed.place = u"Pujilí"_s;
            changed.teller = u"Ñuka Rosa"_s;
            return saveStory(writer, changed).ok() ? Result<>() : fail(Error::Kind::BadInput, {});
        }));
        const auto offer = [&] {
            return centre.read([](Reader &reader) { return archiveFacets(reader, today); });
        };
        QCOMPARE(offer()->places, QStringList{u"Pujilí"_s});
        const auto consent = save(centre, given(story));
        QVERIFY_OK(withdraw(centre, *consent));
        QCOMPARE(offer()->places, QStringList());
        QCOMPARE(offer()->tellers, QStringList());
        QCOMPARE(offer()->languages, QStringList());
    }

    void oneOfSeveralIsEnough()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s);
        const auto first = save(centre, given(story));
        Consent other = given(story);
        other.person = u"Don Eloy"_s;
        QVERIFY_OK(save(centre, other));
        QVERIFY_OK(withdraw(centre, *first));
        QCOMPARE(titles(centre), QStringList());
    }

    void comesToItsEnd()
    {
        Centre centre;
        Consent consent = given(add(centre, u"El huerto"_s));
        consent.until = u"2026-11-28"_s; // the last day counts
        const auto saved = save(centre, consent);
        QVERIFY_OK(saved);
        QCOMPARE(titles(centre).size(), 1);
        QCOMPARE(stateOf({*saved}, today), ConsentState::Given);
        StoryFilter tomorrow;
        tomorrow.today = today.addDays(1);
        QCOMPARE(centre.cards(tomorrow).size(), 0);
        QCOMPARE(stateOf({*saved}, today.addDays(1)), ConsentState::Ended);
    }

    /// Somebody else's edit brings a removed story back, and not what may be done with it.
    void whatIsTakenBackStaysSo()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s);
        const auto consent = save(centre, given(story));
        QVERIFY_OK(withdraw(centre, *consent));
        const auto gone = centre.write([&](Writer &writer) -> Result<> {
            TAMBO_TRY(removeStory(writer, story.id));
            return restoreStory(writer, story.id);
        });
        QVERIFY_OK(gone);
        QVERIFY_OK(centre.write([&](Writer &writer) { return writer.remove(consent->id); }));
        QCOMPARE(titles(centre), QStringList());
        const auto shown
            = centre.read([&](Reader &reader) { return allowShowing(reader, story.id, today); });
        QVERIFY(!shown.ok());
        QCOMPARE(shown.error().kind, Error::Kind::Denied);
    }

    /// A mistake that was undone is none.
    void anEndThatWasRemovedIsNone()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s);
        Consent consent = given(story);
        consent.until = u"2025-12-31"_s;
        const auto saved = save(centre, consent);
        QVERIFY_OK(saved);
        QCOMPARE(titles(centre), QStringList());
        QVERIFY_OK(centre.write([&](Writer &writer) { return writer.remove(saved->id); }));
        QCOMPARE(titles(centre), QStringList{u"El huerto"_s});
        QVERIFY_OK(
            centre.read([&](Reader &reader) { return allowShowing(reader, story.id, today); }));
    }

    void tellsWhereNobodyAsked()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s);
        add(centre, u"El telar"_s);
        QVERIFY_OK(save(centre, given(story)));
        StoryFilter filter;
        filter.consents = StoryFilter::Consents::Unasked;
        QCOMPARE(titles(centre, filter), QStringList{u"El telar"_s});
    }

    /// A centre must not be able to hide another centre's story by taking back what it never gave.
    void countsOnlyInTheSpaceOfTheStory()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s, SpaceKind::Public);
        QVERIFY_OK(centre.write([&](Writer &writer) -> Result<> {
            Consent elsewhere = given(story);
            elsewhere.space = centre.store->space(SpaceKind::Centre);
            elsewhere.withdrawn = u"2026-11-27"_s;
            return writer.save(elsewhere);
        }));
        QCOMPARE(titles(centre), QStringList{u"El huerto"_s});
        QCOMPARE(found(centre, u"huerto"_s), QStringList{u"El huerto"_s});
        const auto all = centre.read([&](Reader &reader) { return consentsOf(reader, story.id); });
        QCOMPARE(all->size(), 0);
    }

    void keepsTheVoiceSealed()
    {
        Centre centre;
        const Story story = add(centre, u"El huerto"_s);
        const QByteArray wave = toneFile(2000);
        const auto kept = keepConsent(*centre.store, given(story), {wave, {}}, {});
        QVERIFY_OK(kept);
        QCOMPARE(kept->proofMime, u"audio/flac"_s);
        QVERIFY2(qAbs(kept->proofMs - 2000) < 50, qPrintable(QString::number(kept->proofMs)));
        const store::Blobs &blobs = centre.store->blobs();
        QVERIFY(blobs.has(kept->proof));
        QVERIFY(blobs.has(kept->proofPreview));
        QFile file(blobs.path(kept->proof));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("fLaC")); // the centre's space is sealed
        const auto opened = centre.store->openBlob(kept->proof);
        QVERIFY_OK(opened);
        QCOMPARE((*opened)->read(4), QByteArray("fLaC"));
    }

    void keepsNothingOfWhatIsRefused()
    {
        Centre centre;
        Consent consent = given(add(centre, u"El huerto"_s));
        consent.person.clear();
        const qsizetype before = centre.store->blobs().all().size();
        QVERIFY(!keepConsent(*centre.store, consent, {toneFile(500), {}}, {}).ok());
        QCOMPARE(centre.store->blobs().all().size(), before);
        QVERIFY(!keepConsent(*centre.store, consent, {{}, u"/no/hay/nada.jpg"_s}, {}).ok());
    }

    void positions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::newRow("a place") << u"-0.93312 -78.61554"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("words") << u"Canchagua Cotopaxi"_s << false;
        QTest::newRow("no number") << u"nan 3"_s << false;
        QTest::newRow("too far north") << u"90.5 3"_s << false;
        QTest::newRow("too far east") << u"3 180.5"_s << false;
        QTest::newRow("three numbers") << u"1 2 3"_s << false;
    }
    void positions()
    {
        QFETCH(QString, text);
        QFETCH(bool, known);
        const auto position = positionIn(text);
        QCOMPARE(position.has_value(), known);
        if (position)
            QCOMPARE(positionText(*position), text);
    }
};

QTEST_GUILESS_MAIN(TestConsents)
#include "testconsents.moc"
