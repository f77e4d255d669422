// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/zipwriter.h"
#include "app/store/undo.h"
#include "tests/formats/wave.h"
#include "tests/languages/languagesfixture.h"
#include "tests/support/seed.h"

#include <QBuffer>
#include <QDirIterator>
#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::languages;
using namespace tambo::languages::test;
using namespace Qt::StringLiterals;

namespace {

const char manifestText[] = R"({"format": "tambo-language-pack", "version": 1, "language": "jiv",
"name": "Shuar chicham", "base": "es", "licence": "CC0-1.0"})";
const char phrasesText[] = R"(<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="jiv">
<context><name>tambo::ui::Rail</name>
<message><source>Inicio</source><translation>nankamma</translation></message>
<message><source>%1 de %2</source><translation>nada</translation></message>
<message numerus="yes"><source>%n cosas</source><translation><numerusform>a</numerusform></translation></message>
<message><source>Antes</source><translation type="vanished">x</translation></message>
<message><source>Lugar</source><translation type="unfinished">nui</translation></message>
</context></TS>)";

} // namespace

class TestPack : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QRandomGenerator m_random;

    [[nodiscard]] QString file() const { return m_dir.filePath(u"idioma.zip"_s); }
    QByteArray zip(const QList<std::pair<QString, QByteArray>> &files) const
    {
        QFile::remove(file());
        QFile target(file());
        formats::ZipWriter writer(target);
        for (const auto &[path, bytes] : files) {
            if (!writer.add(path, bytes))
                qFatal("zip");
        }
        if (!writer.close())
            qFatal("zip");
        QFile written(file());
        written.open(QIODevice::ReadOnly);
        return written.readAll();
    }
    Result<Pack> read(const QByteArray &bytes) const
    {
        QFile target(file());
        target.open(QIODevice::WriteOnly);
        target.write(bytes);
        target.close();
        return readPack(file());
    }
    static Phrase recorded(const Centre &centre, const QByteArray &bytes)
    {
        Phrase said = phrase(u"Escuchar"_s, {});
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        said.sound = centre.store->blobs().add(buffer, std::nullopt)->id;
        return said;
    }

private Q_SLOTS:
    void initTestCase() { m_random.seed(tambo::test::seed()); }
    void comesBackAsItWas();
    void readsWhatLinguistWrites();
    void theReviewedOrNewerStays();
    void isOneDeed();
    void onlyAPackIsRead_data();
    void onlyAPackIsRead();
    void whatIsNoRecordingIsLeftOut();
    void damagedBytes();
    void archivesOfOthers();
};

void TestPack::comesBackAsItWas()
{
    const Centre from;
    QVERIFY_OK(from.begin(u"jiv"_s, u"Shuar chicham"_s));
    Phrase reviewed = phrase(u"Hola, %1"_s, u"<%1> & \"amigo\"\nsegunda línea"_s, 3);
    reviewed.reviewed = true;
    reviewed.by = u"Nantu"_s;
    QVERIFY_OK(from.save(reviewed));
    QVERIFY_OK(from.save(phrase(u"Guardar"_s, u"ikiústin"_s)));
    QVERIFY_OK(from.save(recorded(from, tests::toneWav(440, 0.2))));
    const auto pack = packOf(*from.store, u"jiv"_s);
    QVERIFY_OK(pack);
    QCOMPARE(pack->authors, QStringList{u"Nantu"_s});
    QCOMPARE(pack->sounds.size(), 1);
    QVERIFY_OK(writePack(file(), *pack));
    QVERIFY_OK(writePack(file(), *pack)); // over the one of before
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files), QStringList{u"idioma.zip"_s});
    const auto read = readPack(file());
    QVERIFY_OK(read);
    QCOMPARE(read->language, pack->language);
    QCOMPARE(read->phrases, pack->phrases);
    QCOMPARE(read->sounds, pack->sounds);

    const Centre to;
    const auto installed = installPack(*to.store, *read);
    QVERIFY_OK(installed);
    QCOMPARE(installed->added, 3);
    const auto here = to.phrases(u"jiv"_s);
    QCOMPARE(here.value(keyOf(reviewed)).text, reviewed.text);
    QVERIFY(here.value(keyOf(reviewed)).reviewed);
    QVERIFY(to.store->blobs().has(here.value(keyOf(phrase(u"Escuchar"_s, {}))).sound));
    // A second time there is nothing to do.
    const auto again = installPack(*to.store, *read);
    QVERIFY_OK(again);
    QCOMPARE(again->kept, 3);
    QCOMPARE(again->added + again->changed, 0);
    QVERIFY(!packOf(*to.store, u"qu"_s).ok());
}

void TestPack::readsWhatLinguistWrites()
{
    const auto pack
        = read(zip({{u"manifest.json"_s, manifestText}, {u"phrases.ts"_s, phrasesText}}));
    QVERIFY_OK(pack);
    QCOMPARE(pack->phrases.size(), 3);
    const Centre centre;
    const auto installed = installPack(*centre.store, *pack);
    QVERIFY_OK(installed);
    QCOMPARE(installed->added, 2);
    QCOMPARE(installed->refused, 1); // it lost its numbers
    QCOMPARE(installed->language.name, u"Shuar chicham"_s);
    const auto here = centre.phrases(u"jiv"_s);
    QVERIFY(here.value({u"tambo::ui::Rail"_s, u"Inicio"_s, {}}).reviewed);
    QVERIFY(!here.value({u"tambo::ui::Rail"_s, u"Lugar"_s, {}}).reviewed);
}

void TestPack::theReviewedOrNewerStays()
{
    const Centre centre;
    Phrase reviewed = phrase(u"Guardar"_s, u"aquí"_s, 1);
    reviewed.reviewed = true;
    QVERIFY_OK(centre.save(reviewed));
    QVERIFY_OK(centre.save(phrase(u"Lugar"_s, u"aquí"_s, 5)));
    QVERIFY_OK(centre.save(phrase(u"Inicio"_s, u"aquí"_s, 5)));
    Pack pack;
    pack.language.code = u"jiv"_s;
    pack.language.name = u"Shuar"_s;
    pack.phrases = {phrase(u"Guardar"_s, u"allá"_s, 9), phrase(u"Lugar"_s, u"allá"_s, 4),
        phrase(u"Inicio"_s, u"allá"_s, 6)};
    const auto installed = installPack(*centre.store, pack);
    QVERIFY_OK(installed);
    QCOMPARE(installed->kept, 2);
    QCOMPARE(installed->changed, 1);
    const auto here = centre.phrases(u"jiv"_s);
    QCOMPARE(here.value(keyOf(reviewed)).text, u"aquí"_s);
    QCOMPARE(here.value(keyOf(pack.phrases[1])).text, u"aquí"_s);
    QCOMPARE(here.value(keyOf(pack.phrases[2])).text, u"allá"_s);
}

void TestPack::isOneDeed()
{
    const Centre centre;
    const auto pack
        = read(zip({{u"manifest.json"_s, manifestText}, {u"phrases.ts"_s, phrasesText}}));
    QVERIFY_OK(pack);
    QVERIFY_OK(installPack(*centre.store, *pack));
    QCOMPARE(centre.phrases(u"jiv"_s).size(), 2);
    QVERIFY_OK(store::undo(*centre.store, centre.store->deeds().numbers().last()).takeResult());
    QVERIFY(centre.phrases(u"jiv"_s).isEmpty());
}

void TestPack::onlyAPackIsRead_data()
{
    QTest::addColumn<QString>("manifest");
    QTest::addColumn<QString>("phrases");
    const QString manifest = QString::fromUtf8(manifestText);
    const QString phrases = QString::fromUtf8(phrasesText);
    const auto with = [&](const char *was, const char *now) {
        return QString(manifest).replace(QLatin1String(was), QLatin1String(now));
    };
    QTest::newRow("no manifest") << QString() << phrases;
    QTest::newRow("no phrases") << manifest << QString();
    QTest::newRow("newer") << with("\"version\": 1", "\"version\": 2") << phrases;
    QTest::newRow("another format") << with("tambo-language-pack", "zip") << phrases;
    QTest::newRow("a path for a language") << with("\"jiv\"", "\"../../jiv\"") << phrases;
    QTest::newRow("no name") << with("Shuar chicham", "  ") << phrases;
    QTest::newRow("another licence") << with("CC0-1.0", "All rights reserved") << phrases;
    QTest::newRow("manifest too long") << manifest + QString(70'000, u' ') << phrases;
    QTest::newRow("no XML") << manifest << u"nada"_s;
    QTest::newRow("another XML") << manifest << u"<svg/>"_s;
    QTest::newRow("half") << manifest << phrases.left(phrases.size() / 2);
    QTest::newRow("entities")
        << manifest
        << QString(phrases).replace(
               u"<!DOCTYPE TS>"_s, u"<!DOCTYPE TS [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"_s);
    QTest::newRow("a long text") << manifest
                                 << QString(phrases).replace(u"nui"_s, QString(20'000, u'n'));
}

void TestPack::onlyAPackIsRead()
{
    QFETCH(QString, manifest);
    QFETCH(QString, phrases);
    QList<std::pair<QString, QByteArray>> files{{u"otro.txt"_s, "x"}};
    if (!manifest.isEmpty())
        files.append({u"manifest.json"_s, manifest.toUtf8()});
    if (!phrases.isEmpty())
        files.append({u"phrases.ts"_s, phrases.toUtf8()});
    const auto pack = read(zip(files));
    QVERIFY(!pack.ok());
    QVERIFY(!pack.error().message.isEmpty());
    QVERIFY(!pack.error().message.contains(u"%1"));
}

void TestPack::whatIsNoRecordingIsLeftOut()
{
    const auto withSound = [](const char *path) {
        return QByteArray(phrasesText)
            .replace("<translation>nankamma</translation>",
                "<translation>nankamma</translation><extra-sound>" + QByteArray(path)
                    + "</extra-sound>");
    };
    const auto sounds = [&](const char *path, const QByteArray &bytes) {
        const auto pack = read(zip({{u"manifest.json"_s, manifestText},
            {u"phrases.ts"_s, withSound(path)}, {u"sounds/a.opus"_s, bytes}}));
        return pack.ok() ? pack->sounds.size() : -1;
    };
    const QByteArray tone = tests::toneWav(440, 0.2);
    QCOMPARE(sounds("sounds/a.opus", tone), 1);
    QCOMPARE(sounds("sounds/a.opus", "esto no suena"), 0);
    QCOMPARE(sounds("sounds/a.opus", tests::toneWav(440, 61)), 0); // too long
    QCOMPARE(sounds("/etc/passwd", tone), 0);
    QCOMPARE(sounds("../a.opus", tone), 0);
}

void TestPack::damagedBytes()
{
    const QByteArray whole
        = zip({{u"manifest.json"_s, manifestText}, {u"phrases.ts"_s, phrasesText}});
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = whole;
        for (int i = m_random.bounded(4); i >= 0; --i)
            bytes[m_random.bounded(int(bytes.size()))] = char(m_random.bounded(256));
        if (round % 5 == 0)
            bytes.truncate(m_random.bounded(int(bytes.size())));
        const auto pack = read(bytes);
        QVERIFY(pack.ok() || !pack.error().message.isEmpty());
    }
}

/// Archives that others made to break readers.
void TestPack::archivesOfOthers()
{
    const QString folder = QStringLiteral(TAMBO_CORPORA "/hostile/zip");
    if (!QFileInfo::exists(folder))
        QSKIP("the corpora are not here");
    int count = 0;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();
        ++count) {
        const auto pack = readPack(each.next());
        QVERIFY2(!pack.ok(), qPrintable(each.fileName()));
        QVERIFY(!pack.error().message.isEmpty());
    }
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestPack)
#include "testpack.moc"
