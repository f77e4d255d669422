// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"
#include "app/store/duepreviews.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/shell/previewmaker.h"

#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestPreviewMaker : public QObject
{
    Q_OBJECT

    static constexpr double longSeconds = 1800; // nobody's PC decodes that twice in half a second

    static archive::Media mediaOf(Desk &desk, Id<archive::Story> story)
    {
        const auto media = desk.centre.read(
            [&](store::Reader &reader) { return archive::mediaOf(reader, story); });
        return media->value(0);
    }
    /// As the window saves it: without a preview.
    static archive::Story add(Desk &desk, const archive::Story &story, const QStringList &media)
    {
        const auto added
            = archive::addFromFiles(*desk.centre.store, store::SpaceKind::Public, story, media, {});
        if (!added.ok())
            qFatal("%s", qPrintable(added.error().detail));
        return *added;
    }
    static qsizetype due(Desk &desk)
    {
        return desk.centre.read([](store::Reader &reader) { return store::duePreviews(reader); })
            ->size();
    }

private Q_SLOTS:
    void makesThemWhenSomethingWasSaved()
    {
        Desk desk;
        const PreviewMaker maker(*desk.centre.store, desk.tasks);
        QSignalSpy rested(&maker, &PreviewMaker::rested);
        const auto story = add(
            desk, titled(QStringLiteral("La molienda")), {desk.wav(QStringLiteral("a.wav"), 1)});
        QVERIFY(mediaOf(desk, story.id).preview.isNull());
        QTRY_VERIFY(!mediaOf(desk, story.id).preview.isNull());
        QCOMPARE(mediaOf(desk, story.id).peaks.size(), archive::Media::peakCount);
        // Its own change makes it look once more, and then there is peace.
        QTRY_VERIFY(rested.count() >= 1 && !maker.isWorking());
        QVERIFY(desk.tasks.running().isEmpty());
    }

    void whatTakesLongIsShownAndCanBeStopped()
    {
        Desk desk;
        const PreviewMaker maker(*desk.centre.store, desk.tasks);
        QSignalSpy rested(&maker, &PreviewMaker::rested);
        const auto story = add(desk, titled(QStringLiteral("Larga")),
            {desk.wav(QStringLiteral("larga.wav"), longSeconds)});
        QTRY_COMPARE(desk.tasks.running().size(), 1);
        const auto task = desk.tasks.running().first();
        QCOMPARE(task->name(), QStringLiteral("Preparando las voces para enviarlas"));
        QTRY_VERIFY(task->done() > 0);
        task->cancel();
        QTRY_COMPARE(rested.count(), 1);
        QVERIFY(desk.tasks.running().isEmpty());
        QVERIFY(mediaOf(desk, story.id).preview.isNull());
        QCOMPARE(due(desk), 1);
    }

    /// Whoever closes the window does not wait; the next one goes on.
    void whatTheWindowLeftIsMadeAfterTheNextStart()
    {
        Desk desk;
        {
            const PreviewMaker maker(*desk.centre.store, desk.tasks);
            add(desk, titled(QStringLiteral("Larga")),
                {desk.wav(QStringLiteral("larga.wav"), longSeconds)});
            QTRY_VERIFY(maker.isWorking());
        }
        QCOMPARE(due(desk), 1);
        PreviewMaker next(*desk.centre.store, desk.tasks);
        QVERIFY(!next.isWorking());
        next.start();
        QTRY_VERIFY(next.isWorking());
        QTRY_VERIFY(desk.tasks.running().size() == 1);
        desk.tasks.running().first()->cancel();
        QTRY_VERIFY(!next.isWorking());
    }
};

QTEST_MAIN(TestPreviewMaker)
#include "testpreviewmaker.moc"
