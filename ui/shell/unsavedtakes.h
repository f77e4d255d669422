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
    [[nodiscard]] const QList<archive::TakeInfo> &found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    using Takes = QList<archive::TakeInfo>;

    const store::Store &m_store;
    Takes m_found;
    QFuture<Result<Takes>> m_looking;
};

} // namespace tambo::ui
