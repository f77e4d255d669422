// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/archiveentry.h"
#include "tests/formats/archives.h"
#include "tests/formats/support.h"

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestArchiveEntry : public QObject
{
    Q_OBJECT

    static Result<QList<ArchiveEntry>> zip(const QByteArray &bytes, int limit = 100)
    {
        Bytes device(bytes);
        return zipEntries(device, limit);
    }
    static Result<QList<ArchiveEntry>> tar(const QByteArray &bytes, int limit = 100)
    {
        Bytes device(bytes);
        return tarEntries(device, limit);
    }

private Q_SLOTS:
    void cleansPaths_data();
    void cleansPaths();
    void countsChecksums();
    void listsZip();
    void listsTar();
    void readsZip64();
    void findsTheDirectoryDespiteComments();
    void tellsFormatsApart();
    void limitsEntries();
    void readsTarNumbers();
};

void TestArchiveEntry::cleansPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"a/b.txt"_s << u"a/b.txt"_s;
    QTest::newRow("folder") << u"a/b/"_s << u"a/b"_s;
    QTest::newRow("dots") << u"./a/./b"_s << u"a/b"_s;
    QTest::newRow("slashes") << u"a///b"_s << u"a/b"_s;
    QTest::newRow("itself") << u"./"_s << u""_s;
    QTest::newRow("hidden") << u".a/..b/c.."_s << u".a/..b/c.."_s;
    QTest::newRow("spaces") << u" a / b "_s << u" a / b "_s;
    QTest::newRow("composed") << u"n\u0303a"_s << u"ña"_s;
    QTest::newRow("longest name") << QString(250, u'x') << QString(250, u'x');
}

void TestArchiveEntry::cleansPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, clean);
    const auto safe = safePath(path);
    QVERIFY(safe);
    QCOMPARE(*safe, clean);
    QVERIFY(!safePath(path + u"/.."_s));
    QVERIFY(!safePath(u'/' + path));
    QVERIFY(!safePath(path + QChar(u'\0')));
}

void TestArchiveEntry::countsChecksums()
{
    // The check value of CRC-32/ISO-HDLC.
    QCOMPARE(Checksum::of("123456789"), 0xCBF43926U);
    QCOMPARE(Checksum::of(""), 0U);
    Checksum inPieces;
    inPieces.add("1234");
    inPieces.add("56789");
    QCOMPARE(inPieces.value(), 0xCBF43926U);
}

void TestArchiveEntry::listsZip()
{
    const QByteArray text = QByteArray("hola ").repeated(100);
    const QByteArray bytes
        = zipOf({{"a/", {}, false, 0x800, 040755}, {"a/b", text, true}, {"c", "x"}});
    const auto entries = zip(bytes);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QVERIFY(entries->at(0).folder);
    QCOMPARE(entries->at(0).path, u"a"_s);
    const ArchiveEntry &packed = entries->at(1);
    QCOMPARE(packed.path, u"a/b"_s);
    QVERIFY(packed.deflated && !packed.folder);
    QCOMPARE(packed.size, text.size());
    QCOMPARE(bytes.mid(packed.offset, packed.packed), deflated(text));
    QCOMPARE(packed.crc, std::optional(Checksum::of(text)));
    const ArchiveEntry &stored = entries->at(2);
    QVERIFY(!stored.deflated);
    QCOMPARE(bytes.mid(stored.offset, stored.packed), QByteArray("x"));
}

void TestArchiveEntry::listsTar()
{
    const QByteArray bytes
        = tarOf({{"a/", {}, '5'}, {"a/b", "hola"}, {"vol", {}, 'V'}, {"c/", "", '0'}});
    const auto entries = tar(bytes);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QVERIFY(entries->at(0).folder && entries->at(2).folder);
    QCOMPARE(entries->at(1).path, u"a/b"_s);
    QCOMPARE(entries->at(1).size, 4);
    QCOMPARE(bytes.mid(entries->at(1).offset, 4), QByteArray("hola"));
    QVERIFY(!entries->at(1).crc);
}

void TestArchiveEntry::readsZip64()
{
    QByteArray bytes = zipOf({{"a", "hola"}});
    const auto directory = bytes.indexOf("PK\1\2");
    const auto end = bytes.indexOf("PK\5\6");
    // Sizes moved to the zip64 field, and the directory's place to the zip64 record.
    const QByteArray extra = le<quint16>(1) + le<quint16>(16) + le<quint64>(4) + le<quint64>(4);
    QByteArray entry = bytes.mid(directory, end - directory);
    entry.replace(20, 8, QByteArray(8, '\xFF'));
    entry.replace(30, 2, le(quint16(extra.size())));
    entry += extra;
    QByteArray record = "PK\6\6" + le<quint64>(44) + QByteArray(12, '\0') + le<quint64>(1)
        + le<quint64>(1) + le(quint64(entry.size())) + le(quint64(directory));
    const QByteArray locator
        = "PK\6\7" + le<quint32>(0) + le(quint64(directory + entry.size())) + le<quint32>(1);
    const QByteArray last
        = "PK\5\6" + QByteArray(4, '\0') + QByteArray(12, '\xFF') + le<quint16>(0);
    const auto entries = zip(bytes.left(directory) + entry + record + locator + last);
    QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().detail));
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().size, 4);
    record[0] = 'X';
    QVERIFY(!zip(bytes.left(directory) + entry + record + locator + last));
}

void TestArchiveEntry::findsTheDirectoryDespiteComments()
{
    QByteArray bytes = zipOf({{"a", "hola"}});
    const QByteArray comment = "termina con PK\5\6 y nada";
    bytes.replace(bytes.size() - 2, 2, le(quint16(comment.size())));
    bytes += comment;
    QVERIFY(zip(bytes));
    QVERIFY(!zip(bytes.chopped(3)));
    QCOMPARE(zip(zipOf({}))->size(), 0);
}

void TestArchiveEntry::tellsFormatsApart()
{
    const auto isZip = [](const QByteArray &bytes) {
        Bytes device(bytes);
        return looksLikeZip(device);
    };
    const auto isTar = [](const QByteArray &bytes) {
        Bytes device(bytes);
        return looksLikeTar(device);
    };
    QVERIFY(isZip(zipOf({{"a", "x"}})) && !isTar(zipOf({{"a", "x"}})));
    QVERIFY(isTar(tarOf({{"a", "x"}})) && !isZip(tarOf({{"a", "x"}})));
    for (const QByteArray &other : {QByteArray(), QByteArray("hola"), QByteArray(2000, '\0'),
             QByteArray(2000, ' '), bytesOf(ownData("voz.ogg"))})
        QVERIFY(!isZip(other) && !isTar(other));
}

void TestArchiveEntry::limitsEntries()
{
    const QList<ZipItem> items(11, ZipItem{"a/", {}});
    QVERIFY(zip(zipOf(items), 11));
    QVERIFY(!zip(zipOf(items), 10));
    const QList<TarItem> headers(40, TarItem{"x", {}, 'K'});
    QVERIFY(!tar(tarOf(headers), 10)); // headers that make no entry count too
    QVERIFY(tar(tarOf(headers), 40));
}

void TestArchiveEntry::readsTarNumbers()
{
    const auto withSize = [](const QByteArray &size) {
        QByteArray bytes = tarOf({{"a", "hola"}});
        bytes.replace(124, 12, size.leftJustified(12, '\0', true));
        bytes.replace(148, 8, QByteArray(8, ' '));
        int sum = 0;
        for (int i = 0; i < 512; ++i)
            sum += uchar(bytes.at(i));
        return bytes.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    };
    for (const QByteArray &four : {QByteArray("4"), QByteArray("0000004"), QByteArray("  4 "),
             QByteArray("\x80\0\0\0\0\0\0\0\0\0\0\4", 12)}) {
        const auto entries = tar(withSize(four));
        QVERIFY2(entries, four.toHex());
        QCOMPARE(entries->first().size, 4);
    }
    for (const QByteArray &bad :
        {QByteArray("-4"), QByteArray("9"), QByteArray("x"), QByteArray("77777777777"),
            QByteArray("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFC"),
            QByteArray("\x80\1\0\0\0\0\0\0\0\0\0\4", 12),
            QByteArray("\x80\0\0\0\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 12)})
        QVERIFY2(!tar(withSize(bad)), bad.toHex());
}

QTEST_GUILESS_MAIN(TestArchiveEntry)
#include "testarchiveentry.moc"
