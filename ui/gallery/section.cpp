// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/section.h"

namespace tambo::ui {

namespace {

constexpr int narrowestColumn = 500; // px at text size 100 %

} // namespace

Section::Section(Theme &theme)
    : m_theme(theme)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    m_columns->setContentsMargins(6, 6, 6, 16);
    m_columns->setSpacing(16);
    for (QVBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(16);
        m_columns->addLayout(column, 1);
    }
    connect(&theme, &Theme::changed, this, &Section::arrange);
}

QVBoxLayout *Section::card(Column column, const char *title)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 12, 18, 16);
    inside->setSpacing(12);
    inside->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text2, QString::fromUtf8(title)));
    add(column, card);
    return inside;
}

void Section::add(Column column, QWidget *widget)
{
    (column == Column::Left ? m_left : m_right)->addWidget(widget, 0, Qt::AlignTop);
    // What is left of a column stays free below its last card.
    QVBoxLayout *layout = column == Column::Left ? m_left : m_right;
    for (int i = 0; i < layout->count(); ++i)
        layout->setStretch(i, i + 1 == layout->count() ? 1 : 0);
}

void Section::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Section::arrange()
{
    m_columns->setDirection(width() < 2 * m_theme.px(narrowestColumn) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace tambo::ui
