// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/takes.h"

#include <QObject>

namespace tambo::ui {

/// Recordings that never became a story, because the power went or somebody was called away. Looked
/// for on a worker thread, as all of each is read.
class UnsavedTakes : public QObject
{
    Q_OBJECT
public:
    explicit UnsavedTakes(const store::Store &store, QObject *parent = nullptr);
    ~UnsavedTakes() override; ///< waits for what is being read

    void look();
    [[nodiscard]] const QList<archive::TakeInfo> &found() const { return m_last.takes; }

Q_SIGNALS:
    void changed();

private:
    using Takes = QList<archive::TakeInfo>;
    struct Look {
        QByteArray state; ///< names and sizes: while they stay the same, so do the takes
        Takes takes;
    };

    const store::Store &m_store;
    Look m_last;
    QFuture<Result<Look>> m_looking;
};

} // namespace tambo::ui
