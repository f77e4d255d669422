// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/plaintext.h"
#include "tests/formats/support.h"

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Cue>>("cues");
        QTest::newRow("names and times")
            << u"[00:01:02] Mama Rosa: Alli puncha.\n  Ñuka: Rosami.\n\n(1:05.5) Juan: Sí.\n"_s
            << QList<Cue>{{62'000, 65'500, u"Mama Rosa"_s, u"Alli puncha.\nÑuka: Rosami."_s},
                   {65'500, 65'500, u"Juan"_s, u"Sí."_s}};
        QTest::newRow("no times") << u"Rosa: Hola.\nJuan: Sí,\nclaro.\n\nY así fue.\r\n"_s
                                  << QList<Cue>{{-1, -1, u"Rosa"_s, u"Hola."_s},
                                         {-1, -1, u"Juan"_s, u"Sí,\nclaro."_s},
                                         {-1, -1, {}, u"Y así fue."_s}};
        QTest::newRow("a time in a line of its own")
            << u"[1:00:00]\nNAME OF TELLER: Hola\n(60:10)\n\ndos"_s
            << QList<Cue>{{3'600'000, 3'610'000, u"NAME OF TELLER"_s, u"Hola"_s},
                   {3'610'000, 3'610'000, {}, u"dos"_s}};
        QTest::newRow("shared") << u"aa\n\nbb\n\n[0:08] c\n\nddd\n\n[0:12] e"_s
                                << QList<Cue>{{0, 4000, {}, u"aa"_s}, {4000, 8000, {}, u"bb"_s},
                                       {8000, 9000, {}, u"c"_s}, {9000, 12'000, {}, u"ddd"_s},
                                       {12'000, 12'000, {}, u"e"_s}};
        QTest::newRow("no names") << u"Ella dijo: no. 10:30\n[nota] sigue\nLa hora (8:75)"_s
                                  << QList<Cue>{{-1, -1, {},
                                         u"Ella dijo: no. 10:30\n[nota] sigue\nLa hora (8:75)"_s}};
        QTest::newRow("with de") << u"Rosa de la Cruz: a"_s
                                 << QList<Cue>{{-1, -1, u"Rosa de la Cruz"_s, u"a"_s}};
        QTest::newRow("nobody") << u": Nota: a"_s << QList<Cue>{{-1, -1, {}, u"Nota: a"_s}};
        QTest::newRow("backwards")
            << u"[0:10] a\n[0:05] b"_s
            << QList<Cue>{{10'000, 10'000, {}, u"a"_s}, {5000, 5000, {}, u"b"_s}};
        QTest::newRow("only times") << u"[0:10]\n\n[0:20]"_s << QList<Cue>();
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QList<Cue>, cues);
        QCOMPARE(plainTranscript(text).cues, cues);
    }

    void readsBackWhatItWrites()
    {
        const QList<Cue> timed{{0, 1500, u"Mama Rosa"_s, u"Alli puncha\nNota: x"_s},
            {1500, 3'723'000, {}, u"Nota: y"_s}, {3'723'000, 3'724'000, {}, u"[0:10] z"_s},
            {3'724'000, 3'724'000, u"M. A. Ñusta"_s, u": raro"_s}};
        const QString text = plainTextOf({{}, timed, {}});
        QCOMPARE(text,
            u"[00:00:00] Mama Rosa: Alli puncha\n  Nota: x\n\n[00:00:01.500] : Nota: y\n\n"
            u"[01:02:03] : [0:10] z\n\n[01:02:04] M. A. Ñusta: : raro\n"_s);
        QCOMPARE(plainTranscript(text).cues, timed);
        const QList<Cue> untimed{{-1, -1, {}, u"uno"_s}, {-1, -1, u"Ana"_s, u"dos\ntres"_s}};
        QCOMPARE(plainTranscript(plainTextOf({{}, untimed, {}})).cues, untimed);
    }

    void refusesNothingAndTooMuch()
    {
        for (const QByteArray &bytes : {QByteArray(" \n\n"), QByteArray((8 << 20) + 1, 'a')}) {
            Bytes device(bytes);
            const auto read = readPlainTranscript(device);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::BadInput);
        }
        Bytes old("Rosa: ma\xF1"
                  "ana");
        QCOMPARE(readPlainTranscript(old)->cues.first().text, u"mañana"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "testplaintext.moc"
