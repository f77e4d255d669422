// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/pages.h"

#include "ui/history/historypage.h"

namespace tambo::ui {

PageTable historyPages()
{
    return {{QStringLiteral("history"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * {
            return new HistoryPage(context, parent);
        },
        {}, {}}};
}

} // namespace tambo::ui
