// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "ui/print/printpage.h"

namespace tambo::ui {

PageTable printPages()
{
    return {{QStringLiteral("print"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * { return new PrintPage(context, parent); },
        {}, {}}};
}

} // namespace tambo::ui
