// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/elan.h"
#include "app/formats/transcriptfile.h"
#include "tests/formats/support.h"

using namespace tambo;
using namespace tambo::formats;
using namespace tambo::tests;
using namespace Qt::StringLiterals;

class TestTranscriptFile : public QObject
{
    Q_OBJECT

    static Result<TranscriptFile> read(const TranscriptForm &form, const QByteArray &bytes)
    {
        Bytes device(bytes);
        return form.read(device);
    }
    static TranscriptFile twoLanguages()
    {
        TranscriptFile file;
        file.record.title = u"Minga"_s;
        file.record.points = {OhmsPoint()};
        file.media = {u"la minga.mp3"_s};
        file.record.transcripts
            = {{u"qu"_s,
                   {{0, 1500, u"Rosa"_s, u"Alli puncha"_s}, {1500, 3000, u"Juan"_s, u"Ari\nari"_s}},
                   {}},
                {u"es"_s, {{0, 1500, u"Rosa"_s, u"Buenos días"_s}, {1500, 3000, {}, u"Sí"_s}}, {}}};
        return file;
    }

private Q_SLOTS:
    void formsGoByEnding()
    {
        QCOMPARE(transcriptForm(u"a.b/cuento.ES.VTT")->ending, "vtt");
        QCOMPARE(transcriptForm(u"eaf")->name, "ELAN");
        QVERIFY(!transcriptForm(u"cuento.doc"));
        QVERIFY(!transcriptForm(u""));
    }

    void everyFormReadsBack_data()
    {
        QTest::addColumn<const TranscriptForm *>("form");
        for (const TranscriptForm &form : transcriptForms())
            QTest::newRow(form.ending) << &form;
    }
    void everyFormReadsBack()
    {
        QFETCH(const TranscriptForm *, form);
        const TranscriptFile file = twoLanguages();
        const auto parts = partedFor(file, *form);
        QCOMPARE(parts.size(), form->languages == 1 ? 2 : 1);
        QList<Transcript> back;
        for (const TranscriptFile &part : parts) {
            const auto again = read(*form, form->write(part));
            QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
            back += joinedByLanguage(again->record.transcripts);
        }
        QCOMPARE(back.size(), 2);
        for (qsizetype i = 0; i < back.size(); ++i) {
            const QList<Cue> &wanted = file.record.transcripts.at(i).cues;
            QCOMPARE(back.at(i).cues.size(), wanted.size());
            for (qsizetype j = 0; j < wanted.size(); ++j) {
                const Cue &cue = back.at(i).cues.at(j);
                QCOMPARE(cue.startMs, wanted.at(j).startMs);
                QVERIFY(cue.text.endsWith(wanted.at(j).text));
                QCOMPARE(cue.speaker, form->speakers ? wanted.at(j).speaker : QString());
            }
        }
    }

    void saysWhatIsLost()
    {
        TranscriptFile file = twoLanguages();
        file.record.transcripts[0].cues.append({-1, -1, {}, u"x"_s});
        file.record.transcripts.append({u"en"_s, {{-1, -1, {}, u"y"_s}, {-1, -1, {}, u"z"_s}}, {}});
        const auto loss = [&](const char16_t *ending) {
            return lossOf(file, *transcriptForm(QStringView(ending)));
        };
        QCOMPARE(loss(u"vtt").untimed, 3);
        QCOMPARE(loss(u"vtt").points, 1);
        QVERIFY(!loss(u"vtt").speakers);
        QVERIFY(loss(u"srt").speakers);
        QCOMPARE(loss(u"srt").languages, 0);
        QCOMPARE(loss(u"eaf").untimed, 3);
        QCOMPARE(loss(u"xml").languages, 1);
        QCOMPARE(loss(u"xml").untimed, 1);
        QCOMPARE(loss(u"xml").points, 0);
        QCOMPARE(loss(u"txt").untimed, 0);
    }

    void joinsTheTiersOfALanguage()
    {
        const auto joined = joinedByLanguage(
            {{u"qu"_s, {{5, 6, {}, u"b"_s}, {-1, -1, {}, u"d"_s}}, u"A"_s}, {u"es"_s, {}, u"E"_s},
                {u"qu"_s, {{1, 2, {}, u"a"_s}, {7, 8, {}, u"c"_s}}, u"B"_s}});
        QCOMPARE(joined.size(), 2);
        QString text;
        for (const Cue &cue : joined.first().cues)
            text += cue.text;
        QCOMPARE(text, u"abcd"_s);
        QVERIFY(joined.first().title.isEmpty());
        QCOMPARE(joined.at(1).title, u"E"_s);
    }

    void elanAsOthersWriteIt()
    {
        const QByteArray eaf = writeElan({{{u"qu"_s,
                                              {{0, 1000, u"Ana"_s,
                                                   u"uno & \x01"
                                                   u"dos"_s},
                                                  {-1, -1, {}, u"x"_s}},
                                              u"Kichwa"_s}},
                                             {u"la minga.mp3"_s}},
            QDateTime(QDate(2026, 7, 14), QTime(8, 0), Qt::UTC));
        QCOMPARE(eaf, bytesOf(ownData("escrito.eaf")));
    }

    void overlapsGetATierOfTheirOwn()
    {
        const QList<Cue> cues{{0, 3000, u"Ana"_s, u"a"_s}, {1000, 2000, u"Ana"_s, u"b"_s},
            {1500, 2500, u"Eva"_s, u"c"_s}, {3000, 3000, u"Ana"_s, u"d\ne"_s}};
        Bytes device(writeElan({{{u"qu"_s, cues, {}}}, {}}, QDateTime::currentDateTimeUtc()));
        const auto back = readElan(device);
        QVERIFY(back);
        QCOMPARE(back->transcripts.size(), 3);
        QStringList names;
        for (const Transcript &transcript : back->transcripts)
            names.append(transcript.title);
        QCOMPARE(names, (QStringList{u"qu-Ana"_s, u"qu-Ana 2"_s, u"qu-Eva"_s}));
        const auto joined = joinedByLanguage(back->transcripts);
        QCOMPARE(joined.size(), 1);
        QCOMPARE(joined.first().language, u"qu"_s);
        QCOMPARE(joined.first().cues, cues);
    }

    /// What real files hold survives every form.
    void theKichwaClipsSurvive()
    {
        NEEDS_CORPUS("archives/kichwa-speech/chapter1");
        for (const QString &path :
            filesBelow(corpus("archives/kichwa-speech/chapter1"), {u"*.eaf"_s})) {
            const auto file = read(*transcriptForm(u"eaf"), bytesOf(path));
            QVERIFY(file);
            for (const TranscriptForm &form : transcriptForms()) {
                const auto again = read(form, form.write(*file));
                QVERIFY2(again, form.ending);
                QCOMPARE(again->record.transcripts.first().cues.first().text,
                    file->record.transcripts.first().cues.first().text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscriptFile)
#include "testtranscriptfile.moc"
