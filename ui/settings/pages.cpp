// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages.h"

#include "ui/settings/settingspage.h"

namespace tambo::ui {

PageTable settingsPages()
{
    return {{QStringLiteral("settings"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * {
            return new SettingsPage(context, systemSoundOutput, parent);
        },
        {}, {}}};
}

} // namespace tambo::ui
