// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/pages.h"

#include "ui/sync/syncpage.h"

namespace tambo::ui {

namespace {

QList<Findable> findables(Context &)
{
    const QString sync = QStringLiteral("sync");
    return {
        {Findable::Group::Pages, SyncPage::tr("Envíos"),
            SyncPage::tr("Lo que sale de este PC y por dónde"), {}, {sync, {}, {}}},
        {Findable::Group::Actions, SyncPage::tr("Llevar en memoria USB"), SyncPage::tr("En Envíos"),
            SyncPage::tr("copiar traer paquete copia"), {sync, {}, {}}},
        {Findable::Group::Actions, SyncPage::tr("Ver el límite de datos"),
            SyncPage::tr("En Envíos"), SyncPage::tr("internet gastar megas"),
            {sync, {}, QStringLiteral("budget")}},
    };
}

} // namespace

PageTable syncPages()
{
    return {{QStringLiteral("sync"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * { return new SyncPage(context, parent); },
        {}, {}, findables}};
}

} // namespace tambo::ui
