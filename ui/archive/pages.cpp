// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/pages.h"

#include "ui/archive/memorypage.h"
#include "ui/archive/newstorypage.h"
#include "ui/archive/recordpage.h"
#include "ui/archive/storyfinds.h"
#include "ui/archive/storymappage.h"
#include "ui/archive/storypage.h"
#include "ui/archive/words.h"

namespace tambo::ui {

namespace {

QList<Findable> findables(Context &context)
{
    QList<Findable> found{
        {Findable::Group::Pages, ArchiveWords::tr("Memoria"),
            ArchiveWords::tr("Historias, fotos y voces"), {}, {QStringLiteral("memory"), {}, {}}},
        {Findable::Group::Pages, ArchiveWords::tr("El mapa de las historias"),
            ArchiveWords::tr("Dónde se contaron"), ArchiveWords::tr("lugares provincias"),
            {QStringLiteral("memory-map"), {}, {}}}};
    if (context.access.allow(people::Verb::RecordStories).ok()) {
        found.append({Findable::Group::Actions, ArchiveWords::tr("Grabar una historia"),
            ArchiveWords::tr("Con el micrófono de este PC"),
            ArchiveWords::tr("nueva voz entrevista"), {QStringLiteral("story-record"), {}, {}}});
        found.append({Findable::Group::Actions, ArchiveWords::tr("Añadir una historia"),
            ArchiveWords::tr("Una grabación, un video, fotos o un texto"),
            ArchiveWords::tr("nueva guardar grabar voz"), {QStringLiteral("story-new"), {}, {}}});
    }
    return found;
}

} // namespace

PageTable archivePages()
{
    return {
        {QStringLiteral("memory"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new MemoryPage(context, parent);
            },
            QStringLiteral("memoria"), ArchiveWords::tr("Memoria"), findables, findStories},
        {QStringLiteral("memory-map"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new StoryMapPage(context, parent);
            },
            {}, {}},
        {QStringLiteral("story"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new StoryPage(context, systemSoundOutput, parent);
            },
            {}, {}},
        {QStringLiteral("story-record"), Module::Memoria,
            [](Context &context, QWidget *parent) -> Page * {
                return new RecordPage(context, systemMicrophone, parent);
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
