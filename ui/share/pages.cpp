// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/pages.h"

#include "ui/share/sharepage.h"

namespace tambo::ui {

PageTable sharePages()
{
    return {
        {QStringLiteral("story-share"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new SharePage(context, parent);
            },
            {}, {}},
    };
}

} // namespace tambo::ui
