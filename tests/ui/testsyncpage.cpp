// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/problems.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/sending.h"
#include "ui/shell/focusring.h"
#include "ui/shell/safety.h"
#include "ui/shell/toast.h"
#include "ui/sync/budgetcard.h"
#include "ui/sync/meetingmodel.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestSyncPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHistoryIsShown();
    void theHistorySaysTheDaysOfNow();
    void aFileMayLeaveBeforeOthers();
    void aStickHasNoWifi();
    void outcomesAreSentences();
    void whyItWaitsIsOneSentence();
    void adviceIsShown_data();
    void adviceIsShown();
    void itFits_data();
    void itFits();
};

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

void TestSyncPage::aFileMayLeaveBeforeOthers()
{
    Sending desk;
    const QList<BlobId> blobs{desk.addSound("uno"), desk.addSound("otro")};
    desk.openPage();
    const QAbstractItemModel *model = desk.page->list()->model();
    const auto files = [model] {
        QList<BlobId> found;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const auto id
                = BlobId::from(model->index(row, 0).data(QueueModel::BlobRole).toByteArray()))
                found.append(*id);
        }
        return found;
    };
    QTRY_COMPARE(files(), blobs);
    QVERIFY(!desk.page->firstButton()->isVisible()); // of texts there is nothing to choose
    desk.page->list()->setCurrentIndex(model->index(model->rowCount() - 1, 0));
    QVERIFY(desk.page->firstButton()->isVisible());
    desk.page->firstButton()->click();
    QTRY_COMPARE(files(), (QList{blobs[1], blobs[0]}));
    QVERIFY(desk.shell->toast()->sentence().startsWith(QStringLiteral("Saldrá antes")));
    desk.shell->toast()->undo();
    QTRY_COMPARE(files(), blobs);
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
    desk.openPage({1024, 600});
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
    keepPicture(*desk.shell, "advice");
    // While it is being tried again, nothing is known to be wrong.
    status.phase = sync::Status::Phase::Connecting;
    Q_EMIT desk.context().engine.statusChanged(status);
    QVERIFY(!said());
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
    desk.addSound("La abuela cuenta");
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
    const QAbstractItemModel *waiting = desk.page->list()->model();
    desk.page->list()->setCurrentIndex(waiting->index(waiting->rowCount() - 1, 0));
    QTRY_VERIFY(desk.page->firstButton()->isVisible());
    fits("sync-file");
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
