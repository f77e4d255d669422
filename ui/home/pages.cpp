// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/pages.h"

#include "ui/home/homepage.h"

namespace tambo::ui {

PageTable homePages()
{
    return {{QStringLiteral("home"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * { return new HomePage(context, parent); },
        QStringLiteral("home"), HomePage::tr("Inicio"),
        [](Context &) -> QList<Findable> {
            return {{Findable::Group::Pages, HomePage::tr("Inicio"),
                HomePage::tr("La primera página"), {}, {QStringLiteral("home"), {}, {}}}};
        }}};
}

} // namespace tambo::ui
