// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/roles.h"

#include "app/people/texts.h"

#include <array>

namespace tambo::people {

namespace {

constexpr std::array rules{
    Rule{Verb::RecordStories, "record stories", Role::Learner},
    Rule{Verb::Publish, "publish", Role::Facilitator},
    Rule{Verb::RemoveOthers, "remove others' records", Role::Facilitator},
    Rule{Verb::ChangeSettings, "change settings", Role::Facilitator},
    Rule{Verb::ManagePeople, "manage people", Role::Facilitator},
    Rule{Verb::ResetSecret, "reset a secret", Role::Facilitator},
    Rule{Verb::ChangeRoles, "change roles", Role::Steward},
    Rule{Verb::CertifyDevice, "certify devices", Role::Steward},
    Rule{Verb::ErasePerson, "erase a person", Role::Steward},
    Rule{Verb::ExportPerson, "export a person", Role::Facilitator},
    Rule{Verb::GrantPerson, "grant a person", Role::Steward},
    Rule{Verb::AnswerRequests, "answer requests", Role::Steward},
    Rule{Verb::ExportEverything, "export everything", Role::Steward},
    Rule{Verb::ImportEverything, "import everything", Role::Steward},
    Rule{Verb::ManageOwn, "manage one's own", Role::Learner},
    Rule{Verb::Exchange, "send and receive", Role::Learner},
    Rule{Verb::MakeBackup, "make a backup", Role::Facilitator},
    Rule{Verb::ChangeVault, "change the vault", Role::Steward},
};

constexpr std::array names{"learner", "member", "facilitator", "steward"};

/// A newer program may know more roles; here they may do nothing.
bool isKnown(Role role)
{
    return role >= Role::Learner && role <= Role::Steward;
}

} // namespace

std::span<const Rule> allRules()
{
    return rules;
}

bool may(Role role, Verb verb)
{
    for (const Rule &rule : rules) {
        if (rule.verb == verb)
            return isKnown(role) && role >= rule.from;
    }
    return false;
}

Result<> require(Role role, Verb verb)
{
    if (may(role, verb))
        return {};
    return fail(Error::Kind::Denied,
        may(Role::Facilitator, verb)
            ? People::tr("Eso solo lo hace quien facilita o administra el centro.")
            : People::tr("Eso solo lo hace quien administra el centro."));
}

bool standsOver(Role by, Role on)
{
    return isKnown(by) && (by == Role::Steward || by > on);
}

QString roleName(Role role)
{
    return isKnown(role) ? QString::fromLatin1(names[size_t(role)]) : QString::number(qint64(role));
}

Result<Role> roleNamed(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return Role(i);
    }
    return fail(Error::Kind::BadInput,
        People::tr("El papel es «learner», «member», «facilitator» o «steward»."));
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Learner:
        return People::tr("Aprende");
    case Role::Member:
        return People::tr("Participa");
    case Role::Facilitator:
        return People::tr("Facilita");
    case Role::Steward:
        return People::tr("Administra");
    }
    return People::tr("De un Tambo más nuevo");
}

} // namespace tambo::people
