// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/pages.h"

#include "ui/sync/syncpage.h"

namespace tambo::ui {

PageTable syncPages()
{
    return {{QStringLiteral("sync"), Module::Inicio,
        [](Context &context, QWidget *parent) -> Page * { return new SyncPage(context, parent); },
        {}, {}}};
}

} // namespace tambo::ui
