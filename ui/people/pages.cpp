// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pages.h"

#include "ui/people/peoplepage.h"

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

} // namespace

PageTable peoplePages()
{
    return {{QStringLiteral("people"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * { return new PeoplePage(context, parent); },
        {}, {}, findables}};
}

} // namespace tambo::ui
