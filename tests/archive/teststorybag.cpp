// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/proof.h"
#include "app/archive/soundpreviews.h"
#include "app/archive/storybag.h"
#include "app/archive/storydocument.h"
#include "app/formats/bagwriter.h"
#include "app/people/centres.h"
#include "app/people/person.h"
#include "app/store/undo.h"
#include "tests/archive/archivefixture.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <QtMath>

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;
using namespace Qt::StringLiterals;
using store::Reader;
using store::SpaceKind;
using store::Writer;

namespace {

QByteArray tone(int hertz)
{
    constexpr int frames = 8000;
    const auto number = [](auto value) {
        QByteArray bytes(sizeof(value), '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray data;
    for (int i = 0; i < frames; ++i)
        data += number(qint16(9000 * qSin(2 * M_PI * hertz * i / 8000)));
    return "RIFF" + number(quint32(36 + data.size())) + "WAVEfmt " + number(quint32(16))
        + number(quint16(1)) + number(quint16(1)) + number(quint32(8000)) + number(quint32(16000))
        + number(quint16(2)) + number(quint16(16)) + "data" + number(quint32(data.size())) + data;
}

QByteArray photo(const QColor &colour)
{
    QImage image(32, 24, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject storyIn(const QString &folder)
{
    return QJsonDocument::fromJson(contentOf(folder + u"/story.json"_s)).object();
}

/// The folder of the story with that title in a bag.
QString folderOf(const QString &bag, const QString &title)
{
    const QDir data(bag + u"/data"_s);
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QJsonObject fields = storyIn(data.filePath(name))[u"story"_s].toObject();
        if (fields[u"title"_s].toString() == title)
            return data.filePath(name);
    }
    return {};
}

/// What must be the same in every centre: ids are numbered as they come, and what tells of one
/// centre only is left out.
QByteArray comparable(QJsonObject json)
{
    for (const QString &own : {u"history"_s, u"protocol"_s, u"dublin_core"_s})
        json.remove(own);
    QStringList ids{json[u"id"_s].toString()};
    for (const QJsonValue &part : json[u"parts"_s].toArray())
        ids.append(part[u"id"_s].toString());
    QByteArray text = QJsonDocument(json).toJson();
    for (qsizetype i = 0; i < ids.size(); ++i)
        text.replace(ids[i].toLatin1(), "#" + QByteArray::number(i));
    return text;
}

} // namespace

class TestStoryBag : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Centre> m_centre;
    Id<Story> m_long;
    Id<Story> m_short;

    QString write(const char *name, const QByteArray &content)
    {
        QFile file(m_dir.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString bagPath(const char *name) { return m_dir.filePath(QString::fromLatin1(name)); }
    QString written(const char *name)
    {
        const auto bag = writeStoryBag(*m_centre->store, {m_long, m_short}, bagPath(name));
        if (!bag.ok())
            qFatal("%s %s", qPrintable(bag.error().message), qPrintable(bag.error().detail));
        return bagPath(name);
    }
    static Result<ImportReport> taken(Centre &centre, const QString &bag,
        SpaceKind space = SpaceKind::Centre, const ImportProgress &progress = {})
    {
        return importStoryBag(*centre.store, *targetOf(*centre.store, space), bag, progress);
    }
    /// A bag with one story.json as a stranger could write it.
    QString strange(const char *name, const QJsonObject &json, const QByteArray &sound = {})
    {
        auto bag = formats::BagWriter::begin(bagPath(name));
        if (!bag.ok() || !bag->add(u"uno/story.json"_s, QJsonDocument(json).toJson()).ok()
            || (!sound.isEmpty() && !bag->add(u"uno/media/voz.wav"_s, sound).ok())
            || !bag->finish({}).ok())
            qFatal("no bag");
        return bagPath(name);
    }
    static QJsonObject told(const QJsonObject &fields, const QJsonArray &parts = {})
    {
        return {{u"format"_s, u"tambo-story"_s}, {u"version"_s, 1}, {u"id"_s, u"x"_s},
            {u"story"_s, fields}, {u"parts"_s, parts}};
    }
    void tell();
    static int blobsOf(Centre &centre) { return int(centre.store->blobs().all().size()); }

private Q_SLOTS:
    void cleanup();
    void writesAWholeBag();
    void comesBackTheSame();
    void skipsWhatIsHere();
    void knowsAPhotoByWhatItWas();
    void goesBackWithOneDeed();
    void refusesADamagedBag();
    void refusesOtherBags();
    void leavesNothingWhenStopped();
    void writesWithoutTheFileThatIsNotHere();
    void refusesNothingToWrite();
    void keepsThePlaceOutOfPublicSpaces();
    void survivesStrangeStories_data();
    void survivesStrangeStories();
    void belongsToItsStoryOnly();
    void carriesWhatIsAllowed();
};

/// A centre with a long story and a short one.
void TestStoryBag::tell()
{
    m_centre = std::make_unique<Centre>();
    QVERIFY_OK(m_centre->write([](Writer &writer) {
        return people::setCentreProfile(writer, u"Infocentro Canchagua"_s, u"Cotopaxi"_s);
    }));
    Story story = titled(u"La minga de 1962"_s);
    story.summary = u"Cómo se abrió la acequia.\nCuenta una abuela."_s;
    story.teller = u"Mama Rosa"_s;
    story.language = u"qu"_s;
    story.place = u"Canchagua"_s;
    story.told = u"1962~"_s;
    story.themes = {u"minga"_s, u"agua"_s};
    story.recordedBy = u"Ángel"_s;
    const formats::Transcript kichwa{u"qu"_s, {{0, 400, u"Rosa"_s, u"Ñawpa pacha"_s}}, {}};
    const formats::Transcript spanish{u"es"_s, {{0, 400, u"Rosa"_s, u"Antes"_s}}, {}};
    const auto added = addFromFiles(*m_centre->store, SpaceKind::Centre, story,
        {write("la minga?.wav", tone(440)), write("foto.png", photo(Qt::red)),
            write("Foto.PNG", photo(Qt::blue))},
        {kichwa, spanish});
    QVERIFY_OK(added);
    m_long = added->id;
    const auto parts = m_centre->write([&](Writer &writer) -> Result<> {
        TAMBO_ASSIGN(const auto media, mediaOf(writer, m_long));
        Moment moment;
        moment.space = added->space;
        moment.story = m_long;
        moment.media = media.first().id;
        moment.startMs = 250;
        moment.title = u"La canción"_s;
        moment.keywords = {u"canto"_s, u"acequia"_s};
        TAMBO_TRY(writer.save(moment));
        Passage untimed;
        untimed.story = m_long;
        untimed.language = u"es"_s;
        untimed.text = u"Dicho sin hora"_s;
        TAMBO_TRY(savePassage(writer, untimed));
        TAMBO_ASSIGN(Story edited, writer.get(m_long));
        edited.summary += u" Y un abuelo."_s;
        TAMBO_TRY(saveStory(writer, edited));
        return {};
    });
    QVERIFY_OK(parts);
    QVERIFY_OK(makeSoundPreviews(*m_centre->store));
    const auto text = m_centre->add({titled(u"Solo texto"_s), {}, {}});
    QVERIFY_OK(text);
    m_short = text->id;
}

void TestStoryBag::cleanup()
{
    m_centre.reset();
    for (const QFileInfo &info :
        QDir(m_dir.path()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        info.isDir() ? QDir(info.filePath()).removeRecursively() : QFile::remove(info.filePath());
}

void TestStoryBag::writesAWholeBag()
{
    tell();
    const auto bag = writeStoryBag(*m_centre->store, {m_long, m_short, m_long}, bagPath("paquete"));
    QVERIFY_OK(bag);
    QCOMPARE(bag->stories, 2);
    QCOMPARE(bag->media, 3);
    QVERIFY(bag->missing.isEmpty());
    const auto report = formats::checkBag(bagPath("paquete"));
    QVERIFY_OK(report);
    QVERIFY2(report->valid() && report->warnings.count == 0,
        qPrintable(report->reasons.first.join(u' ') + report->warnings.first.join(u' ')));
    QCOMPARE(bag->bytes, report->payloadBytes);
    QCOMPARE(formats::tagValues(report->info, "Source-Organization"_L1),
        QStringList{u"Infocentro Canchagua"_s});
    QCOMPARE(formats::tagValues(report->info, "Story-Count"_L1), QStringList{u"2"_s});

    const QString folder = folderOf(bagPath("paquete"), u"La minga de 1962"_s);
    QCOMPARE(contentOf(folder + u"/media/la minga_.wav"_s), tone(440));
    QCOMPARE(contentOf(folder + u"/media/foto.png"_s), photo(Qt::red));
    QCOMPARE(contentOf(folder + u"/media/Foto-2.PNG"_s), photo(Qt::blue));
    QVERIFY(contentOf(folder + u"/transcripts/la minga_.qu.vtt"_s).contains("Ñawpa pacha"));
    QVERIFY(contentOf(folder + u"/transcripts/la minga_.es.vtt"_s).contains("Antes"));

    const QJsonObject json = storyIn(folder);
    QCOMPARE(json[u"protocol"_s][u"kind"_s].toString(), u"centre"_s);
    QCOMPARE(json[u"protocol"_s][u"name"_s].toString(), u"Infocentro Canchagua"_s);
    const QJsonObject core = json[u"dublin_core"_s].toObject();
    QCOMPARE(core[u"creator"_s].toArray(), QJsonArray{u"Mama Rosa"_s});
    QCOMPARE(core[u"type"_s].toArray(), (QJsonArray{u"Sound"_s, u"StillImage"_s}));
    QCOMPARE(core[u"language"_s].toArray(), (QJsonArray{u"qu"_s, u"es"_s}));
    QCOMPARE(json[u"history"_s].toArray().size(), 2);
    QCOMPARE(json[u"history"_s][1][u"fields"_s].toArray(), QJsonArray{u"summary"_s});
    QCOMPARE(json[u"parts"_s].toArray().size(), 3 + 3 + 1);
    // Names of files mean something here only.
    const BlobId blob
        = m_centre->read([&](Reader &reader) { return mediaOf(reader, m_long); })->first().blob;
    QVERIFY(!contentOf(folder + u"/story.json"_s).contains(blob.toByteArray().toHex()));
}

void TestStoryBag::comesBackTheSame()
{
    tell();
    const QString out = written("ida");
    Centre other;
    const auto report = taken(other, out);
    QVERIFY_OK(report);
    QVERIFY(!report->stopped && report->refused.isEmpty() && report->skipped.isEmpty());
    QCOMPARE(report->added.size(), 2);
    QVERIFY_OK(makeSoundPreviews(*other.store)); // says how loud it is again
    QList<Id<Story>> ids;
    for (const Story &story : report->added)
        ids.append(story.id);
    QVERIFY_OK(writeStoryBag(*other.store, ids, bagPath("vuelta")));
    for (const QString &title : {u"La minga de 1962"_s, u"Solo texto"_s}) {
        const QString before = folderOf(out, title);
        const QString after = folderOf(bagPath("vuelta"), title);
        QCOMPARE(comparable(storyIn(after)), comparable(storyIn(before)));
        for (const char *below : {"media", "transcripts"}) {
            const QDir one(before + u'/' + QString::fromLatin1(below));
            const QDir two(after + u'/' + QString::fromLatin1(below));
            QCOMPARE(two.entryList(QDir::Files), one.entryList(QDir::Files));
            for (const QString &name : one.entryList(QDir::Files))
                QCOMPARE(contentOf(two.filePath(name)), contentOf(one.filePath(name)));
        }
    }
}

void TestStoryBag::skipsWhatIsHere()
{
    tell();
    const QString out = written("paquete");
    const auto home = taken(*m_centre, out);
    QVERIFY_OK(home);
    QCOMPARE(home->skipped.size(), 2);
    QCOMPARE(home->added.size(), 0);
    Centre other;
    QCOMPARE(taken(other, out)->added.size(), 2);
    const int blobs = blobsOf(other);
    const auto again = taken(other, out);
    QVERIFY_OK(again);
    QCOMPARE(again->skipped.size(), 2);
    QCOMPARE(again->added.size(), 0);
    QCOMPARE(other.cards().size(), 2);
    QCOMPARE(blobsOf(other), blobs);
}

/// The public copy of a photo has no position and so other bytes; both come from the same file.
void TestStoryBag::knowsAPhotoByWhatItWas()
{
    Centre other;
    const auto medium = other.medium(Media::Kind::Sound, tone(300) + "before");
    QVERIFY_OK(other.add({titled(u"Aquí"_s), {medium}, {}}));
    const auto bag = [&](const char *name, const QByteArray &digest) {
        return strange(name,
            told({{u"title"_s, u"Allá"_s}},
                {QJsonObject{{u"entity"_s, u"media"_s}, {u"id"_s, u"m"_s},
                    {u"file"_s, u"media/voz.wav"_s},
                    {u"fields"_s,
                        QJsonObject{{u"digest"_s, QString::fromLatin1(digest.toBase64())}}}}}),
            tone(300));
    };
    const auto same = taken(other, bag("mismo", medium.media.digest));
    QVERIFY_OK(same);
    QCOMPARE(same->skipped.size(), 1);
    const auto another = taken(other, bag("distinto", QByteArray(32, 'x')));
    QVERIFY_OK(another);
    QCOMPARE(another->added.size(), 1);
    const auto media
        = other.read([&](Reader &reader) { return mediaOf(reader, another->added.first().id); });
    QCOMPARE(media->first().digest, store::blake2b(tone(300))); // its own, not what was said
}

void TestStoryBag::goesBackWithOneDeed()
{
    tell();
    const QString out = written("paquete");
    Centre other;
    const auto report = taken(other, out);
    QVERIFY_OK(report);
    QVERIFY(report->deed != 0);
    QVERIFY_OK(store::undo(*other.store, report->deed).takeResult());
    QCOMPARE(other.cards().size(), 0);
}

void TestStoryBag::refusesADamagedBag()
{
    tell();
    const QString out = written("paquete");
    const QString path = folderOf(out, u"La minga de 1962"_s) + u"/media/foto.png"_s;
    QByteArray bytes = contentOf(path);
    bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    Centre other;
    const auto report = taken(other, out);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, Error::Kind::Corrupt);
    QVERIFY2(report.error().message.contains(u"foto.png"), qPrintable(report.error().message));
    QCOMPARE(other.cards().size(), 0);
    QCOMPARE(blobsOf(other), 0);
}

void TestStoryBag::refusesOtherBags()
{
    auto bag = formats::BagWriter::begin(bagPath("otro"));
    QVERIFY_OK(bag);
    QVERIFY_OK(bag->add(u"libro.txt"_s, "texto"));
    QVERIFY_OK(bag->finish({}));
    Centre other;
    const auto report = taken(other, bagPath("otro"));
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, Error::Kind::BadInput);
    QCOMPARE(taken(other, bagPath("nada")).error().kind, Error::Kind::NotFound);
}

/// Wherever somebody stops it: in the sums, in the files, in the writing.
void TestStoryBag::leavesNothingWhenStopped()
{
    tell();
    const QString out = written("paquete");
    int steps = 0;
    {
        Centre whole;
        QVERIFY_OK(taken(whole, out, SpaceKind::Centre, [&](const ImportStep &step) {
            ++steps;
            return step.fraction >= 0 && step.fraction <= 1;
        }));
    }
    QVERIFY(steps > 6);
    Centre other;
    for (int stopAt = 1; stopAt <= steps; ++stopAt) {
        int step = 0;
        const auto report = taken(
            other, out, SpaceKind::Centre, [&](const ImportStep &) { return ++step < stopAt; });
        const bool stopped = report.ok() ? report->stopped.has_value() : true;
        QVERIFY2(stopped, qPrintable(QString::number(stopAt)));
        QCOMPARE((report.ok() ? *report->stopped : report.error()).kind, Error::Kind::Cancelled);
        QCOMPARE(other.cards().size(), 0);
    }
    int calls = 0;
    const auto writing = writeStoryBag(
        *m_centre->store, {m_long}, bagPath("cortado"), [&](double) { return ++calls < 2; });
    QVERIFY(!writing.ok());
    QCOMPARE(writing.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(m_dir.path()).entryList({u"cortado*"_s}).isEmpty());
}

void TestStoryBag::writesWithoutTheFileThatIsNotHere()
{
    tell();
    const auto media = m_centre->read([&](Reader &reader) { return mediaOf(reader, m_long); });
    QVERIFY_OK(media);
    QVERIFY_OK(m_centre->store->blobs().remove(media->at(0).blob));
    const auto bag = writeStoryBag(*m_centre->store, {m_long}, bagPath("paquete"));
    QVERIFY_OK(bag);
    QCOMPARE(bag->missing, QStringList{u"la minga?.wav"_s});
    Centre other;
    const auto report = taken(other, bagPath("paquete"));
    QVERIFY_OK(report);
    QCOMPARE(report->added.size(), 1);
    const auto here = other.read([&](Reader &reader) {
        return story(reader, *other.store->trust(), report->added.first().id);
    });
    QVERIFY_OK(here);
    QCOMPARE(here->media.size(), 2);
    QCOMPARE(here->passages.size(), 3);
    QVERIFY(here->passages.first().media.isNull());
}

void TestStoryBag::refusesNothingToWrite()
{
    tell();
    QVERIFY(!writeStoryBag(*m_centre->store, {}, bagPath("nada")).ok());
    QVERIFY_OK(m_centre->write([&](Writer &writer) { return removeStory(writer, m_short); }));
    const auto gone = writeStoryBag(*m_centre->store, {m_long, m_short}, bagPath("nada"));
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    QVERIFY(QDir(m_dir.path()).entryList({u"nada*"_s}).isEmpty());
}

void TestStoryBag::keepsThePlaceOutOfPublicSpaces()
{
    const QJsonArray parts{QJsonObject{{u"entity"_s, u"media"_s}, {u"id"_s, u"m"_s},
        {u"file"_s, u"media/voz.wav"_s},
        {u"fields"_s,
            QJsonObject{{u"latitude"_s, -0.5}, {u"longitude"_s, -78.5}, {u"mime_type"_s, u"x/y"_s},
                {u"file_name"_s, u"voz de casa.wav"_s}, {u"bytes"_s, 1}}}}};
    const QString bag = strange("paquete", told({{u"title"_s, u"En casa"_s}}, parts), tone(300));
    for (const SpaceKind space : {SpaceKind::Public, SpaceKind::Centre}) {
        Centre other;
        const auto report = taken(other, bag, space);
        QVERIFY_OK(report);
        QCOMPARE(report->added.size(), 1);
        const auto media
            = other.read([&](Reader &reader) { return mediaOf(reader, report->added.first().id); });
        QCOMPARE(media->first().hasPosition(), space == SpaceKind::Centre);
        QCOMPARE(media->first().fileName, u"voz de casa.wav"_s);
        QCOMPARE(media->first().bytes, tone(300).size()); // seen, not believed
        QVERIFY(media->first().mimeType.startsWith(u"audio/"));
    }
}

void TestStoryBag::survivesStrangeStories_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject fields{{u"title"_s, u"Rara"_s}};
    const auto medium = [&](const QString &file) {
        return told(fields, {QJsonObject{{u"entity"_s, u"media"_s}, {u"file"_s, file}}});
    };
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("other format") << QJsonObject{{u"format"_s, u"otro"_s}};
    QTest::newRow("newer") << QJsonObject{{u"format"_s, u"tambo-story"_s}, {u"version"_s, 2}};
    QTest::newRow("no title") << told({});
    QTest::newRow("long title") << told({{u"title"_s, QString(501, u'x')}});
    QTest::newRow("number for a title") << told({{u"title"_s, 7}});
    QTest::newRow("text for a list") << told({{u"title"_s, u"a"_s}, {u"themes"_s, u"b"_s}});
    QTest::newRow("no date") << told({{u"title"_s, u"a"_s}, {u"told"_s, u"ayer"_s}});
    QTest::newRow("out of the bag") << medium(u"../../../../etc/passwd"_s);
    QTest::newRow("absolute") << medium(u"/etc/passwd"_s);
    QTest::newRow("tag file") << medium(u"../../bagit.txt"_s);
    QTest::newRow("no sound") << medium(u"story.json"_s);
    QTest::newRow("part of nothing") << told(fields, {QJsonObject{{u"fields"_s, QJsonObject{}}}});
    QTest::newRow("long passage") << told(fields,
        {QJsonObject{{u"entity"_s, u"passage"_s},
            {u"fields"_s, QJsonObject{{u"story"_s, u"x"_s}, {u"text"_s, QString(60'001, u'x')}}}}});
}

/// It is refused by name, and what else is in the bag comes in.
void TestStoryBag::survivesStrangeStories()
{
    QFETCH(QJsonObject, json);
    auto bag = formats::BagWriter::begin(bagPath("paquete"));
    QVERIFY_OK(bag);
    QVERIFY_OK(
        bag->add(u"dos/story.json"_s, QJsonDocument(told({{u"title"_s, u"Buena"_s}})).toJson()));
    QVERIFY_OK(bag->add(u"uno/story.json"_s, QJsonDocument(json).toJson()));
    QVERIFY_OK(bag->finish({}));
    Centre other;
    const auto report = taken(other, bagPath("paquete"));
    QVERIFY_OK(report);
    QVERIFY(!report->stopped);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->refused.first().file, u"data/uno/story.json"_s);
    QVERIFY(!report->refused.first().sentence.isEmpty());
    QCOMPARE(report->added.size(), 1);
    QCOMPARE(other.cards().size(), 1);
    QCOMPARE(blobsOf(other), 0);
}

/// No bag makes persons or roles, or hangs its parts into a story that is here.
void TestStoryBag::belongsToItsStoryOnly()
{
    tell();
    const QString here = m_centre->store
                             ->read([&](Reader &reader) -> Result<QString> {
                                 return reader.fullId(m_long.record);
                             })
                             .takeResult()
                             .value();
    const QJsonArray parts{
        QJsonObject{{u"entity"_s, u"person"_s},
            {u"fields"_s, QJsonObject{{u"name"_s, u"Intruso"_s}, {u"story"_s, u"x"_s}}}},
        QJsonObject{{u"entity"_s, u"story"_s}, {u"fields"_s, QJsonObject{{u"title"_s, u"Otra"_s}}}},
        QJsonObject{{u"entity"_s, u"nueva"_s}, {u"fields"_s, QJsonObject{{u"story"_s, u"x"_s}}}},
        QJsonObject{{u"entity"_s, u"passage"_s},
            {u"fields"_s, QJsonObject{{u"story"_s, here}, {u"text"_s, u"colgado"_s}}}},
        QJsonObject{{u"entity"_s, u"passage"_s},
            {u"fields"_s, QJsonObject{{u"story"_s, u"x"_s}, {u"text"_s, u"propio"_s}}}}};
    const auto report = taken(*m_centre, strange("paquete", told({{u"title"_s, u"Con"_s}}, parts)));
    QVERIFY_OK(report);
    QCOMPARE(report->added.size(), 1);
    QCOMPARE(m_centre->cards().size(), 3);
    const auto passages = m_centre->read(
        [&](Reader &reader) { return passagesOf(reader, report->added.first().id); });
    QCOMPARE(passages->size(), 1);
    QCOMPARE(passages->first().text, u"propio"_s);
    QCOMPARE(m_centre->read([&](Reader &reader) { return passagesOf(reader, m_long); })->size(), 3);
    QCOMPARE(*m_centre->read([](Reader &reader) { return reader.count<people::Person>(); }), 0);
}

/// With the voice that says it.
void TestStoryBag::carriesWhatIsAllowed()
{
    tell();
    Consent consent;
    consent.story = m_long;
    consent.person = u"Mama Rosa"_s;
    consent.given = u"2025-03-12"_s;
    consent.allowed = {u"school"_s, u"community"_s};
    consent.forbidden = {u"sale"_s};
    const auto kept = keepConsent(*m_centre->store, consent, {tone(440), {}}, {});
    QVERIFY_OK(kept);
    const QString bag = written("paquete");
    const QString folder = folderOf(bag, u"La minga de 1962"_s);
    const QByteArray voice = contentOf(folder + u"/consents/Mama Rosa.flac"_s);
    QVERIFY(voice.startsWith("fLaC"));

    Centre other;
    QVERIFY_OK(taken(other, bag));
    const auto cards = other.cards();
    const auto card = std::find_if(cards.begin(), cards.end(),
        [](const StoryCard &one) { return one.story.title == u"La minga de 1962"_s; });
    QVERIFY(card != cards.end());
    const auto there
        = other.read([&](store::Reader &reader) { return consentsOf(reader, card->story.id); });
    QVERIFY_OK(there);
    QCOMPARE(there->size(), 1);
    QCOMPARE(there->first().person, consent.person);
    QCOMPARE(QSet(there->first().allowed.begin(), there->first().allowed.end()),
        QSet(consent.allowed.begin(), consent.allowed.end()));
    QCOMPARE(there->first().forbidden, consent.forbidden);
    QCOMPARE(there->first().proofMs, kept->proofMs);
    const auto opened = other.store->openBlob(there->first().proof);
    QVERIFY_OK(opened);
    QCOMPARE((*opened)->readAll(), voice);
    // And out again the same.
    const auto again = writeStoryBag(*other.store, {card->story.id}, bagPath("otra vez"));
    QVERIFY_OK(again);
    QCOMPARE(comparable(storyIn(folderOf(bagPath("otra vez"), u"La minga de 1962"_s))),
        comparable(storyIn(folder)));
}

QTEST_GUILESS_MAIN(TestStoryBag)
#include "teststorybag.moc"
