// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tasks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// What is shown while something long goes on: what it is, how far, and a way to stop it.
class WaitView : public QWidget
{
    Q_OBJECT
public:
    /// Whether what is waited for looks at Task::isCancelled.
    enum class Stop { Never, Offered };

    explicit WaitView(Theme &theme, QWidget *parent = nullptr);
    ~WaitView() override; ///< asks it to stop

    void begin(const std::shared_ptr<Task> &task, Stop stop = Stop::Never);
    void end();
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    [[nodiscard]] Button *stopButton() const { return m_stop; }

private:
    void beat();

    std::shared_ptr<Task> m_task;
    QTimer m_beat;
    Text *m_sentence;
    ProgressBar *m_progress;
    Button *m_stop;
};

} // namespace tambo::ui
