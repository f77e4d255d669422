// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/village.h"
#include "tests/support/patience.h"
#include "tests/ui/firstwindow.h"
#include "tests/ui/peopledesk.h"
#include "ui/first/copystep.h"
#include "ui/first/devicesstep.h"
#include "ui/first/placestep.h"
#include "ui/privacy/centrepage.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

/// Two PCs of one centre, from window to window, with a server between them.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvitationIsCarriedOver()
    {
        sync::test::TestHub hub;
        PeopleDesk old;
        old.sit(old.rosa, "2580");
        sync::Engine &engine = old.context().engine;
        const auto joined = sync::test::Pc::arrive(engine.joinHub(hub.invite(), hub.url()));
        QVERIFY2(joined.ok(), joined.ok() ? "" : qPrintable(joined.error().message));
        const QString title = QStringLiteral("La minga del canal");
        old.addStory(title);

        // Rosa invites, and puts the file on a stick.
        FirstWindow fresh;
        fresh.file = fresh.dir.filePath(QStringLiteral("invitacion.txt"));
        old.context().chooseSaveFile = [&](QWidget *, const QString &, const QString &,
                                           const auto &chosen) { chosen(fresh.file); };
        old.openShell();
        old.shell->go({QStringLiteral("centre"), {}, {}});
        auto *page = qobject_cast<CentrePage *>(old.shell->page());
        QVERIFY(page);
        QTRY_VERIFY(page->inviteButton()->isVisible());
        page->inviteButton()->click();
        QTRY_VERIFY(!page->invitation()->code().isEmpty());
        page->invitation()->fileButton()->click();
        QTRY_VERIFY(QFileInfo::exists(fresh.file));

        // The other PC begins with it.
        fresh.open();
        fresh.first()->goButton()->click();
        QVERIFY(fresh.step<PlaceStep>());
        fresh.step<PlaceStep>()->joinButton()->click();
        fresh.step<PlaceStep>()->invitationFileButton()->click();
        QVERIFY(!fresh.step<PlaceStep>()->invitation()->text().isEmpty());
        fresh.first()->goButton()->click();
        QTRY_VERIFY(fresh.step<DevicesStep>());
        fresh.first()->goButton()->click();
        QVERIFY(fresh.step<CopyStep>());
        fresh.first()->laterButton()->click();

        // It asks the server, the old one lets it in, and what is there comes.
        QTRY_VERIFY(fresh.window->centre());
        store::Store &there = fresh.window->centre()->context().store;
        const auto meet = [&] {
            (void)sync::test::Pc::arrive(fresh.window->centre()->context().engine.once());
            (void)sync::test::Pc::arrive(engine.once());
            const auto stories
                = there.read([](store::Reader &reader) { return reader.list<archive::Story>(); })
                      .takeResult();
            return stories.ok()
                && std::any_of(stories->cbegin(), stories->cend(),
                    [&](const archive::Story &story) { return story.title == title; });
        };
        QTRY_VERIFY(meet());
        QTRY_COMPARE(page->pcs().size(), 2);
        QVERIFY(page->invitation()->sentence().startsWith(QStringLiteral("Entró un PC.")));
        QTRY_VERIFY(fresh.window->signIn() || fresh.window->shell());
    }
};

QTEST_MAIN(TestTwoWindows)
#include "testtwowindows.moc"
