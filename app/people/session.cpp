// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/session.h"

#include <QDeadlineTimer>

namespace tambo::people {

Session::Clocks Session::Clocks::real()
{
    return {[] { return QDeadlineTimer::current().deadline(); },
        [] { return QDateTime::currentMSecsSinceEpoch(); }};
}

Session::Session(store::Store &store, Clocks clocks) : m_store(store), m_clocks(std::move(clocks))
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (m_person && (changes.touches<Person>() || changes.touches<Membership>()))
            refresh();
    });
}

QFuture<Result<Attempt>> Session::tryCode(Id<Person> id, const Code &code)
{
    return m_store.write([id, code, now = m_clocks.wall()](store::Writer &writer) {
        return people::tryCode(writer, id, code, now);
    });
}

Result<> Session::admit(const Attempt &attempt)
{
    TAMBO_TRY(attempt.result());
    m_touchedMs = m_clocks.running();
    enter(State::SignedIn, attempt.person);
    return {};
}

void Session::signOut()
{
    enter(State::Nobody, {});
}

void Session::lock()
{
    if (m_state != State::SignedIn)
        return;
    m_aside = false;
    enter(State::Locked, m_person);
}

void Session::stepAside()
{
    if (m_state != State::SignedIn)
        return;
    m_aside = true;
    enter(State::Locked, m_person);
}

void Session::touch()
{
    // Whoever comes back after the time was up finds it locked, however late the timer is.
    lockWhenIdle();
    m_touchedMs = m_clocks.running();
}

void Session::lockWhenIdle()
{
    const qint64 idleMs = m_clocks.running() - m_touchedMs;
    if (m_state == State::SignedIn && idleMs >= qint64(m_idleMinutes) * 60'000)
        lock();
}

void Session::setIdleMinutes(int minutes)
{
    m_idleMinutes = std::max(1, minutes);
}

void Session::enter(State state, std::optional<Person> person)
{
    m_state = state;
    m_person = std::move(person);
    m_store.setActor(state == State::SignedIn ? m_person->id.record : RecordId{});
    Q_EMIT changed();
}

/// Her name or role may be another now, perhaps by a sync; or she was erased, or may not be here.
void Session::refresh()
{
    const auto read
        = m_store.read([id = m_person->id, space = m_store.space(store::SpaceKind::Centre)](
                           store::Reader &reader) { return personOf(reader, space, id); });
    store::deliver(read, this, [this](const Result<Person> &now) {
        const bool gone = now.ok() ? !now->active : now.error().kind == Error::Kind::NotFound;
        if (gone)
            signOut();
        else if (now.ok() && m_person && m_person->id == now->id && *m_person != *now)
            enter(m_state, *now);
    });
}

} // namespace tambo::people
