// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/output.h"
#include "ui/shell/tasks.h"

#include <QCache>
#include <QFuture>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace tambo::ui {

/// Something printed on its way to paper: lays it out and paints its pages on a thread of its own,
/// one after the other, as pages are painted by one thread at a time. Used on the window's thread.
class Proof : public QObject
{
    Q_OBJECT
public:
    enum class State { Nothing, Making, Ready, Failed };

    explicit Proof(QObject *parent = nullptr);
    ~Proof() override; ///< stops what is under way and waits for it

    /// Lays it out; what was under way before is stopped.
    void make(const Printed &printed, const PaperForm &form);
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< one sentence, of Failed
    [[nodiscard]] double done() const { return m_task ? m_task->done() : 0; }
    [[nodiscard]] int count() const { return m_count; } ///< 0 unless Ready
    [[nodiscard]] const PaperForm &form() const { return m_form; }

    /// A page as a picture `width` real pixels wide; null while it is being painted (painted()
    /// follows).
    [[nodiscard]] QPixmap page(int page, int width);
    /// Does something slow with the pages on their thread. Only when Ready.
    [[nodiscard]] QFuture<Result<>> work(
        std::function<Result<>(const Pages &pages)> job, const std::shared_ptr<Task> &task);

Q_SIGNALS:
    void changed(); ///< state() is another one now
    void painted(int page);

private:
    struct Want {
        int page = 0;
        int width = 0;

        bool operator==(const Want &) const = default;
    };
    friend size_t qHash(const Want &want, size_t seed) noexcept
    {
        return qHashMulti(seed, want.page, want.width);
    }
    void take(const Printed::Answer &answer);

    QThreadPool m_pool; ///< one thread
    State m_state = State::Nothing;
    QString m_problem;
    PaperForm m_form;
    int m_count = 0;
    quint64 m_ticket = 0;
    std::shared_ptr<Task> m_task; ///< of laying it out
    QList<std::weak_ptr<Task>> m_work;
    std::shared_ptr<const Pages> m_pages;
    QCache<Want, QPixmap> m_cache; ///< by kilobytes
    QSet<Want> m_wanted;
};

} // namespace tambo::ui
