// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/pages.h"

#include "ui/privacy/centrepage.h"
#include "ui/privacy/privacypage.h"
#include "ui/privacy/requestspage.h"

namespace tambo::ui {

PageTable privacyPages()
{
    return {
        {QStringLiteral("privacy"), Module::Inicio,
            [](Context &context, QWidget *parent) -> Page * {
                return new PrivacyPage(context, parent);
            },
            {}, {}},
        {QStringLiteral("requests"), Module::Inicio,
            [](Context &context, QWidget *parent) -> Page * {
                return new RequestsPage(context, parent);
            },
            {}, {}},
        {QStringLiteral("centre"), Module::Inicio,
            [](Context &context, QWidget *parent) -> Page * {
                return new CentrePage(context, parent);
            },
            {}, {}},
    };
}

} // namespace tambo::ui
