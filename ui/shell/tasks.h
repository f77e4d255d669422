// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace tambo::ui {

/// Work that takes longer than half a second. Shared between the worker, which tells how far it is,
/// and the window, which shows it and may ask it to stop. Thread-safe.
class Task
{
public:
    explicit Task(const QString &name) : m_name(name) { m_clock.start(); }

    [[nodiscard]] QString name() const { return m_name; }
    /// `done` 0..1; `bytes` done so far, 0 where bytes mean nothing. Returns false when the person
    /// wants it to stop, so that it serves as a Progress callback.
    bool progress(double done, qint64 bytes = 0)
    {
        m_done = done;
        m_bytes = bytes;
        return !m_cancelled;
    }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    [[nodiscard]] double done() const { return m_done; }
    [[nodiscard]] qint64 bytesPerSecond() const;
    /// Seconds left, -1 while nobody can know.
    [[nodiscard]] qint64 secondsLeft() const;

private:
    const QString m_name;
    QElapsedTimer m_clock;
    std::atomic<double> m_done = 0;
    std::atomic<qint64> m_bytes = 0;
    std::atomic_bool m_cancelled = false;
};

/// The long work that is under way; the shell's task strip shows it.
class Tasks : public QObject
{
    Q_OBJECT
public:
    explicit Tasks(QObject *parent = nullptr);

    /// `name` says what is being done: "Guardando 3 archivos". On the window's thread.
    [[nodiscard]] std::shared_ptr<Task> begin(const QString &name);
    /// Likewise one that began before anybody needed to see it.
    void show(const std::shared_ptr<Task> &task);
    void end(const std::shared_ptr<Task> &task);
    [[nodiscard]] const QList<std::shared_ptr<Task>> &running() const { return m_running; }

Q_SIGNALS:
    /// Something began, ended or moved on; at most four times a second.
    void changed();

private:
    QList<std::shared_ptr<Task>> m_running; ///< oldest first
    QTimer m_beat;
};

} // namespace tambo::ui
