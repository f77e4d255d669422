// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pages.h"

#include "ui/people/peoplepage.h"
#include "ui/people/personimportpage.h"

namespace tambo::ui {

namespace {

QList<Findable> findables(Context &context)
{
    const QString people = QStringLiteral("people");
    const auto who = context.access.person();
    QList<Findable> found;
    if (!who || context.access.allow(people::Verb::ManagePeople).ok())
        found.append({Findable::Group::Pages, PeoplePage::tr("Personas"),
            PeoplePage::tr("Quiénes usan este centro"), {}, {people, {}, {}}});
    if (who)
        found.append({Findable::Group::Pages, PeoplePage::tr("Mis datos"), who->name,
            PeoplePage::tr("clave dibujo nombre"), {people, who->id.record, {}}});
    return found;
}

QList<Findable> importFindables(Context &context)
{
    if (!context.access.allow(people::Verb::ManagePeople).ok())
        return {};
    return {{Findable::Group::Actions, PersonImportPage::tr("Traer una lista de personas"),
        PersonImportPage::tr("De una hoja de cálculo"), QStringLiteral("csv importar excel"),
        {QStringLiteral("people-import"), {}, {}}}};
}

} // namespace

PageTable peoplePages()
{
    return {{QStringLiteral("people"), Module::Inicio,
                [](Context &context, QWidget *parent) -> Page * {
                    return new PeoplePage(context, parent);
                },
                {}, {}, findables},
        {QStringLiteral("people-import"), Module::Inicio,
            [](Context &context, QWidget *parent) -> Page * {
                return new PersonImportPage(context, parent);
            },
            {}, {}, importFindables}};
}

} // namespace tambo::ui
