// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/openroad.h"

#include <QTest>

using tambo::sync::isOpenRoad;

class TestOpenRoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOpenRoadsFromClosedOnes_data()
    {
        QTest::addColumn<bool>("open");
        for (const char *url : {"http://hub.example.ec", "http://8.8.8.8:8440", "http://172.32.0.1",
                 "http://100.64.0.1", "http://[2001:db8::1]:80", "http://11.0.0.1"})
            QTest::newRow(url) << true;
        for (const char *url : {"https://hub.example.ec", "https://8.8.8.8",
                 "http://127.0.0.1:8440", "http://localhost", "http://servidor:8440",
                 "http://servidor.local", "http://pc.lan", "http://x.home.arpa",
                 "http://10.99.0.1:8440", "http://172.16.3.4", "http://192.168.1.20",
                 "http://169.254.1.1", "http://[::1]", "http://[fe80::1]", "http://[fd12::1]"})
            QTest::newRow(url) << false;
    }
    void tellsOpenRoadsFromClosedOnes()
    {
        QFETCH(const bool, open);
        const QUrl url(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(url.isValid());
        QCOMPARE(isOpenRoad(url), open);
        QCOMPARE(tambo::sync::openRoadText(url).isEmpty(), !open);
    }
};

QTEST_GUILESS_MAIN(TestOpenRoad)
#include "testopenroad.moc"
