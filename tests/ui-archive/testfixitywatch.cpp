// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/shell/fixitywatch.h"

#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestFixityWatch : public QObject
{
    Q_OBJECT

    static constexpr FixityWatch::Pace quick{1, 1, 2, 30};

    static store::FixityCounts counts(Desk &desk)
    {
        return *desk.centre.read([](store::Reader &reader) { return store::fixityCounts(reader); });
    }

private Q_SLOTS:
    void readsAllInTime()
    {
        Desk desk;
        desk.add(titled(QStringLiteral("La molienda")),
            {desk.wav(QStringLiteral("a.wav"), 1), desk.png(QStringLiteral("b.png"), Qt::red)});
        const qint64 files = counts(desk).files;
        QVERIFY(files >= 4); // with previews
        QCOMPARE(counts(desk).unchecked, files);
        FixityWatch watch(*desk.centre.store, quick);
        QSignalSpy checked(&watch, &FixityWatch::checked);
        watch.start();
        QTRY_COMPARE(counts(desk).unchecked, 0);
        QCOMPARE(counts(desk).damaged, 0);
        // Then nothing is to be read for a month.
        QTRY_VERIFY(!checked.isEmpty()
            && checked.last().first().value<archive::FixityReport>().checked == 0);
    }

    void noticesADiskThatForgets()
    {
        Desk desk;
        const archive::Story story = desk.add(
            titled(QStringLiteral("La molienda")), {desk.wav(QStringLiteral("a.wav"), 1)});
        const auto media = desk.centre.read(
            [&](store::Reader &reader) { return archive::mediaOf(reader, story.id); });
        QFile file(desk.centre.store->blobs().path(media->first().blob));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(1000));
        QCOMPARE(file.write("forgotten"), 9);
        file.close();
        FixityWatch watch(*desk.centre.store, quick);
        watch.start();
        QTRY_COMPARE(counts(desk).damaged, 1);
        QCOMPARE(counts(desk).missing, 0);
    }

    void canGoAwayInTheMiddle()
    {
        Desk desk;
        desk.add(titled(QStringLiteral("La molienda")), {desk.wav(QStringLiteral("a.wav"), 20)});
        const qint64 files = counts(desk).files;
        {
            // Without end: every file is due again at once.
            FixityWatch watch(*desk.centre.store, FixityWatch::Pace{0, 0, 100, -1});
            watch.start();
            QTRY_VERIFY(watch.isChecking());
        }
        // What it was at has ended, and nothing is told of it as damaged.
        QCOMPARE(counts(desk).files, files);
        QCOMPARE(counts(desk).damaged + counts(desk).missing, 0);
    }
};

QTEST_MAIN(TestFixityWatch)
#include "testfixitywatch.moc"
