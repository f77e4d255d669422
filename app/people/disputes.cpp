// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/disputes.h"

#include "app/people/centreprofile.h"
#include "app/people/group.h"
#include "app/people/pcname.h"
#include "app/people/persons.h"
#include "app/people/request.h"
#include "app/people/texts.h"
#include "app/store/textlimits.h"
#include "app/store/writerstate.h"

#include <QLocale>

namespace tambo::people {

namespace {

using Act = std::function<Result<>()>;

template<typename E> bool isAbout(const store::EntityInfo &info)
{
    return &info == &store::EntityOf<E>::info;
}

Result<Person> personOfMembership(store::Writer &writer, RecordId membership)
{
    TAMBO_ASSIGN(const Membership found, writer.get(Id<Membership>{membership}));
    return personOf(writer, peopleSpace(writer), found.person);
}

Result<> changeName(store::Writer &writer, Id<Person> id, const Act &act)
{
    TAMBO_ASSIGN(const Person before, personOf(writer, peopleSpace(writer), id));
    TAMBO_TRY(allowEditing(writer, before));
    TAMBO_TRY(act());
    TAMBO_ASSIGN(const Person after, personOf(writer, peopleSpace(writer), id));
    return checkProfile(after);
}

Result<> changeRole(store::Writer &writer, RecordId membership, const Act &act)
{
    const SpaceId space = peopleSpace(writer);
    TAMBO_ASSIGN(const House before, house(writer, space));
    if (before == House::Open)
        return act();
    TAMBO_ASSIGN(const Person person, personOfMembership(writer, membership));
    TAMBO_TRY(allowRoleOf(writer, person));
    TAMBO_TRY(act());
    TAMBO_ASSIGN(const Person after, personOfMembership(writer, membership));
    TAMBO_TRY(checkRole(writer, space, after.id, after.role));
    return requireSteward(writer);
}

/// What `act` writes about a record, where the person who acts may change that.
Result<> change(
    store::Writer &writer, const store::EntityInfo &info, RecordId record, const Act &act)
{
    if (isAbout<Person>(info))
        return changeName(writer, Id<Person>{record}, act);
    if (isAbout<Membership>(info))
        return changeRole(writer, record, act);
    const auto kind = writer.state().trust.kindOf(writer.spaceOf(record));
    TAMBO_TRY(allow(writer, verbOfChanging(info, kind.value_or(store::SpaceKind::Public))));
    return act();
}

/// A version that somebody wrote stays as it is; what nobody wrote before may not be longer than
/// what can be edited later.
Result<> requireShort(const store::Dispute &dispute, const std::vector<store::Decision> &decisions)
{
    for (const store::Decision &decision : decisions) {
        const auto field = std::find_if(dispute.fields.begin(), dispute.fields.end(),
            [&](const store::DisputedField &one) { return one.info->number == decision.field; });
        const auto *text = decision.value.as<QString>();
        if (field == dispute.fields.end() || !text)
            continue;
        const bool written = std::any_of(field->sides.begin(), field->sides.end(),
            [&](const store::DisputeSide &side) { return side.value == decision.value; });
        if (!written && text->size() > store::mostLettersIn(*field->info))
            return fail(Error::Kind::BadInput,
                People::tr("El texto es demasiado largo: caben %1 letras. Escríbalo más corto.")
                    .arg(QLocale().toString(store::mostLettersIn(*field->info))));
    }
    return {};
}

} // namespace

Result<> decide(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions)
{
    TAMBO_TRY(requireShort(dispute, decisions));
    return change(writer, *dispute.info, dispute.record,
        [&] { return store::settle(writer, dispute, decisions); });
}

Result<> restoreValue(store::Writer &writer, const store::EntityInfo &info,
    const store::History &history, size_t step, int field)
{
    return change(writer, info, history.record,
        [&] { return store::restoreValue(writer, info, history, step, field); });
}

Verb verbOfChanging(const store::EntityInfo &info, store::SpaceKind space)
{
    if (isAbout<Person>(info))
        return Verb::ManagePeople;
    if (isAbout<Membership>(info))
        return Verb::ChangeRoles;
    if (isAbout<Group>(info))
        return Verb::CertifyDevice;
    if (isAbout<Request>(info))
        return Verb::AnswerRequests;
    if (isAbout<CentreProfile>(info) || isAbout<PcName>(info))
        return Verb::ChangeSettings;
    return space == store::SpaceKind::Public ? Verb::Publish : Verb::RecordStories;
}

Result<RecordId> decideApart(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions)
{
    TAMBO_ASSIGN(const RecordId second, store::keepOthers(writer, dispute, decisions));
    TAMBO_TRY(decide(writer, dispute, decisions));
    return second;
}

Result<> decideRemoval(store::Writer &writer, const store::Dispute &dispute, store::Fate fate)
{
    if (isAbout<CentreProfile>(*dispute.info))
        TAMBO_TRY(allow(writer, Verb::ChangeSettings));
    TAMBO_TRY(allowRemoving(writer, *dispute.info, dispute.record));
    return store::settleRemoval(writer, dispute, fate);
}

} // namespace tambo::people
