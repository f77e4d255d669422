// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/pages.h"

#include "ui/conflicts/conflictspage.h"

namespace tambo::ui {

PageTable conflictPages()
{
    return {{QStringLiteral("conflicts"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * {
            return new ConflictsPage(context, parent);
        },
        {}, {},
        [](Context &) -> QList<Findable> {
            return {{Findable::Group::Pages, ConflictsPage::tr("Cosas por decidir"),
                ConflictsPage::tr("Lo que cambió en más de un lado"), {},
                {QStringLiteral("conflicts"), {}, {}}}};
        }}};
}

} // namespace tambo::ui
