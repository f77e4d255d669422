// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pages.h"

#include "ui/people/peoplepage.h"

namespace tambo::ui {

PageTable peoplePages()
{
    return {{QStringLiteral("people"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * { return new PeoplePage(context, parent); },
        {}, {}}};
}

} // namespace tambo::ui
