// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"

#include <QFuture>
#include <QSet>
#include <QTimer>

namespace tambo::ui {

/// The memories that are plugged in, looked at again and again for all who show them, and whether
/// another PC has left a bundle there. It reads nothing but the bundle's head, and never blocks the
/// window.
class StickWatch : public QObject
{
    Q_OBJECT
public:
    explicit StickWatch(Context &context);

    [[nodiscard]] const QList<usb::Stick> &sticks() const { return m_sticks; }
    void look();
    /// While one is written or read: its slowness is not for anybody else.
    void setHeld(bool held) { m_held = held; }
    /// The person has heard of it.
    void told(const usb::Offered &bundle) { m_told.insert(keyOf(bundle)); }

Q_SIGNALS:
    void changed();
    /// At each look, until somebody says that the person was told.
    void found(const tambo::usb::Stick &stick);

private:
    [[nodiscard]] static QString keyOf(const usb::Offered &bundle);
    void taken(const QList<usb::Stick> &sticks);

    Context &m_context;
    QTimer m_again;
    QFuture<Result<QList<usb::Stick>>> m_looking;
    QList<usb::Stick> m_sticks;
    QSet<QString> m_told;
    bool m_held = false;
};

} // namespace tambo::ui
