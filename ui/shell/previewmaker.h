// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "ui/shell/tasks.h"

#include <QTimer>

namespace tambo::ui {

/// Makes, on a thread of its own, what travels before the sounds that were saved here
/// (app/archive/soundpreviews.h): whenever something was added, and after a start what the last
/// window did not finish. Whoever stops it in the task strip has it done after the next addition.
class PreviewMaker : public QObject
{
    Q_OBJECT
public:
    PreviewMaker(store::Store &store, Tasks &tasks, QObject *parent = nullptr);
    ~PreviewMaker() override; ///< stops what is under way and waits for it

    /// Looks for what the last window left, a little later: not while this one opens.
    void start();
    [[nodiscard]] bool isWorking() const { return m_task != nullptr; }

Q_SIGNALS:
    void rested(); ///< everything is made that can be made now

private:
    void work();
    void finish();

    store::Store &m_store;
    Tasks &m_tasks;
    QTimer m_wait;
    QTimer m_slow; ///< work that takes so long is shown
    QThreadPool m_pool;
    std::shared_ptr<Task> m_task;
    bool m_again = false; ///< something was added meanwhile
};

} // namespace tambo::ui
