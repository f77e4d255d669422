// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/uifixture.h"
#include "ui/archive/storyfinds.h"
#include "ui/shell/focusring.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/taskstrip.h"
#include "ui/shell/toast.h"
#include "ui/shell/zocalo.h"
#include "ui/widgets/button.h"

#include <QListView>
#include <QVBoxLayout>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

/// A page that notes what happens to it.
class NotedPage : public Page
{
public:
    NotedPage(Context &context, QWidget *parent, const QString &title)
        : Page(context, parent)
        , button(new QPushButton(title))
        , action(new QPushButton(QStringLiteral("acción de ") + title, this))
        , m_title(title)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(button);
        action->hide();
    }
    QString title() const override { return m_title; }
    QList<QWidget *> topActions() const override { return {action}; }
    void open(const Route &route) override { opened.append(route); }
    void left() override { ++timesLeft; }
    bool goBack() override { return std::exchange(holds, false); }

    QPushButton *button;
    QPushButton *action;
    QList<Route> opened;
    int timesLeft = 0;
    bool holds = false;

private:
    QString m_title;
};

PageRow row(const char *name, Module module, const char *icon = "")
{
    const QString title = QString::fromLatin1(name);
    return {title, module,
        [title](Context &context, QWidget *parent) -> Page * {
            return new NotedPage(context, parent, title);
        },
        QString::fromLatin1(icon), title};
}

PageTable notedPages()
{
    PageTable pages{row("home", Module::Inicio, "home"), row("memory", Module::Memoria, "memoria"),
        row("story", Module::Memoria), row("sync", Module::Inicio)};
    pages[1].records = findStories;
    return pages;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keysOfTheRail();
    void backKeepsTheWay();
    void onlyTheShownPageGoesBack();
    void aPageMayCloseSomethingFirst();
    void pagesAreToldWhenTheyAreLeft();
    void actionsMoveIntoTheBar();
    void unknownPagesAreIgnored();
    void searchOpensAStory();
    void enterNeedNotWaitForTheAnswer();
    void searchSaysWhenThereIsNothing();
    void escEndsTheSearchFirst();
    void enterPressesTheZocalo();
    void f6GoesRound();
    void f8AndPlusChangeTheLook();
    void undoAfterAToast();
    void theRingFollowsTheFocus();
    void longWorkShows();

private:
    [[nodiscard]] NotedPage *page() const
    {
        return static_cast<NotedPage *>(m_desk->shell->page());
    }

    std::unique_ptr<Desk> m_desk;
};

void TestShell::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openShell({1366, 768}, notedPages());
    QTRY_VERIFY(m_desk->shell->isActiveWindow());
}

void TestShell::cleanup()
{
    m_desk.reset();
}

void TestShell::keysOfTheRail()
{
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("memory"));
    QVERIFY(m_desk->button(QStringLiteral("memory"))->isVisible());
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
    // Two places only: the third key does nothing.
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
    QCOMPARE(m_desk->shell->rail()->count(), 2);
}

void TestShell::backKeepsTheWay()
{
    const Route story{QStringLiteral("story"), Dot::of(1, 7), QStringLiteral("1200")};
    m_desk->shell->go({QStringLiteral("memory"), {}, {}});
    m_desk->shell->go(story);
    QCOMPARE(page()->opened.last(), story);
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("memory"));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
}

void TestShell::onlyTheShownPageGoesBack()
{
    m_desk->shell->go({QStringLiteral("memory"), {}, {}});
    NotedPage *hidden = page();
    m_desk->shell->go({QStringLiteral("story"), {}, {}});
    Q_EMIT hidden->back();
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("story"));
    Q_EMIT page()->back();
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("memory"));
}

void TestShell::aPageMayCloseSomethingFirst()
{
    m_desk->shell->go({QStringLiteral("memory"), {}, {}});
    page()->holds = true;
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("memory"));
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
}

void TestShell::pagesAreToldWhenTheyAreLeft()
{
    NotedPage *home = page();
    m_desk->shell->go({QStringLiteral("home"), {}, QStringLiteral("otra vez")});
    QCOMPARE(home->timesLeft, 0);
    m_desk->shell->go({QStringLiteral("sync"), {}, {}});
    QCOMPARE(home->timesLeft, 1);
    QCOMPARE(home->opened.size(), 2);
}

void TestShell::actionsMoveIntoTheBar()
{
    NotedPage *home = page();
    QVERIFY(home->action->isVisible());
    QVERIFY(!home->isAncestorOf(home->action));
    m_desk->shell->go({QStringLiteral("memory"), {}, {}});
    QVERIFY(!home->action->isVisible());
    QCOMPARE(home->action->parentWidget(), home);
    QVERIFY(page()->action->isVisible());
}

void TestShell::unknownPagesAreIgnored()
{
    m_desk->shell->go({QStringLiteral("nowhere"), {}, {}});
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
    QVERIFY(!m_desk->shell->has(QStringLiteral("nowhere")));
}

void TestShell::searchOpensAStory()
{
    m_desk->addStory(QStringLiteral("El páramo de antes"));
    const auto mill = m_desk->addStory(QStringLiteral("La molienda con mula"));
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_desk->shell->search()->hasFocus());
    type(QStringLiteral("moli"));
    const QListView *results = m_desk->shell->search()->results();
    QTRY_VERIFY(results->isVisible());
    QCOMPARE(results->model()->rowCount(), 2);
    QCOMPARE(results->model()->index(0, 0).data().toString(), QStringLiteral("Historias"));
    QCOMPARE(
        results->model()->index(1, 0).data().toString(), QStringLiteral("La molienda con mula"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("story"));
    QCOMPARE(m_desk->shell->route().record, mill.record);
    QVERIFY(!results->isVisible());
    QVERIFY(m_desk->shell->search()->text().isEmpty());
}

void TestShell::enterNeedNotWaitForTheAnswer()
{
    const auto moor = m_desk->addStory(QStringLiteral("El páramo de antes"));
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("paramo"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shell->route().record, moor.record);
}

void TestShell::searchSaysWhenThereIsNothing()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("nada de eso"));
    const QListView *results = m_desk->shell->search()->results();
    QTRY_VERIFY(results->isVisible());
    QCOMPARE(results->model()->index(0, 0).data().toString(),
        QStringLiteral("No hay nada con esas palabras."));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
}

void TestShell::escEndsTheSearchFirst()
{
    m_desk->shell->go({QStringLiteral("memory"), {}, {}});
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("mula"));
    press(Qt::Key_Escape);
    QVERIFY(m_desk->shell->search()->text().isEmpty());
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("memory"));
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("home"));
}

void TestShell::enterPressesTheZocalo()
{
    Zocalo *zocalo = m_desk->shell->zocalo();
    QTRY_VERIFY(zocalo->accessibleName().contains(QStringLiteral("Todo está a salvo aquí")));
    QVERIFY(zocalo->height() >= 44);
    zocalo->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("sync"));
    m_desk->shell->back();
    QTest::mouseClick(zocalo, Qt::LeftButton, {}, zocalo->rect().center());
    QCOMPARE(m_desk->shell->route().page, QStringLiteral("sync"));
}

void TestShell::f6GoesRound()
{
    const Shell &shell = *m_desk->shell;
    shell.zocalo()->setFocus();
    press(Qt::Key_F6);
    QVERIFY(shell.rail()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), page()->button);
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), shell.zocalo());
    press(Qt::Key_F6);
    QVERIFY(shell.rail()->isAncestorOf(QApplication::focusWidget()));
}

void TestShell::f8AndPlusChangeTheLook()
{
    press(Qt::Key_F8);
    QCOMPARE(m_desk->theme.look(), Theme::Look::Dark);
    press(Qt::Key_F8);
    QCOMPARE(m_desk->theme.look(), Theme::Look::Contrast);
    press(Qt::Key_F8);
    QCOMPARE(m_desk->theme.look(), Theme::Look::Light);
    for (const int scale : {115, 130, 150, 150}) {
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_desk->theme.scale(), scale);
    }
    for (const int scale : {130, 115, 100, 100}) {
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_desk->theme.scale(), scale);
    }
}

void TestShell::undoAfterAToast()
{
    int undone = 0;
    Q_EMIT page()->toast(QStringLiteral("Se quitó la historia."), [&undone] { ++undone; });
    Toast *toast = m_desk->shell->toast();
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->sentence(), QStringLiteral("Se quitó la historia."));
    QVERIFY(m_desk->shell->rect().contains(toast->geometry()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QVERIFY(!toast->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
}

void TestShell::theRingFollowsTheFocus()
{
    auto *ring = m_desk->find<FocusRing>();
    page()->button->setFocus();
    const auto around = [this](QWidget *widget) {
        return QRect(widget->mapTo(m_desk->shell.get(), QPoint()), widget->size())
            .adjusted(-FocusRing::reach, -FocusRing::reach, FocusRing::reach, FocusRing::reach);
    };
    QTRY_COMPARE(ring->geometry(), around(page()->button));
    QVERIFY(ring->isVisible());
    m_desk->shell->zocalo()->setFocus();
    QTRY_COMPARE(ring->geometry(), around(m_desk->shell->zocalo()));
    m_desk->shell->resize(1024, 600);
    QTRY_COMPARE(ring->geometry(), around(m_desk->shell->zocalo()));
}

void TestShell::longWorkShows()
{
    auto *strip = m_desk->find<TaskStrip>();
    QVERIFY(!strip->isVisible());
    const auto task = m_desk->context().tasks.begin(QStringLiteral("Guardando 3 archivos"));
    QVERIFY(strip->isVisible());
    auto *stop = qobject_cast<QPushButton *>(m_desk->button(QStringLiteral("Parar")));
    QVERIFY(stop);
    stop->setFocus();
    press(Qt::Key_Space);
    QVERIFY(task->isCancelled());
    m_desk->context().tasks.end(task);
    QVERIFY(!strip->isVisible());
}

QTEST_MAIN(TestShell)
#include "testshell.moc"
