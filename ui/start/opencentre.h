// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"

namespace tambo::ui {

/// One centre that is open: its store and all that the pages work with, in the order in which it
/// must live and die.
class OpenCentre
{
public:
    OpenCentre(std::shared_ptr<store::Store> store, Theme &theme)
        : m_store(std::move(store))
        , m_engine(*m_store)
        , m_outbox(*m_store, m_engine)
        , m_context{*m_store, m_engine, theme, m_tasks, m_outbox}
    {
        useSystem(m_context);
    }
    Q_DISABLE_COPY_MOVE(OpenCentre)

    [[nodiscard]] Context &context() { return m_context; }

private:
    std::shared_ptr<store::Store> m_store;
    sync::Engine m_engine;
    Tasks m_tasks;
    Outbox m_outbox;
    Context m_context;
};

} // namespace tambo::ui
