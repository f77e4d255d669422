// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/told.h"
#include "ui/archive/toldinput.h"

#include <QLocale>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

class TestToldInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador)); }

    void understands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char *typed, const char *edtf) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(edtf);
        };
        row("", "");
        row("   ", "");
        row("1962", "1962");
        row("en 1962", "1962");
        row("el año 1962", "1962");
        row("hacia 1962", "1962~");
        row("Hacia el año 1962", "1962~");
        row("cerca de 1962", "1962~");
        row("más o menos en 1962", "1962~");
        row("por 1962", "1962~");
        row("1962 más o menos", "1962~");
        row("quizá 1962", "1962?");
        row("quizás hacia 1962", "1962%");
        row("1962, no es seguro", "1962?");
        row("¿1962?", "1962?");
        row("años 70", "197X");
        row("década de 1970", "197X");
        row("hacia 1955", "1955~");
        row("no se sabe", "");
        row("los años 70", "197X");
        row("los 70", "197X");
        row("en los años setenta", nullptr);
        row("la década de los 60", "196X");
        row("década del 80", "198X");
        row("años 1850", "185X");
        row("años 75", nullptr);
        row("siglo XIX", "18XX");
        row("siglo 20", "19XX");
        row("agosto 2015", "2015-08");
        row("agosto de 2015", "2015-08");
        row("Agosto del 2015", "2015-08");
        row("en ago 2015", "2015-08");
        row("setiembre 1999", "1999-09");
        row("08/2015", "2015-08");
        row("14 de agosto de 2015", "2015-08-14");
        row("viernes, 14 de agosto de 2015", "2015-08-14");
        row("14/8/2015", "2015-08-14");
        row("14-08-2015", "2015-08-14");
        row("31/02/2015", nullptr);
        row("30 de febrero de 2015", nullptr);
        row("13/2015", nullptr);
        row("de 1970 a 1975", "1970/1975");
        row("entre 1970 y 1975", "1970/1975");
        row("1970-1975", "1970/1975");
        row("1970 – 1975", "1970/1975");
        row("desde hacia 1970 hasta agosto de 1975", "1970~/1975-08");
        row("desde 1990", "1990/..");
        row("hasta los años 80", "../198X");
        row("1962~", "1962~");
        row("197X", "197X");
        row("197x", "197X");
        row("2015-08", "2015-08");
        row("1970/1975", "1970/1975");
        row("cuando yo era niña", nullptr);
        row("62", nullptr);
        row("hacia", nullptr);
        row("agosto", nullptr);
        row("brumario de 1799", nullptr);
        row("de 1970", nullptr);
        row("1962 1963 1964", nullptr);
    }
    void understands()
    {
        QFETCH(QString, typed);
        QFETCH(QString, edtf);
        const auto told = toldFromText(typed);
        QCOMPARE(told.has_value(), !edtf.isNull());
        if (told) {
            QCOMPARE(*told, edtf);
            QVERIFY(archive::isTold(*told));
        }
    }

    /// What the page shows can be typed back, or correcting a story would change its date.
    void readsBackWhatItShows_data()
    {
        QTest::addColumn<QString>("edtf");
        for (const char *edtf :
            {"1962", "1962~", "1962?", "1962%", "197X", "197X~", "19XX", "18XX?", "2015-08",
                "2015-08~", "2015-08-14", "2015-08-14?", "1970/1975", "1970~/1975-08", "1990/..",
                "../1980", "../198X", "197X/198X", "2015-01", "2015-12-01"})
            QTest::newRow(edtf) << QString::fromLatin1(edtf);
    }
    void readsBackWhatItShows()
    {
        QFETCH(QString, edtf);
        const QString shown = archive::toldText(edtf);
        const auto back = toldFromText(shown);
        QVERIFY2(back.has_value(), qPrintable(shown));
        QCOMPARE(*back, edtf);
    }
};

QTEST_GUILESS_MAIN(TestToldInput)
#include "testtoldinput.moc"
