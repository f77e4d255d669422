// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

QByteArray tokenFile()
{
    QFile file(QStringLiteral(":/theme/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr std::array looks{std::pair(Theme::Look::Light, "light"),
    std::pair(Theme::Look::Dark, "dark"), std::pair(Theme::Look::Contrast, "highContrast")};

/// "text2" or "memoria.ink" as a colour of that look.
QColor colourNamed(const Tokens::Look &look, const QString &name)
{
    const QStringList parts = name.split(u'.');
    if (parts.size() == 2) {
        for (const auto &[module, colours] : look.modules) {
            if (nameOf(module) == parts[0])
                return parts[1] == QLatin1String("ink") ? colours.ink
                    : parts[1] == QLatin1String("soft") ? colours.soft
                    : parts[1] == QLatin1String("band") ? colours.band
                                                        : colours.onBand;
        }
    }
    for (const auto &[colour, value] : look.colours) {
        if (nameOf(colour) == name)
            return value;
    }
    return {};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastsAreThoseOfTheDesign_data();
    void contrastsAreThoseOfTheDesign();
    void aMissingTokenIsNamed();
    void everyTokenOfTheStyleSheetIsKnown_data();
    void everyTokenOfTheStyleSheetIsKnown();
    void unknownTokensStay();
    void lengthsFollowTheScale();
    void onlyAllowedScalesAreTaken_data();
    void onlyAllowedScalesAreTaken();
    void lettersAreLatoWithoutLigatures();
    void everyIconTakesTheColour();
    void scenesFillTheSize();
    void changesReachTheProgram();
};

void TestTheme::contrastsAreThoseOfTheDesign_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("pair");
    QTest::addColumn<double>("ratio");
    const QJsonObject root = QJsonDocument::fromJson(tokenFile()).object();
    for (const auto &[look, name] : looks) {
        const QJsonObject pairs
            = root[QLatin1String("theme")][QLatin1String(name)][QLatin1String("contrast")]
                  .toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            QTest::newRow(qPrintable(QLatin1String(name) + u' ' + pair.key()))
                << int(look) << pair.key() << pair.value().toDouble();
    }
}

void TestTheme::contrastsAreThoseOfTheDesign()
{
    QFETCH(int, look);
    QFETCH(QString, pair);
    QFETCH(double, ratio);
    const auto tokens = readTokens(tokenFile());
    QVERIFY(tokens.ok());
    const Tokens::Look &colours = tokens->looks.at(Theme::Look(look));
    const QColor ink = colourNamed(colours, pair.section(u'/', 0, 0));
    const QColor ground = colourNamed(colours, pair.section(u'/', 1, 1));
    QVERIFY(ink.isValid() && ground.isValid());
    const double computed = contrast(ink, ground);
    QVERIFY2(std::abs(computed - ratio) < 0.01, qPrintable(QString::number(computed)));
    // All pairs but those of the focus ring carry words or controls.
    const double least = pair.startsWith(QLatin1String("focus")) ? 1.0
        : pair.startsWith(QLatin1String("lineStrong"))           ? 3.0
                                                                 : 5.2;
    QVERIFY2(computed >= least, qPrintable(QString::number(computed)));
}

void TestTheme::aMissingTokenIsNamed()
{
    QByteArray json = tokenFile();
    json.replace("\"warnInk\"", "\"ink\"");
    const auto tokens = readTokens(json);
    QVERIFY(!tokens.ok());
    QCOMPARE(tokens.error().kind, Error::Kind::Corrupt);
    QVERIFY(tokens.error().detail.contains(QLatin1String("warnInk")));
    QVERIFY(!readTokens("nonsense").ok());
}

void TestTheme::everyTokenOfTheStyleSheetIsKnown_data()
{
    QTest::addColumn<int>("look");
    for (const auto &[look, name] : looks)
        QTest::newRow(name) << int(look);
}

void TestTheme::everyTokenOfTheStyleSheetIsKnown()
{
    QFETCH(int, look);
    Theme theme;
    theme.setLook(Theme::Look(look));
    const QString sheet = theme.styleSheet();
    const auto open = QRegularExpression(QStringLiteral("@\\S*")).match(sheet);
    QVERIFY2(!open.hasMatch(), qPrintable(open.captured()));
    QVERIFY(sheet.contains(theme.colour(Theme::Colour::Primary).name()));
    QVERIFY(sheet.contains(theme.module(Module::Memoria).band.name()));
    QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
}

void TestTheme::unknownTokensStay()
{
    const auto tokens = readTokens(tokenFile());
    const QString rules = QStringLiteral("a { color: @nada; } b { color: @minga.nada; @font(x); }");
    QCOMPARE(fillStyleSheet(rules, *tokens, Theme::Look::Light, 100), rules);
}

void TestTheme::lengthsFollowTheScale()
{
    const auto tokens = readTokens(tokenFile());
    const QString rules = QStringLiteral("a { border: 2px; @font(h1); } /* 10pxs */");
    QCOMPARE(fillStyleSheet(rules, *tokens, Theme::Look::Light, 150),
        QStringLiteral("a { border: 3px; font-size: 39px; font-weight: 700; } /* 10pxs */"));
}

void TestTheme::onlyAllowedScalesAreTaken_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("taken");
    QTest::newRow("as it is") << 130 << 130;
    QTest::newRow("near") << 117 << 115;
    QTest::newRow("too small") << 20 << 100;
    QTest::newRow("too large") << 900 << 150;
}

void TestTheme::onlyAllowedScalesAreTaken()
{
    QFETCH(int, asked);
    QFETCH(int, taken);
    Theme theme;
    theme.setScale(asked);
    QCOMPARE(theme.scale(), taken);
    QCOMPARE(theme.px(100), taken);
}

void TestTheme::lettersAreLatoWithoutLigatures()
{
    const Theme theme;
    for (const Theme::Role role : allRoles()) {
        const QFont font = theme.font(role);
        QVERIFY2(QFontInfo(font).family().startsWith(QLatin1String("Lato")),
            qPrintable(nameOf(role) + u' ' + QFontInfo(font).family()));
        QVERIFY(font.pixelSize() >= 14);
        QVERIFY(font.letterSpacing() > 0 && font.letterSpacing() < 0.05);
        // A ligature would make the pair narrower than its letters.
        const QFontMetricsF metrics(font);
        QVERIFY(std::abs(metrics.horizontalAdvance(QStringLiteral("fi"))
                    - metrics.horizontalAdvance(u'f') - metrics.horizontalAdvance(u'i'))
            < 1.5);
    }
}

void TestTheme::everyIconTakesTheColour()
{
    const Theme theme;
    const QStringList icons = QDir(QStringLiteral(":/art/iconos")).entryList();
    QVERIFY(icons.size() > 50);
    const QColor colour(0x12, 0x34, 0xf6);
    for (const QString &file : icons) {
        const QImage image = theme.iconPixmap(file.chopped(4), 24, colour)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width() && !painted; ++x)
                painted = image.pixel(x, y) == colour.rgba();
        }
        QVERIFY2(painted, qPrintable(file));
    }
    QVERIFY(theme.iconPixmap(QStringLiteral("nada"), 24, colour).isNull());
}

void TestTheme::scenesFillTheSize()
{
    const Theme theme;
    const QStringList scenes = QDir(QStringLiteral(":/art/escenas")).entryList();
    QVERIFY(scenes.size() >= 20);
    for (const QString &file : scenes) {
        const QPixmap pixmap = theme.scene(file.chopped(4), {90, 200}, 2);
        QCOMPARE(pixmap.size(), QSize(180, 400));
        const QImage image = pixmap.toImage();
        for (const QPoint corner : {QPoint(0, 0), QPoint(179, 0), QPoint(0, 399), QPoint(179, 399)})
            QVERIFY2(qAlpha(image.pixel(corner)) > 200, qPrintable(file));
    }
    QVERIFY(!theme.scene(QStringLiteral("logo"), {40, 40}).isNull());
    QVERIFY(!theme.scene(QStringLiteral("personas/cacao"), {40, 40}).isNull());
    QVERIFY(theme.scene(QStringLiteral("nada"), {40, 40}).isNull());
}

void TestTheme::changesReachTheProgram()
{
    Theme theme;
    theme.applyTo(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF6, 0xEF, 0xE4));
    theme.setLook(Theme::Look::Contrast);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QVERIFY(qApp->styleSheet().contains(QLatin1String("#5cf29b")));
    theme.setLook(Theme::Look::Contrast);
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestTheme)
#include "testtheme.moc"
