// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/pages.h"

#include "ui/transcript/writepage.h"

namespace tambo::ui {

PageTable transcriptPages()
{
    return {
        {QStringLiteral("story-transcript"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new WritePage(context, systemSoundOutput, parent);
            },
            {}, {}},
    };
}

} // namespace tambo::ui
