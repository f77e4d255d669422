// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/soundlength.h"
#include "tests/sound/fakemicrophone.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "ui/sound/clip.h"
#include "ui/sound/recorder.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsGivenAway()
    {
        Mouth mouth;
        Recorder recorder(10'000, mouth.maker());
        QSignalSpy recorded(&recorder, &Recorder::recorded);
        QSignalSpy heard(&recorder, &Recorder::heard);
        QSignalSpy changed(&recorder, &Recorder::changed);
        recorder.start();
        QVERIFY(recorder.isRecording());
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(1);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard[0][0].toDouble() > 0.7);
        mouth.speak(1, false);
        QTRY_COMPARE(heard.count(), 2);
        QCOMPARE(heard[1][0].toDouble(), 0.0);
        QCOMPARE(recorder.lengthMs(), 2000);
        mouth.speak(0.5); // on its way when somebody stops
        recorder.stop();
        QVERIFY(!recorder.isRecording());
        QTRY_COMPARE(recorded.count(), 1);
        QVERIFY(!mouth.isHeard());
        QCOMPARE(tests::soundLength(recorded[0][0].toByteArray()), 2500);
        QCOMPARE(changed.count(), 2);
        // The next begins anew.
        recorder.start();
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(1);
        recorder.stop();
        QTRY_COMPARE(recorded.count(), 2);
        QCOMPARE(tests::soundLength(recorded[1][0].toByteArray()), 1000);
    }

    void itEndsByItself()
    {
        Mouth mouth;
        Recorder recorder(1500, mouth.maker());
        QSignalSpy recorded(&recorder, &Recorder::recorded);
        recorder.start();
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(1);
        mouth.speak(1);
        QTRY_COMPARE(recorded.count(), 1);
        QVERIFY(!recorder.isRecording());
        QVERIFY(!mouth.isHeard());
    }

    void whatIsCancelledIsGone()
    {
        Mouth mouth;
        Recorder recorder(10'000, mouth.maker());
        QSignalSpy recorded(&recorder, &Recorder::recorded);
        recorder.start();
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(1);
        recorder.cancel();
        recorder.start(); // before the first has ended on its thread
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(2);
        recorder.stop();
        QTRY_COMPARE(recorded.count(), 1);
        QCOMPARE(tests::soundLength(recorded[0][0].toByteArray()), 2000);
        // And one that goes while it listens.
        recorder.start();
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(1);
    }

    void whoOnlyListensKeepsNothing()
    {
        Mouth mouth;
        Recorder recorder(0, mouth.maker());
        QSignalSpy recorded(&recorder, &Recorder::recorded);
        QSignalSpy heard(&recorder, &Recorder::heard);
        recorder.start();
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(1);
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(recorder.lengthMs(), 0);
        recorder.stop();
        QTRY_VERIFY(!mouth.isHeard());
        recorder.start();
        QTRY_VERIFY(mouth.isHeard());
        QCOMPARE(recorded.count(), 0);
    }

    void whyItCannot()
    {
        Mouth mouth;
        mouth.works = false;
        Recorder recorder(10'000, mouth.maker());
        QSignalSpy failed(&recorder, &Recorder::failed);
        QSignalSpy changed(&recorder, &Recorder::changed);
        recorder.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().message, QStringLiteral("No hay micrófono."));
        QVERIFY(!recorder.isRecording());
        QCOMPARE(changed.count(), 2);
    }

    void theMicrophoneIsPulledOut()
    {
        Mouth mouth;
        Recorder recorder(10'000, mouth.maker());
        QSignalSpy failed(&recorder, &Recorder::failed);
        QSignalSpy recorded(&recorder, &Recorder::recorded);
        recorder.start();
        QTRY_VERIFY(mouth.isHeard());
        mouth.speak(1);
        mouth.breakDown();
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(!mouth.isHeard());
        QCOMPARE(recorded.count(), 0);
        QVERIFY(!recorder.isRecording());
    }

    void loudnessIsAsEarsHear()
    {
        QCOMPARE(loudnessOf(0), 0.0);
        QCOMPARE(loudnessOf(1), 1.0);
        QCOMPARE(loudnessOf(0.1), 0.6); // 20 dB
        QCOMPARE(loudnessOf(0.0001), 0.0);
    }

    void aClipIsHeardOnce()
    {
        Ears ears;
        Clip clip(ears.maker());
        QSignalSpy began(&clip, &Clip::began);
        QSignalSpy ended(&clip, &Clip::ended);
        QSignalSpy failed(&clip, &Clip::failed);
        clip.play(soundIn(tests::toneWav(440, 1)));
        QTRY_COMPARE(began.count(), 1);
        QVERIFY(clip.isSounding());
        QTRY_VERIFY(ears.isListening());
        ears.hearSeconds(2);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!clip.isSounding());
        clip.play(soundIn("no es un sonido"));
        QTRY_COMPARE(failed.count(), 1);
        // Who stops it hears nothing of it any more.
        clip.play(soundIn(tests::toneWav(440, 1)));
        clip.stop();
        clip.play(soundIn(tests::toneWav(440, 1)));
        QTRY_COMPARE(began.count(), 2);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(TestRecorder)
#include "testrecorder.moc"
