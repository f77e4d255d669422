// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/disputes.h"

#include "app/people/centreprofile.h"
#include "app/people/group.h"
#include "app/people/pcname.h"
#include "app/people/persons.h"
#include "app/people/request.h"
#include "app/people/texts.h"
#include "app/store/textlimits.h"

#include <QLocale>

namespace tambo::people {

namespace {

template<typename E> bool isAbout(const store::Dispute &dispute)
{
    return dispute.info == &store::EntityOf<E>::info;
}

Result<Person> personOfMembership(store::Writer &writer, const store::Dispute &dispute)
{
    TAMBO_ASSIGN(const Membership membership, writer.get(Id<Membership>{dispute.record}));
    return personOf(writer, peopleSpace(writer), membership.person);
}

Result<> settleName(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions)
{
    const Id<Person> id{dispute.record};
    TAMBO_ASSIGN(const Person before, personOf(writer, peopleSpace(writer), id));
    TAMBO_TRY(allowEditing(writer, before));
    TAMBO_TRY(store::settle(writer, dispute, decisions));
    TAMBO_ASSIGN(const Person after, personOf(writer, peopleSpace(writer), id));
    return checkProfile(after);
}

Result<> settleRole(store::Writer &writer, const store::Dispute &dispute,
    const std::vector<store::Decision> &decisions)
{
    const SpaceId space = peopleSpace(writer);
    TAMBO_ASSIGN(const House before, house(writer, space));
    if (before == House::Open)
        return store::settle(writer, dispute, decisions);
    TAMBO_ASSIGN(const Person person, personOfMembership(writer, dispute));
    TAMBO_TRY(allowRoleOf(writer, person));
    TAMBO_TRY(store::settle(writer, dispute, decisions));
    TAMBO_ASSIGN(const Person after, personOfMembership(writer, dispute));
    TAMBO_TRY(checkRole(writer, space, after.id, after.role));
    return requireSteward(writer);
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
    if (isAbout<Person>(dispute))
        return settleName(writer, dispute, decisions);
    if (isAbout<Membership>(dispute))
        return settleRole(writer, dispute, decisions);
    if (isAbout<Group>(dispute))
        TAMBO_TRY(allow(writer, Verb::CertifyDevice));
    if (isAbout<Request>(dispute))
        TAMBO_TRY(allow(writer, Verb::AnswerRequests));
    if (isAbout<CentreProfile>(dispute) || isAbout<PcName>(dispute))
        TAMBO_TRY(allow(writer, Verb::ChangeSettings));
    return store::settle(writer, dispute, decisions);
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
    if (isAbout<CentreProfile>(dispute))
        TAMBO_TRY(allow(writer, Verb::ChangeSettings));
    TAMBO_TRY(allowRemoving(writer, *dispute.info, dispute.record));
    return store::settleRemoval(writer, dispute, fate);
}

} // namespace tambo::people
