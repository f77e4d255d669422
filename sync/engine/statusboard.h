// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

namespace tambo::sync {

/// The engine's Status: changed on its thread, read on any.
class StatusBoard : public QObject
{
    Q_OBJECT
public:
    StatusBoard();

    [[nodiscard]] Status status() const; ///< any thread
    [[nodiscard]] Totals totals() const; ///< any thread
    /// Announces a new phase or problem at once, everything else at most four times a second.
    void change(const std::function<void(Status &)> &change);

Q_SIGNALS:
    void changed(const tambo::sync::Status &status);

private:
    void announce();

    mutable QMutex m_mutex;
    Status m_status;
    QTimer m_later;
    QElapsedTimer m_last;
};

} // namespace tambo::sync
