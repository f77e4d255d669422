// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/requests.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/peopledesk.h"
#include "tests/ui/screens.h"
#include "ui/shell/zocalo.h"
#include "ui/widgets/bar.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

/// Requests about personal data that nobody has answered in time, where somebody sees them.
class TestOverdue : public QObject
{
    Q_OBJECT

    const QDate m_asked{2026, 7, 14};

    [[nodiscard]] static Id<people::Request> ask(const PeopleDesk &desk, const QDate &day)
    {
        people::NewRequest wanted;
        wanted.asker = QStringLiteral("Mama Juana");
        wanted.received = day;
        const auto taken = desk.context()
                               .store
                               .write([&](store::Writer &writer) {
                                   return people::takeDown(writer, wanted, day);
                               })
                               .takeResult();
        if (!taken.ok())
            qFatal("%s", qPrintable(taken.error().message));
        return taken->id;
    }
    static void turnTo(PeopleDesk &desk, const QDate &day)
    {
        desk.context().now = [day] { return QDateTime(day, QTime(8, 42)); };
    }
    [[nodiscard]] static Bar *bar(const PeopleDesk &desk)
    {
        return desk.shell->page()->findChild<Bar *>();
    }
    [[nodiscard]] static QString wall(const PeopleDesk &desk)
    {
        return desk.find<Zocalo>()->accessibleName();
    }

private Q_SLOTS:
    void staffSeeItFromTheDayAfterTheLast()
    {
        PeopleDesk desk;
        desk.sit(desk.rosa, "2580");
        const auto request = ask(desk, m_asked);
        turnTo(desk, m_asked.addDays(people::daysToAnswer));
        desk.openShell();
        QTRY_VERIFY(desk.context().outbox.isKnown());
        QVERIFY(!wall(desk).contains(QStringLiteral("atrasada")));
        QCOMPARE(desk.context().outbox.overdue(m_asked.addDays(people::daysToAnswer)), 0);
        turnTo(desk, m_asked.addDays(people::daysToAnswer + 1));
        QTRY_COMPARE(desk.context().outbox.overdue(desk.context().now().date()), 1);
        desk.shell->go({QStringLiteral("home"), {}, {}});
        QTRY_VERIFY(bar(desk)->isVisible());
        QCOMPARE(bar(desk)->sentence(),
            QStringLiteral("Una solicitud pasó de 15 días. Falta responderla."));
        QVERIFY(!bar(desk)->sentence().contains(QStringLiteral("Juana")));
        QTest::mouseClick(desk.button(QStringLiteral("Responder")), Qt::LeftButton);
        QCOMPARE(desk.shell->route().page, QStringLiteral("requests"));
        // Answered, it is gone everywhere.
        const QDate today = desk.context().now().date();
        const auto answered = desk.context()
                                  .store
                                  .write([&](store::Writer &writer) {
                                      return people::answer(writer, request,
                                          QStringLiteral("Se le mostró."), today, today);
                                  })
                                  .takeResult();
        QVERIFY(answered.ok());
        QTRY_COMPARE(desk.context().outbox.overdue(today), 0);
        QTRY_VERIFY(!wall(desk).contains(QStringLiteral("atrasada")));
    }

    void nobodyElseDoes()
    {
        PeopleDesk desk;
        desk.sit(desk.rosa, "2580");
        (void)ask(desk, m_asked);
        desk.context().access.session().signOut();
        desk.sit(desk.nayeli, "");
        turnTo(desk, m_asked.addDays(40));
        desk.openShell();
        QTRY_COMPARE(desk.context().outbox.overdue(desk.context().now().date()), 1);
        desk.shell->go({QStringLiteral("home"), {}, {}});
        QVERIFY(!bar(desk)->sentence().contains(QStringLiteral("solicitud")));
        QVERIFY(!wall(desk).contains(QStringLiteral("atrasada")));
    }

    void nothingIsClipped_data() { addScreens(); }
    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        PeopleDesk desk;
        desk.sit(desk.rosa, "2580");
        (void)ask(desk, m_asked);
        turnTo(desk, m_asked.addDays(40));
        desk.theme.setLook(look);
        desk.theme.setScale(scale);
        desk.openShell(size);
        QTRY_VERIFY(wall(desk).contains(QStringLiteral("1 solicitud atrasada")));
        QTRY_COMPARE(clipped(*desk.shell), QStringList());
        QCOMPARE(desk.shell->size(), size);
        keepPicture(*desk.shell, "overdue");
    }
};

QTEST_MAIN(TestOverdue)
#include "testoverdue.moc"
