// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/desks.h"

#include "ui/shell/shell.h"

#include <QStackedLayout>

namespace tambo::ui {

namespace {

constexpr qsizetype mostDesks = 3; // old PCs have little memory

} // namespace

Desks::Desks(QStackedLayout &layout, Tasks &tasks, Make make)
    : m_layout(layout)
    , m_tasks(tasks)
    , m_make(std::move(make))
{
    connect(&tasks, &Tasks::changed, this, &Desks::sweep);
}

void Desks::open(RecordId person)
{
    if (m_shell && m_person == person)
        return m_layout.setCurrentWidget(m_shell);
    auto desk = std::find_if(
        m_desks.begin(), m_desks.end(), [&](const Desk &each) { return each.person == person; });
    // Who used it before there were roles is who signs in first: the page they are at stays.
    if (desk == m_desks.end() && m_shell && m_person.isNull()) {
        m_desks.last().person = person;
        m_person = person;
        return;
    }
    Desk now;
    if (desk != m_desks.end()) {
        now = *desk;
        m_desks.erase(desk);
    } else {
        now = {person, m_make()};
        m_layout.addWidget(now.shell);
    }
    m_desks.append(now);
    if (m_desks.size() > mostDesks)
        putAway(m_desks.takeFirst().shell);
    m_person = person;
    m_shell = now.shell;
    m_layout.setCurrentWidget(m_shell);
    m_shell->setFocus();
    m_shell->comeBack();
    Q_EMIT opened();
}

void Desks::rest()
{
    if (m_shell)
        m_shell->rest();
    m_shell = nullptr;
}

void Desks::forget()
{
    const RecordId gone = std::exchange(m_person, {});
    for (qsizetype i = 0; !gone.isNull() && i < m_desks.size(); ++i) {
        if (m_desks[i].person != gone)
            continue;
        Shell *shell = m_desks.takeAt(i).shell;
        if (shell == m_shell)
            m_shell = nullptr;
        return putAway(shell);
    }
}

bool Desks::isBusy() const
{
    return !m_leaving.isEmpty()
        || std::any_of(
            m_desks.begin(), m_desks.end(), [](const Desk &desk) { return desk.shell->isBusy(); });
}

void Desks::makeAnew()
{
    const bool shown = std::exchange(m_shell, nullptr) != nullptr;
    const Route route = shown ? m_desks.last().shell->route() : Route();
    for (const Desk &desk : std::exchange(m_desks, {}))
        delete desk.shell;
    if (!shown)
        return;
    open(m_person);
    const bool chosenThere = route.page == QLatin1String("settings");
    m_shell->go(
        {route.page, route.record, chosenThere ? QStringLiteral("language") : route.argument});
}

/// A shell that nobody comes back to goes when what was begun in it is done: its pages wait for
/// their work, and would make it stop.
void Desks::putAway(Shell *shell)
{
    shell->hide();
    m_leaving.append(shell);
    sweep();
}

void Desks::sweep()
{
    if (!m_tasks.running().isEmpty())
        return;
    // It may be its own menu, or its own page, that says so.
    for (Shell *shell : std::exchange(m_leaving, {}))
        shell->deleteLater();
}

} // namespace tambo::ui
