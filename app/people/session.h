// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/signin.h"
#include "app/store/store.h"

namespace tambo::people {

/// Who sits at this PC now. Tells the store in whose name changes are made; nobody's, while nobody
/// is signed in or the screen is locked. Lives in one thread, with the window.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nobody,
        SignedIn,
        Locked, ///< she was away: her code again, or another person
    };
    struct Clocks {
        std::function<qint64()> running; ///< ms, never set back
        std::function<qint64()> wall; ///< ms since the epoch, UTC

        [[nodiscard]] static Clocks real();
    };
    static constexpr int usualIdleMinutes = 10;

    explicit Session(store::Store &store, Clocks clocks = Clocks::real());

    /// Tries a code, on the store's thread; hand the answer to `admit`. Nothing changes before.
    [[nodiscard]] QFuture<Result<Attempt>> tryCode(Id<Person> id, const Code &code);
    /// Signs her in, in the place of whoever was: also unlocks, also switches. An attempt that
    /// failed is its error, and changes nothing.
    [[nodiscard]] Result<> admit(const Attempt &attempt);
    void signOut();
    /// She leaves the PC for a moment: her code again, or another person.
    void lock();
    /// Lets another person sign in. Hers waits, as when it is locked, but is not asked for first.
    void stepAside();
    /// Whether the locked screen asks for her who was here, rather than for anybody.
    [[nodiscard]] bool asksForSame() const { return m_state == State::Locked && !m_aside; }

    /// Somebody pressed a key or moved the mouse.
    void touch();
    /// Locks after the idle minutes; for a timer of the window to call now and then.
    void lockWhenIdle();
    void setIdleMinutes(int minutes);

    [[nodiscard]] State state() const { return m_state; }
    /// Also while locked: whom the screen waits for.
    [[nodiscard]] const std::optional<Person> &person() const { return m_person; }

Q_SIGNALS:
    void changed();

private:
    void enter(State state, std::optional<Person> person);
    void refresh();

    store::Store &m_store;
    Clocks m_clocks;
    State m_state = State::Nobody;
    std::optional<Person> m_person;
    bool m_aside = false;
    int m_idleMinutes = usualIdleMinutes;
    qint64 m_touchedMs = 0;
};

} // namespace tambo::people
