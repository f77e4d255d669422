// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/grouptext.h"

#include "app/core/base32.h"
#include "ui/cli/texts.h"

namespace tambo::ui::cli {

Result<CentreId> findCentre(const CentreNames &names, const QString &typed)
{
    const auto bytes = fromBase32(typed);
    if (const auto id = bytes ? CentreId::from(*bytes) : std::nullopt)
        return *id;
    QList<CentreId> fitting;
    for (auto known = names.cbegin(); known != names.cend(); ++known) {
        if (known->name.compare(typed.simplified(), Qt::CaseInsensitive) == 0)
            fitting.append(known.key());
    }
    if (fitting.isEmpty())
        return fail(Error::Kind::NotFound,
            Cli::tr("Ningún centro que se conozca aquí se llama así. Use su número: «tambo centre "
                    "show» lo muestra allá."));
    if (fitting.size() > 1)
        return fail(
            Error::Kind::BadInput, Cli::tr("Varios centros se llaman así. Escriba su número."));
    return fitting.first();
}

Result<GroupAndCentre> findGroupAndCentre(
    store::Store &store, const QString &group, const QString &centre)
{
    const auto trust = store.trust();
    return store
        .read([&](store::Reader &reader) -> Result<GroupAndCentre> {
            GroupAndCentre found;
            TAMBO_ASSIGN(found.group, people::findGroup(reader, *trust, store.device(), group));
            TAMBO_ASSIGN(const CentreNames names, people::centreNames(reader, *trust));
            TAMBO_ASSIGN(found.centre, findCentre(names, centre));
            return found;
        })
        .takeResult();
}

QString groupId(const SpaceId &space)
{
    return toBase32(space.toByteArray());
}

QString centreText(const CentreNames &names, const CentreId &centre)
{
    const QString name = names.value(centre).name;
    return name.isEmpty() ? toBase32(centre.toByteArray()) : name;
}

QJsonObject toJson(const people::GroupCard &card, const CentreNames &names, const CentreId &own)
{
    const auto centre = [&](const CentreId &id) {
        return QJsonObject{{QStringLiteral("id"), toBase32(id.toByteArray())},
            {QStringLiteral("name"), names.value(id).name}};
    };
    QJsonArray members;
    for (const CentreId &member : card.members)
        members.append(centre(member));
    return {{QStringLiteral("id"), groupId(card.group.space)},
        {QStringLiteral("name"), card.group.name}, {QStringLiteral("own"), card.centre == own},
        {QStringLiteral("centre"), centre(card.centre)}, {QStringLiteral("members"), members},
        {QStringLiteral("current"), card.current}};
}

} // namespace tambo::ui::cli
