// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace tambo::ui {

namespace {

/// Areas scroll to what Tab reaches within them, but not to what it reaches from outside, and of an
/// input only to the line with the cursor.
void bringIntoView(const QWidget &widget)
{
    for (QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(each);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&widget))
            continue;
        const QRect place(widget.mapTo(area->widget(), QPoint()), widget.size());
        // The top last: what is higher than the area is read from there.
        for (const int y : {place.bottom(), place.top()})
            area->ensureVisible(place.left(), y, 0, FocusRing::reach);
    }
}

} // namespace

FocusRing::FocusRing(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FocusRing::follow(QWidget *widget)
{
    for (const auto &watched : m_watched) {
        if (watched)
            watched->removeEventFilter(this);
    }
    for (const auto &connection : m_moves)
        disconnect(connection);
    m_watched.clear();
    m_moves.clear();
    // A page that has the keyboard itself is only where Tab starts from.
    const bool ours
        = widget && parentWidget()->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus;
    m_widget = ours ? widget : nullptr;
    if (m_widget)
        bringIntoView(*m_widget);
    for (QWidget *each = m_widget; each && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.append(each);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(m_widget.data())) {
        if (view->selectionModel())
            m_moves.append(connect(
                view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this] { place(); }, Qt::QueuedConnection));
        for (const QScrollBar *bar : {view->verticalScrollBar(), view->horizontalScrollBar()})
            m_moves.append(connect(bar, &QScrollBar::valueChanged, this, [this] { place(); }));
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(m_widget.data()))
        m_moves.append(connect(tabs, &QTabBar::currentChanged, this, [this] { place(); }));
    place();
}

QRect FocusRing::target() const
{
    QRect rect = m_widget->rect();
    QWidget *within = m_widget;
    if (const auto *tabs = qobject_cast<QTabBar *>(m_widget.data());
        tabs && tabs->currentIndex() >= 0)
        rect = tabs->tabRect(tabs->currentIndex());
    if (const auto *view = qobject_cast<QAbstractItemView *>(m_widget.data())) {
        const QRect item = view->visualRect(view->currentIndex());
        if (item.isValid() && item.intersects(view->viewport()->rect())) {
            rect = item.intersected(view->viewport()->rect());
            within = view->viewport();
        }
    }
    return {within->mapTo(parentWidget(), rect.topLeft()), rect.size()};
}

void FocusRing::place()
{
    if (!m_widget || !m_widget->isVisible()) {
        hide();
        return;
    }
    setGeometry(target().adjusted(-reach, -reach, reach, reach));
    show();
    raise();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        // Now the geometry of the others is still on its way.
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(rect());
    painter.setPen(QPen(m_theme.colour(Theme::Colour::FocusOuter), 2));
    painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 12, 12);
    painter.setPen(QPen(m_theme.colour(Theme::Colour::Focus), 3));
    painter.drawRoundedRect(whole.adjusted(3.5, 3.5, -3.5, -3.5), 9, 9);
}

} // namespace tambo::ui
