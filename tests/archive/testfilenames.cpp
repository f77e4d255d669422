// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/filenames.h"

#include <QtTest>

using namespace tambo::archive;
using namespace Qt::StringLiterals;

class TestFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFilesSafely_data();
    void namesFilesSafely();
    void namesEachFileOnce();
};

void TestFileNames::namesFilesSafely_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"la minga 2015.mp3"_s << u"la minga 2015.mp3"_s;
    QTest::newRow("refused") << u"a<b>:\"/\\|?*c.wav"_s << u"a_b________c.wav"_s;
    QTest::newRow("device") << u"CON.wav"_s << u"_CON.wav"_s;
    QTest::newRow("device alone") << u"nul"_s << u"_nul"_s;
    QTest::newRow("no device") << u"console.wav"_s << u"console.wav"_s;
    QTest::newRow("dots") << u"foto. . ."_s << u"foto"_s;
    QTest::newRow("hidden") << u".foto"_s << u"_.foto"_s;
    QTest::newRow("empty") << u""_s << u"archivo"_s;
    QTest::newRow("direction") << u"a\u202Egpj.exe"_s << u"a_gpj.exe"_s;
    QTest::newRow("composed") << u"nin\u0303o.wav"_s << u"ni\u00f1o.wav"_s;
    QTest::newRow("long") << QString(QString(300, u'x') + u".flac"_s)
                          << QString(QString(95, u'x') + u".flac"_s);
}

void TestFileNames::namesFilesSafely()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
}

void TestFileNames::namesEachFileOnce()
{
    UniqueNames names;
    QCOMPARE(names.next(u"foto.jpg"_s), u"foto.jpg"_s);
    QCOMPARE(names.next(u"FOTO.jpg"_s), u"FOTO-2.jpg"_s);
    QCOMPARE(names.next(u"foto-2.jpg"_s), u"foto-2-2.jpg"_s);
    QCOMPARE(names.next(u"foto.jpg"_s), u"foto-3.jpg"_s);
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "testfilenames.moc"
