// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/transcribing.h"

#include <QtTest>

using namespace tambo;
using namespace tambo::archive;
using namespace Qt::StringLiterals;

namespace {

Passage said(const QString &language, int startMs, int endMs, const QString &text)
{
    Passage passage;
    passage.language = language;
    passage.startMs = startMs;
    passage.endMs = endMs;
    passage.text = text;
    return passage;
}

/// "0-2000 Ñuka|Yo"; what is to be written is "…".
QStringList rowsOf(const Writing &writing)
{
    QStringList rows;
    for (const TranscriptRow &row : writing.transcript.rows) {
        QStringList cells;
        for (const QList<Passage> &cell : row.cells)
            cells.append(cell.isEmpty() ? u"…"_s : cell.first().text);
        rows.append(
            QStringLiteral("%1-%2 %3").arg(row.startMs).arg(row.endMs).arg(cells.join(u'|')));
    }
    return rows;
}

} // namespace

class TestTranscribing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRecordingIsOneGap()
    {
        const Writing writing = writingOf({}, u"qu"_s, {}, 60'000);
        QCOMPARE(rowsOf(writing), QStringList{u"0-60000 …"_s});
        QCOMPARE(writing.nextGap(-1), 0);
        QCOMPARE(writing.gaps(), 1);
        QVERIFY(!writing.passage(0));
        // However short it is.
        QCOMPARE(writingOf({}, u"qu"_s, {}, 900).gaps(), 1);
    }

    void whatIsLeftIsAGap()
    {
        const Writing writing
            = writingOf({said(u"qu"_s, 10'000, 20'000, u"b"_s), said(u"qu"_s, 0, 8000, u"a"_s),
                            said(u"qu"_s, 20'500, 30'000, u"c"_s)},
                u"qu"_s, {}, 60'000);
        QCOMPARE(rowsOf(writing),
            (QStringList{u"0-8000 a"_s, u"8000-10000 …"_s, u"10000-20000 b"_s, u"20500-30000 c"_s,
                u"30000-60000 …"_s}));
        QCOMPARE(writing.nextGap(0), 1);
        QCOMPARE(writing.nextGap(1), 4);
        QCOMPARE(writing.nextGap(4), -1);
        QCOMPARE(writing.passage(2)->text, u"b"_s);
    }

    void standsBesideAnotherLanguage()
    {
        const QList<Passage> passages{said(u"es"_s, 0, 8000, u"Yo"_s),
            said(u"es"_s, 8000, 20'000, u"Ese año"_s), said(u"qu"_s, 0, 8000, u"Ñuka"_s),
            said(u"en"_s, 0, 8000, u"I"_s)};
        QCOMPARE(rowsOf(writingOf(passages, u"qu"_s, u"es"_s, 20'000)),
            (QStringList{u"0-8000 Ñuka|Yo"_s, u"8000-20000 …|Ese año"_s}));
        QCOMPARE(writingOf(passages, u"qu"_s, u"es"_s, 20'000).transcript.languages,
            (QStringList{u"qu"_s, u"es"_s}));
        // A language in which nothing is written yet.
        QCOMPARE(rowsOf(writingOf(passages, u"jiv"_s, u"es"_s, 20'000)),
            (QStringList{u"0-8000 …|Yo"_s, u"8000-20000 …|Ese año"_s}));
    }

    void whatHasNoTimesStandsBehind()
    {
        const int no = Passage::untimed;
        QCOMPARE(
            rowsOf(writingOf({said(u"es"_s, no, no, u"todo"_s), said(u"es"_s, 0, 9000, u"a"_s)},
                u"es"_s, {}, 30'000)),
            (QStringList{u"0-9000 a"_s, u"9000-30000 …"_s, u"-1--1 todo"_s}));
        // Photos have no time at all: there is room for one text more.
        QCOMPARE(rowsOf(writingOf({said(u"es"_s, no, no, u"a"_s)}, u"es"_s, {}, 0)),
            (QStringList{u"-1--1 a"_s, u"-1--1 …"_s}));
    }

    void passagesThatOverlapLeaveNoGap()
    {
        QCOMPARE(
            rowsOf(writingOf({said(u"es"_s, 0, 30'000, u"a"_s), said(u"es"_s, 5000, 9000, u"b"_s)},
                u"es"_s, {}, 30'000)),
            (QStringList{u"0-30000 a"_s, u"5000-9000 b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTranscribing)
#include "testtranscribing.moc"
