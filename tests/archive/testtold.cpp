// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/naming.h"
#include "app/archive/told.h"

#include <QtTest>

using namespace tambo::archive;

class TestTold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador)); }

    void isTold_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *edtf, bool valid, const QString &text) {
            QTest::newRow(edtf) << QString::fromLatin1(edtf) << valid << text;
        };
        row("", true, {});
        row("1962", true, QStringLiteral("1962"));
        row("1962~", true, QStringLiteral("hacia 1962"));
        row("1962?", true, QStringLiteral("1962, no es seguro"));
        row("1962%", true, QStringLiteral("quizá hacia 1962"));
        row("197X", true, QStringLiteral("años 1970"));
        row("19XX", true, QStringLiteral("siglo 20"));
        row("2015-08", true, QStringLiteral("agosto de 2015"));
        row("2015-08~", true, QStringLiteral("hacia agosto de 2015"));
        row("1970/1975", true, QStringLiteral("de 1970 a 1975"));
        row("1970/", true, QStringLiteral("desde 1970"));
        row("1970/..", true, QStringLiteral("desde 1970"));
        row("../1970~", true, QStringLiteral("hasta hacia 1970"));
        row("2015-02-29", false, {});
        row("2015-13", false, {});
        row("2015-00", false, {});
        row("1962 ", false, {});
        row("62", false, {});
        row("../..", false, {});
        row("/", false, {});
        row("1970/1975/1980", false, {});
        row("hace mucho", false, {});
    }
    void isTold()
    {
        QFETCH(QString, edtf);
        QFETCH(bool, valid);
        QFETCH(QString, text);
        QCOMPARE(tambo::archive::isTold(edtf), valid);
        QCOMPARE(toldText(edtf), valid ? text : edtf);
    }

    void wholeDays()
    {
        QVERIFY(tambo::archive::isTold(QStringLiteral("2015-08-14")));
        QVERIFY(toldText(QStringLiteral("2015-08-14")).contains(QLatin1String("agosto")));
    }

    void titles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title");
        QTest::newRow("words") << "la_minga-2015.mp3"
                               << "La minga 2015";
        QTest::newRow("humps") << "FreshFlower.jpg"
                               << "Fresh Flower";
        QTest::newRow("number") << "100.mp4" << QStringLiteral("Grabación 100");
        QTest::newRow("accents") << QStringLiteral("ñan.ogg") << QStringLiteral("Ñan");
        QTest::newRow("long") << QStringLiteral("a ").repeated(100) + QStringLiteral(".ogg")
                              << QStringLiteral("A") + QStringLiteral(" a").repeated(35) + u'…';
        QTest::newRow("nothing") << "__.mp3" << QStringLiteral("Grabación");
    }
    void titles()
    {
        QFETCH(QString, file);
        QFETCH(QString, title);
        Media media;
        media.fileName = file;
        QCOMPARE(titleFor(media, {}), title);
    }

    void titleIsWhatIsSaid()
    {
        tambo::formats::Transcript transcript;
        transcript.cues = {{0, 10, {}, QStringLiteral(" ")},
            {10, 20, {}, QStringLiteral("Ñuka shutika\nJuanami kan.")}};
        Media media;
        media.fileName = QStringLiteral("1.mp4");
        QCOMPARE(titleFor(media, {transcript}), QStringLiteral("Ñuka shutika Juanami kan."));
    }

    void toldOnlyWhereTheClockWasSet()
    {
        Media media;
        media.kind = Media::Kind::Picture;
        QCOMPARE(toldFrom(media), QString());
        media.taken = QDateTime(QDate(2015, 8, 14), QTime(9, 0));
        QCOMPARE(toldFrom(media), QStringLiteral("2015-08-14"));
        media.taken = QDateTime(QDate(2000, 1, 1), QTime(0, 3));
        QCOMPARE(toldFrom(media), QString());
        media.taken = QDateTime::currentDateTime().addYears(3);
        QCOMPARE(toldFrom(media), QString());
        media.kind = Media::Kind::Sound;
        media.taken = QDateTime(QDate(2015, 8, 14), QTime(9, 0));
        QCOMPARE(toldFrom(media), QString());
    }

    void languageInNames()
    {
        QCOMPARE(languageInName(QStringLiteral("uno.es.vtt")), QStringLiteral("es"));
        QCOMPARE(languageInName(QStringLiteral("uno.kichwa.srt")), QStringLiteral("qu"));
        QCOMPARE(languageInName(QStringLiteral("uno.vtt")), QString());
        QCOMPARE(languageInName(QStringLiteral("12.05.vtt")), QString());
    }
};

QTEST_GUILESS_MAIN(TestTold)
#include "testtold.moc"
