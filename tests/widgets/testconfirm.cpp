// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/widgets/confirmdestroy.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

const char *const loss = "Nadie podrá volver a oírlas.";

} // namespace

class TestConfirm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksForTheNumber();
    void aWrongNumberDestroysNothing_data();
    void aWrongNumberDestroysNothing();
    void keepingIsOneKeyAway();
    void isQuietUntilAsked();
    void itAsksAnewEachTime();
    void anEmptyPlaceOffersTheFirstStep();

private:
    void ask() const
    {
        m_confirm->ask({QStringLiteral("¿Borrar para siempre 3 grabaciones?"),
            QString::fromUtf8(loss), 3, QStringLiteral("Borrar las 3")});
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    ConfirmDestroy *m_confirm = nullptr;
};

void TestConfirm::init()
{
    m_window.reset();
    m_theme = std::make_unique<Theme>();
    m_window = std::make_unique<QWidget>();
    m_confirm = new ConfirmDestroy(*m_theme, m_window.get());
    m_window->show();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestConfirm::asksForTheNumber()
{
    ask();
    QVERIFY(m_confirm->isVisible());
    QVERIFY(m_confirm->edit()->hasFocus());
    QVERIFY(m_confirm->edit()->accessibleDescription().contains(QString::fromUtf8(loss)));
    QSignalSpy confirmed(m_confirm, &ConfirmDestroy::confirmed);
    QTest::keyClicks(m_confirm->edit(), QStringLiteral("3"));
    QTest::keyClick(m_confirm->edit(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(!m_confirm->isVisible());
}

void TestConfirm::aWrongNumberDestroysNothing_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "2", "33", "tres", "-3"})
        QTest::addRow("«%s»", typed) << QString::fromLatin1(typed);
}

void TestConfirm::aWrongNumberDestroysNothing()
{
    QFETCH(QString, typed);
    ask();
    const QSignalSpy confirmed(m_confirm, &ConfirmDestroy::confirmed);
    m_confirm->edit()->setText(typed);
    QTest::mouseClick(m_confirm->destroyButton(), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 0);
    QVERIFY(m_confirm->isVisible());
    QVERIFY(m_confirm->problem().contains(u'3'));
    QVERIFY(m_confirm->edit()->hasFocus());
    QTest::keyClicks(m_confirm->edit(), QStringLiteral("9"));
    QVERIFY(m_confirm->problem().isEmpty());
}

void TestConfirm::keepingIsOneKeyAway()
{
    QSignalSpy confirmed(m_confirm, &ConfirmDestroy::confirmed);
    QSignalSpy declined(m_confirm, &ConfirmDestroy::declined);
    ask();
    QTest::keyClick(m_confirm->edit(), Qt::Key_Escape);
    QCOMPARE(declined.count(), 1);
    ask();
    QCOMPARE(m_confirm->keepButton()->text(), QStringLiteral("No borrar"));
    QTest::keyClicks(m_confirm->edit(), QStringLiteral("3"));
    QTest::keyClick(m_confirm->keepButton(), Qt::Key_Space);
    QCOMPARE(declined.count(), 2);
    QVERIFY(!m_confirm->isVisible());
    QCOMPARE(confirmed.count(), 0);
}

void TestConfirm::isQuietUntilAsked()
{
    QVERIFY(!m_confirm->isVisible());
    QVERIFY(m_confirm->problem().isEmpty());
}

void TestConfirm::itAsksAnewEachTime()
{
    ask();
    QTest::keyClicks(m_confirm->edit(), QStringLiteral("2"));
    QTest::keyClick(m_confirm->edit(), Qt::Key_Return);
    m_confirm->ask({QStringLiteral("¿Borrar a Rosa?"), QStringLiteral("No vuelve."), 12,
        QStringLiteral("Borrar"), QStringLiteral("Dejar a Rosa")});
    QVERIFY(m_confirm->edit()->text().isEmpty());
    QVERIFY(m_confirm->problem().isEmpty());
    QCOMPARE(m_confirm->keepButton()->text(), QStringLiteral("Dejar a Rosa"));
    QSignalSpy confirmed(m_confirm, &ConfirmDestroy::confirmed);
    QTest::keyClicks(m_confirm->edit(), QStringLiteral("12"));
    QTest::keyClick(m_confirm->edit(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
}

void TestConfirm::anEmptyPlaceOffersTheFirstStep()
{
    EmptyState empty(*m_theme, QStringLiteral("dulces"));
    empty.say(QStringLiteral("Aún no hay productos"), QStringLiteral("Empiece con uno."),
        QStringLiteral("plus"), QStringLiteral("Añadir"), Button::Kind::Primary);
    empty.resize(400, 300);
    QSignalSpy acted(&empty, &EmptyState::acted);
    QTest::keyClick(empty.button(), Qt::Key_Space);
    QCOMPARE(acted.count(), 1);
    // The scene fills the upper part.
    const QImage picture = empty.grab().toImage();
    QVERIFY(picture.pixelColor(200, 60) != picture.pixelColor(200, 290));
}

QTEST_MAIN(TestConfirm)
#include "testconfirm.moc"
