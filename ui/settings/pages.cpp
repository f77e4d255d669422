// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages.h"

#include "ui/settings/settingspage.h"

namespace tambo::ui {

namespace {

QList<Findable> findables(Context &)
{
    const QString settings = QStringLiteral("settings");
    return {
        {Findable::Group::Pages, SettingsPage::tr("Ajustes"), SettingsPage::tr("Ctrl y coma"),
            SettingsPage::tr("letras colores sonido papel impresora"), {settings, {}, {}}},
        {Findable::Group::Actions, SettingsPage::tr("Cambiar el idioma"),
            SettingsPage::tr("En Ajustes"), QStringLiteral("español english language lengua"),
            {settings, {}, QStringLiteral("language")}},
    };
}

} // namespace

PageTable settingsPages()
{
    return {{QStringLiteral("settings"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * {
            return new SettingsPage(context, systemSoundOutput, parent);
        },
        {}, {}, findables}};
}

} // namespace tambo::ui
