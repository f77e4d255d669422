// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/groups.h"

#include "app/core/base32.h"
#include "app/people/texts.h"
#include "app/store/steward.h"
#include "app/store/writerstate.h"

#include <QCollator>

namespace tambo::people {

namespace {

bool isNamed(const Group &group, const QString &name)
{
    return group.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
}

GroupCard cardOf(Group group, const store::Trust &trust, const DeviceId &device)
{
    GroupCard card;
    card.centre = *trust.centreOf(group.space);
    const store::Memberships &memberships = trust.log(card.centre)->memberships();
    card.members = memberships.everMembers(group.space);
    card.members.removeIf(
        [&](const CentreId &centre) { return !memberships.isMember(group.space, centre); });
    card.current = trust.mayWrite(group.space, device);
    card.group = std::move(group);
    return card;
}

} // namespace

Result<Group> makeGroup(store::Writer &writer, const QString &name)
{
    if (name.simplified().isEmpty())
        return fail(Error::Kind::BadInput, People::tr("Escriba el nombre del grupo."));
    const store::WriterState &state = writer.state();
    TAMBO_ASSIGN(const auto known, groups(writer, state.trust, state.device()));
    for (const GroupCard &card : known) {
        if (card.centre == state.keyring.centre && isNamed(card.group, name))
            return fail(
                Error::Kind::BadInput, People::tr("Este centro ya tiene un grupo de ese nombre."));
    }
    Group group;
    group.name = name.simplified();
    TAMBO_ASSIGN(group.space, store::makeSpace(writer, store::SpaceKind::Group));
    TAMBO_TRY(writer.save(group));
    return group;
}

Result<QList<GroupCard>> groups(
    store::Reader &reader, const store::Trust &trust, const DeviceId &device)
{
    TAMBO_ASSIGN(const auto all, reader.list<Group>());
    // A space has one name: of several records, which any member can write, the same one
    // everywhere.
    std::map<SpaceId, Group> first;
    for (const Group &group : all) {
        if (trust.kindOf(group.space) != store::SpaceKind::Group || trust.isDropped(group.space))
            continue;
        const auto [known, isNew] = first.emplace(group.space, group);
        if (!isNew && reader.fullId(group.id.record) < reader.fullId(known->second.id.record))
            known->second = group;
    }
    QList<GroupCard> cards;
    for (auto &[space, group] : first)
        cards.append(cardOf(std::move(group), trust, device));
    const QCollator collator{QLocale(QLocale::Spanish)};
    std::stable_sort(cards.begin(), cards.end(), [&](const GroupCard &a, const GroupCard &b) {
        return collator.compare(a.group.name, b.group.name) < 0;
    });
    return cards;
}

Result<GroupCard> findGroup(
    store::Reader &reader, const store::Trust &trust, const DeviceId &device, const QString &wanted)
{
    TAMBO_ASSIGN(const QList<GroupCard> all, groups(reader, trust, device));
    QList<GroupCard> fitting;
    for (const GroupCard &card : all) {
        const bool byId = !wanted.isEmpty()
            && toBase32(card.group.space.toByteArray()).startsWith(wanted.toLower());
        if (byId || isNamed(card.group, wanted))
            fitting.append(card);
    }
    if (fitting.isEmpty())
        return fail(Error::Kind::NotFound, People::tr("Ningún grupo se llama así."));
    if (fitting.size() > 1)
        return fail(Error::Kind::BadInput,
            People::tr("Varios grupos se llaman así. Escriba el número de uno."));
    return fitting.first();
}

} // namespace tambo::people
