// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/pages.h"

#include "ui/archive/memorypage.h"
#include "ui/archive/newstorypage.h"
#include "ui/archive/storypage.h"
#include "ui/archive/words.h"

namespace tambo::ui {

PageTable archivePages()
{
    return {
        {QStringLiteral("memory"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new MemoryPage(context, parent);
            },
            QStringLiteral("memoria"), ArchiveWords::tr("Memoria")},
        {QStringLiteral("story"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new StoryPage(context, systemSoundOutput, parent);
            },
            {}, {}},
        {QStringLiteral("story-new"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new NewStoryPage(context, parent);
            },
            {}, {}},
    };
}

} // namespace tambo::ui
