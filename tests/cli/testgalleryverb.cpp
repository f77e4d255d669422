// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QDir>
#include <QImage>
#include <QtTest>

using namespace tambo::test;

class TestGalleryVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesOnePictureALeaf()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("imagenes"));
        const Ran ran = tambo::test::tambo({QStringLiteral("gallery"), QStringLiteral("--pictures"),
            folder, QStringLiteral("--size"), QStringLiteral("1024x600"), QStringLiteral("--theme"),
            QStringLiteral("dark"), QStringLiteral("--scale"), QStringLiteral("115")});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const QStringList files
            = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 6);
        for (const QString &file : files) {
            const QImage picture(QDir(folder).filePath(file));
            QCOMPARE(picture.width(), 1024);
            QVERIFY(picture.height() >= 600);
            QVERIFY(picture.pixelColor(2, 2).lightness() < 60); // the dark look
        }
    }

    void sensesWrongWishes_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        for (const auto &[option, value] : {std::pair("--size", "10x10"),
                 std::pair("--theme", "pink"), std::pair("--scale", "110")})
            QTest::addRow("%s %s", option, value)
                << QString::fromLatin1(option) << QString::fromLatin1(value);
    }
    void sensesWrongWishes()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("imagenes"));
        const Ran ran = tambo::test::tambo(
            {QStringLiteral("gallery"), QStringLiteral("--pictures"), folder, option, value});
        QCOMPARE(ran.code, 2);
        QVERIFY(!QDir(folder).exists());
    }

    void helpKeepsItToItself()
    {
        QVERIFY(!tambo::test::tambo({QStringLiteral("--help")})
                .out.contains(QStringLiteral("gallery")));
        const Ran asked = tambo::test::tambo({QStringLiteral("gallery"), QStringLiteral("--help")});
        QCOMPARE(asked.code, 0);
        QVERIFY(asked.out.contains(QStringLiteral("--pictures")));
    }
};

QTEST_GUILESS_MAIN(TestGalleryVerb)
#include "testgalleryverb.moc"
