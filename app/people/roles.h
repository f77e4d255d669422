// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <span>

// What each person may do, in one table. Roles are the rules of the house in an open vault, not
// locks: what a stranger can read or write is decided by keys (store/trust.h).
namespace tambo::people {

/// From the least to the most; kept as a number, so for ever. Absent is the least.
enum class Role : qint64 { Learner = 0, Member = 1, Facilitator = 2, Steward = 3 };

/// What somebody must be allowed to do.
enum class Verb {
    RecordStories, ///< add and change what only the centre sees
    Publish, ///< put something into the public space
    RemoveOthers, ///< remove what somebody else made
    ChangeSettings, ///< the centre's name, hubs, whom it reads
    ManagePeople, ///< add and edit persons of lower roles, and say who is active
    ResetSecret, ///< of persons of lower roles
    ChangeRoles,
    CertifyDevice, ///< let another PC into the centre, or another centre into a group
    ErasePerson,
    ExportPerson, ///< all that is kept about somebody; her own everybody may
    GrantPerson, ///< let another centre have what is a person's
    AnswerRequests, ///< about personal data, of anybody
    ExportEverything,
    ImportEverything,
    ManageOwn, ///< see and change what is one's own; others' is asked for in the transaction
    Exchange, ///< let this PC send and receive, by hub, local network or stick
    MakeBackup,
    ChangeVault, ///< the passphrases and words that open this PC
};

/// One row of the table: who has at least that role may do it.
struct Rule {
    Verb verb;
    const char *name; ///< for tests and logs
    Role from;
};
[[nodiscard]] std::span<const Rule> allRules();

/// Nothing for a role that this program does not know.
[[nodiscard]] bool may(Role role, Verb verb);
/// Denied, with a sentence that says who may.
[[nodiscard]] Result<> require(Role role, Verb verb);
/// Whether `by` may manage persons of the role `on` at all: a steward everybody, others those
/// below.
[[nodiscard]] bool standsOver(Role by, Role on);

/// "learner", "member", "facilitator", "steward": the same in every language.
[[nodiscard]] QString roleName(Role role);
/// BadInput where there is no such role.
[[nodiscard]] Result<Role> roleNamed(const QString &name);
/// For people to read.
[[nodiscard]] QString roleText(Role role);

} // namespace tambo::people
