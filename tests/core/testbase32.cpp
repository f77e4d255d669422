// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/core/ids.h"

#include <QtTest>

using namespace tambo;

class TestBase32 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAndReads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("zero") << QByteArray(1, '\0') << QStringLiteral("00");
        QTest::newRow("255") << QByteArray("\xff") << QStringLiteral("zw");
        QTest::newRow("five bytes")
            << QByteArray("\x00\x44\x32\x14\xc7", 5) << QStringLiteral("01234567");
        QTest::newRow("foobar") << QByteArray("foobar") << QStringLiteral("csqpyrk1e8");
    }
    void writesAndReads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(toBase32(bytes), text);
        QCOMPARE(fromBase32(text).value(), bytes);
        QCOMPARE(fromBase32(text.toUpper()).value(), bytes);
    }

    void everyLengthComesBack()
    {
        for (int size = 0; size < 70; ++size) {
            QByteArray bytes(size, '\0');
            for (int i = 0; i < size; ++i)
                bytes[i] = char(i * 37 + size);
            QCOMPARE(fromBase32(toBase32(bytes)).value(), bytes);
        }
        QCOMPARE(toBase32(QByteArray(16, 'x')).size(), 26);
    }

    void readsWhatPeopleWrite()
    {
        QCOMPARE(fromBase32(u"CSQP-YRK1 E8").value(), QByteArray("foobar"));
        QCOMPARE(fromBase32(u"csqpyrkle8").value(), QByteArray("foobar")); // l for 1
        QCOMPARE(fromBase32(u"oO").value(), QByteArray(1, '\0'));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("u is no digit") << QStringLiteral("csqpyru1e8");
        QTest::newRow("foreign letter") << QStringLiteral("ñs");
        QTest::newRow("left-over bits") << QStringLiteral("zz");
        QTest::newRow("a letter too many") << QStringLiteral("000");
        QTest::newRow("one letter") << QStringLiteral("0");
    }
    void refusesTheRest()
    {
        QFETCH(QString, text);
        QVERIFY(!fromBase32(text).has_value());
    }

    void dotsHoldAuthorAndSeq()
    {
        const Dot dot = Dot::of(8'388'607, Dot::maxSeq);
        QCOMPARE(dot.author(), 8'388'607);
        QCOMPARE(dot.seq(), Dot::maxSeq);
        QVERIFY(dot.value > 0);
        QVERIFY(!CentreId::from(QByteArray(15, 'x')).has_value());
        QVERIFY(CentreId{}.isNull());
    }
};

QTEST_GUILESS_MAIN(TestBase32)
#include "testbase32.moc"
