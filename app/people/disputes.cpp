// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/disputes.h"

#include "app/people/centreprofile.h"
#include "app/people/group.h"
#include "app/people/persons.h"

namespace tambo::people {

namespace {

template<typename E> bool isAbout(const store::Dispute &dispute)
{
    return dispute.info == &store::EntityOf<E>::info;
}

Result<> allowSettling(store::Writer &writer, const store::Dispute &dispute)
{
    if (isAbout<Membership>(dispute))
        return allow(writer, Verb::ChangeRoles);
    if (isAbout<Group>(dispute))
        return allow(writer, Verb::CertifyDevice);
    if (isAbout<CentreProfile>(dispute))
        return allow(writer, Verb::ChangeSettings);
    if (isAbout<Person>(dispute) && dispute.record != writer.actor())
        return allow(writer, Verb::ManagePeople);
    return {};
}

} // namespace

Result<> decide(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions)
{
    TAMBO_TRY(allowSettling(writer, dispute));
    const bool aboutRoles = isAbout<Membership>(dispute);
    TAMBO_ASSIGN(const House before, house(writer, peopleSpace(writer)));
    TAMBO_TRY(store::settle(writer, dispute, decisions));
    return aboutRoles && before == House::Kept ? requireSteward(writer) : Result<>();
}

} // namespace tambo::people
