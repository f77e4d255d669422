// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stickwatch.h"

#include <QtConcurrent>

namespace tambo::ui {

namespace {

constexpr int lookEveryMs = 2000;

} // namespace

StickWatch::StickWatch(Context &context) : m_context(context)
{
    connect(&m_again, &QTimer::timeout, this, &StickWatch::look);
    m_again.start(lookEveryMs);
}

QString StickWatch::keyOf(const usb::Offered &bundle)
{
    return bundle.path + u'\n' + QString::number(bundle.madeMs);
}

void StickWatch::look()
{
    if (m_looking.isRunning() || m_held || !m_context.findSticks)
        return;
    // It may hang on a memory that does not answer, so it holds neither the window nor the store.
    m_looking = QtConcurrent::run(
        [find = m_context.findSticks,
            own = m_context.store.device()]() -> Result<QList<usb::Stick>> { return find(own); });
    store::deliver(m_looking, this, [this](const Result<QList<usb::Stick>> &sticks) {
        if (sticks.ok())
            taken(*sticks);
    });
}

void StickWatch::taken(const QList<usb::Stick> &sticks)
{
    if (sticks != m_sticks) {
        m_sticks = sticks;
        Q_EMIT changed();
    }
    for (const usb::Stick &stick : sticks) {
        if (stick.offered && !m_told.contains(keyOf(*stick.offered)))
            return Q_EMIT found(stick);
    }
}

} // namespace tambo::ui
