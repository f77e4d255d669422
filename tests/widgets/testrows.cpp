// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "ui/widgets/row.h"
#include "ui/widgets/tabs.h"

#include <QAccessible>
#include <QApplication>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badgesDifferInWordIconAndColour();
    void initialsAreThoseOfNames_data();
    void initialsAreThoseOfNames();
    void picturesAndInitialsArePainted();
    void rowsHaveOneLineOrTwo();
    void rowsAreButtons();
    void cutWordsStandInTheTooltip();
    void tabsFollowLettersAndKeys();
};

void TestRows::badgesDifferInWordIconAndColour()
{
    QSet<QString> words;
    QSet<QString> icons;
    QSet<int> tones;
    for (const Protocol protocol : {Protocol::Open, Protocol::Community, Protocol::Family}) {
        const Badge badge = protocolBadge(protocol);
        words.insert(badge.text);
        icons.insert(badge.icon);
        tones.insert(int(badge.tone));
    }
    QCOMPARE(words.size(), 3);
    QCOMPARE(icons.size(), 3);
    QCOMPARE(tones.size(), 3);
}

void TestRows::initialsAreThoseOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *name, const char *initials) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(initials);
    };
    row("Rosa", "R");
    row("Rosa Caiza", "RC");
    row("María de la Cruz", "MC");
    row("Ángel Ñacato Toapanta", "ÁÑ");
    row("rosa", "R");
    row("rosa caiza", "R");
    row("  ", "");
}

void TestRows::initialsAreThoseOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestRows::picturesAndInitialsArePainted()
{
    Theme theme;
    PersonPicture widget(theme, 40, PortraitShape::Round);
    const auto painted = [&widget](const Portrait &portrait) {
        widget.set(portrait);
        widget.resize(widget.sizeHint());
        return widget.grab().toImage();
    };
    const QImage leaf = painted({QStringLiteral("hoja"), QStringLiteral("Alba")});
    QCOMPARE(widget.accessibleName(), QStringLiteral("Alba"));
    QVERIFY(leaf != painted({QStringLiteral("taza"), QStringLiteral("Alba")}));
    const QImage initials = painted({{}, QStringLiteral("Alba")});
    QVERIFY(initials != leaf);
    QVERIFY(initials != painted({{}, QStringLiteral("Blanca")}));
    // A picture that this program does not know.
    QCOMPARE(painted({QStringLiteral("nada"), QStringLiteral("Alba")}), initials);
    theme.setScale(150);
    QCOMPARE(widget.sizeHint(), QSize(60, 60));
}

void TestRows::rowsHaveOneLineOrTwo()
{
    Theme theme;
    RowButton row(theme);
    row.set(Module::Minga, QStringLiteral("minga"), QStringLiteral("Minga del canal"));
    QCOMPARE(row.sizeHint().height(), 47);
    row.set(
        Portrait{QStringLiteral("taza"), QStringLiteral("Carmen")}, QStringLiteral("Lección 5"));
    QCOMPARE(row.sizeHint().height(), 60);
    QCOMPARE(row.accessibleName(), QStringLiteral("Carmen"));
    QCOMPARE(row.accessibleDescription(), QStringLiteral("Lección 5"));
    theme.setScale(150);
    QCOMPARE(row.sizeHint().height(), 90);
}

void TestRows::rowsAreButtons()
{
    Theme theme;
    RowButton row(theme);
    row.set(Module::Minga, QStringLiteral("minga"), QStringLiteral("Minga del canal"));
    QSignalSpy clicked(&row, &QAbstractButton::clicked);
    QTest::keyClick(&row, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&row);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Button);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Minga del canal"));
}

void TestRows::cutWordsStandInTheTooltip()
{
    Theme theme;
    RowButton row(theme);
    const QString title = QStringLiteral("El huerto que volvió después de la ceniza");
    row.set(Module::Memoria, QStringLiteral("mic"), title, QStringLiteral("Mama Juana"));
    row.resize(600, 60);
    QVERIFY(row.grab().width() == 600 && row.toolTip().isEmpty());
    row.resize(300, 60);
    QVERIFY(row.grab().width() == 300);
    QCOMPARE(row.toolTip(), title);
}

void TestRows::tabsFollowLettersAndKeys()
{
    Theme theme;
    theme.applyTo(*qApp);
    Tabs tabs(theme, Module::Talleres, QStringLiteral("Partes del taller"));
    for (const char *name : {"Sesión de hoy", "Asistencia y avance", "Materiales"})
        tabs.addTab(QString::fromUtf8(name));
    tabs.resize(900, tabs.sizeHint().height());
    tabs.show();
    QCOMPARE(tabs.tabRect(0).height(), 50);
    const int width = tabs.tabRect(1).width();
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    // The line below the shown one.
    const QColor band = theme.module(Module::Talleres).ink;
    const QImage picture = tabs.grab().toImage();
    const QRect shown = tabs.tabRect(1);
    QCOMPARE(picture.pixelColor(shown.center().x(), 49), band);
    QCOMPARE(picture.pixelColor(shown.center().x(), 46), band);
    QVERIFY(picture.pixelColor(tabs.tabRect(0).center().x(), 49) != band);
    theme.setScale(150);
    QCOMPARE(tabs.tabRect(0).height(), 75);
    QVERIFY(tabs.tabRect(1).width() > width * 14 / 10);
}

QTEST_MAIN(TestRows)
#include "testrows.moc"
