// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/shell/fixitywatch.h"
#include "ui/shell/previewmaker.h"
#include "ui/shell/stickwatch.h"
#include "ui/voice/speaker.h"
#include "ui/voice/systemvoice.h"

namespace tambo::ui {

/// One centre that is open: its store and all that the pages work with, in the order in which it
/// must live and die.
class OpenCentre
{
public:
    OpenCentre(std::shared_ptr<store::Store> store, Theme &theme, lan::Lan::Options network = {},
        people::Session::Clocks clocks = people::Session::Clocks::real(),
        std::unique_ptr<Voice> voice = std::make_unique<SystemVoice>())
        : m_store(std::move(store))
        , m_engine(*m_store)
        , m_lan(*m_store, std::move(network))
        , m_previews(*m_store, m_tasks)
        , m_fixity(*m_store)
        , m_outbox(*m_store, m_engine)
        , m_speaker(std::move(voice))
        , m_access(*m_store, std::move(clocks))
        , m_context{*m_store, m_engine, m_lan, theme, m_tasks, m_outbox, m_speaker, m_access}
        , m_sticks(m_context)
    {
        useSystem(m_context);
        m_context.sticks = &m_sticks;
        // Of the PCs that are near, one meets the server for all.
        QObject::connect(&m_engine, &sync::Engine::statusChanged, &m_lan,
            [this](const sync::Status &status) { m_lan.setUplink(reaches(status)); });
        QObject::connect(&m_lan, &lan::Lan::statusChanged, &m_engine,
            [this](const lan::LanStatus &status) { m_engine.leaveToOther(status.leftToOther); });
    }
    Q_DISABLE_COPY_MOVE(OpenCentre)

    [[nodiscard]] Context &context() { return m_context; }
    /// From now on it meets whom it can, by itself.
    void start()
    {
        m_engine.start();
        m_lan.start();
        m_previews.start();
        m_fixity.start();
    }

private:
    [[nodiscard]] static bool reaches(const sync::Status &status)
    {
        return status.lastContact.isValid() && !status.failingSince.isValid();
    }

    std::shared_ptr<store::Store> m_store;
    sync::Engine m_engine;
    lan::Lan m_lan;
    Tasks m_tasks;
    PreviewMaker m_previews;
    FixityWatch m_fixity;
    Outbox m_outbox;
    Speaker m_speaker;
    Access m_access;
    Context m_context;
    StickWatch m_sticks;
};

} // namespace tambo::ui
