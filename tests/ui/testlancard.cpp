// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/room.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/shell/toast.h"
#include "ui/sync/lancard.h"
#include "ui/sync/syncpage.h"

#include <QListView>
#include <QScrollArea>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

/// A centre on a network, with Envíos open.
struct Standing : Desk {
    explicit Standing(lan::test::Room &room) : Desk(lan::test::inRoom(room))
    {
        context().staying = &staying;
        context().lan.start();
        openShell();
        shell->go({QStringLiteral("sync"), {}, {}});
        page = qobject_cast<SyncPage *>(shell->page());
        card = page->network();
    }
    [[nodiscard]] QString toast() const { return shell->toast()->sentence(); }

    Staying staying{[] { return true; }};
    SyncPage *page = nullptr;
    LanCard *card = nullptr;
};

void scrollTo(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget, 0, 0);
    }
}

} // namespace

class TestLanCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoCentresGetToKnowEachOther();
    void whoSeesOtherDigitsSaysSo();
    void theKeyboardIsEnough();
    void aPcIsReachedByItsAddress();
    void wrongAddressesAreSaid();
    void fitsEveryScreen_data() { addScreens(); }
    void fitsEveryScreen();
    void cleanupTestCase() { m_screens.reset(); }

private:
    /// Founded once: every screen is the same two PCs.
    struct Screens {
        lan::test::Room room;
        Standing a{room};
        Standing b{room};
    };
    lan::test::Room m_room;
    std::unique_ptr<Screens> m_screens;
};

void TestLanCard::twoCentresGetToKnowEachOther()
{
    Standing a(m_room);
    Standing b(m_room);
    b.addStory(QStringLiteral("La molienda"));
    QVERIFY(a.card->note().startsWith(QStringLiteral("No hay otro PC cerca.")));
    QTRY_VERIFY(a.card->pairButton()->isEnabled() && b.card->pairButton()->isEnabled());
    a.card->pairButton()->click();
    QTRY_VERIFY(a.card->note().startsWith(QStringLiteral("Buscando.")));
    b.card->pairButton()->click();
    QTRY_VERIFY(a.card->sameButton()->isVisible() && b.card->sameButton()->isVisible());
    QCOMPARE(a.card->digits(), b.card->digits());
    QCOMPARE(a.card->digits().size(), 7); // in two groups
    a.card->sameButton()->click();
    QTRY_COMPARE(a.card->note(), QStringLiteral("Falta que en el otro PC digan lo mismo."));
    b.card->sameButton()->click();
    QTRY_VERIFY(a.toast().startsWith(QStringLiteral("Los dos centros ya se conocen.")));
    QTRY_COMPARE(a.card->note(), QStringLiteral("1 PC cerca. Tienen lo mismo que este."));
    QTRY_VERIFY(a.page->past()->model()->rowCount() > 0);
    const QString row = a.page->past()->model()->index(0, 0).data().toString();
    QVERIFY2(row.startsWith(QStringLiteral("Red local")), qPrintable(row));
}

void TestLanCard::whoSeesOtherDigitsSaysSo()
{
    Standing a(m_room);
    Standing b(m_room);
    QTRY_VERIFY(a.card->pairButton()->isEnabled() && b.card->pairButton()->isEnabled());
    a.card->pairButton()->click();
    b.card->pairButton()->click();
    QTRY_VERIFY(a.card->differentButton()->isVisible() && b.card->sameButton()->isVisible());
    a.card->differentButton()->click();
    QTRY_VERIFY(a.card->note().startsWith(QStringLiteral("Los números no eran iguales")));
    b.card->sameButton()->click();
    QTRY_VERIFY(b.card->pairButton()->isVisible());
    QVERIFY(!b.card->note().isEmpty());
    // Once more, or not.
    a.card->pairButton()->click();
    QTRY_VERIFY(a.card->cancelButton()->isVisible());
    a.card->cancelButton()->click();
    QTRY_VERIFY(a.card->pairButton()->isVisible());
}

void TestLanCard::theKeyboardIsEnough()
{
    Standing a(m_room);
    QTRY_VERIFY(a.shell->isActiveWindow());
    QTRY_VERIFY(a.card->pairButton()->isEnabled());
    a.card->pairButton()->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(a.card->cancelButton()->isVisible());
    QVERIFY(a.card->isAncestorOf(QApplication::focusWidget())); // it is not lost with the button
    a.card->cancelButton()->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(a.card->pairButton()->isVisible());
    a.card->addressButton()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), a.card->address()->edit());
}

void TestLanCard::aPcIsReachedByItsAddress()
{
    lan::test::Room elsewhere;
    Standing a(m_room);
    Standing b(elsewhere);
    QTRY_VERIFY(b.context().lan.status().port > 0);
    a.card->addressButton()->click();
    const QString address = QStringLiteral("127.0.0.1:%1").arg(b.context().lan.status().port);
    a.card->address()->edit()->setText(address);
    a.card->goButton()->click();
    // Of another centre, that nobody here knows.
    QTRY_VERIFY(a.card->address()->error().contains(QStringLiteral("nadie conoce"))
        || a.card->address()->error().contains(QStringLiteral("no conoce")));
    a.card->pairButton()->click();
    b.card->pairButton()->click();
    QTRY_VERIFY(a.card->cancelButton()->isVisible() && b.card->cancelButton()->isVisible());
    a.card->goButton()->click();
    QTRY_VERIFY(a.card->sameButton()->isVisible() && b.card->sameButton()->isVisible());
    QCOMPARE(a.card->digits(), b.card->digits());
}

void TestLanCard::wrongAddressesAreSaid()
{
    Standing a(m_room);
    a.card->addressButton()->click();
    for (const char *wrong : {"", "192.168.1.20", "x y:1", ":80"}) {
        a.card->address()->edit()->setText(QString::fromUtf8(wrong));
        a.card->goButton()->click();
        QCOMPARE(a.card->address()->error(), QStringLiteral("Se escribe así: 192.168.1.20:40123"));
    }
    a.card->address()->edit()->setText(QStringLiteral("127.0.0.1:1"));
    a.card->goButton()->click();
    QTRY_VERIFY(a.card->address()->error().startsWith(QStringLiteral("El otro PC no responde.")));
}

void TestLanCard::fitsEveryScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Look, look);
    QFETCH(const int, scale);
    if (!m_screens)
        m_screens = std::make_unique<Screens>();
    Standing &a = m_screens->a;
    a.theme.setLook(look);
    a.theme.setScale(scale);
    // A large page becomes small in steps: what it needs falls with its size.
    QTRY_VERIFY((a.shell->resize(size), a.shell->size() == size));
    QTRY_VERIFY(a.card->pairButton()->isEnabled());
    const auto inspect = [&a](const char *name) {
        QTRY_VERIFY2(
            clipped(*a.shell).isEmpty(), qPrintable(clipped(*a.shell).join(QStringLiteral("; "))));
        QCOMPARE(hardToHit(*a.page), QStringList());
        scrollTo(*a.card);
        keepPicture(*a.shell, name);
    };
    a.card->addressButton()->click();
    QTRY_VERIFY(a.card->address()->isVisible());
    QVERIFY(a.card->closing()->isVisible());
    inspect("address");
    a.card->addressButton()->click();
    a.card->pairButton()->click();
    m_screens->b.card->pairButton()->click();
    QTRY_VERIFY(a.card->sameButton()->isVisible());
    inspect("digits");
    // Both are free again for the next screen.
    a.context().lan.closePairing();
    m_screens->b.context().lan.closePairing();
    QTRY_VERIFY(a.card->pairButton()->isVisible());
    QTRY_VERIFY(m_screens->b.card->pairButton()->isVisible());
}

QTEST_MAIN(TestLanCard)
#include "testlancard.moc"
