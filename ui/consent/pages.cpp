// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/pages.h"

#include "ui/consent/consentpage.h"

namespace tambo::ui {

PageTable consentPages()
{
    return {
        {QStringLiteral("story-consent"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new ConsentPage(context, {}, parent);
            },
            {}, {}},
    };
}

} // namespace tambo::ui
