// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagit.h"
#include "app/formats/bagmanifest.h"
#include "app/formats/bagpaths.h"
#include "app/formats/bagwriter.h"
#include "tests/formats/support.h"

#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

/// A small bag to be spoiled: data/uno.txt and data/dos/tres.txt.
class Bag
{
public:
    explicit Bag(const char *version = "1.0")
    {
        write(u"bagit.txt"_s,
            QByteArray("BagIt-Version: ") + version + "\nTag-File-Character-Encoding: UTF-8\n");
        write(u"data/uno.txt"_s, "uno");
        write(u"data/dos/tres.txt"_s, "tres");
        list(md5("uno") + "  data/uno.txt\n" + md5("tres") + "  data/dos/tres.txt\n");
    }
    void list(const QByteArray &lines) { write(u"manifest-md5.txt"_s, lines); }
    void also(const QByteArray &line)
    {
        write(u"manifest-md5.txt"_s, bytes(u"manifest-md5.txt"_s) + line);
    }
    void write(const QString &name, const QByteArray &content)
    {
        QDir(path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const { return bytesOf(path(name)); }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_dir.filePath(name); }
    [[nodiscard]] BagReport report() const
    {
        const auto read = checkBag(m_dir.path());
        BagReport failed;
        if (!read.ok())
            failed.reasons.add(read.error().message);
        return read.ok() ? *read : failed;
    }

private:
    QTemporaryDir m_dir;
};

QString told(const BagReport &report)
{
    return report.reasons.first.join(u'\n') + u"\n~ "_s + report.warnings.first.join(u"\n~ "_s);
}

} // namespace

class TestBagit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheConformanceSuite_data();
    void judgesTheConformanceSuite();
    void acceptsASmallBag();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void readsTagsInOrder();
    void readsEncodings_data();
    void readsEncodings();
    void decodesPathsAsTheVersionSays();
    void refusesLinksAndDevices();
    void findsOneFlippedBit();
    void stopsWhenTold();
    void isCalmWithHugeNumbersOfFindings();
    void refusesUnsafePaths_data();
    void refusesUnsafePaths();
    void survivesHostileFiles();
    void writesTheGoldenBag();
    void writesWhatItReads();
    void refusesToWriteOver();
    void leavesNothingBehind();
};

void TestBagit::judgesTheConformanceSuite_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("verdict");
    NEEDS_CORPUS("archives/bagit");
    const QDir suite(corpus("archives/bagit"));
    for (const QString &version : suite.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir classes(suite.filePath(version));
        for (const QString &verdict : classes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir bags(classes.filePath(verdict));
            for (const QString &bag : bags.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(version + u'/' + verdict + u'/' + bag))
                    << bags.filePath(bag) << verdict;
        }
    }
}

void TestBagit::judgesTheConformanceSuite()
{
    NEEDS_CORPUS("archives/bagit");
    QFETCH(QString, folder);
    QFETCH(QString, verdict);
    const auto report = checkBag(folder);
    QVERIFY(report.ok());
    const QString words = told(*report);
    // Paths that lead out are refused on every system, also those that only another would follow.
    QVERIFY2(report->valid() == (verdict == u"valid" || verdict == u"warning"), qPrintable(words));
    QVERIFY2(report->valid() || !report->reasons.first.isEmpty(), qPrintable(words));
    QVERIFY2((report->warnings.count > 0) == (verdict == u"warning") || verdict != u"valid",
        qPrintable(words));
    QVERIFY2(verdict != u"warning" || report->warnings.count > 0, qPrintable(words));
}

void TestBagit::acceptsASmallBag()
{
    for (const char *version : {"0.93", "0.94", "0.95", "0.96", "0.97", "1.0"}) {
        const BagReport report = Bag(version).report();
        QVERIFY2(report.valid(), qPrintable(told(report)));
        QCOMPARE(report.warnings.count, 0);
        QCOMPARE(report.version.toString(), QString::fromLatin1(version));
        QCOMPARE(report.algorithms, QStringList{u"md5"_s});
        QCOMPARE(report.payload, (QStringList{u"data/dos/tres.txt"_s, u"data/uno.txt"_s}));
        QCOMPARE(report.payloadBytes, 7);
    }
}

using Spoil = std::function<void(Bag &)>;

void TestBagit::refuses_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("names"); ///< what the reason names
    const auto row = [](const char *name, const Spoil &spoil, const QString &names) {
        QTest::newRow(name) << spoil << names;
    };
    const auto rewritten = [](const char *file, const QByteArray &content) -> Spoil {
        return [=](Bag &bag) { bag.write(QString::fromLatin1(file), content); };
    };
    const QByteArray utf8 = "Tag-File-Character-Encoding: UTF-8\n";
    row("damaged", rewritten("data/uno.txt", "un0"), u"data/uno.txt"_s);
    row("longer", rewritten("data/uno.txt", "unos"), u"data/uno.txt"_s);
    row("missing", [](Bag &bag) { QFile::remove(bag.path(u"data/uno.txt"_s)); }, u"data/uno.txt"_s);
    row("extra", rewritten("data/otro.txt", "x"), u"data/otro.txt"_s);
    row("left by a file manager", rewritten("data/.DS_Store", "x"), u"data/.DS_Store"_s);
    row(
        "no declaration", [](Bag &bag) { QFile::remove(bag.path(u"bagit.txt"_s)); },
        u"bagit.txt"_s);
    row(
        "no manifest", [](Bag &bag) { QFile::remove(bag.path(u"manifest-md5.txt"_s)); },
        u"manifest-sha512.txt"_s);
    row(
        "no payload",
        [](Bag &bag) {
            QDir(bag.path(u"data"_s)).removeRecursively();
            bag.list({});
        },
        u"data"_s);
    row("unknown version", rewritten("bagit.txt", "BagIt-Version: 2.0\n" + utf8), u"2.0"_s);
    row("no version", rewritten("bagit.txt", utf8), u"bagit.txt"_s);
    row("no encoding", rewritten("bagit.txt", "BagIt-Version: 1.0\n"), u"bagit.txt"_s);
    row("unknown encoding",
        rewritten("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC\n"),
        u"EBCDIC"_s);
    row("byte order mark",
        rewritten("bagit.txt",
            "\xEF\xBB\xBF"
            "BagIt-Version: 1.0\n"
                + utf8),
        u"bagit.txt"_s);
    row("not in its encoding", rewritten("manifest-md5.txt", "\xFF\xFF  data/uno.txt\n"),
        u"manifest-md5.txt"_s);
    row("odd line", [](Bag &bag) { bag.also("esto no es una suma\n"); }, u"3"_s);
    row("short sum", [](Bag &bag) { bag.also("abcdef0123  data/uno.txt\n"); }, u"3"_s);
    row("two sums", [](Bag &bag) { bag.also(md5("x") + "  data/uno.txt\n"); }, u"data/uno.txt"_s);
    row("outside data", [](Bag &bag) { bag.also(md5("x") + "  bagit.txt\n"); }, u"bagit.txt"_s);
    row(
        "out of the bag", [](Bag &bag) { bag.also(md5("x") + "  data/../../x\n"); },
        u"data/../../x"_s);
    row(
        "only in one list",
        [](Bag &bag) {
            bag.write(u"manifest-sha1.txt"_s,
                QCryptographicHash::hash("uno", QCryptographicHash::Sha1).toHex()
                    + "  data/uno.txt\n");
        },
        u"manifest-sha1.txt"_s);
    row(
        "unfetched",
        [](Bag &bag) {
            bag.also(md5("x") + "  data/lejos.txt\n");
            bag.write(u"fetch.txt"_s, "http://centro.example/x 1 data/lejos.txt\n");
        },
        u"data/lejos.txt"_s);
    row("fetch leads out", rewritten("fetch.txt", "http://centro.example/x - ../../x\n"),
        u"../../x"_s);
    row("odd fetch", rewritten("fetch.txt", "http://centro.example/x data/uno.txt\n"),
        u"fetch.txt"_s);
    row("oxum", rewritten("bag-info.txt", "Payload-Oxum: 8.2\n"), u"8.2"_s);
    row(
        "tag file damaged",
        [](Bag &bag) {
            bag.write(u"bag-info.txt"_s, "A: b\n");
            bag.write(u"tagmanifest-md5.txt"_s, md5("A: c\n") + "  bag-info.txt\n");
        },
        u"bag-info.txt"_s);
    row("tag file missing", rewritten("tagmanifest-md5.txt", md5("") + "  notas.txt\n"),
        u"notas.txt"_s);
    row(
        "sums nobody knows",
        [](Bag &bag) {
            QFile::rename(bag.path(u"manifest-md5.txt"_s), bag.path(u"manifest-crc32.txt"_s));
        },
        u"sumas"_s);
}

void TestBagit::refuses()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, names);
    Bag bag;
    spoil(bag);
    const BagReport report = bag.report();
    QVERIFY(!report.valid());
    QVERIFY2(report.reasons.first.join(u'\n').contains(names), qPrintable(told(report)));
}

void TestBagit::warns_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const Spoil &spoil, const QString &names) {
        QTest::newRow(name) << spoil << names;
    };
    row(
        "md5sum",
        [](Bag &bag) {
            bag.list(md5("uno") + " *data/uno.txt\n" + md5("tres") + " *data/dos/tres.txt\n");
        },
        u"manifest-md5.txt"_s);
    row("twice", [](Bag &bag) { bag.also(md5("uno") + "  data/uno.txt\n"); }, u"data/uno.txt"_s);
    row(
        "capitals",
        [](Bag &bag) {
            bag.list(md5("uno") + "  data/UNO.txt\n" + md5("tres") + "  data/dos/tres.txt\n");
        },
        u"data/uno.txt"_s);
    row(
        "marks",
        [](Bag &bag) {
            bag.write(u"data/ni\u00f1o"_s, "x");
            bag.also(md5("x") + u"  data/nin\u0303o\n"_s.toUtf8());
        },
        u"data/ni\u00f1o"_s);
    row(
        "one file elsewhere",
        [](Bag &bag) {
            bag.write(u"data/Uno.txt"_s, "uno");
            bag.also(md5("uno") + "  data/Uno.txt\n");
        },
        u"data/Uno.txt"_s);
    row(
        "dot slash",
        [](Bag &bag) {
            bag.list(md5("uno") + "  ./data/uno.txt\n" + md5("tres") + "  data/dos/tres.txt\n");
        },
        u"./data/uno.txt"_s);
    row(
        "odd tag", [](Bag &bag) { bag.write(u"bag-info.txt"_s, "sin dos puntos\n"); },
        u"bag-info.txt"_s);
    row(
        "odd oxum", [](Bag &bag) { bag.write(u"bag-info.txt"_s, "Payload-Oxum: todo\n"); },
        u"todo"_s);
    row(
        "other sums too",
        [](Bag &bag) {
            bag.write(
                u"manifest-crc32.txt"_s, "01234567 data/uno.txt\n01234567 data/dos/tres.txt\n");
        },
        u"manifest-crc32.txt"_s);
    row(
        "list not listed", [](Bag &bag) { bag.write(u"tagmanifest-md5.txt"_s, {}); },
        u"manifest-md5.txt"_s);
    row(
        "more than two lines",
        [](Bag &bag) { bag.write(u"bagit.txt"_s, bag.bytes(u"bagit.txt"_s) + "Nota: 1\n"); },
        u"bagit.txt"_s);
    row(
        "other size",
        [](Bag &bag) { bag.write(u"fetch.txt"_s, "http://centro.example/u 9 data/uno.txt\n"); },
        u"data/uno.txt"_s);
}

void TestBagit::warns()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, names);
    Bag bag;
    spoil(bag);
    const BagReport report = bag.report();
    QVERIFY2(report.valid(), qPrintable(told(report)));
    QVERIFY2(report.warnings.first.join(u'\n').contains(names), qPrintable(told(report)));
}

void TestBagit::readsTagsInOrder()
{
    const BagTags read = readTags(
        u"Contact-Name: Ana\r\nContact-Name : Luz\nDescription: una\n   larga\n\thistoria\n\n"
        "Vac\u00edo:\nnada\nhora: 10:30"_s);
    QCOMPARE(read.tags,
        (QList<BagTag>{{u"Contact-Name"_s, u"Ana"_s}, {u"Contact-Name"_s, u"Luz"_s},
            {u"Description"_s, u"una larga historia"_s}, {u"Vac\u00edo"_s, {}},
            {u"hora"_s, u"10:30"_s}}));
    QCOMPARE(read.odd, QList<qsizetype>{8});
    QCOMPARE(
        tagValues(read.tags, QLatin1String("contact-name")), (QStringList{u"Ana"_s, u"Luz"_s}));

    // Marks from files that were put together name nothing.
    const BagTags marked = readTags(u"A: 1\n\uFEFFB: 2\n\uFEFF: 3\n"_s);
    QCOMPARE(marked.tags, (QList<BagTag>{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}}));
    QCOMPARE(marked.odd, QList<qsizetype>{3});

    const QList<BagTag> tags{{u"Description"_s, QString(u"palabra "_s).repeated(40).trimmed()},
        {u"Long"_s, QString(300, u'x')}, {u"Empty"_s, {}}};
    const QByteArray bytes = tagsBytes(tags);
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY(line.size() <= 79 || line.startsWith("  x"));
    QCOMPARE(readTags(QString::fromUtf8(bytes)).tags, tags);
    // What people typed cannot make lines of its own.
    QCOMPARE(tagsBytes({{u"A"_s, u"b\nPayload-Oxum: 1.1\r\n"_s}}), "A: b Payload-Oxum: 1.1\n");
}

void TestBagit::readsEncodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes"); ///< of "ñ: é"
    QTest::newRow("utf-8") << u"UTF-8"_s << QByteArray("\xC3\xB1: \xC3\xA9");
    QTest::newRow("marked") << u"utf-8"_s << QByteArray("\xEF\xBB\xBF\xC3\xB1: \xC3\xA9");
    QTest::newRow("latin") << u"ISO-8859-1"_s << QByteArray("\xF1: \xE9");
    QTest::newRow("utf-16, mark") << u"UTF-16"_s << QByteArray("\xFF\xFE\xF1\0:\0 \0\xE9\0", 10);
    QTest::newRow("utf-16") << u"UTF-16"_s << QByteArray("\0\xF1\0:\0 \0\xE9", 8);
    QTest::newRow("utf-16le") << u"UTF-16LE"_s << QByteArray("\xF1\0:\0 \0\xE9\0", 8);
}

void TestBagit::readsEncodings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QCOMPARE(tagText(bytes, name), std::optional(u"\u00f1: \u00e9"_s));
}

void TestBagit::decodesPathsAsTheVersionSays()
{
    const QString name = u"data/100%\na%25.txt"_s;
    QCOMPARE(encodedBagPath(name), u"data/100%25%0Aa%2525.txt"_s);
    QCOMPARE(decodedBagPath(encodedBagPath(name)), name);
    QCOMPARE(decodedBagPath(u"%0d%0A%7E%25"_s), u"\r\n%7E%"_s);

    Bag now;
    now.write(u"data/5%.txt"_s, "x");
    now.also(md5("x") + "  data/5%25.txt\n");
    QVERIFY2(
        now.report().valid() && now.report().warnings.count == 0, qPrintable(told(now.report())));
    Bag unencoded;
    unencoded.write(u"data/5%25.txt"_s, "x");
    unencoded.also(md5("x") + "  data/5%25.txt\n");
    QVERIFY(unencoded.report().valid());
    QCOMPARE(unencoded.report().warnings.count, 1);
    Bag draft("0.97");
    draft.write(u"data/5%25.txt"_s, "x");
    draft.also(md5("x") + "  data/5%25.txt\n");
    QVERIFY(draft.report().valid());
    QCOMPARE(draft.report().warnings.count, 0);
}

void TestBagit::refusesLinksAndDevices()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir elsewhere;
    Bag outside;
    QFile::remove(outside.path(u"data/uno.txt"_s));
    QFile secret(elsewhere.filePath(u"secreto"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("uno") == 3);
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), outside.path(u"data/uno.txt"_s)));
    QVERIFY(!outside.report().valid());

    Bag folder;
    QVERIFY(QFile::link(elsewhere.path(), folder.path(u"data/otra"_s)));
    QVERIFY(!folder.report().valid());
    Bag circle;
    QVERIFY(QFile::link(circle.path(), circle.path(u"data/otra"_s)));
    QVERIFY(!circle.report().valid());

    Bag inside;
    QFile::remove(inside.path(u"data/uno.txt"_s));
    inside.write(u"uno"_s, "uno");
    QVERIFY(QFile::link(inside.path(u"uno"_s), inside.path(u"data/uno.txt"_s)));
    QVERIFY2(inside.report().valid(), qPrintable(told(inside.report())));
    QCOMPARE(inside.report().warnings.count, 1);

    Bag pipe; // opening it would wait for ever
    QFile::remove(pipe.path(u"data/uno.txt"_s));
    QCOMPARE(::mkfifo(qPrintable(pipe.path(u"data/uno.txt"_s)), 0600), 0);
    QVERIFY(!pipe.report().valid());
#else
    QSKIP("links and pipes are made otherwise here");
#endif
}

void TestBagit::findsOneFlippedBit()
{
    Bag bag;
    QByteArray content(700'000, 'a');
    bag.write(u"data/largo"_s, content);
    bag.also(md5(content) + "  data/largo\n");
    QVERIFY(bag.report().valid());
    content[600'123] = char(content[600'123] ^ 1);
    bag.write(u"data/largo"_s, content);
    QVERIFY(!bag.report().valid());
}

void TestBagit::stopsWhenTold()
{
    Bag bag;
    bag.write(u"data/largo"_s, QByteArray(3'000'000, 'a'));
    bag.also(md5(QByteArray(3'000'000, 'a')) + "  data/largo\n");
    double last = 0;
    const auto whole = checkBag(bag.path(), [&](double done) {
        const bool rises = done >= last && done <= 1;
        last = done;
        return rises;
    });
    QVERIFY(whole.ok());
    QCOMPARE(last, 1.0);
    int calls = 0;
    const auto stopped = checkBag(bag.path(), [&](double) { return ++calls < 4; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    const auto nowhere = checkBag(bag.path(u"no"_s));
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
}

void TestBagit::isCalmWithHugeNumbersOfFindings()
{
    Bag bag;
    QByteArray lines;
    for (int i = 0; i < 20'000; ++i)
        lines += md5("x") + "  data/" + QByteArray::number(i) + '\n';
    bag.also(lines);
    const BagReport report = bag.report();
    QCOMPARE(report.reasons.count, 20'000);
    QCOMPARE(report.reasons.first.size(), BagFindings::mostKept);
}

void TestBagit::refusesUnsafePaths_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("clean"); ///< empty: refused
    QTest::newRow("plain") << u"data/a b/c"_s << u"data/a b/c"_s;
    QTest::newRow("dot") << u"./data/./a"_s << u"data/a"_s;
    QTest::newRow("slashes") << u"data//a/"_s << u"data/a"_s;
    QTest::newRow("tilde inside") << u"data/~a"_s << u"data/~a"_s;
    QTest::newRow("dots in a name") << u"data/..a/b.."_s << u"data/..a/b.."_s;
    for (const char *path : {"/etc/passwd", "../x", "data/../../x", "data/..", "~/x", "~root/x",
             "C:\\x", "c:/x", "data\\..\\x", "\\\\?\\UNC\\x", "%HomeDrive%\\x", ":/x", ":x", "./:x",
             "./C:/x", ".//~/x", "", ".", "/"})
        QTest::newRow(path) << QString::fromLatin1(path) << QString();
    QTest::newRow("null") << QString(u"data/a"_s + QChar(0)) << QString();
    QTest::newRow("long") << QString(u"data/"_s + QString(5000, u'a')) << QString();
}

void TestBagit::refusesUnsafePaths()
{
    QFETCH(QString, listed);
    QFETCH(QString, clean);
    QCOMPARE(bagPath(listed).value_or(QString()), clean);
}

void TestBagit::survivesHostileFiles()
{
    const QByteArrayList hostile{QByteArray(100'000, '\0'), QByteArray(1'000'000, 'a'),
        QByteArray(200'000, '\n'), "\xFF\xFE\xFF", QByteArray(50'000, ':'),
        md5("x") + "  " + QByteArray(100'000, '/') + '\n', " \t \r\r\n\n: :", md5("x") + "  \n"};
    for (const char *file : {"bagit.txt", "bag-info.txt", "manifest-md5.txt", "tagmanifest-md5.txt",
             "fetch.txt", "manifest-.txt", "manifest-sha512.txt"}) {
        for (const QByteArray &content : hostile) {
            Bag bag;
            bag.write(QString::fromLatin1(file), content);
            const BagReport report = bag.report(); // whatever it says, it ends
            QVERIFY(report.reasons.first.size() <= BagFindings::mostKept);
        }
    }
    Bag huge;
    QVERIFY(QFile::resize(huge.path(u"manifest-md5.txt"_s), mostTagBytes + 1));
    QVERIFY(!huge.report().valid());
}

void TestBagit::writesTheGoldenBag()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"paquete"_s);
    auto writer = BagWriter::begin(folder);
    QVERIFY(writer.ok());
    QVERIFY(writer->add(u"b/100%\nraro.txt"_s, "dos\n").ok());
    QVERIFY(writer->add(u"a/ni\u00f1o.txt"_s, "uno\n").ok());
    QVERIFY(writer->add(u"B.txt"_s, QByteArray()).ok());
    QVERIFY(writer
            ->finish({{u"Source-Organization"_s, u"Infocentro Canchagua"_s},
                {u"Bagging-Date"_s, u"2026-01-02"_s}, {u"Bag-Software-Agent"_s, u"Tambo"_s},
                {u"External-Description"_s,
                    u"Historias de los mayores, contadas en kichwa y en castellano, "
                    "con fotos de la minga"_s}})
            .ok());
    const QDir golden(QStringLiteral(TAMBO_TEST_DATA "/golden/bag-1"));
    for (const char *tag : {"bagit.txt", "bag-info.txt", "manifest-sha256.txt",
             "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"})
        QCOMPARE(bytesOf(folder + u'/' + QString::fromLatin1(tag)),
            bytesOf(golden.filePath(QString::fromLatin1(tag))));
    const auto report = checkBag(folder);
    QVERIFY(report.ok());
    QVERIFY2(report->valid() && report->warnings.count == 0, qPrintable(told(*report)));
    QCOMPARE(report->algorithms, (QStringList{u"sha256"_s, u"sha512"_s}));
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"paquete"_s});
}

void TestBagit::writesWhatItReads()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"paquete"_s);
    auto writer = BagWriter::begin(folder);
    QVERIFY(writer.ok());
    Bytes big(QByteArray(1'000'000, 'z'));
    qint64 told = 0;
    QVERIFY(writer->add(u"grande"_s, big, [&](qint64 bytes) { return (told = bytes) > 0; }).ok());
    QCOMPARE(told, 1'000'000);
    QVERIFY(writer->finish({}).ok());
    const auto report = checkBag(folder);
    QVERIFY(report.ok() && report->valid());
    QCOMPARE(tagValues(report->info, QLatin1String("Payload-Oxum")), QStringList{u"1000000.1"_s});
    QCOMPARE(tagValues(report->info, QLatin1String("Bagging-Date")).size(), 1);
    QCOMPARE(QFile::permissions(folder), QFile::permissions(folder + u"/data"_s));
    QVERIFY(
        tagValues(report->info, QLatin1String("Bag-Software-Agent")).value(0).startsWith(u"Tambo"));
}

void TestBagit::refusesToWriteOver()
{
    const QTemporaryDir dir;
    QVERIFY(!BagWriter::begin(dir.path()).ok());
    auto writer = BagWriter::begin(dir.filePath(u"p"_s));
    QVERIFY(writer.ok());
    QVERIFY(writer->add(u"a.txt"_s, "a").ok());
    QVERIFY(!writer->add(u"a.txt"_s, "b").ok());
    QVERIFY(!writer->add(u"A.TXT"_s, "b").ok());
    QVERIFY(!writer->add(u"../x"_s, "b").ok());
    QVERIFY(!writer->add(u"/x"_s, "b").ok());
    QVERIFY(!BagWriter::begin(dir.filePath(u"no/hay/p"_s)).ok());
}

void TestBagit::leavesNothingBehind()
{
    const QTemporaryDir dir;
    {
        auto writer = BagWriter::begin(dir.filePath(u"p"_s));
        QVERIFY(writer.ok());
        Bytes big(QByteArray(1'000'000, 'z'));
        const auto stopped = writer->add(u"grande"_s, big, [](qint64) { return false; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }
    QVERIFY(QDir(dir.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBagit)
#include "testbagit.moc"
