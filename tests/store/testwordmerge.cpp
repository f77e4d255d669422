// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/wordmerge.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace tambo::store;

namespace {

QString text(QRandomGenerator &random, int words)
{
    static const QStringList all
        = QStringLiteral("sal agua maíz olla fuego minga luna perro niña río").split(u' ');
    QStringList picked;
    for (int i = 0; i < words; ++i)
        picked.append(all[random.bounded(int(all.size()))]
            + (random.bounded(6) ? QString() : QStringLiteral(",")));
    return picked.join(u' ');
}

/// With some words put in, taken out or replaced.
QString edited(const QString &text, QRandomGenerator &random, int edits)
{
    QStringList words = text.split(u' ');
    for (int i = 0; i < edits; ++i) {
        const int at = random.bounded(int(words.size()) + 1);
        const int what = random.bounded(3);
        const QString word = QStringLiteral("nuevo%1").arg(random.bounded(1000));
        if (what == 0 || at == words.size())
            words.insert(at, word);
        else if (what == 1 && words.size() > 1)
            words.removeAt(at);
        else
            words[at] = word;
    }
    return words.join(u' ');
}

} // namespace

class TestWordMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Never to be changed: programs of all versions must agree.
    void golden_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("clean");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *name, const char *base, const char *left, const char *right,
                             const char *merged) {
            QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(left)
                                << QString::fromUtf8(right) << (merged != nullptr)
                                << QString::fromUtf8(merged);
        };
        constexpr const char *disagree = nullptr;
        row("nothing", "", "", "", "");
        row("only one changed", "la olla de barro", "la olla grande de barro", "la olla de barro",
            "la olla grande de barro");
        row("both the same", "uno dos", "uno tres", "uno tres", "uno tres");
        row("far apart", "Mi abuela molía maíz en la piedra.",
            "Mi abuelita molía maíz en la piedra.", "Mi abuela molía maíz en la piedra grande.",
            "Mi abuelita molía maíz en la piedra grande.");
        row("beginning and end", "en el río", "Jugábamos en el río", "en el río grande.",
            "Jugábamos en el río grande.");
        row("same word", "era de noche", "era de día", "era de tarde", disagree);
        row("neighbours", "una casa vieja", "una choza vieja", "una casa nueva", disagree);
        row("a word between", "una casa muy vieja", "una choza muy vieja", "una casa muy nueva",
            "una choza muy nueva");
        row("a sign between is nothing", "sal, ají", "panela, ají", "sal, comino", disagree);
        row("put in at the same place", "uno dos", "uno y dos", "uno o dos", disagree);
        row("the same put in", "uno dos", "uno y dos", "uno y dos", "uno y dos");
        row("put in at two places", "uno dos tres", "uno y dos tres", "uno dos y tres",
            "uno y dos y tres");
        row("taken out and changed", "uno dos tres cuatro", "uno cuatro", "uno dos seis cuatro",
            disagree);
        row("taken out and kept", "uno dos tres cuatro", "uno tres cuatro", "uno dos tres cuatro y",
            "uno tres cuatro y");
        row("emptied and edited", "uno dos", "", "uno dos tres", disagree);
        row("emptied by both", "uno dos", "", "", "");
        row("first texts differ", "", "uno", "dos", disagree);
        row("first texts agree", "", "uno", "uno", "uno");
        row("case is a change", "quito y cuenca son ciudades", "Quito y cuenca son ciudades",
            "quito y cuenca son ciudades grandes", "Quito y cuenca son ciudades grandes");
        row("paragraphs", "Uno.\n\nDos.\n\nTres.", "Uno más.\n\nDos.\n\nTres.",
            "Uno.\n\nDos.\n\nTres y fin.", "Uno más.\n\nDos.\n\nTres y fin.");
        row("a paragraph each at the end", "Uno.", "Uno.\n\nDos.", "Uno.\n\nTres.", disagree);
        row("moved and edited", "a b c d", "d a b c", "a b c d e", disagree);
        row("Kichwa", "Ñuka mamaka sarata kutarka", "Ñuka hatun mamaka sarata kutarka",
            "Ñuka mamaka sarata kutarkami", "Ñuka hatun mamaka sarata kutarkami");
        row("beyond the first plane", "uno 🌽 dos tres", "uno 🌽🌽 dos tres", "uno 🌽 dos cuatro",
            "uno 🌽🌽 dos cuatro");
        row("question", "¿Quién vino? Nadie vino ayer.", "¿Quién llegó? Nadie vino ayer.",
            "¿Quién vino? Nadie vino hoy.", "¿Quién llegó? Nadie vino hoy.");
        row("repeated words", "ja ja ja ja", "ja ja ja ja ja", "ja ja ja je", disagree);
        row("two spaces", "uno  dos tres", "uno dos tres", "uno  dos cuatro", "uno dos cuatro");
    }

    void golden()
    {
        QFETCH(QString, base);
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, clean);
        QFETCH(QString, merged);
        const auto result = mergeWords(base, left, right);
        QCOMPARE(result.value_or(QStringLiteral("-")), clean ? merged : QStringLiteral("-"));
        QVERIFY(mergeWords(base, right, left) == result);
    }

    /// Whatever the texts: both orders agree, an unchanged side gives way, and what merges holds
    /// every new word of both.
    void laws()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int merged = 0;
        for (int i = 0; i < 3000; ++i) {
            const QString base = text(random, random.bounded(1, 40));
            const QString left = edited(base, random, random.bounded(4));
            const QString right = edited(base, random, random.bounded(4));
            const auto result = mergeWords(base, left, right);
            const QByteArray told = QStringLiteral("seed %1: «%2» «%3» «%4»")
                                        .arg(seed)
                                        .arg(base, left, right)
                                        .toUtf8();
            QVERIFY2(mergeWords(base, right, left) == result, told);
            QVERIFY2(mergeWords(base, left, base) == left, told);
            QVERIFY2(mergeWords(base, base, right) == right, told);
            QVERIFY2(mergeWords(base, left, left) == left, told);
            if (!result)
                continue;
            ++merged;
            for (const QString &word : (left + u' ' + right).split(u' ')) {
                if (word.startsWith(QStringLiteral("nuevo")))
                    QVERIFY2(result->contains(word), told);
            }
        }
        QVERIFY2(merged > 1000, qPrintable(QString::number(merged)));
    }

    void tooDifferent()
    {
        QStringList left;
        for (int i = 0; i < 1100; ++i)
            left.append(QStringLiteral("palabra%1").arg(i));
        const QString base = QStringLiteral("principio medio fin");
        QVERIFY(!mergeWords(base, left.join(u' '), base + u'.'));
        // One long text, edited by two people at both ends, is no matter.
        const QString book = QStringLiteral("Título. ") + left.join(u' ') + QStringLiteral(" Fin.");
        const auto merged
            = mergeWords(book, QStringLiteral("Nuevo ") + book, book + QStringLiteral(" Sí."));
        QCOMPARE(
            merged.value_or(QString()), QStringLiteral("Nuevo ") + book + QStringLiteral(" Sí."));
    }
};

QTEST_GUILESS_MAIN(TestWordMerge)
#include "testwordmerge.moc"
