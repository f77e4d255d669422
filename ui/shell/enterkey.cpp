// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/enterkey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace tambo::ui {

EnterKey::EnterKey(QWidget *scope) : QObject(scope), m_scope(scope)
{
    qApp->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !button || !button->isEnabled() || !m_scope->isAncestorOf(button))
        return false;
    button->click();
    return true;
}

} // namespace tambo::ui
