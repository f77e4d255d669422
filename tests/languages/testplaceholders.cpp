// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/placeholders.h"

#include <QtTest>

using namespace tambo;
using namespace tambo::languages;

class TestPlaceholders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areFound();
    void aLossIsRefused_data();
    void aLossIsRefused();
};

void TestPlaceholders::areFound()
{
    QCOMPARE(placeholdersOf(QStringLiteral("%2 de %1, %L3, %n y %2. 59 % del total")),
        QStringList({QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3"),
            QStringLiteral("%n")}));
}

void TestPlaceholders::aLossIsRefused_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named"); // in the sentence; empty: it is taken
    const auto row = [](const char *name, const char *source, const char *text, const char *named) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(text)
                            << QString::fromUtf8(named);
    };
    row("as it was", "%1 de %2", "%2-pi %1", "");
    row("twice", "Hola, %1", "%1, imanalla %1", "");
    row("lost", "%1 de %2", "%1-lla", "%2");
    row("another", "Hola, %1", "Imanalla, %1 %2", "%2");
    row("lost number", "%n cosas", "kunkuna", "%n");
    row("key kept", "&Guardar", "&Wakichina", "");
    row("key lost", "&Guardar", "Wakichina", "&");
    row("key from nowhere", "Guardar", "Wakichi&na", "&");
    row("sign, not key", "Ver && oír", "Rikuna && uyana", "");
    row("percent", "59 %", "59 %", "");
}

void TestPlaceholders::aLossIsRefused()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto checked = checkTranslation(source, text);
    QCOMPARE(checked.ok(), named.isEmpty());
    if (!checked.ok())
        QVERIFY(checked.error().message.contains(named));
}

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "testplaceholders.moc"
