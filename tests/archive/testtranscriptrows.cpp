// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/transcriptrows.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace tambo;
using namespace tambo::archive;

namespace {

Passage passage(const char *language, int start, int end, const char *text)
{
    Passage result;
    result.language = QString::fromLatin1(language);
    result.startMs = start;
    result.endMs = end;
    result.text = QString::fromUtf8(text);
    return result;
}

/// "qu:uno|es:one" for each row: easy to compare.
QStringList written(const AlignedTranscript &aligned)
{
    QStringList rows;
    for (const TranscriptRow &row : aligned.rows) {
        QStringList cells;
        for (const auto &cell : row.cells) {
            QStringList texts;
            for (const Passage &each : cell)
                texts.append(each.text);
            cells.append(texts.join(u'+'));
        }
        rows.append(QStringLiteral("%1 %2").arg(row.startMs).arg(cells.join(u'|')));
    }
    return rows;
}

QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(u';');
}

} // namespace

class TestTranscriptRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sideBySide()
    {
        const auto aligned
            = alignPassages({passage("qu", 0, 1000, "shuk"), passage("qu", 1000, 2000, "ishkay"),
                                passage("es", 0, 1000, "uno"), passage("es", 1000, 2000, "dos")},
                QStringLiteral("qu"));
        QCOMPARE(aligned.languages, QStringList({QStringLiteral("qu"), QStringLiteral("es")}));
        QCOMPARE(written(aligned), lines("0 shuk|uno;1000 ishkay|dos"));
    }
    void firstLanguageIsLeft()
    {
        const auto aligned = alignPassages(
            {passage("es", 0, 10, "uno"), passage("qu", 0, 10, "shuk")}, QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("0 shuk|uno"));
        QCOMPARE(written(alignPassages({passage("es", 0, 10, "uno")}, QStringLiteral("qu"))),
            lines("0 uno"));
    }
    void missingOnesLeaveAGap()
    {
        const auto aligned
            = alignPassages({passage("qu", 0, 10, "shuk"), passage("es", 0, 10, "uno"),
                                passage("es", 20, 30, "tres")},
                QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("0 shuk|uno;20 |tres"));
    }
    void greatestOverlapWins()
    {
        // "uno" begins in the first row but belongs to the second.
        const auto aligned
            = alignPassages({passage("qu", 0, 1000, "shuk"), passage("qu", 1000, 3000, "ishkay"),
                                passage("es", 800, 2500, "dos")},
                QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("0 shuk|;1000 ishkay|dos"));
        // And one that ends in the second row but belongs to the first.
        const auto early
            = alignPassages({passage("qu", 0, 1000, "shuk"), passage("qu", 1000, 3000, "ishkay"),
                                passage("es", 100, 1300, "uno")},
                QStringLiteral("qu"));
        QCOMPARE(written(early), lines("0 shuk|uno;1000 ishkay|"));
    }
    void severalInOneCell()
    {
        const auto aligned
            = alignPassages({passage("qu", 0, 3000, "tukuy"), passage("es", 1500, 3000, "b"),
                                passage("es", 0, 1500, "a")},
                QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("0 tukuy|a+b"));
    }
    void touchingIsNotOverlapping()
    {
        const auto aligned
            = alignPassages({passage("qu", 0, 1000, "shuk"), passage("es", 1000, 2000, "dos")},
                QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("0 shuk|;1000 |dos"));
    }
    void momentsWithoutLength()
    {
        const auto aligned = alignPassages(
            {passage("qu", 0, 1000, "shuk"), passage("es", 500, 500, "uno")}, QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("0 shuk|uno"));
    }
    void withoutTimesInOrderAndLast()
    {
        const auto aligned
            = alignPassages({passage("qu", -1, -1, "a"), passage("qu", -1, -1, "b"),
                                passage("es", -1, -1, "A"), passage("es", 5, 9, "timed")},
                QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("5 |timed;-1 a|A;-1 b|"));
    }
    void threeLanguages()
    {
        const auto aligned = alignPassages(
            {passage("qu", 0, 10, "q"), passage("es", 20, 30, "e"), passage("en", 22, 28, "n")},
            QStringLiteral("qu"));
        QCOMPARE(written(aligned), lines("0 q||;20 |e|n"));
    }
    void nothing() { QVERIFY(alignPassages({}, QStringLiteral("qu")).rows.isEmpty()); }

    void everyPassageExactlyOnce()
    {
        QRandomGenerator random(tambo::test::seed());
        for (int round = 0; round < 300; ++round) {
            QList<Passage> passages;
            const int count = int(random.bounded(30));
            for (int i = 0; i < count; ++i) {
                const char *languages[] = {"qu", "es", "en", ""};
                const int start = int(random.bounded(1000)) - 50;
                auto each = passage(languages[random.bounded(4)], start < 0 ? -1 : start,
                    start < 0 ? -1 : start + int(random.bounded(300)), "");
                each.text = QString::number(i);
                passages.append(each);
            }
            const auto aligned = alignPassages(passages, QStringLiteral("es"));
            QStringList seen;
            int last = -1;
            bool untimed = false;
            for (const TranscriptRow &row : aligned.rows) {
                QCOMPARE(row.cells.size(), aligned.languages.size());
                QVERIFY2(row.startMs < 0 || (!untimed && row.startMs >= last), "rows by time");
                untimed = row.startMs < 0;
                last = row.startMs;
                for (qsizetype i = 0; i < row.cells.size(); ++i) {
                    for (const Passage &each : row.cells[i]) {
                        QCOMPARE(each.language, aligned.languages[i]);
                        seen.append(each.text);
                    }
                }
            }
            QCOMPARE(seen.size(), passages.size());
            seen.removeDuplicates();
            QCOMPARE(seen.size(), passages.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscriptRows)
#include "testtranscriptrows.moc"
