// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/problems.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/shell/focusring.h"
#include "ui/shell/safety.h"
#include "ui/shell/toast.h"
#include "ui/sync/budgetcard.h"
#include "ui/sync/meetingmodel.h"
#include "ui/sync/syncpage.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

constexpr qint64 mb = 1'000'000;

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

store::Meeting meeting(const char *began, const char *ended)
{
    store::Meeting one;
    one.with = QStringLiteral("https://tambo.example");
    one.beganMs = at(began).toMSecsSinceEpoch();
    one.endedMs = at(ended).toMSecsSinceEpoch();
    return one;
}

/// Envíos, in the shell, of a centre that met its server some time ago.
struct Sending : Desk {
    void openPage(const QSize &size = {1366, 768})
    {
        openShell(size);
        shell->go({QStringLiteral("sync"), {}, {}});
        page = qobject_cast<SyncPage *>(shell->page());
        QTRY_VERIFY(context().outbox.isKnown());
    }
    void remember(const store::Meeting &one)
    {
        const auto done
            = context()
                  .store
                  .write([one](store::Writer &writer) { return store::addMeeting(writer, one); })
                  .takeResult();
        QVERIFY(done.ok());
    }
    void rememberSome()
    {
        store::Meeting sent = meeting("2026-07-13T18:38:00", "2026-07-13T18:40:00");
        sent.recordsUp = 12;
        sent.filesUp = 3;
        sent.recordsDown = 4;
        sent.bytesUp = 6 * mb;
        sent.bytesDown = 40'000;
        remember(sent);
        store::Meeting silent = meeting("2026-07-13T19:00:00", "2026-07-14T08:30:00");
        silent.times = 54;
        silent.problem = QStringLiteral(
            "El servidor no responde. Todo está guardado en este PC; Tambo probará otra vez.");
        remember(silent);
    }
    [[nodiscard]] store::LinkRules rules(store::LinkKind link) const
    {
        return *context()
                    .store
                    .read([link](store::Reader &reader) { return store::linkRules(reader, link); })
                    .takeResult();
    }
    void allow(const store::LinkRules &wanted) const
    {
        QVERIFY(context().engine.allow(store::LinkKind::Fixed, wanted).takeResult().ok());
    }

    SyncPage *page = nullptr;
};

} // namespace

class TestSyncPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBudgetSaysWhatFits();
    void aBudgetIsChanged();
    void wrongLimitsAreRefused();
    void eachConnectionHasItsOwn();
    void bothConnectionsAreSaved();
    void whatIsWrongIsSaidWhereItStands();
    void theHeadingSaysOfWhat();
    void theHistoryIsShown();
    void theHistorySaysTheDaysOfNow();
    void aStickHasNoWifi();
    void outcomesAreSentences();
    void whyItWaitsIsOneSentence();
    void adviceIsShown_data();
    void adviceIsShown();
    void whatIsHeldBackSaysUntilWhen();
    void itFits_data();
    void itFits();
};

void TestSyncPage::theBudgetSaysWhatFits()
{
    Sending desk;
    desk.addStory(QStringLiteral("La molienda"));
    desk.openPage();
    const BudgetCard *card = desk.page->budget();
    QCOMPARE(card->allowed(), QStringLiteral("sin límite"));
    desk.allow({50 * mb, 0, 0, 0, false});
    QTRY_COMPARE(card->allowed(), QStringLiteral("de 50\u00a0MB que usted permite"));
    QTRY_COMPARE(card->note(), QStringLiteral("Alcanza para todo."));
    // Texts wait only where somebody said so.
    desk.allow({1, 0, 0, 0, false});
    QTRY_COMPARE(card->allowed(), QStringLiteral("de 1\u00a0bytes que usted permite"));
    QCOMPARE(card->note(), QStringLiteral("Alcanza para todo."));
    desk.allow({1, 0, 0, 0, true});
    const auto things = desk.context().outbox.items().size();
    QTRY_COMPARE(card->note(), QStringLiteral("Alcanza para 0 de las %1.").arg(things));
    desk.allow({0, 900 * mb, 0, 0, false});
    QTRY_COMPARE(card->allowed(), QStringLiteral("de 900\u00a0MB este mes"));
}

void TestSyncPage::aBudgetIsChanged()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->day()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), card->day()->edit());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    type(QStringLiteral("50"));
    card->month()->edit()->setText(QStringLiteral("900"));
    card->from()->edit()->setText(QStringLiteral("20"));
    card->to()->edit()->setText(QStringLiteral("6:30"));
    card->texts()->take(true);
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.rules(store::LinkKind::Fixed),
        (store::LinkRules{50 * mb, 900 * mb, 20 * 60, 6 * 60 + 30, true}));
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("El límite quedó guardado."));
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.rules(store::LinkKind::Fixed), store::LinkRules());
}

void TestSyncPage::wrongLimitsAreRefused()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->day()->isVisible());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("mucho"));
    card->from()->edit()->setText(QStringLiteral("25:00"));
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QCOMPARE(card->day()->error(), QStringLiteral("Escriba un número."));
    QCOMPARE(card->from()->error(), QStringLiteral("Escriba como 20:30."));
    QVERIFY(card->saveButton()->isVisible());
    QCOMPARE(desk.rules(store::LinkKind::Fixed), store::LinkRules());
}

void TestSyncPage::eachConnectionHasItsOwn()
{
    Sending desk;
    desk.allow({50 * mb, 0, 0, 0, false});
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_COMPARE(card->day()->text(), QStringLiteral("50"));
    card->links()->button(int(store::LinkKind::Metered))->click();
    QTRY_COMPARE(card->day()->text(), QString());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("5"));
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.rules(store::LinkKind::Metered).dayBytes, 5 * mb);
    QCOMPARE(desk.rules(store::LinkKind::Fixed).dayBytes, 50 * mb);
}

void TestSyncPage::bothConnectionsAreSaved()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->day()->isVisible());
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("50"));
    card->links()->button(int(store::LinkKind::Metered))->click();
    QTRY_VERIFY(card->saveButton()->isEnabled());
    QCOMPARE(card->day()->text(), QString());
    card->day()->edit()->setText(QStringLiteral("5"));
    card->links()->button(int(store::LinkKind::Fixed))->click();
    QCOMPARE(card->day()->text(), QStringLiteral("50"));
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("El límite quedó guardado."));
    QCOMPARE(desk.rules(store::LinkKind::Fixed).dayBytes, 50 * mb);
    QCOMPARE(desk.rules(store::LinkKind::Metered).dayBytes, 5 * mb);
    desk.shell->toast()->undo();
    QTRY_COMPARE(desk.shell->toast()->sentence(), QStringLiteral("Deshecho."));
    for (const auto link : {store::LinkKind::Fixed, store::LinkKind::Metered})
        QCOMPARE(desk.rules(link), store::LinkRules());
}

void TestSyncPage::whatIsWrongIsSaidWhereItStands()
{
    Sending desk;
    desk.openPage();
    BudgetCard *card = desk.page->budget();
    QTest::mouseClick(card->changeButton(), Qt::LeftButton);
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->links()->button(int(store::LinkKind::Metered))->click();
    QTRY_VERIFY(card->saveButton()->isEnabled());
    card->day()->edit()->setText(QStringLiteral("poco"));
    card->links()->button(int(store::LinkKind::Fixed))->click();
    QVERIFY(card->day()->error().isEmpty());
    QTest::mouseClick(card->saveButton(), Qt::LeftButton);
    QCOMPARE(card->links()->taken(), QVariant(int(store::LinkKind::Metered)));
    QCOMPARE(card->day()->text(), QStringLiteral("poco"));
    QCOMPARE(card->day()->error(), QStringLiteral("Escriba un número."));
    QVERIFY(card->saveButton()->isVisible());
}

void TestSyncPage::theHeadingSaysOfWhat()
{
    Sending desk;
    desk.openPage();
    const BudgetCard *card = desk.page->budget();
    QCOMPARE(card->heading(), QStringLiteral("Datos de hoy"));
    desk.allow({0, 900 * mb, 0, 0, false});
    QTRY_COMPARE(card->heading(), QStringLiteral("Datos de este mes"));
    QCOMPARE(card->barName(), QStringLiteral("Datos de este mes"));
    desk.allow({50 * mb, 900 * mb, 0, 0, false});
    QTRY_COMPARE(card->heading(), QStringLiteral("Datos de hoy"));
}

void TestSyncPage::theHistoryIsShown()
{
    Sending desk;
    desk.rememberSome();
    desk.openPage();
    QAbstractItemModel *model = desk.page->past()->model();
    const QAbstractItemModelTester tester(model);
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY(!desk.page->past()->isVisible());
    desk.page->lists()->button(1)->click();
    QVERIFY(desk.page->past()->isVisible());
    QVERIFY(!desk.page->list()->isVisible());
    QCOMPARE(model->index(0, 0).data().toString(),
        QStringLiteral("Servidor · 54 veces desde ayer, 19:00 hasta hoy, 08:30"));
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Servidor · ayer, 18:40"));
    QCOMPARE(model->index(1, 0).data(QueueModel::NoteRole).toString(),
        QStringLiteral("Salió: 15. Llegó: 4."));
    QCOMPARE(model->index(1, 0).data(QueueModel::BytesRole).toLongLong(), 6'040'000);
}

void TestSyncPage::theHistorySaysTheDaysOfNow()
{
    Sending desk;
    desk.rememberSome();
    desk.openPage();
    const QAbstractItemModel *model = desk.page->past()->model();
    QTRY_COMPARE(model->rowCount(), 2);
    desk.context().now = [] { return at("2026-07-15T08:42:00"); };
    desk.page->lists()->button(1)->click();
    QTRY_VERIFY(
        model->index(0, 0).data().toString().endsWith(QStringLiteral(" hasta ayer, 08:30")));
    // Also where somebody comes back to it the next day.
    desk.shell->go({QStringLiteral("home"), {}, {}});
    desk.context().now = [] { return at("2026-07-14T08:42:00"); };
    desk.shell->back();
    QTRY_COMPARE(model->index(0, 0).data().toString(),
        QStringLiteral("Servidor · 54 veces desde ayer, 19:00 hasta hoy, 08:30"));
}

void TestSyncPage::aStickHasNoWifi()
{
    MeetingModel model;
    store::Meeting torn;
    torn.road = store::Meeting::Road::Stick;
    torn.problem = QStringLiteral("El paquete está cortado.");
    store::Meeting silent;
    silent.problem = QStringLiteral("El servidor no responde.");
    model.set({torn, silent}, at("2026-07-14T09:05:00"));
    QCOMPARE(model.index(0, 0).data(QueueModel::IconRole).toString(), QStringLiteral("warn"));
    QCOMPARE(model.index(1, 0).data(QueueModel::IconRole).toString(), QStringLiteral("wifioff"));
}

void TestSyncPage::outcomesAreSentences()
{
    store::Meeting one;
    QCOMPARE(outcomeText(one), QStringLiteral("Sin novedades."));
    one.recordsDown = 2;
    QCOMPARE(outcomeText(one), QStringLiteral("Llegó: 2."));
    one.problem = QStringLiteral("El servidor está lleno.");
    QCOMPARE(outcomeText(one), QStringLiteral("Llegó: 2. El servidor está lleno."));
}

void TestSyncPage::whyItWaitsIsOneSentence()
{
    const QDateTime now = at("2026-07-14T09:05:00");
    sync::Status status;
    QVERIFY(whyText(status, now).isEmpty());
    status.phase = sync::Status::Phase::Waiting;
    status.problem = Error{Error::Kind::Network,
        QStringLiteral("El servidor no responde. Todo está guardado en este PC."), {}};
    status.failingSince = at("2026-07-13T18:40:00");
    status.nextTry = at("2026-07-14T09:15:00");
    QCOMPARE(whyText(status, now),
        QStringLiteral("El servidor no responde desde ayer, 18:40. Volveré a probar a las 09:15."));
    status.nextTry = {};
    QCOMPARE(whyText(status, now), QStringLiteral("El servidor no responde desde ayer, 18:40."));
    // What a person must do is said whole.
    status.problem = Error{Error::Kind::Denied, QStringLiteral("No acepta. Pida otra."), {}};
    QCOMPARE(whyText(status, now), QStringLiteral("No acepta. Pida otra."));
    status.phase = sync::Status::Phase::Connecting;
    QVERIFY(whyText(status, now).isEmpty());
}

void TestSyncPage::adviceIsShown_data()
{
    QTest::addColumn<Error>("problem");
    QTest::addColumn<QString>("advice");
    QTest::newRow("clock") << sync::networkProblem(QNetworkReply::SslHandshakeFailedError, {})
                           << QStringLiteral("Revise la fecha de este PC.");
    QTest::newRow("full") << sync::statusProblem(507)
                          << QStringLiteral("Avise a quien lo mantiene.");
    QTest::newRow("address") << sync::senselessAnswer({}) << QStringLiteral("Revise la dirección.");
    QTest::newRow("invitation") << sync::notAccepted()
                                << QStringLiteral("Pida una invitación a quien mantiene");
}

void TestSyncPage::adviceIsShown()
{
    QFETCH(Error, problem);
    QFETCH(QString, advice);
    Sending desk;
    desk.openPage();
    sync::Status status;
    status.phase = sync::Status::Phase::Waiting;
    status.hub = QStringLiteral("tambo.example");
    status.problem = problem;
    status.failingSince = at("2026-07-13T18:40:00");
    status.nextTry = at("2026-07-14T09:15:00");
    const auto said = [&] {
        const auto labels = desk.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(advice);
        });
    };
    Q_EMIT desk.context().engine.statusChanged(status);
    QVERIFY(said());
    // While it is being tried again, nothing is known to be wrong.
    status.phase = sync::Status::Phase::Connecting;
    Q_EMIT desk.context().engine.statusChanged(status);
    QVERIFY(!said());
}

void TestSyncPage::whatIsHeldBackSaysUntilWhen()
{
    using Why = sync::Allowance::Why;
    const QDateTime now = at("2026-07-14T09:05:00");
    QCOMPARE(heldText({0, Why::Day, at("2026-07-15T00:00:00")}, false, now),
        QStringLiteral("Ya se usó lo permitido para hoy. Los archivos seguirán mañana."));
    QCOMPARE(heldText({0, Why::Month, at("2026-08-01T00:00:00")}, false, now),
        QStringLiteral("Ya se usó lo permitido para este mes. Los archivos seguirán el sábado 1 de"
                       " agosto."));
    QCOMPARE(heldText({0, Why::Hours, at("2026-07-14T20:30:00")}, false, now),
        QStringLiteral("Los archivos salen desde hoy, 20:30."));
    // Where texts wait too, nothing leaves.
    QCOMPARE(heldText({0, Why::Day, at("2026-07-15T00:00:00")}, true, now),
        QStringLiteral("Ya se usó lo permitido para hoy. Todo seguirá mañana."));
    QCOMPARE(heldText({0, Why::Month, at("2026-08-01T00:00:00")}, true, now),
        QStringLiteral("Ya se usó lo permitido para este mes. Todo seguirá el sábado 1 de"
                       " agosto."));
    QCOMPARE(heldText({0, Why::Hours, at("2026-07-14T20:30:00")}, true, now),
        QStringLiteral("Todo sale desde hoy, 20:30."));
    QVERIFY(heldText({}, true, now).isEmpty());
}

void TestSyncPage::itFits_data()
{
    addScreens();
}

void TestSyncPage::itFits()
{
    QFETCH(QSize, size);
    QFETCH(Theme::Look, look);
    QFETCH(int, scale);
    Sending desk;
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    for (int i = 0; i < 4; ++i)
        desk.addStory(
            QStringLiteral("El huerto que volvió después de la ceniza del volcán %1").arg(i));
    desk.rememberSome();
    desk.allow({50 * mb, 0, 0, 0, false});
    desk.openPage(size);
    QTRY_COMPARE(desk.page->budget()->note(), QStringLiteral("Alcanza para todo."));
    QTRY_VERIFY(desk.context().outbox.items().size() >= 4);
    const auto fits = [&desk](const char *picture) {
        QTRY_VERIFY2(clipped(*desk.shell).isEmpty(),
            qPrintable(clipped(*desk.shell).join(QStringLiteral("; "))));
        keepPicture(*desk.shell, picture);
        QCOMPARE(hardToHit(*desk.page), QStringList());
    };
    fits("sync-queue");
    QCOMPARE(desk.shell->size(), size);
    desk.page->lists()->button(1)->click();
    desk.page->budget()->changeButton()->click();
    QTRY_COMPARE(desk.page->budget()->day()->text(), QStringLiteral("50"));
    const auto *ring = desk.find<FocusRing>();
    const QWidget *focus = QApplication::focusWidget();
    QCOMPARE(focus, desk.page->budget()->day()->edit());
    QTRY_COMPARE(ring->geometry().center(), focus->mapTo(desk.shell.get(), focus->rect().center()));
    fits("sync-past");
    QCOMPARE(desk.shell->size(), size);
}

QTEST_MAIN(TestSyncPage)
#include "testsyncpage.moc"
