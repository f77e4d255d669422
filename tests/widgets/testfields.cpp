// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number.h"

#include <QApplication>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

const NumberForm dollars{2, QStringLiteral("$"), 0, 99'999'999};

} // namespace

class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreReadGenerously_data();
    void numbersAreReadGenerously();
    void numbersComeBackAsWritten();
    void arrowsCount();
    void whatIsWrongIsSaid();
    void anErrorTakesThePlaceOfTheHelp();
    void theEyeShowsAPassword();
};

void TestFields::numbersAreReadGenerously_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("read");
    const auto row = [](const char *typed, int decimals, int read) {
        QTest::addRow("%s, %d", typed, decimals) << QString::fromUtf8(typed) << decimals << read;
    };
    constexpr int none = -1;
    row("2,50", 2, 250);
    row("2.50", 2, 250);
    row("2.5", 2, 250);
    row("$ 2,5", 2, 250);
    row("$2", 2, 200);
    row(" 1.284,50 ", 2, 128'450);
    row("1.284", 2, 128'400);
    row("1 284", 2, 128'400);
    row("1.284.000", 0, 1'284'000);
    row("14", 0, 14);
    row("2,", 2, 200);
    row("2,505", 2, none);
    row("2,5", 0, none);
    row("-3", 2, none);
    row("mucho", 2, none);
    row("", 2, none);
    row("99999999999999999999", 0, none);
}

void TestFields::numbersAreReadGenerously()
{
    QFETCH(QString, typed);
    QFETCH(int, decimals);
    QFETCH(int, read);
    NumberForm form = dollars;
    form.decimals = decimals;
    QCOMPARE(numberFromText(typed, form).value_or(-1), qint64(read));
}

void TestFields::numbersComeBackAsWritten()
{
    QCOMPARE(numberText(128'450, dollars), QStringLiteral("$\u00a01.284,50"));
    QCOMPARE(numberText(5, dollars), QStringLiteral("$\u00a00,05"));
    QCOMPARE(numberText(1'000'000), QStringLiteral("1.000.000"));
    const NumberForm below{2, {}, -100'000, 100'000};
    for (const qint64 number : {0, 1, 99, 100, 12'345, -350, -99'999})
        QCOMPARE(numberFromText(numberText(number, below), below), std::optional(number));
}

void TestFields::arrowsCount()
{
    Theme theme;
    NumberField field(theme, QStringLiteral("Precio"), dollars);
    QTest::keyClick(field.edit(), Qt::Key_Up);
    QTest::keyClick(field.edit(), Qt::Key_Up);
    QCOMPARE(field.number(), std::optional<qint64>(200));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(field.edit(), Qt::Key_Down);
    QCOMPARE(field.number(), std::optional<qint64>(0));
    field.setNumber(std::nullopt);
    QVERIFY(field.isBlank());
    QVERIFY(!field.number());
    QTest::keyClicks(field.edit(), QStringLiteral("1284.5"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("$\u00a01.284,50"));
}

void TestFields::whatIsWrongIsSaid()
{
    Theme theme;
    NumberField field(theme, QStringLiteral("Personas"), {0, {}, 1, 40});
    QVERIFY(field.check());
    field.edit()->setText(QStringLiteral("400"));
    QVERIFY(!field.check());
    QCOMPARE(field.error(), QStringLiteral("Escriba un número de 1 a 40."));
    field.edit()->setText(QStringLiteral("muchas"));
    QVERIFY(!field.check());
    QCOMPARE(field.error(), QStringLiteral("Escriba un número."));
    field.edit()->setText(QStringLiteral("14"));
    QVERIFY(field.check());
    QVERIFY(field.error().isEmpty());
}

void TestFields::anErrorTakesThePlaceOfTheHelp()
{
    Theme theme;
    Field field(theme, QStringLiteral("Celular"), QStringLiteral("Diez números."));
    const auto says = [&field](const QString &sentence) {
        const auto labels = field.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->text() == sentence && !label->isHidden(); });
    };
    QVERIFY(says(QStringLiteral("Diez números.")));
    field.setError(QStringLiteral("Faltan 2 números."));
    QVERIFY(says(QStringLiteral("Faltan 2 números.")));
    QVERIFY(!says(QStringLiteral("Diez números.")));
    QCOMPARE(field.edit()->accessibleDescription(), QStringLiteral("Faltan 2 números."));
    QVERIFY(field.edit()->property("error").toBool());
    QTest::keyClicks(field.edit(), QStringLiteral("0"));
    QVERIFY(field.error().isEmpty());
    QVERIFY(!field.edit()->property("error").toBool());
    field.setHelp(QStringLiteral("Con el 09."));
    QVERIFY(says(QStringLiteral("Con el 09.")));
}

void TestFields::theEyeShowsAPassword()
{
    Theme theme;
    PasswordField field(theme, QStringLiteral("Clave"));
    QTest::keyClicks(field.edit(), QStringLiteral("maracuya"));
    QVERIFY(!field.edit()->displayText().contains(QStringLiteral("mar")));
    auto *eye = field.findChild<Button *>();
    QCOMPARE(eye->accessibleName(), QStringLiteral("Mostrar lo escrito"));
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(field.edit()->displayText(), QStringLiteral("maracuya"));
    QCOMPARE(eye->accessibleName(), QStringLiteral("Ocultar lo escrito"));
    QTest::keyClick(eye, Qt::Key_Space);
    QVERIFY(!field.edit()->displayText().contains(QStringLiteral("mar")));
    QCOMPARE(field.text(), QStringLiteral("maracuya"));
}

QTEST_MAIN(TestFields)
#include "testfields.moc"
