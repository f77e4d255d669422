// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsavedtakes.h"

namespace tambo::ui {

UnsavedTakes::UnsavedTakes(const store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

UnsavedTakes::~UnsavedTakes()
{
    m_looking.waitForFinished();
}

void UnsavedTakes::look()
{
    if (m_looking.isRunning())
        return;
    m_looking = QtConcurrent::run(
        [&store = m_store] { return Result<Takes>(archive::unsavedTakes(store)); });
    store::deliver(m_looking, this, [this](const Result<Takes> &found) {
        m_found = *found;
        Q_EMIT changed();
    });
}

} // namespace tambo::ui
