// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"

#include <QFutureWatcher>
#include <QSet>
#include <QTimer>

namespace tambo::ui {

/// Looks whether somebody has plugged in a memory with a bundle of another PC, and says so once for
/// each bundle. It reads nothing but the bundle's head, and never blocks the window.
class StickWatch : public QObject
{
    Q_OBJECT
public:
    explicit StickWatch(Context &context, QObject *parent = nullptr);

    /// The person has heard of it.
    void told(const usb::Offered &bundle) { m_told.insert(keyOf(bundle)); }

Q_SIGNALS:
    /// At each look, until somebody says that the person was told.
    void found(const tambo::usb::Stick &stick);

private:
    [[nodiscard]] static QString keyOf(const usb::Offered &bundle);
    void look();

    Context &m_context;
    QTimer m_again;
    QFuture<Result<QList<usb::Stick>>> m_looking;
    QSet<QString> m_told;
};

} // namespace tambo::ui
