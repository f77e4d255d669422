// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/code.h"
#include "app/people/lookup.h"
#include "app/people/signin.h"

// What people may do to people. Each verb asks who acts, Writer::actor, which a Session sets, and
// reads that person's role in the same transaction: a role lowered a moment ago counts. Denied says
// in one sentence what is missing. Where no steward could sign in (House::Open), nobody needs to be
// named, and only a steward can be added.
namespace tambo::people {

/// Denied unless the person who acts may do that. Also for other features.
[[nodiscard]] Result<> allow(store::Writer &writer, Verb verb);

/// To remove or restore a record: Verb::RemoveOthers, unless the person who acts made it.
[[nodiscard]] Result<> allowRemoving(
    store::Writer &writer, const store::EntityInfo &info, RecordId record);

/// The kinds of code that are offered to somebody of that role; the first unless she wants another.
/// Staff decide over others, so theirs is a passphrase.
[[nodiscard]] QList<CodeKind> codeKindsFor(Role role);

struct NewPerson {
    QString name;
    QString picture; ///< one of personPictures
    QString language;
    Role role = Role::Learner;
    Code code;
};
/// Verb::ManagePeople. Makes a space for her, on any PC of the centre. Facilitators and stewards
/// need a code.
[[nodiscard]] Result<Person> addPerson(store::Writer &writer, const NewPerson &wanted);
/// To change what a person's record says: her own, or with Verb::ManagePeople over her.
[[nodiscard]] Result<> allowEditing(store::Writer &writer, const Person &person);
/// A name, a picture and a language that a person can have.
[[nodiscard]] Result<> checkProfile(const Person &person);
/// To give that person another role.
[[nodiscard]] Result<> allowRoleOf(store::Writer &writer, const Person &person);
/// Whether her code is enough for a role.
[[nodiscard]] Result<> checkRole(
    store::Reader &reader, const SpaceId &space, Id<Person> id, Role role);

/// Saves name, picture and language of a person as she was loaded and edited, and nothing else: her
/// own, or with Verb::ManagePeople.
[[nodiscard]] Result<Person> editPerson(store::Writer &writer, Person edited);
/// Verb::ChangeRoles. The last steward stays one.
[[nodiscard]] Result<Person> changeRole(store::Writer &writer, Id<Person> id, Role role);
/// Verb::ManagePeople. Who is not active keeps her name under what she did, but cannot sign in. The
/// last steward stays active.
[[nodiscard]] Result<Person> setActive(store::Writer &writer, Id<Person> id, bool active);
/// Changes the code of the person who acts. A wrong `old` counts as a failure to sign in, so look
/// at the outcome: only Admitted has changed it. `nowMs`: as for tryCode.
[[nodiscard]] Result<Attempt> changeOwnCode(
    store::Writer &writer, const Code &old, const Code &wanted, qint64 nowMs);
/// Verb::ResetSecret, of somebody else. Whoever was locked out may try again, on every PC.
[[nodiscard]] Result<> resetCode(store::Writer &writer, Id<Person> id, const Code &wanted);

/// Gives a person the code back that she had before one was set, as long as that one is still hers:
/// BadInput where it was changed again since. Both as Secret::verifier. Of herself, or with
/// Verb::ResetSecret over her.
[[nodiscard]] Result<> takeBackCode(
    store::Writer &writer, Id<Person> id, const QString &before, const QString &set);

/// Denied where no steward is left who can sign in. For who changes persons by other ways.
[[nodiscard]] Result<> requireSteward(store::Writer &writer);

} // namespace tambo::people
