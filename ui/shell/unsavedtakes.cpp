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
    m_looking = QtConcurrent::run([&store = m_store, last = m_last]() -> Result<Look> {
        QByteArray state;
        for (const QFileInfo &file : archive::takeFiles(archive::takesFolder(store)))
            state += file.fileName().toUtf8() + ' ' + QByteArray::number(file.size()) + '\n';
        return state == last.state ? last : Look{state, archive::unsavedTakes(store)};
    });
    store::deliver(m_looking, this, [this](const Result<Look> &look) {
        m_last = *look;
        Q_EMIT changed();
    });
}

} // namespace tambo::ui
