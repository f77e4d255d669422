// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/fixity.h"
#include "ui/shell/tasks.h"

#include <QThreadPool>
#include <QTimer>

namespace tambo::ui {

/// Reads the files of the archive through while the window is open, a few at a time and those that
/// waited longest first, so that all of them are read about once a month and a disk that forgets is
/// noticed while there is another copy. What is damaged is asked for again at the next meeting.
class FixityWatch : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        int firstMs = 15 * 60'000; ///< after the start: not while somebody waits for the window
        int everyMs = 30 * 60'000;
        int filesAtOnce = 40;
        int againDays = 30;
    };

    explicit FixityWatch(store::Store &store, QObject *parent = nullptr);
    FixityWatch(store::Store &store, const Pace &pace, QObject *parent = nullptr);
    ~FixityWatch() override; ///< stops what is under way and waits for it

    void start();
    [[nodiscard]] bool isChecking() const { return m_task != nullptr; }

Q_SIGNALS:
    void checked(const tambo::archive::FixityReport &report);

private:
    void check();

    store::Store &m_store;
    Pace m_pace;
    QTimer m_wait;
    QThreadPool m_pool;
    std::shared_ptr<Task> m_task; ///< under way; nobody is shown it
};

} // namespace tambo::ui
