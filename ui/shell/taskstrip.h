// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tasks.h"
#include "ui/widgets/taskrow.h"

#include <QFrame>

namespace tambo::ui {

/// Long work while it is under way: name, bar, time left, Parar. Hidden while there is none.
class TaskStrip : public QFrame
{
    Q_OBJECT
public:
    TaskStrip(Theme &theme, Tasks &tasks, QWidget *parent = nullptr);

private:
    void refresh();

    Tasks &m_tasks;
    TaskRow *m_row;
};

} // namespace tambo::ui
