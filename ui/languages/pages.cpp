// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/pages.h"

#include "ui/languages/translatepage.h"

namespace tambo::ui {

PageTable languagePages()
{
    return {{QStringLiteral("translate"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * {
            return new TranslatePage(context, {}, parent);
        },
        {}, {}}};
}

} // namespace tambo::ui
