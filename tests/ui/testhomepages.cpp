// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "sync/protocol/invite.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/home/attention.h"
#include "ui/home/herocard.h"
#include "ui/shell/toast.h"
#include "ui/sync/followcard.h"
#include "ui/sync/hubcard.h"
#include "ui/sync/syncpage.h"

#include <QListView>
#include <QScrollArea>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

CentreId someCentre()
{
    CentreId centre;
    for (std::size_t i = 0; i < centre.bytes.size(); ++i)
        centre.bytes[i] = quint8(i * 7 + 1);
    return centre;
}

} // namespace

class TestHomePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dayOneOffersTheFirstStory();
    void homeRefreshesOnChange();
    void heroOpensTheStory();
    void goesOnWhereSomethingIsMissing();
    void oneThingThatNeedsSomebody();
    void syncListsWhatWaits();
    void joiningNeedsAnInvitation();
    void followingAnotherCentre();
    void codesAreReadGenerously();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void targetsAreLargeEnough();
};

void TestHomePages::dayOneOffersTheFirstStory()
{
    Desk desk;
    desk.openShell();
    QCOMPARE(desk.shell->page()->title(), QStringLiteral("Buenos días"));
    QTRY_COMPARE(
        desk.shell->page()->place(), QStringLiteral("Martes 14 de julio · Infocentro San Plácido"));
    QTest::mouseClick(desk.button(QStringLiteral("Añadir la primera historia")), Qt::LeftButton);
    QCOMPARE(desk.shell->route().page, QStringLiteral("story-new"));
}

void TestHomePages::homeRefreshesOnChange()
{
    Desk desk;
    desk.openShell();
    desk.addStory(QStringLiteral("La molienda con mula"), QStringLiteral("Don Segundo"));
    auto *hero = desk.find<HeroCard>();
    QTRY_COMPARE(hero->content().title, QStringLiteral("La molienda con mula"));
    QTRY_COMPARE(hero->content().band, QStringLiteral("1 historia guardada"));
    desk.addStory(QStringLiteral("El telar de mi abuela"), QStringLiteral("Mama Juana"));
    QTRY_COMPARE(hero->content().title, QStringLiteral("El telar de mi abuela"));
    QTRY_VERIFY(desk.button(QStringLiteral("La molienda con mula")));
    QTRY_VERIFY(desk.context().outbox.items().size() >= 2);
}

void TestHomePages::heroOpensTheStory()
{
    Desk desk;
    const auto story = desk.addStory(QStringLiteral("La molienda con mula"));
    desk.openShell();
    QTRY_VERIFY(desk.button(QStringLiteral("Ver la historia")));
    QTest::mouseClick(desk.button(QStringLiteral("Ver la historia")), Qt::LeftButton);
    QCOMPARE(desk.shell->route(), (Route{QStringLiteral("story"), story.record, {}}));
}

void TestHomePages::goesOnWhereSomethingIsMissing()
{
    Desk desk;
    desk.addStory(QStringLiteral("La molienda"), QStringLiteral("Don Segundo"));
    desk.addStory(QStringLiteral("El telar"), QStringLiteral("Mama Juana"));
    desk.openShell();
    const auto reads = [&desk](const QString &text) {
        const auto texts = desk.shell->page()->findChildren<Text *>();
        return std::any_of(texts.cbegin(), texts.cend(),
            [&](const Text *one) { return one->isVisible() && one->text() == text; });
    };
    QTRY_VERIFY(reads(QStringLiteral("Lo más reciente")));
    const auto story = desk.addStory(QStringLiteral("Sin nombre"));
    QTRY_VERIFY(reads(QStringLiteral("Continúe donde quedó")));
    // It is the newest too: both lead to it.
    QAbstractButton *row = desk.button(QStringLiteral("Sin nombre"));
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(desk.shell->route(), (Route{QStringLiteral("story"), story.record, {}}));
}

void TestHomePages::oneThingThatNeedsSomebody()
{
    const QDateTime now(QDate(2026, 7, 14), QTime(9, 0));
    QCOMPARE(attentionOf({}, now), Attention());
    QCOMPARE(attentionOf({2, 5, {}}, now).page, QStringLiteral("conflicts"));
    QCOMPARE(attentionOf({1, 0, {}}, now).sentence,
        QStringLiteral("De una cosa hay dos versiones. Falta decidir cuál vale."));
    QCOMPARE(attentionOf({2, 5, {}, 1}, now).page, QStringLiteral("requests"));
    QCOMPARE(attentionOf({2, 5, {}, 1, 2}, now).page, QStringLiteral("memory"));
    QCOMPARE(attentionOf({0, 0, {}, 0, 1}, now).sentence,
        QStringLiteral("Recuperamos una grabación que nadie guardó."));
    QCOMPARE(attentionOf({0, 0, {}, 1}, now).sentence,
        QStringLiteral("Una solicitud pasó de 15 días. Falta responderla."));
    QCOMPARE(attentionOf({0, 3, now.addDays(-6)}, now), Attention());
    QCOMPARE(attentionOf({0, 3, now.addDays(-8)}, now).page, QStringLiteral("sync"));
    QCOMPARE(attentionOf({0, 1, {}}, now).sentence,
        QStringLiteral("Un archivo está solo en este PC. Conviene llevar una copia."));
}

void TestHomePages::syncListsWhatWaits()
{
    Desk desk;
    desk.addStory(QStringLiteral("La molienda con mula"));
    desk.openShell();
    desk.shell->go({QStringLiteral("sync"), {}, {}});
    const auto *page = qobject_cast<SyncPage *>(desk.shell->page());
    QVERIFY(page);
    const auto lists = [page](const QString &title) {
        for (int row = 0; row < page->list()->model()->rowCount(); ++row) {
            if (page->list()->model()->index(row, 0).data().toString() == title)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(lists(QStringLiteral("La molienda con mula")));
    desk.addStory(QStringLiteral("El telar"));
    QTRY_VERIFY(lists(QStringLiteral("El telar")));
}

void TestHomePages::joiningNeedsAnInvitation()
{
    Desk desk;
    desk.openShell();
    desk.shell->go({QStringLiteral("sync"), {}, {}});
    HubCard *card = qobject_cast<SyncPage *>(desk.shell->page())->hub();
    QTest::mouseClick(card->joinButton(), Qt::LeftButton);
    QCOMPARE(card->code()->error(), QStringLiteral("Escriba el código de la invitación."));
    QTest::keyClicks(card->code()->edit(), QStringLiteral("abcd"));
    QVERIFY(card->code()->error().isEmpty());
    QTest::keyClick(card->code()->edit(), Qt::Key_Return);
    QVERIFY(!card->code()->error().isEmpty());
    sync::HubInvite invite;
    invite.token = QByteArray(16, 'x');
    card->code()->edit()->setText(invite.code());
    QTest::mouseClick(card->joinButton(), Qt::LeftButton);
    QCOMPARE(card->address()->error(),
        QStringLiteral("Este código no trae la dirección. Escríbala aquí."));
    QTest::keyClicks(card->address()->edit(), QStringLiteral("ftp://x"));
    QTest::mouseClick(card->joinButton(), Qt::LeftButton);
    QVERIFY(!card->address()->error().isEmpty());
    // Nobody listens there: the sentence comes from the engine, and the form is still there.
    card->address()->edit()->setText(QStringLiteral("http://127.0.0.1:1"));
    card->address()->setError({});
    QTest::mouseClick(card->joinButton(), Qt::LeftButton);
    QVERIFY(!card->joinButton()->isEnabled());
    QTRY_VERIFY(card->joinButton()->isEnabled());
    QVERIFY(!card->address()->error().isEmpty() || !card->code()->error().isEmpty());
}

void TestHomePages::followingAnotherCentre()
{
    Desk desk;
    desk.openShell();
    desk.shell->go({QStringLiteral("sync"), {}, {}});
    FollowCard *card = qobject_cast<SyncPage *>(desk.shell->page())->followed();
    QTest::mouseClick(card->followButton(), Qt::LeftButton);
    QCOMPARE(card->code()->error(), QStringLiteral("Escriba el código del otro centro."));
    card->code()->edit()->setText(codeOfCentre(desk.context().store.centre()));
    QTest::mouseClick(card->followButton(), Qt::LeftButton);
    QCOMPARE(card->code()->error(),
        QStringLiteral("Ese es el código de este centro. Pida el del otro."));
    card->code()->edit()->setText(codeOfCentre(someCentre()));
    QTest::mouseClick(card->followButton(), Qt::LeftButton);
    QTRY_COMPARE(card->names().size(), 1);
    QTRY_VERIFY(desk.button(QStringLiteral("Dejar"))); // it shows a moment after it is made
    QTest::mouseClick(desk.button(QStringLiteral("Dejar")), Qt::LeftButton);
    QTRY_COMPARE(card->names().size(), 0);
    QTRY_VERIFY(desk.shell->toast()->isVisible());
    desk.shell->toast()->undo();
    QTRY_COMPARE(card->names().size(), 1);
}

void TestHomePages::codesAreReadGenerously()
{
    const CentreId centre = someCentre();
    const QString code = codeOfCentre(centre);
    for (const QString &typed : {code, code.toUpper(), code.split(u'-').join(u' '),
             QString(QLatin1String(" ") + code + QLatin1String(" "))}) {
        const auto read = centreOfCode(typed, {});
        QVERIFY2(read.ok(), qPrintable(typed));
        QCOMPARE(*read, centre);
    }
    QVERIFY(!centreOfCode(code.left(10), {}).ok());
    QVERIFY(!centreOfCode(code, centre).ok());
}

void TestHomePages::nothingIsClipped_data()
{
    addScreens();
}

void TestHomePages::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    Desk desk;
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    for (int i = 0; i < 4; ++i)
        desk.addStory(
            QStringLiteral("El huerto que volvió después de la ceniza del volcán %1").arg(i),
            QStringLiteral("Mama Juana"));
    desk.openShell(size);
    QTRY_VERIFY(desk.context().outbox.items().size() >= 4);
    for (const char *page : {"home", "sync"}) {
        desk.shell->go({QString::fromLatin1(page), {}, {}});
        QTRY_VERIFY2(clipped(*desk.shell).isEmpty(),
            qPrintable(clipped(*desk.shell).join(QStringLiteral("; "))));
        QCOMPARE(desk.shell->size(), size);
        keepPicture(*desk.shell, page);
    }
}

void TestHomePages::targetsAreLargeEnough()
{
    Desk desk;
    desk.addStory(QStringLiteral("La molienda"));
    desk.openShell({1024, 600});
    for (const char *page : {"home", "sync"}) {
        desk.shell->go({QString::fromLatin1(page), {}, {}});
        const QStringList small = hardToHit(*desk.shell);
        QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    }
}

QTEST_MAIN(TestHomePages)
#include "testhomepages.moc"
