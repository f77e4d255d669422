// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entities.h"
#include "app/people/persons.h"
#include "tests/store/lab.h"

namespace tambo::people::test {

using store::test::Pc;

inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

inline Code code(const char *line)
{
    return *Code::read(words(line));
}

inline NewPerson newPerson(const char *name, Role role = Role::Learner, const char *secret = "")
{
    return {words(name), QStringLiteral("rio"), {}, role, code(secret)};
}

/// What two PCs of a centre do to its people; `pc` is the first.
class Village
{
public:
    explicit Village(store::EntityTable table = allEntities()) : pc(std::move(table)) {}

    /// Does a job in the name of somebody, or of nobody.
    template<typename F> auto as(Id<Person> who, F job) { return as(pc, who, std::move(job)); }
    template<typename F> static auto as(Pc &at, Id<Person> who, F job)
    {
        at.actor = who.record;
        return at.write(std::move(job));
    }
    Result<Person> add(Id<Person> by, const NewPerson &wanted)
    {
        return as(by, [&](store::Writer &writer) { return addPerson(writer, wanted); });
    }
    Id<Person> must(Id<Person> by, const NewPerson &wanted)
    {
        const auto added = add(by, wanted);
        Pc::must(added);
        return added->id;
    }
    Result<Person> role(Id<Person> by, Id<Person> on, Role role)
    {
        return as(by, [&](store::Writer &writer) { return changeRole(writer, on, role); });
    }
    Result<Person> active(Id<Person> by, Id<Person> on, bool active)
    {
        return as(by, [&](store::Writer &writer) { return setActive(writer, on, active); });
    }
    Result<> reset(Id<Person> by, Id<Person> on, const char *secret)
    {
        return as(by, [&](store::Writer &writer) { return resetCode(writer, on, code(secret)); });
    }
    Result<Attempt> attempt(Id<Person> who, const char *secret) { return attempt(pc, who, secret); }
    Result<Attempt> attempt(Pc &at, Id<Person> who, const char *secret) const
    {
        return at.write(
            [&](store::Writer &writer) { return tryCode(writer, who, code(secret), nowMs); });
    }
    Result<Person> get(Id<Person> id)
    {
        return pc.read([&](store::Reader &reader) { return personOf(reader, space(), id); });
    }
    [[nodiscard]] SpaceId space() const { return pc.space(store::SpaceKind::Centre); }

    Pc pc;
    qint64 nowMs = store::test::someDay;
};

/// One person of each role; the staff with a PIN.
struct FullVillage : Village {
    FullVillage()
    {
        steward = must({}, newPerson("Nayeli", Role::Steward, "2580"));
        facilitator = must(steward, newPerson("Carmen", Role::Facilitator, "1111"));
        member = must(steward, newPerson("Don Eloy", Role::Member, "rio maiz pez"));
        learner = must(facilitator, newPerson("Ángel"));
    }

    Id<Person> steward;
    Id<Person> facilitator;
    Id<Person> member;
    Id<Person> learner;
};

} // namespace tambo::people::test
