// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/column.h"

#include "ui/shell/breakpoint.h"
#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int columnWidth = 940;

} // namespace

void showColumn(QWidget &page, QScrollArea &area, QWidget *column)
{
    area.setFocusPolicy(Qt::NoFocus);
    makePlain(area, column);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(&area);
}

void fitColumn(QWidget &page, const Theme &theme, QWidget &column)
{
    const Breakpoint breakpoint = breakpointFor(page.window()->size(), theme.scale());
    const int margin = theme.px(breakpoint.margin) - ringRoom;
    page.layout()->setContentsMargins(margin, 0, margin, theme.px(breakpoint.bottom) - ringRoom);
    const int room = page.width() - 2 * (margin + ringRoom);
    const int aside = std::max(0, room - theme.px(columnWidth));
    column.layout()->setContentsMargins(ringRoom, ringRoom, ringRoom + aside, ringRoom);
    column.layout()->setSpacing(theme.px(breakpoint.gutter));
}

} // namespace tambo::ui
