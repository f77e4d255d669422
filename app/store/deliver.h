// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace tambo::store {

/// Brings the answer of a store job home: calls `done(Result<T>)` in the receiver's thread, or
/// never when the receiver is gone by then. Call it in the receiver's thread.
template<typename T, typename F>
void deliver(const QFuture<Result<T>> &future, QObject *receiver, F done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
        [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                done(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace tambo::store
