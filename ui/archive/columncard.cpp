// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/columncard.h"

#include "ui/widgets/plainarea.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace tambo::ui {

ColumnCard::ColumnCard(const QString &title, const QString &caption, QWidget *parent) : Card(parent)
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_column->setSpacing(10);
    m_column->addStretch(1);
    auto *area = new QScrollArea;
    makePlain(*area, inner);
    area->setFocusPolicy(Qt::NoFocus);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(ringRoom, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(
        new Text(Theme::Role::H2, Theme::Colour::Text, title, nullptr, Text::Fit::Elide));
    if (!caption.isEmpty())
        head->addWidget(new Text(
            Theme::Role::Caption, Theme::Colour::Text2, caption, nullptr, Text::Fit::Wrap));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14 - ringRoom, 12, 8, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(area, 1);
}

} // namespace tambo::ui
