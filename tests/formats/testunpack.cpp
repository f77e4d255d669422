// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/unpack.h"
#include "tests/formats/archives.h"
#include "tests/formats/support.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestUnpack : public QObject
{
    Q_OBJECT

    /// A target folder inside another: anything that escapes shows in the outer one.
    QTemporaryDir m_outer;
    QDir m_target;

    Result<QStringList> run(const QByteArray &archive, const UnpackLimits &limits = {})
    {
        Bytes device(archive);
        return unpack(device, u"historias.zip"_s, m_target, limits);
    }
    [[nodiscard]] QStringList left() const
    {
        return m_target.entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QByteArray contents(const QString &path) const
    {
        return bytesOf(m_target.filePath(path));
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void unpacksZipAndTar_data();
    void unpacksZipAndTar();
    void understandsOldNames();
    void understandsLongTarNames();
    void refusesUnsafeNames_data();
    void refusesUnsafeNames();
    void refusesLinksAndSecrets_data();
    void refusesLinksAndSecrets();
    void refusesBombs();
    void refusesLies_data();
    void refusesLies();
    void leavesExistingFilesAlone();
    void unpacksOrRefusesWholeAfterScrambling();
    void hostileArchivesStayInside();
    void refusesWhatYauzlRefuses();
    void readsWhatOthersRead_data();
    void readsWhatOthersRead();
};

void TestUnpack::init()
{
    QVERIFY(m_outer.isValid());
    QDir outer(m_outer.path());
    QVERIFY(outer.mkdir(u"target"_s));
    m_target = QDir(outer.filePath(u"target"_s));
}

void TestUnpack::cleanup()
{
    QCOMPARE(QDir(m_outer.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
        QStringList{u"target"_s});
    QVERIFY(m_target.removeRecursively());
}

void TestUnpack::unpacksZipAndTar_data()
{
    QTest::addColumn<QByteArray>("archive");
    const QByteArray zorro = QByteArray("Había una vez un zorro. ").repeated(2000);
    const QByteArray zip = zipOf({{"cuentos/", {}, false, 0x800, 040755},
        {"cuentos/zorro.txt", zorro, true}, {"ñaña.txt", "hola"}, {"cuentos//./vacío", {}}});
    const QByteArray tar = tarOf({{"./", {}, '5'}, {"cuentos/zorro.txt", zorro},
        {"ñaña.txt", "hola"}, {"cuentos/vacío", {}, '\0'}});
    QTest::newRow("zip") << zip;
    QTest::newRow("zip after a program") << QByteArray("#!/bin/sh\n").repeated(50) + zip;
    QTest::newRow("tar") << tar;
    QTest::newRow("tar without end") << tar.chopped(1024);
    QTest::newRow("tar.gz") << gzipOf(tar);
}

void TestUnpack::unpacksZipAndTar()
{
    QFETCH(QByteArray, archive);
    const auto files = run(archive);
    QVERIFY2(files, qPrintable(files ? QString() : files.error().message + files.error().detail));
    QCOMPARE(*files, (QStringList{u"cuentos/vacío"_s, u"cuentos/zorro.txt"_s, u"ñaña.txt"_s}));
    QCOMPARE(contents(u"cuentos/zorro.txt"_s).size(), 2000 * 25);
    QVERIFY(contents(u"cuentos/zorro.txt"_s).startsWith("Había una vez"));
    QCOMPARE(contents(u"ñaña.txt"_s), QByteArray("hola"));
    QCOMPARE(left(), (QStringList{u"cuentos"_s, u"ñaña.txt"_s}));
}

void TestUnpack::understandsOldNames()
{
    const QByteArray name = "canci\xA2n.mp3"; // code page 850
    const QByteArray unicode = QByteArray(1, '\1') + le(Checksum::of("c?.mp3")) + "ñ.mp3";
    const auto files = run(zipOf({{name, "x", false, 0}, {"a\\b.mp3", "y"},
        {"c?.mp3", "z", false, 0, 0100644,
            le<quint16>(0x7075) + le(quint16(unicode.size())) + unicode},
        {"n\u0303.txt", "w"}, {"__MACOSX/._a", "v"}}));
    QVERIFY(files);
    QCOMPARE(*files, (QStringList{u"a/b.mp3"_s, u"canción.mp3"_s, u"ñ.mp3"_s, u"ñ.txt"_s}));
}

void TestUnpack::understandsLongTarNames()
{
    const QByteArray longName = QByteArray("carpeta/").repeated(20) + "ñ.txt";
    const auto once = run(tarOf({{"././@LongLink", longName + '\0', 'L'}, {"carpeta/corto", "uno"},
        {"PaxHeaders/x", pax("path", "más/dos.txt") + pax("size", "3"), 'x'}, {"corto", "dos"},
        {"PaxHeaders/g", pax("path", "mala"), 'g'}, {"otro", "tres"}}));
    QVERIFY(once);
    QCOMPARE(*once, (QStringList{QString::fromUtf8(longName), u"más/dos.txt"_s, u"otro"_s}));
    QCOMPARE(contents(u"más/dos.txt"_s), QByteArray("dos"));
}

void TestUnpack::refusesUnsafeNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"../x", "a/../../x", "a/..", "..", "/x", "//x", "C:/x", "c:x", "..\\x",
             "\\x", "\\\\server\\x", "a\nb", "a/\x7F"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("nul") << QByteArray("te\0t", 4);
    QTest::newRow("very long") << QByteArray(300, 'x');
    QTest::newRow("very deep") << QByteArray("a/").repeated(100) + "x";
}

void TestUnpack::refusesUnsafeNames()
{
    QFETCH(QByteArray, name);
    QList<QByteArray> archives{zipOf({{"bueno.txt", "x"}, {name, "malo"}})};
    if (!name.contains('\0') && name.size() < 100)
        archives.append(tarOf({{"bueno.txt", "x"}, {name, "malo"}}));
    for (const QByteArray &archive : std::as_const(archives)) {
        const auto files = run(archive);
        QVERIFY(!files);
        QCOMPARE(files.error().kind, Error::Kind::BadInput);
        QVERIFY2(
            files.error().message.contains(u"«historias.zip»"), qPrintable(files.error().message));
        QCOMPARE(left(), QStringList());
    }
}

void TestUnpack::refusesLinksAndSecrets_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::newRow("zip link") << zipOf({{"a", "/etc", false, 0x800, 0120777}, {"a/passwd", "x"}});
    QTest::newRow("tar symbolic link") << tarOf({{"a", {}, '2', "/etc"}, {"a/x", "x"}});
    QTest::newRow("tar hard link") << tarOf({{"a", {}, '1', "/etc/passwd"}});
    QTest::newRow("tar device") << tarOf({{"a", {}, '3'}});
    QTest::newRow("encrypted") << zipOf({{"a", "x", false, 0x801}});
    QTest::newRow("sparse") << tarOf({{"x", pax("GNU.sparse.major", "1"), 'x'}, {"a", "x"}});
}

void TestUnpack::refusesLinksAndSecrets()
{
    QFETCH(QByteArray, archive);
    const auto files = run(archive);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::BadInput);
    QCOMPARE(left(), QStringList());
}

void TestUnpack::refusesBombs()
{
    const QByteArray zeros(8 << 20, '\0');
    const QByteArray zip = zipOf({{"a", zeros, true}});
    QVERIFY(zip.size() < 20'000);
    QVERIFY(!run(zip));
    QVERIFY(!run(gzipOf(tarOf({{"a", zeros}}))));
    QVERIFY(run(zip, {.entries = 10, .bytes = 100 << 20, .ratio = 5000}));
    QVERIFY(m_target.remove(u"a"_s));
    QVERIFY(!run(zip, {.entries = 10, .bytes = 1 << 20, .ratio = 5000}));
    QVERIFY(!run(gzipOf(tarOf({{"a", zeros}})), {.entries = 10, .bytes = 1 << 20, .ratio = 5000}));
    QList<ZipItem> items;
    QList<TarItem> tarItems;
    for (int i = 0; i < 11; ++i) {
        items.append({QByteArray::number(i), "x"});
        tarItems.append({QByteArray::number(i), "x"});
    }
    QVERIFY(!run(zipOf(items), {.entries = 10}));
    QVERIFY(!run(tarOf(tarItems), {.entries = 10}));
    QCOMPARE(left(), QStringList());
}

void TestUnpack::refusesLies_data()
{
    QTest::addColumn<QByteArray>("archive");
    const QByteArray good = zipOf({{"a.txt", QByteArray("hola ").repeated(100), true}});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hola");
    QTest::newRow("cut") << good.chopped(30);
    QTest::newRow("head only") << good.left(60);
    QTest::newRow("more than stated")
        << zipOf({{"a", QByteArray(9000, 'x'), true, 0, 0100644, {}, -1}});
    QTest::newRow("less than stated")
        << zipOf({{"a", QByteArray(9000, 'x'), true, 0, 0100644, {}, 1}});
    QTest::newRow("bytes changed") << QByteArray(good).replace(40, 2, "??");
    QTest::newRow("checksum changed")
        << QByteArray(good).replace(good.indexOf("PK\1\2") + 16, 1, "?");
    QTest::newRow("two names") << QByteArray(good).replace(30, 1, "b");
    QTest::newRow("the same name twice") << zipOf({{"a", "x"}, {"a", "y"}});
    QTest::newRow("file and folder") << zipOf({{"a", "x"}, {"a/b", "y"}});
    QTest::newRow("tar cut in a file") << tarOf({{"a", QByteArray(2000, 'x')}}).left(1400);
    QTest::newRow("tar header changed") << tarOf({{"a", "x"}, {"b", "y"}}).replace(1024, 1, "c");
    QTest::newRow("gz of text") << gzipOf("hola");
    QTest::newRow("gz cut") << gzipOf(tarOf({{"a", QByteArray(2000, 'x')}})).left(40);
}

void TestUnpack::refusesLies()
{
    QFETCH(QByteArray, archive);
    const auto files = run(archive);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::BadInput);
    QVERIFY(files.error().message.contains(u"historias.zip"));
    QCOMPARE(left(), QStringList());
}

void TestUnpack::leavesExistingFilesAlone()
{
    QFile mine(m_target.filePath(u"b"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const auto files = run(zipOf({{"a", "x"}, {"b", "theirs"}}));
    QVERIFY(!files);
    QCOMPARE(left(), QStringList{u"b"_s});
    QCOMPARE(contents(u"b"_s), QByteArray("mine"));
    QVERIFY(run(zipOf({{"a", "x"}, {"c/d", "y"}})));
    QCOMPARE(left(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestUnpack::unpacksOrRefusesWholeAfterScrambling()
{
    QRandomGenerator random(tambo::test::seed());
    const QByteArray text = QByteArray("Había una vez ").repeated(50);
    const QByteArray tar = tarOf({{"a/b", text}, {"c", "x"}});
    const QList<QByteArray> wholes{zipOf({{"a/b", text, true}, {"c", "x"}}), tar, gzipOf(tar)};
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes = wholes.at(round % 3);
        for (int i = random.bounded(4); i >= 0; --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto files = run(bytes, {.entries = 100, .bytes = 10 << 20, .ratio = 300});
        if (!files) {
            QVERIFY(left().isEmpty());
            continue;
        }
        for (const QString &file : *files)
            QVERIFY(QFileInfo(m_target.filePath(file)).isFile());
        QVERIFY(m_target.removeRecursively());
        QVERIFY(QDir().mkpath(m_target.path()));
    }
}

void TestUnpack::hostileArchivesStayInside()
{
    NEEDS_CORPUS("hostile/zip");
    int unpacked = 0;
    int refused = 0;
    for (const char *folder :
        {"hostile/zip", "hostile/tar", "hostile/archives", "hostile/office"}) {
        for (const QString &path : filesBelow(corpus(folder))) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto files = unpack(file, QFileInfo(path).fileName(), m_target,
                {.entries = 1000, .bytes = 32 << 20, .ratio = 300});
            ++(files ? unpacked : refused);
            if (!files) {
                QVERIFY(!files.error().message.isEmpty());
                QVERIFY2(left().isEmpty(), qPrintable(path));
            } else {
                for (const QString &name : *files)
                    QVERIFY2(QFileInfo(m_target.filePath(name)).isFile(), qPrintable(path));
            }
            QVERIFY(m_target.removeRecursively());
            QVERIFY(QDir().mkpath(m_target.path()));
        }
    }
    qInfo("%d unpacked, %d refused", unpacked, refused);
    QVERIFY(unpacked > 90 && refused > 90);
}

void TestUnpack::refusesWhatYauzlRefuses()
{
    NEEDS_CORPUS("hostile/zip/yauzl/failure");
    int harmless = 0;
    for (const QString &path : filesBelow(corpus("hostile/zip/yauzl/failure"))) {
        const auto files = run(bytesOf(path));
        const QString name = QFileInfo(path).fileName();
        // Backslashes part folders here, and extra fields nobody needs are stepped over.
        if (name.startsWith(u"invalid characters") || name.startsWith(u"extra field length")) {
            ++harmless;
        } else {
            QVERIFY2(!files, qPrintable(path));
            QVERIFY(left().isEmpty());
        }
        QVERIFY(m_target.removeRecursively());
        QVERIFY(QDir().mkpath(m_target.path()));
    }
    QCOMPARE(harmless, 2);
}

void TestUnpack::readsWhatOthersRead_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("hostile/zip/go/utf8-winzip.zip") << QStringList{u"世界"_s};
    QTest::newRow("hostile/zip/go/zip64.zip") << QStringList{u"README"_s};
    QTest::newRow("hostile/zip/go/test-prefix.zip")
        << QStringList{u"gophercolor16x16.png"_s, u"test.txt"_s};
    QTest::newRow("hostile/zip/go/dd.zip") << QStringList{u"filename"_s};
    QTest::newRow("hostile/zip/python/zip_cp437_header.zip")
        << QStringList{u"filename_with_æoå.txt"_s, u"filename_without.txt"_s};
    QTest::newRow("hostile/zip/moodle-encodings/test_win8_de.zip")
        << QStringList{u"Prüfung.txt"_s, u"test.test"_s};
    QTest::newRow("hostile/zip/yauzl/success/windows-7-zip.zip")
        << QStringList{u"a.txt"_s, u"b.txt"_s};
    QTest::newRow("hostile/tar/go/star.tar") << QStringList{u"small.txt"_s, u"small2.txt"_s};
    QTest::newRow("hostile/archives/karchive/tar_non_ascii_file_name.tar.gz")
        << QStringList{u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя.txt"_s};
}

void TestUnpack::readsWhatOthersRead()
{
    QFETCH(QStringList, files);
    const QString path = corpus(QTest::currentDataTag());
    if (!QFileInfo::exists(path))
        QSKIP("the shared corpora are not here");
    const auto read = run(bytesOf(path));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QStringList composed;
    for (const QString &file : files)
        composed.append(file.normalized(QString::NormalizationForm_C));
    QCOMPARE(*read, composed);
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "testunpack.moc"
