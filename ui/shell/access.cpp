// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/access.h"

namespace tambo::ui {

namespace {

constexpr int watchMs = 10'000;

} // namespace

Access::Access(store::Store &store, people::Session::Clocks clocks)
    : m_store(store)
    , m_session(store, std::move(clocks))
{
    connect(&m_session, &people::Session::changed, this, &Access::changed);
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.trust || changes.touches<people::Person>()
            || changes.touches<people::Membership>() || changes.touches<people::Secret>())
            readHouse();
    });
    connect(&m_watch, &QTimer::timeout, &m_session, &people::Session::lockWhenIdle);
    m_watch.start(watchMs);
    readHouse();
}

void Access::readHouse()
{
    const auto read
        = m_store.read([space = m_store.space(store::SpaceKind::Centre)](
                           store::Reader &reader) { return people::house(reader, space); });
    store::deliver(read, this, [this](const Result<people::House> &house) {
        // Where it cannot be read nobody is let in without asking.
        const people::House now = house.ok() ? *house : people::House::Kept;
        if (m_house == now)
            return;
        m_house = now;
        Q_EMIT changed();
    });
}

bool Access::asksWho() const
{
    const auto state = m_session.state();
    return state == people::Session::State::Locked
        || (state == people::Session::State::Nobody && !isOpenHouse());
}

std::optional<people::Person> Access::person() const
{
    return m_session.state() == people::Session::State::SignedIn ? m_session.person()
                                                                 : std::nullopt;
}

Result<> Access::allow(people::Verb verb) const
{
    if (isOpenHouse())
        return {};
    const auto who = person();
    return who ? people::require(who->role, verb)
               : fail(Error::Kind::Denied, tr("Primero entre con su dibujo."));
}

Result<> Access::allowOn(people::Verb verb, people::Role role) const
{
    TAMBO_TRY(allow(verb));
    const auto who = person();
    // Whom nobody else stands over, only stewards do: the sentence is that of a steward's verb.
    if (who && !isOpenHouse() && !people::standsOver(who->role, role))
        return people::require(who->role, people::Verb::ChangeRoles);
    return {};
}

} // namespace tambo::ui
