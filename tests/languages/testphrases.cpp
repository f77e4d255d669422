// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/undo.h"
#include "tests/languages/languagesfixture.h"

using namespace tambo;
using namespace tambo::languages;
using namespace tambo::languages::test;
using namespace Qt::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLanguageBeginsOnce();
    void aLanguageNeedsCodeAndName_data();
    void aLanguageNeedsCodeAndName();
    void aSentenceHasOneTranslation();
    void twoRecordsOfOneSentence();
    void nothingTakesItAway();
    void aLossIsRefused();
    void canBeUndone();
};

void TestPhrases::aLanguageBeginsOnce()
{
    const Centre centre;
    QVERIFY_OK(centre.begin(u"jiv"_s, u" Shuar  chicham "_s));
    const auto again = centre.begin(u"jiv"_s, u"Shuar"_s);
    QVERIFY(!again.ok());
    QVERIFY(again.error().message.contains(u"Shuar chicham"));
    const auto all
        = centre.store
              ->read([&](store::Reader &reader) { return languagesHere(reader, centre.own()); })
              .takeResult();
    QVERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().base, u"es"_s);
    QCOMPARE(all->first().licence, u"CC0-1.0"_s);
}

void TestPhrases::aLanguageNeedsCodeAndName_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("no code") << QString() << u"Shuar"_s;
    QTest::newRow("a name for a code") << u"Shuar"_s << u"Shuar"_s;
    QTest::newRow("a path") << u"../jiv"_s << u"Shuar"_s;
    QTest::newRow("no name") << u"jiv"_s << u"  "_s;
    QTest::newRow("a long name") << u"jiv"_s << QString(501, u'a');
}

void TestPhrases::aLanguageNeedsCodeAndName()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    const Centre centre;
    const auto begun = centre.begin(code, name);
    QVERIFY(!begun.ok());
    QCOMPARE(begun.error().kind, Error::Kind::BadInput);
}

void TestPhrases::aSentenceHasOneTranslation()
{
    const Centre centre;
    QVERIFY_OK(centre.save(phrase(u"Guardar"_s, u"uno"_s)));
    QVERIFY_OK(centre.save(phrase(u"Guardar"_s, u"dos"_s, 1)));
    Phrase elsewhere = phrase(u"Guardar"_s, u"tres"_s);
    elsewhere.context = u"tambo::ui::Field"_s;
    QVERIFY_OK(centre.save(elsewhere));
    Phrase kichwa = phrase(u"Guardar"_s, u"wakichina"_s);
    kichwa.language = u"qu"_s;
    QVERIFY_OK(centre.save(kichwa));
    const auto known = centre.phrases(u"jiv"_s);
    QCOMPARE(known.size(), 2);
    QCOMPARE(known.value(keyOf(phrase(u"Guardar"_s, {}))).text, u"dos"_s);
    QCOMPARE(known.value(keyOf(elsewhere)).text, u"tres"_s);
    const auto count
        = centre.store->read([](store::Reader &reader) { return reader.count<Phrase>(); })
              .takeResult();
    QCOMPARE(*count, 3);
}

/// As when two PCs translate it before they meet.
void TestPhrases::twoRecordsOfOneSentence()
{
    const Centre centre;
    Phrase early = phrase(u"Guardar"_s, u"antes"_s, 0);
    Phrase late = phrase(u"Guardar"_s, u"después"_s, 5);
    const auto write = [&](Phrase &each) {
        return centre.store->write([&](store::Writer &writer) { return writer.save(each); })
            .takeResult();
    };
    QVERIFY_OK(write(late));
    QVERIFY_OK(write(early));
    const PhraseKey key = keyOf(early);
    QCOMPARE(centre.phrases(u"jiv"_s).value(key).text, u"después"_s);
    early.reviewed = true;
    QVERIFY_OK(write(early));
    QCOMPARE(centre.phrases(u"jiv"_s).value(key).text, u"antes"_s);
}

void TestPhrases::nothingTakesItAway()
{
    const Centre centre;
    QVERIFY_OK(centre.save(phrase(u"Guardar"_s, u"uno"_s)));
    QVERIFY_OK(centre.save(phrase(u"Guardar"_s, u"  "_s, 1)));
    QVERIFY(centre.phrases(u"jiv"_s).isEmpty());
}

void TestPhrases::aLossIsRefused()
{
    const Centre centre;
    const auto saved = centre.save(phrase(u"Hola, %1"_s, u"Imanalla"_s));
    QVERIFY(!saved.ok());
    QVERIFY(saved.error().message.contains(u"%1"));
    QVERIFY(centre.phrases(u"jiv"_s).isEmpty());
}

void TestPhrases::canBeUndone()
{
    const Centre centre;
    QVERIFY_OK(centre.save(phrase(u"Guardar"_s, u"uno"_s)));
    QVERIFY_OK(centre.save(phrase(u"Guardar"_s, u"dos"_s, 1)));
    QVERIFY_OK(store::undo(*centre.store, centre.store->deeds().numbers().last()).takeResult());
    QCOMPARE(centre.phrases(u"jiv"_s).begin()->text, u"uno"_s);
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "testphrases.moc"
