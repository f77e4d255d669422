// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/arrowkeys.h"

#include <QKeyEvent>

namespace tambo::ui {

namespace {

constexpr int aside = 4; // so many times worse than straight on

/// How far another one lies in that direction; 0 where it does not.
int stepTo(const QPoint &way, int key)
{
    const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
    const int along = level ? way.x() : way.y();
    const int across = level ? way.y() : way.x();
    const int ahead = key == Qt::Key_Left || key == Qt::Key_Up ? -along : along;
    // Beyond the diagonal it lies in another direction.
    return ahead > std::abs(across) ? ahead + aside * std::abs(across) : 0;
}

} // namespace

void ArrowKeys::add(QAbstractButton *button)
{
    m_buttons.removeAll(nullptr);
    m_buttons.append(button);
    button->installEventFilter(this);
}

QAbstractButton *ArrowKeys::next(const QAbstractButton &from, int key) const
{
    QAbstractButton *nearest = nullptr;
    int least = 0;
    for (const auto &each : m_buttons) {
        if (!each || !each->isVisible() || !each->isEnabled())
            continue;
        const QPoint way = each->geometry().center() - from.geometry().center();
        const int step = stepTo(way, key);
        if (step > 0 && (!nearest || step < least)) {
            nearest = each;
            least = step;
        }
    }
    return nearest;
}

bool ArrowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    if (QAbstractButton *to = next(*static_cast<QAbstractButton *>(watched), key))
        to->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace tambo::ui
