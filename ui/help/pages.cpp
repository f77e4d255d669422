// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/pages.h"

#include "ui/help/helppage.h"

namespace tambo::ui {

namespace {

/// Each chapter is found by the words in it.
QList<Findable> chapters(Context &)
{
    QList<Findable> found;
    for (const Chapter &chapter : book().chapters())
        found.append({Findable::Group::Help, chapter.title, HelpPage::tr("Ayuda"), chapter.folded,
            {QStringLiteral("help"), {}, chapter.name}});
    return found;
}

} // namespace

PageTable helpPages()
{
    return {{QStringLiteral("help"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * { return new HelpPage(context, parent); },
        {}, {}, chapters}};
}

} // namespace tambo::ui
