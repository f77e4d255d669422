// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui-pages/walk.h"

#include "tests/support/patience.h"
#include "tests/widgets/measure.h"
#include "ui/shell/focusring.h"

#include <QApplication>
#include <QButtonGroup>
#include <QScrollArea>
#include <QTextBrowser>
#include <QtTest>

namespace tambo::ui::test {

namespace {

constexpr int mostPresses = 250; // of Tab; no page has so many controls
constexpr int mostRows = 60;
constexpr int mostLinks = 40;
constexpr int leastSeen = 44; // px, a target

/// Buttons that Tab skips because the arrow keys go there.
QList<QAbstractButton *> matesOf(const QAbstractButton &button)
{
    QList<QAbstractButton *> mates;
    if (const QButtonGroup *group = button.group())
        mates = group->buttons();
    else
        mates = button.parentWidget()->findChildren<QAbstractButton *>(
            QString(), Qt::FindDirectChildrenOnly);
    mates.removeIf([&](const QAbstractButton *each) {
        return each == &button || !each->isVisible() || !each->isEnabled();
    });
    return mates;
}

QRect placeOf(const QWidget &window, const QWidget *within, const QRect &rect)
{
    return {within->mapTo(&window, rect.topLeft()), rect.size()};
}

/// The row that the keyboard is in; null outside of lists.
QRect currentRow(const QAbstractItemView *view)
{
    return view ? view->visualRect(view->currentIndex()) : QRect();
}

} // namespace

void Walk::pressTab(bool back)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window,
        back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
}

void Walk::go()
{
    QSet<const QWidget *> passed; // another one of a group may stand for it in the end
    for (int presses = 0; presses < mostPresses; ++presses) {
        arrive();
        lookAround();
        const QWidget *here = QApplication::focusWidget();
        passed.insert(here);
        pressTab(false);
        // Links of a text come one after the other.
        for (int i = 0; i < mostLinks && QApplication::focusWidget() == here
            && qobject_cast<const QTextBrowser *>(here);
            ++i)
            pressTab(false);
        if (QApplication::focusWidget() == here) {
            m_wrong.append(nameOf(here) + QStringLiteral(" keeps Tab"));
            return;
        }
        if (passed.contains(QApplication::focusWidget()))
            return;
    }
    m_wrong.append(QStringLiteral("Tab never comes back"));
}

void Walk::goBack()
{
    QSet<const QWidget *> passed;
    for (int presses = 0; presses < mostPresses; ++presses) {
        const QWidget *here = QApplication::focusWidget();
        pressTab(true);
        for (int i = 0; i < mostLinks && QApplication::focusWidget() == here
            && qobject_cast<const QTextBrowser *>(here);
            ++i)
            pressTab(true);
        if (QApplication::focusWidget() == here) {
            m_wrong.append(nameOf(here) + QStringLiteral(" keeps Shift+Tab"));
            return;
        }
        passed.insert(here);
        if (passed.contains(QApplication::focusWidget()))
            return;
        arrive();
    }
    m_wrong.append(QStringLiteral("Shift+Tab never comes back"));
}

void Walk::arrive()
{
    QWidget *here = QApplication::focusWidget();
    if (!here || !m_window.isAncestorOf(here)) {
        m_wrong.append(QStringLiteral("the keyboard is nowhere"));
        return;
    }
    m_reached.insert(here);
    QTRY_VERIFY2_WITH_TIMEOUT(
        whatIsWrongAt(here).isEmpty(), qPrintable(whatIsWrongAt(here)), 2'000);
}

void Walk::lookAround()
{
    QWidget *here = QApplication::focusWidget();
    if (here)
        goThroughRows(here);
}

void Walk::goThroughRows(QWidget *here)
{
    auto *view = qobject_cast<QAbstractItemView *>(here);
    if (!view || !view->model() || view->model()->rowCount() == 0)
        return;
    QTest::keyClick(view, Qt::Key_Home);
    for (int presses = 0; presses < mostRows; ++presses) {
        const QModelIndex before = view->currentIndex();
        QTest::keyClick(view, Qt::Key_Down);
        if (view->currentIndex() == before || QApplication::focusWidget() != view)
            break;
    }
    if (!view->currentIndex().isValid())
        m_wrong.append(nameOf(view) + QStringLiteral(": arrow keys choose no row"));
}

QString Walk::whatIsWrongAt(const QWidget *here) const
{
    if (!here->isVisible())
        return nameOf(here) + QStringLiteral(" is hidden");
    const auto *view = qobject_cast<const QAbstractItemView *>(here);
    QRect target = placeOf(m_window, here, here->rect());
    const QRect row = currentRow(view);
    if (row.isValid() && view->viewport()->rect().intersects(row))
        target = placeOf(m_window, view->viewport(), row.intersected(view->viewport()->rect()));
    const QRect seen = placeOf(m_window, here, here->visibleRegion().boundingRect());
    // Of what is larger than its place, and of inputs, Qt shows the part that is written in.
    const QSize least = here->size().boundedTo({leastSeen, leastSeen});
    if (seen.width() < least.width() || seen.height() < least.height())
        return nameOf(here)
            + QStringLiteral(": only %1x%2 of it is in view").arg(seen.width()).arg(seen.height());
    const auto rings = m_window.findChildren<FocusRing *>();
    for (const FocusRing *ring : rings) {
        const QRect round(ring->mapTo(&m_window, QPoint()), ring->size());
        if (ring->isVisible() && round.contains(target & seen))
            return {};
    }
    // Tabs have one ring for the tab that is chosen.
    if (qobject_cast<const QTabBar *>(here))
        return {};
    return nameOf(here) + QStringLiteral(" has no ring");
}

QStringList Walk::missed() const
{
    QStringList missed;
    const auto controls = controlsOf(m_window);
    const auto isReached = [this](QWidget *control) { return m_reached.contains(control); };
    for (QWidget *control : controls) {
        if (control->testAttribute(Qt::WA_TransparentForMouseEvents))
            continue; // only to look at
        // A group is one stop of Tab; arrow keys move in it.
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const auto mates = button ? matesOf(*button) : QList<QAbstractButton *>();
        if (!isReached(control) && std::none_of(mates.begin(), mates.end(), isReached))
            missed.append(nameOf(control));
    }
    return missed;
}

} // namespace tambo::ui::test
