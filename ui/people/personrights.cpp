// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personrights.h"

namespace tambo::ui {

namespace {

using people::Role;
using people::Verb;

void fillRoles(PersonCard::Rights &rights, const Access &access, people::CodeKind kind)
{
    const Result<> roles = access.allow(Verb::ChangeRoles);
    if (!roles.ok()) {
        rights.sentence = roles.error().message;
        return;
    }
    rights.roles = rolesToGive(access);
    if (kind != people::CodeKind::None)
        return;
    // A tap on a picture must not be enough to decide over others.
    rights.roles = {Role::Learner, Role::Member};
    rights.sentence = PersonCard::tr("Para facilitar o administrar necesita una clave.");
}

} // namespace

QList<Role> rolesToGive(const Access &access)
{
    // Where nobody decides yet, only who will decide is added.
    if (access.isOpenHouse())
        return {Role::Steward};
    if (access.allow(Verb::ChangeRoles).ok())
        return {Role::Learner, Role::Member, Role::Facilitator, Role::Steward};
    return {Role::Learner, Role::Member};
}

bool decidesHere(const store::Store &store)
{
    const auto trust = store.trust();
    const store::ControlLog *log = trust->log(store.centre());
    return log && log->mayDecide(store.device());
}

PersonCard::Rights rightsOver(
    const Context &context, const people::Person &person, people::CodeKind kind)
{
    const Access &access = context.access;
    PersonCard::Rights rights;
    if (access.isOpenHouse()) {
        rights.code = person.role == Role::Steward;
        rights.sentence
            = PersonCard::tr("Primero tiene que entrar alguien que administre el centro.");
        return rights;
    }
    const auto who = access.person();
    rights.own = who && who->id == person.id;
    const Result<> manage = access.allowOn(Verb::ManagePeople, person.role);
    rights.edit = rights.own || manage.ok();
    // One's own is typed first, and one of a newer program nobody can type here.
    rights.code = rights.own ? kind != people::CodeKind::Newer
                             : access.allowOn(Verb::ResetSecret, person.role).ok();
    rights.activity = !rights.own && manage.ok();
    const bool mayErase = !rights.own && access.allow(Verb::ErasePerson).ok();
    rights.erase = mayErase && decidesHere(context.store);
    rights.eraseElsewhere = mayErase && !rights.erase;
    rights.dossier = rights.own || access.allow(Verb::ExportPerson).ok();
    if (rights.edit)
        fillRoles(rights, access, kind);
    else
        rights.sentence = manage.error().message;
    return rights;
}

} // namespace tambo::ui
