// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/session.h"

#include <QTimer>

namespace tambo::ui {

/// Who uses the window now and what they may do: the session, and whether the roles of the house
/// apply yet. One for each open centre, on the window's thread.
class Access : public QObject
{
    Q_OBJECT
public:
    explicit Access(
        store::Store &store, people::Session::Clocks clocks = people::Session::Clocks::real());

    [[nodiscard]] people::Session &session() { return m_session; }
    /// False until it has been read for the first time whether roles apply.
    [[nodiscard]] bool isKnown() const { return m_house.has_value(); }
    /// Nobody decides here yet: who comes in need not say who they are.
    [[nodiscard]] bool isOpenHouse() const { return m_house != people::House::Kept; }
    /// Somebody has to sign in before anything is shown.
    [[nodiscard]] bool asksWho() const;
    /// Whoever sits here; nobody while it is locked.
    [[nodiscard]] std::optional<people::Person> person() const;

    /// Denied, with a sentence that says who may, unless whoever sits here may do that. For pages
    /// to show before anybody tries. Those who ask again in their transaction: ui/DESIGN.md.
    [[nodiscard]] Result<> allow(people::Verb verb) const;
    /// Likewise about a person of that role.
    [[nodiscard]] Result<> allowOn(people::Verb verb, people::Role role) const;

Q_SIGNALS:
    /// Another person, another role, or another kind of house.
    void changed();

private:
    void readHouse();

    store::Store &m_store;
    people::Session m_session;
    std::optional<people::House> m_house;
    QTimer m_watch;
};

} // namespace tambo::ui
