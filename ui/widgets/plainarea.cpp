// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainarea.h"

namespace tambo::ui {

void makePlain(QScrollArea &area, QWidget *column)
{
    area.setProperty("clase", QStringLiteral("llano"));
    area.setWidgetResizable(true);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setWidget(column);
    column->setAutoFillBackground(false);
    area.viewport()->setAutoFillBackground(false);
}

} // namespace tambo::ui
