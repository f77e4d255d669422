// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/disputes.h"

#include "app/people/centreprofile.h"
#include "app/people/group.h"
#include "app/people/persons.h"
#include "app/people/texts.h"
#include "app/store/textlimits.h"

#include <QLocale>

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
    TAMBO_TRY(allowSettling(writer, dispute));
    TAMBO_TRY(requireShort(dispute, decisions));
    const bool aboutRoles = isAbout<Membership>(dispute);
    TAMBO_ASSIGN(const House before, house(writer, peopleSpace(writer)));
    TAMBO_TRY(store::settle(writer, dispute, decisions));
    return aboutRoles && before == House::Kept ? requireSteward(writer) : Result<>();
}

} // namespace tambo::people
