// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace tambo::ui {

/// One window for each data folder and person of the system: who starts the program again wants the
/// window that there is. The first holds a lock; a further one leaves a small file beside it, which
/// the first watches for. Works without a network, a bus, or anything that must be running.
class OneWindow : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where the lock lies, of this person and PC; `home`: the data folder.
    OneWindow(const QString &folder, const QString &home);

    /// No other window has that data folder open. Also true where the lock cannot be kept: then the
    /// store's own says so.
    [[nodiscard]] bool isFirst() const { return m_first; }
    /// Asks the first one to show itself.
    [[nodiscard]] Result<> call() const;

Q_SIGNALS:
    /// Somebody started the program again.
    void called();

private:
    void look();

    QString m_callPath;
    QLockFile m_lock;
    QFileSystemWatcher m_watch;
    bool m_first = true;
};

} // namespace tambo::ui
